import type { LlmCall } from '../../analysis/calls.js';
import type { Diagnostic } from '../../analysis/rule.js';
import type { Inspected } from '../corpus.js';
import { type CallLabel, FIELD_NAMES, type FieldName, type Labels, toKey } from './labels.js';

/** One comparison of what a label says with what Seawall says. */
export interface Verdict {
  readonly repo: string;
  /** `path:line:column`. */
  readonly place: string;
  readonly about: 'call' | 'field' | 'rule';
  /** Of the field or the rule; `call` for a call. */
  readonly name: string;
  /**
   * `unknown`: Seawall says that it cannot know. `bold`: it answers where the reader held that nobody can. `missed`: a call or a finding that
   * is not there. `unjudged`: a finding on which no label decides. `planned`: a rule that Seawall does not have.
   */
  readonly verdict: 'right' | 'wrong' | 'unknown' | 'bold' | 'missed' | 'unjudged' | 'planned';
  readonly labeled: string;
  readonly said: string;
  /** Why the label says so. */
  readonly reason: string;
}

interface Said {
  readonly call: LlmCall;
  readonly rules: ReadonlySet<string>;
}

/** Compares one repository's labels with its inspection. */
export function judgeRepository(repo: string, labels: Labels, inspected: Inspected, ruleIds: ReadonlySet<string>): readonly Verdict[] {
  const said = readSaid(inspected);
  const own = labels.calls.filter((label) => label.repo === repo);
  const known = new Set(own.map(toKey));
  const complete = new Set(labels.files.filter((file) => file.repo === repo && file.complete).map(({ path }) => path));
  const extra = [...said].filter(([place]) => !known.has(place) && complete.has(toPath(place)));
  return [
    ...own.flatMap((label) => judgeCall(label, said.get(toKey(label)), ruleIds)),
    ...extra.map(([place, { call }]): Verdict => {
      const reason = 'the file is labeled as complete';
      return { repo, place, about: 'call', name: 'call', verdict: 'wrong', labeled: 'no call', said: call.calleeText, reason };
    }),
  ];
}

function judgeCall(label: CallLabel, said: Said | undefined, ruleIds: ReadonlySet<string>): readonly Verdict[] {
  if (!said && label.borderline) return [];
  const about = toVerdict(label, 'call', 'call');
  const found = about(said ? 'right' : 'missed', 'a call', said ? 'listed' : 'not listed');
  return [...(label.borderline ? [] : [found]), ...(said ? judgeFields(label, said.call) : []), ...judgeRules(label, said, ruleIds)];
}

function judgeFields(label: CallLabel, call: LlmCall): readonly Verdict[] {
  return FIELD_NAMES.flatMap((name) => {
    const labeled = label.unknown?.includes(name) ? 'unknown' : label.fields?.[name];
    if (labeled === undefined) return [];
    const said = readField(call, name);
    return [toVerdict(label, 'field', name)(toFieldVerdict(String(labeled), said), String(labeled), said)];
  });
}

function toFieldVerdict(labeled: string, said: string): Verdict['verdict'] {
  if (labeled === said) return 'right';
  if (said === 'unknown') return 'unknown';
  return labeled === 'unknown' ? 'bold' : 'wrong';
}

function judgeRules(label: CallLabel, said: Said | undefined, ruleIds: ReadonlySet<string>): readonly Verdict[] {
  const silent = said ? 'silence' : 'silence, the call is not listed';
  const wanted = (label.rules ?? []).map((rule) => {
    const verdict = said?.rules.has(rule) ? 'right' : ruleIds.has(rule) ? 'missed' : 'planned';
    return toVerdict(label, 'rule', rule)(verdict, 'to be reported', verdict === 'right' ? 'reported' : silent);
  });
  const beside = [...(said?.rules ?? [])].filter((rule) => !label.rules?.includes(rule));
  return [
    ...wanted,
    ...beside.map((rule) => {
      const isWrong = label.wrong?.includes(rule);
      return toVerdict(label, 'rule', rule)(isWrong ? 'wrong' : 'unjudged', isWrong ? 'wrong here' : 'not judged', 'reported');
    }),
  ];
}

function toVerdict(label: CallLabel, about: Verdict['about'], name: string) {
  const { repo, reason } = label;
  return (verdict: Verdict['verdict'], labeled: string, said: string): Verdict => ({
    repo,
    place: toKey(label),
    about,
    name,
    verdict,
    labeled,
    said,
    reason,
  });
}

/** Operations that answer with no text: a cap on its length has no meaning for them. */
const TEXTLESS = new Set(['embeddings', 'image', 'audio', 'video', 'moderation', 'rerank']);

function readField(call: LlmCall, name: FieldName): string {
  switch (name) {
    case 'timeoutMs':
      return call.timeout.ms === null ? (call.timeout.state === 'none' ? 'none' : 'unknown') : String(call.timeout.ms);
    case 'attempts':
      return call.retry.state === 'unbounded' ? 'unbounded' : String(call.retry.attempts ?? 'unknown');
    case 'outputTokens': {
      const { state } = call.limits.outputTokens;
      if (TEXTLESS.has(call.operation)) return 'not-applicable';
      return state === 'known' ? 'set' : state;
    }
    case 'model':
      return call.model.state === 'known' ? call.model.value : call.model.state;
    default:
      return call[name].state;
  }
}

function readSaid({ calls, diagnostics, places }: Inspected): ReadonlyMap<string, Said> {
  const rulesOf = new Map(calls.map((call) => [call.id, new Set<string>()]));
  const byCallee = new Map(calls.map((call) => [`${call.callee.file}:${call.callee.span[0]}`, call]));
  for (const diagnostic of diagnostics)
    for (const call of findCalls(diagnostic, calls, byCallee)) rulesOf.get(call.id)?.add(diagnostic.rule);
  return new Map(
    calls.map((call) => {
      const { file, line, column } = places.toPlace(call.callee);
      return [toKey({ path: file, line, column }), { call, rules: rulesOf.get(call.id) ?? new Set() }];
    }),
  );
}

/** The calls that a finding names; where it names none, the call whose text it stands in. */
function findCalls(
  { at, calls: named }: Diagnostic,
  calls: readonly LlmCall[],
  byCallee: ReadonlyMap<string, LlmCall>,
): readonly LlmCall[] {
  if (named.length > 0) return named.flatMap(({ file, span }) => byCallee.get(`${file}:${span[0]}`) ?? []);
  return calls.filter(({ site }) => site.file === at.file && site.span[0] <= at.span[0] && at.span[0] < site.span[1]);
}

function toPath(place: string): string {
  return place.split(':').slice(0, -2).join(':');
}
