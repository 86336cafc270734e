import { type CallLabel, FIELD_NAMES, type FieldName, type Labels, toKey } from './labels.js';
import { toShare, toTable } from './report.js';

/** One thing on which both readers decided. */
interface Pair {
  readonly repo: string;
  readonly place: string;
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** How far two readers agree on the calls that both of them labeled, each without the other's labels. */
export function toAgreement(first: Labels, second: Labels): string {
  const both = first.calls.flatMap((one) => {
    const other = second.calls.find((label) => label.repo === one.repo && toKey(label) === toKey(one));
    return other ? [{ one, other }] : [];
  });
  const fields = both.flatMap(({ one, other }) => FIELD_NAMES.flatMap((name) => toPair(one, other, name, readField)));
  const rules = both.flatMap(({ one, other }) => listRules(one).flatMap((name) => toPair(one, other, name, readRule)));
  const pairs = [...toDetections(first, second), ...fields, ...rules];
  const names = ['call', ...FIELD_NAMES];
  return [
    `${both.length} calls labeled by both`,
    '',
    ...toTable([
      ['', 'alike', 'different', 'agreement'],
      ...names.map((name) =>
        toRow(
          name,
          pairs.filter((pair) => pair.name === name),
        ),
      ),
      toRow('rules', rules),
    ]),
    '',
    ...pairs.filter(isDifferent).map(({ repo, place, name, first: a, second: b }) => `${repo} ${place} ${name}: ${a} and ${b}`),
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
  return first === undefined || second === undefined ? [] : [{ repo: one.repo, place: toKey(one), name, first, second }];
}

function readField(label: CallLabel, name: FieldName): string | undefined {
  if (label.unknown?.includes(name)) return 'unknown';
  const value = label.fields?.[name];
  return value === undefined ? undefined : String(value);
}

function readRule({ rules, wrong }: CallLabel, name: string): string | undefined {
  if (rules?.includes(name)) return 'to be reported';
  return wrong?.includes(name) ? 'wrong here' : undefined;
}

function listRules({ rules, wrong }: CallLabel): readonly string[] {
  return [...(rules ?? []), ...(wrong ?? [])];
}

function toRow(name: string, pairs: readonly Pair[]): readonly (string | number)[] {
  const different = pairs.filter(isDifferent).length;
  return [name, pairs.length - different, different, toShare(pairs.length - different, different)];
}

function isDifferent({ first, second }: Pair): boolean {
  return first !== second;
}
