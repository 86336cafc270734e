import { existsSync, readFileSync } from 'node:fs';
import type { LlmCall } from '../../analysis/calls.js';
import { toAbsolute } from '../../host/paths.js';
import { findRulePage } from '../../host/rule-pages.js';
import { rules } from '../../rules/index.js';
import type { Arguments } from '../arguments.js';
import { createPlaces, type Places } from '../places.js';
import { openProject, toUnknownRule } from '../project.js';
import { toExplanation } from '../reporters/explanation.js';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../terminal.js';

export async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [subject, ...others] = args.positionals;
  if (subject === undefined || others.length > 0)
    throw new UsageError(
      'explain takes one rule or one place',
      'For example: `seawall explain missing-timeout` or `seawall explain src/chat.ts:42`.',
    );
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(subject);
  if (place === null) return explainRule(subject, terminal);
  return explainCall(place[1] ?? '', Number(place[2]), args, terminal);
}

function explainRule(id: string, terminal: Terminal): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined && existsSync(toAbsolute(terminal.cwd, id)))
    throw new UsageError(`${id} is a file: say which line`, `For example: \`seawall explain ${id}:1\`.`);
  if (rule === undefined) throw toUnknownRule(id);
  const page = findRulePage(id);
  const text = page === undefined ? `# ${id}\n\n${rule.summary}.\n\n${rule.why}\n` : readFileSync(page, 'utf8');
  terminal.out(toShown(text, terminal));
  return EXIT.clean;
}

/** Markdown reads well as it is; only headings stand out, and comments for machines are left out. */
function toShown(page: string, { colors }: Terminal): string {
  return page
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .replace(/^#+ .*$/gm, (heading) => colors.bold(heading))
    .trimStart();
}

async function explainCall(file: string, line: number, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { seawall, host, refuseProblems } = await openProject(args, [file], terminal);
  const path = toAbsolute(terminal.cwd, file);
  const inspection = await seawall.inspect([path]);
  await refuseProblems(inspection);
  const { calls, diagnostics, files } = inspection;
  const places = createPlaces(host, terminal.cwd);
  const found = findCalls(calls, line, places);
  const unread = files.notAnalysed.find((entry) => entry.file === path);
  if (unread !== undefined && found.length === 0) throw new UsageError(`${file} was not analyzed: ${unread.reason}`);
  if (found.length === 0) throw new UsageError(`there is no LLM call at ${file}:${line}`, toAdvice(calls, places));
  const texts = found.map((call) => {
    const here = diagnostics.filter(({ calls: mended, at }) =>
      [at, ...mended].some((site) => isWithin(site.span, call.site.span) && site.file === path),
    );
    return toExplanation(call, here, places, terminal);
  });
  terminal.out(texts.join('\n'));
  return EXIT.clean;
}

/** The calls that begin on the line, else the innermost one around it. */
function findCalls(calls: readonly LlmCall[], line: number, places: Places): readonly LlmCall[] {
  const starting = calls.filter(({ callee }) => covers(places.toPlace(callee), line));
  if (starting.length > 0) return starting;
  const around = calls.filter(({ site }) => covers(places.toPlace(site), line));
  return around.sort((a, b) => a.site.span[1] - a.site.span[0] - (b.site.span[1] - b.site.span[0])).slice(0, 1);
}

function covers(place: { readonly line: number; readonly endLine: number }, line: number): boolean {
  return place.line <= line && line <= place.endLine;
}

function isWithin([start, end]: readonly [number, number], [outerStart, outerEnd]: readonly [number, number]): boolean {
  return outerStart <= start && end <= outerEnd;
}

function toAdvice(calls: readonly LlmCall[], places: Places): string {
  if (calls.length === 0) return 'No LLM calls were found in this file. `seawall inventory` lists those of the project.';
  return `This file has calls at ${calls.map(({ callee }) => `line ${places.toPlace(callee).line}`).join(', ')}.`;
}
