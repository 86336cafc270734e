import { type CallLabel, FIELD_NAMES, type FieldName, type Labels, toKey } from './labels.js';
import { toShare, toTable } from './report.js';

/** What two readers hold of one thing; undefined for one who did not decide. */
interface Pair {
  readonly repo: string;
  readonly place: string;
  readonly name: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

const REPORTED = 'to be reported';

/** How far two readers agree on the calls that both of them labeled, each without the other's labels. */
export function toAgreement(first: Labels, second: Labels): string {
  const both = first.calls.flatMap((one) => {
    const other = second.calls.find((label) => label.repo === one.repo && toKey(label) === toKey(one));
    return other ? [{ one, other }] : [];
  });
  const fields = both.flatMap(({ one, other }) => FIELD_NAMES.flatMap((name) => toPair(one, other, name, readField)));
  const rules = both.flatMap(({ one, other }) => listRules(one, other).flatMap((name) => toPair(one, other, name, readRule)));
  const others = [...toDetections(first, second), ...fields];
  const differences = [...others, ...rules].filter(isDifferent);
  return [
    `${both.length} calls labeled by both`,
    '',
    ...toTable([
      ['', 'alike', 'different', 'agreement', 'one undecided'],
      ...['call', ...FIELD_NAMES].map((name) =>
        toRow(
          name,
          others.filter((pair) => pair.name === name),
        ),
      ),
      toRow(
        'rules, wrong here',
        rules.filter((pair) => !isReported(pair)),
      ),
      toRow('rules, to be reported', rules.filter(isReported)),
    ]),
    '',
    ...differences.map(({ repo, place, name, first: one, second: other }) => `${repo} ${place} ${name}: ${one} and ${other}`),
  ].join('\n');
}

/** The places in files that both know completely; what one of them calls borderline decides nothing. */
function toDetections(first: Labels, second: Labels): readonly Pair[] {
  const isComplete = ({ files }: Labels, repo: string, path: string) =>
    files.some((file) => file.repo === repo && file.path === path && file.complete);
  const shared = [...first.calls, ...second.calls].filter(
    ({ repo, path }) => isComplete(first, repo, path) && isComplete(second, repo, path),
  );
  const places = new Map(shared.map((label) => [`${label.repo} ${toKey(label)}`, label]));
  return [...places.values()].flatMap((label) => {
    const [one, other] = [first, second].map(({ calls }) => calls.find((own) => own.repo === label.repo && toKey(own) === toKey(label)));
    if (one?.borderline || other?.borderline) return [];
    const name = (own: CallLabel | undefined) => (own ? 'a call' : 'none');
    return [{ repo: label.repo, place: toKey(label), name: 'call', first: name(one), second: name(other) }];
  });
}

function toPair<Name extends string>(
  one: CallLabel,
  other: CallLabel,
  name: Name,
  read: (label: CallLabel, name: Name) => string | undefined,
): readonly Pair[] {
  const first = read(one, name);
  const second = read(other, name);
  return first === undefined && second === undefined ? [] : [{ repo: one.repo, place: toKey(one), name, first, second }];
}

function readField(label: CallLabel, name: FieldName): string | undefined {
  if (label.unknown?.includes(name)) return 'unknown';
  const value = label.fields?.[name];
  return value === undefined ? undefined : String(value);
}

function readRule({ rules, wrong }: CallLabel, name: string): string | undefined {
  if (rules?.includes(name)) return REPORTED;
  return wrong?.includes(name) ? 'wrong here' : undefined;
}

function listRules(...labels: readonly CallLabel[]): readonly string[] {
  return [...new Set(labels.flatMap(({ rules, wrong }) => [...(rules ?? []), ...(wrong ?? [])]))];
}

function isReported({ first, second }: Pair): boolean {
  return first === REPORTED || second === REPORTED;
}

function toRow(name: string, pairs: readonly Pair[]): readonly (string | number)[] {
  const decided = pairs.filter(({ first, second }) => first !== undefined && second !== undefined);
  const different = decided.filter(isDifferent).length;
  const alike = decided.length - different;
  return [name, alike, different, toShare(alike, different), pairs.length - decided.length];
}

function isDifferent({ first, second }: Pair): boolean {
  return first !== undefined && second !== undefined && first !== second;
}
