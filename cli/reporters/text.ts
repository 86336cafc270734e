import type { Diagnostic, Fix } from '../../analysis/rule.js';
import type { Inspection } from '../../analysis/seawall.js';
import { toCount, toList } from '../../analysis/words.js';
import type { Colors, Paint } from '../colors.js';
import type { Places } from '../places.js';
import { toCodeFrame } from './code-frame.js';
import { toCoverage } from './coverage.js';
import type { Layout, Report } from './report.js';
import { toPrintable, toWrapped } from './words.js';

/** A page for people: findings by file, each with its code, then what was looked at. */
export function reportText(report: Report, layout: Layout): string {
  const { diagnostics } = report.inspection;
  const files = [...new Set(diagnostics.map(({ at }) => at.file))];
  const blocks = files.flatMap((file) =>
    toFileBlocks(
      file,
      diagnostics.filter(({ at }) => at.file === file),
      report.places,
      layout,
    ),
  );
  const closing = [...toVerdict(report, layout.colors), ...toCoverage(report.inspection, report.places, layout.colors)];
  return `${[...blocks, closing].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function toFileBlocks(file: string, diagnostics: readonly Diagnostic[], places: Places, layout: Layout): string[][] {
  const name = toPrintable(places.toFile(file));
  const count = toCount(diagnostics.length, 'finding');
  const line = '─'.repeat(Math.max(2, layout.width - name.length - count.length - 8));
  const heading = `${layout.colors.dim('──')} ${layout.colors.bold(name)} ${layout.colors.dim(`${line} ${count} ──`)}`;
  return [[heading], ...diagnostics.map((diagnostic) => toBlock(diagnostic, places, layout))];
}

function toBlock(diagnostic: Diagnostic, places: Places, layout: Layout): string[] {
  const { colors, width } = layout;
  const paint = toPaint(diagnostic.severity, colors);
  const place = places.toPlace(diagnostic.at);
  return [
    `${paint(colors.bold(diagnostic.severity))} ${colors.bold(diagnostic.rule)} ${colors.dim(`${toPrintable(place.file)}:${place.line}:${place.column}`)}`,
    ...toWrapped(toPrintable(diagnostic.message), width - 2).map((text) => `  ${text}`),
    '',
    ...toCodeFrame(diagnostic.at, places, layout, paint),
    ...toRelatedLines(diagnostic, places, colors),
    ...toFixLines(diagnostic.fixes, colors),
  ];
}

/** More would drown the finding: one repair may mend forty calls. */
const MAX_RELATED = 5;

function toRelatedLines({ related }: Diagnostic, places: Places, colors: Colors): string[] {
  if (related.length === 0) return [];
  const shown = related.slice(0, MAX_RELATED).map(({ text, ...site }) => {
    const { file, line, column } = places.toPlace(site);
    return `  ${colors.cyan('→')} ${toPrintable(text)} ${colors.dim(`${toPrintable(file)}:${line}:${column}`)}`;
  });
  const rest = related.length - shown.length;
  return ['', ...shown, ...(rest > 0 ? [colors.dim(`    and ${toCount(rest, 'more place')}`)] : [])];
}

const GRADES: Readonly<Record<Fix['applicability'], string>> = {
  safe: '--fix',
  unsafe: '--fix --unsafe',
  'has-placeholders': 'in the editor: needs your own values',
};

function toFixLines(fixes: readonly Fix[], colors: Colors): string[] {
  if (fixes.length === 0) return [];
  return [
    '',
    ...fixes.map(
      ({ title, applicability }) => `  ${colors.green('fix')} ${toPrintable(title)} ${colors.dim(`(${GRADES[applicability]})`)}`,
    ),
  ];
}

function toPaint(severity: Diagnostic['severity'], colors: Colors): Paint {
  return { error: colors.red, warning: colors.yellow, information: colors.blue }[severity];
}

function toVerdict({ inspection, fixed }: Report, colors: Colors): string[] {
  const { diagnostics, calls } = inspection;
  const repaired = fixed === null ? [] : [`Applied ${toCount(fixed.fixes, 'repair')} in ${toCount(fixed.files, 'file')}.`];
  if (diagnostics.length === 0)
    return calls.length === 0 ? repaired : [...repaired, colors.green(`Nothing to report on ${toCount(calls.length, 'LLM call')}.`)];
  return [
    ...repaired,
    `Found ${toSeverities(inspection, colors)} in ${toCount(new Set(diagnostics.map(({ at }) => at.file)).size, 'file')}.`,
    ...toFixHint(diagnostics),
  ];
}

function toSeverities({ diagnostics }: Inspection, colors: Colors): string {
  const words = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'note'],
  ] as const;
  const counts = words.map(([severity, word]) => ({
    severity,
    word,
    count: diagnostics.filter((found) => found.severity === severity).length,
  }));
  return toList(
    counts.filter(({ count }) => count > 0).map(({ severity, word, count }) => toPaint(severity, colors)(toCount(count, word))),
  );
}

function toFixHint(diagnostics: readonly Diagnostic[]): string[] {
  const count = (grade: Fix['applicability']) =>
    diagnostics.filter(({ fixes }) => fixes[0] !== undefined && fixes.some((fix) => fix.applicability === grade)).length;
  const safe = count('safe');
  const unsafe = count('unsafe');
  const hints = [
    ...(safe > 0 ? [`${safe} with \`seawall check --fix\``] : []),
    ...(unsafe > 0 ? [`${unsafe} with \`--fix --unsafe\` (look at them first: \`--dry-run\`)`] : []),
  ];
  return hints.length === 0 ? [] : [`Repairable: ${hints.join(', ')}.`];
}
