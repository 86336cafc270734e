import type { Evidence, LlmCall, OutputCap, Site } from '../../analysis/calls.js';
import type { Diagnostic } from '../../analysis/rule.js';
import { toDuration, toList } from '../../analysis/words.js';
import type { Places } from '../places.js';
import { toErrors, toFallback, toKnown, toRetry, toStatePaint, toTimeout } from './profile.js';
import type { Layout } from './report.js';
import { toPrintable, toWrapped } from './words.js';

/** What is known of one call, and for each field why: the chain of evidence, innermost first. */
export function toExplanation(call: LlmCall, diagnostics: readonly Diagnostic[], places: Places, layout: Layout): string {
  const { colors } = layout;
  const fields = toFields(call);
  const width = Math.max(...fields.map(({ name }) => name.length));
  const lines = fields.flatMap(({ name, state, text, notes, evidence }) => [
    `  ${colors.dim(name.padEnd(width))}  ${toStatePaint(state, colors)(toPrintable(text))}`,
    ...notes.flatMap((note) => toWrapped(toPrintable(note), layout.width - width - 6).map((line) => `  ${' '.repeat(width)}  ${line}`)),
    ...evidence.map((step) => `  ${' '.repeat(width)}  ${colors.cyan('→')} ${toPrintable(step.text)} ${colors.dim(toPoint(step, places))}`),
  ]);
  const found = diagnostics.map(({ rule, message }) =>
    [`  ${colors.bold(rule)}`, ...toWrapped(toPrintable(message), layout.width - 4).map((line) => `    ${line}`)].join('\n'),
  );
  const heading = `${colors.bold(toPrintable(call.calleeText))} ${colors.dim(toPoint(call.callee, places))}`;
  return `${[heading, `${toIdentity(call)}`, '', ...lines, ...(found.length > 0 ? ['', 'Reported here:', ...found] : [])].join('\n')}\n`;
}

interface Field {
  readonly name: string;
  readonly state: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly evidence: readonly (Site & { readonly text: string })[];
}

function toIdentity({ sdkTitle, package: name, sdkVersion, operation, streaming, functionName }: LlmCall): string {
  const version = sdkVersion === null ? 'version unknown' : sdkVersion;
  const how = streaming ? `${operation}, streaming` : operation;
  return `${sdkTitle} (${name} ${version}), ${how}${functionName === null ? '' : `, in ${toPrintable(functionName)}`}`;
}

function toFields(call: LlmCall): readonly Field[] {
  const { errors, timeout, retry, fallback, output, finish, limits } = call;
  const worst = timeout.worstCaseMs === null ? [] : [`At worst ${toDuration(timeout.worstCaseMs)}, all attempts together.`];
  const layers = retry.layers.map(({ name, attempts }) => `${name}: ${attempts === null ? 'some' : attempts} attempts`);
  return [
    toKnowledgeField('model', call.model),
    {
      name: 'errors',
      state: errors.state,
      text: toErrors(call),
      notes: toNotes(errors.note),
      evidence: [...errors.path, ...errors.evidence],
    },
    {
      name: 'timeout',
      state: timeout.state,
      text: toTimeout(call),
      notes: [...toNotes(timeout.note), ...worst],
      evidence: timeout.evidence,
    },
    { name: 'retry', state: retry.state === 'known' ? '' : retry.state, text: toRetry(call), notes: layers, evidence: retry.evidence },
    { name: 'fallback', state: fallback.state, text: toFallback(call), notes: toNotes(fallback.notNeeded), evidence: fallback.evidence },
    { name: 'output', state: output.state, text: output.state, notes: [], evidence: [...output.evidence, ...output.sinks] },
    { name: 'finish', state: finish.state, text: finish.state, notes: [], evidence: finish.evidence },
    toKnowledgeField('output tokens', limits.outputTokens),
    // Most calls take no steps and stand alone.
    ...(limits.steps.state === 'absent' && call.operation !== 'agent' ? [] : [toKnowledgeField('steps', limits.steps)]),
    ...(limits.concurrency.state === 'absent' ? [] : [toKnowledgeField('concurrency', limits.concurrency)]),
    ...toUnanswered(call),
  ];
}

/** Questions that were given up, and those whose search stopped early, by the reason. */
function toUnanswered({ unanswered }: LlmCall): readonly Field[] {
  const toField = (name: string, isPartly: boolean): readonly Field[] => {
    const found = unanswered.filter((one) => one.isPartly === isPartly);
    const notes = [...new Set(found.map(({ reason }) => reason))].map((given) => {
      const list = toList(found.flatMap(({ about, reason }) => (reason === given ? [about] : [])));
      return `${list.charAt(0).toUpperCase()}${list.slice(1)}: ${given}.`;
    });
    return notes.length === 0 ? [] : [{ name, state: 'unknown', text: 'unknown', notes, evidence: [] }];
  };
  return [...toField('given up', false), ...toField('cut short', true)];
}

function toKnowledgeField(name: string, knowledge: OutputCap): Field {
  const evidence: readonly Evidence[] = knowledge.state === 'known' ? knowledge.evidence : [];
  const notes = knowledge.state === 'unknown' ? [knowledge.reason] : [];
  return { name, state: knowledge.state === 'known' ? '' : knowledge.state, text: toKnown(knowledge), notes, evidence };
}

function toNotes(note: string | null): string[] {
  return note === null ? [] : [note];
}

function toPoint(site: Site, places: Places): string {
  const { file, line, column } = places.toPlace(site);
  return `${toPrintable(file)}:${line}:${column}`;
}
