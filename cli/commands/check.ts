import { createTwoFilesPatch } from 'diff';
import type { Applicability } from '../../analysis/rule.js';
import type { Inspection } from '../../analysis/seawall.js';
import { toCount } from '../../analysis/words.js';
import { toRelative } from '../../host/paths.js';
import type { Arguments } from '../arguments.js';
import { createPlaces } from '../places.js';
import { openProject, type Project } from '../project.js';
import { type Repaired, repair, writeChanges } from '../repair.js';
import { reportJson } from '../reporters/json.js';
import type { Reporter } from '../reporters/report.js';
import { reportSarif } from '../reporters/sarif.js';
import { reportText } from '../reporters/text.js';
import { createStopwatch, toStats } from '../stats.js';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../terminal.js';

const REPORTERS: Readonly<Record<string, Reporter>> = { text: reportText, json: reportJson, sarif: reportSarif };

export async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  requireSense(args);
  const maxWarnings = readMaxWarnings(args);
  const { lap, laps } = createStopwatch(terminal.now);
  const project = await openProject(args, args.positionals, terminal);
  project.host.listFiles();
  lap('config, walk');
  const { inspection, repaired } = await inspect(project, args);
  lap('analysis');
  const isDry = args.has('dry-run');
  if (repaired !== null && isDry) showDiff(repaired, terminal);
  else report({ inspection, repaired }, project, args, terminal);
  lap('report');
  if (args.has('stats')) terminal.err(toStats(inspection, laps()));
  return isDry && repaired !== null && repaired.fixes > 0 ? EXIT.findings : toExitCode(inspection, maxWarnings);
}

/** Flags that mean nothing without another are refused: somebody believes that they do something. */
function requireSense(args: Arguments): void {
  for (const flag of ['unsafe', 'dry-run']) {
    if (args.has(flag) && !args.has('fix')) throw new UsageError(`--${flag} goes with --fix`, `Did you mean --fix --${flag}?`);
  }
  if (args.has('dry-run') && (args.value('format') ?? 'text') !== 'text')
    throw new UsageError('--dry-run prints a diff, in no other format', 'Leave out --format.');
}

function readMaxWarnings(args: Arguments): number {
  const given = args.value('max-warnings');
  if (given === undefined) return 0;
  if (!/^\d+$/.test(given)) throw new UsageError(`--max-warnings needs a number from 0 up, not "${given}"`);
  return Number(given);
}

interface Outcome {
  readonly inspection: Inspection;
  readonly repaired: Repaired | null;
}

async function inspect(project: Project, args: Arguments): Promise<Outcome> {
  const inspection = args.has('fix') ? undefined : await project.seawall.inspect(project.files);
  if (inspection) await project.refuseProblems(inspection);
  if (inspection) return { inspection, repaired: null };
  const grades: readonly Applicability[] = args.has('unsafe') ? ['safe', 'unsafe'] : ['safe'];
  const repaired = await repair(project, grades);
  await project.refuseProblems(repaired.inspection);
  if (!args.has('dry-run')) writeChanges(repaired);
  return { inspection: repaired.inspection, repaired };
}

function report({ inspection, repaired }: Outcome, { host }: Project, args: Arguments, terminal: Terminal): void {
  const reporter = REPORTERS[args.value('format') ?? 'text'] ?? reportText;
  const fixed = repaired === null ? null : { fixes: repaired.fixes, files: repaired.files.length };
  terminal.out(reporter({ inspection, places: createPlaces(host, terminal.cwd), fixed }, terminal));
}

function showDiff({ files, fixes }: Repaired, terminal: Terminal): void {
  for (const { file, before, after } of files) {
    const name = toRelative(terminal.cwd, file);
    const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    });
    terminal.out(toColored(patch, terminal));
  }
  terminal.err(
    fixes === 0
      ? 'There is nothing to repair.\n'
      : `Would apply ${toCount(fixes, 'repair')} in ${toCount(files.length, 'file')}; nothing was written.\n`,
  );
}

function toColored(patch: string, { colors }: Terminal): string {
  const paint = (line: string) => {
    if (line.startsWith('+++') || line.startsWith('---')) return colors.bold(line);
    if (line.startsWith('@@')) return colors.cyan(line);
    if (line.startsWith('+')) return colors.green(line);
    return line.startsWith('-') ? colors.red(line) : line;
  };
  return patch
    .split('\n')
    .map((line) => (line === '' ? line : paint(line)))
    .join('\n');
}

/** Information never fails a run. */
function toExitCode({ diagnostics }: Inspection, maxWarnings: number): ExitCode {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? EXIT.findings : EXIT.clean;
}
