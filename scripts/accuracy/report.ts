import type { Verdict } from './judge.js';
import { FIELD_NAMES } from './labels.js';

/** How often each verdict was given on one thing. */
export type Tally = Readonly<Record<Verdict['verdict'], number>>;

export interface Report {
  readonly repositories: readonly string[];
  readonly calls: Tally;
  readonly fields: Readonly<Record<string, Tally>>;
  readonly rules: Readonly<Record<string, Tally>>;
  readonly disagreements: readonly Verdict[];
  /** What Seawall says it cannot know though a reader can. */
  readonly unanswered: readonly Verdict[];
  /** Findings on which no label decides. */
  readonly unjudged: readonly Verdict[];
}

export function toReport(verdicts: readonly Verdict[]): Report {
  const ofRules = verdicts.filter(({ about }) => about === 'rule');
  return {
    repositories: [...new Set(verdicts.map(({ repo }) => repo))],
    calls: toTally(verdicts.filter(({ about }) => about === 'call')),
    fields: Object.fromEntries(
      FIELD_NAMES.map((name) => [name, toTally(verdicts.filter((one) => one.about === 'field' && one.name === name))]),
    ),
    rules: Object.fromEntries(
      [...new Set(ofRules.map(({ name }) => name))].sort().map((rule) => [rule, toTally(ofRules.filter(({ name }) => name === rule))]),
    ),
    disagreements: verdicts.filter(({ verdict }) => verdict === 'wrong' || verdict === 'missed' || verdict === 'bold'),
    unanswered: verdicts.filter(({ verdict }) => verdict === 'unknown'),
    unjudged: verdicts.filter(({ verdict }) => verdict === 'unjudged'),
  };
}

function toTally(verdicts: readonly Verdict[]): Tally {
  const tally = { right: 0, wrong: 0, unknown: 0, bold: 0, missed: 0, unjudged: 0, planned: 0 };
  for (const { verdict } of verdicts) tally[verdict]++;
  return tally;
}

export function toText(report: Report): string {
  const { calls, fields, rules, repositories } = report;
  const wanted = calls.right + calls.missed;
  const planned = Object.entries(rules).filter(([, tally]) => tally.planned > 0);
  return [
    `${wanted} labeled calls in ${repositories.length} repositories`,
    '',
    ...toTable([
      ['calls', 'found', 'missed', 'listed wrongly', 'precision', 'recall'],
      ['', calls.right, calls.missed, calls.wrong, toShare(calls.right, calls.wrong), toShare(calls.right, calls.missed)],
    ]),
    '',
    ...toTable([
      ['field', 'right', 'wrong', 'unknown', 'bold', 'right of answered', 'answered'],
      ...Object.entries(fields).map(([name, { right, wrong, unknown, bold }]) => [
        name,
        right,
        wrong,
        unknown,
        bold,
        toShare(right, wrong),
        toShare(right + wrong, unknown),
      ]),
    ]),
    '',
    ...toTable([
      ['rule', 'right', 'wrong', 'missed', 'not judged', 'precision', 'recall'],
      ...Object.entries(rules)
        .filter(([, tally]) => tally.planned === 0)
        .map(([name, { right, wrong, missed, unjudged }]) => [
          name,
          right,
          wrong,
          missed,
          unjudged,
          toShare(right, wrong),
          toShare(right, missed),
        ]),
    ]),
    ...(planned.length > 0 ? ['', `not rules yet: ${planned.map(([name, tally]) => `${name} ${tally.planned}`).join(', ')}`] : []),
    '',
    `${report.disagreements.length} disagreements`,
    ...report.disagreements.map(toLine),
  ].join('\n');
}

export function toLine({ repo, place, name, labeled, said, reason }: Verdict): string {
  return `${repo} ${place} ${name}: labeled ${labeled}, said ${said} (${reason})`;
}

export function toShare(part: number, rest: number): string {
  return part + rest === 0 ? '–' : `${((100 * part) / (part + rest)).toFixed(1)} %`;
}

/** The first column to the left, the others to the right. */
export function toTable(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
