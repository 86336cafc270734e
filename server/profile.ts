import type { Evidence, LlmCall, OutputCap, Site } from '../analysis/calls.js';
import { toDuration } from '../analysis/words.js';

/** One line of what is known about a call. */
export interface ProfileRow {
  readonly title: string;
  readonly text: string;
  readonly evidence: readonly Reason[];
}

/** One link of the chain that leads to what is known. Steps from caller to caller have no source. */
export type Reason = Site & Pick<Evidence, 'text'> & Partial<Pick<Evidence, 'source'>>;

/** What is known about a call, in words. */
export function toProfile(call: LlmCall): readonly ProfileRow[] {
  return [
    { title: 'Model', ...toModel(call) },
    { title: 'Errors', text: toErrors(call), evidence: [...call.errors.path, ...call.errors.evidence] },
    { title: 'Timeout', text: toTimeout(call), evidence: call.timeout.evidence },
    { title: 'Retry', text: toRetry(call), evidence: call.retry.evidence },
    { title: 'Fallback', text: toFallback(call), evidence: call.fallback.evidence },
    { title: 'Output', text: OUTPUT[call.output.state], evidence: [...call.output.evidence, ...call.output.sinks] },
    { title: 'Finish', text: FINISH[call.finish.state], evidence: call.finish.evidence },
    ...toLimits(call),
    ...call.unanswered.map(toUnanswered),
  ];
}

function toModel({ model }: LlmCall): Omit<ProfileRow, 'title'> {
  if (model.state === 'known') return { text: model.value, evidence: model.evidence };
  return { text: model.state === 'absent' ? 'none is named' : `not known: ${model.reason}`, evidence: [] };
}

function toUnanswered({ about, isPartly, reason }: LlmCall['unanswered'][number]): ProfileRow {
  return { title: isPartly ? 'Not wholly found' : 'Not found', text: `${about}, since ${reason}`, evidence: [] };
}

const ERRORS = {
  handled: 'handled',
  boundary: 'only a framework answers',
  unhandled: 'nobody handles a failure',
  floating: 'nobody waits for the promise',
  unknown: 'not known',
} as const;

const OUTPUT = {
  validated: 'validated',
  'sdk-validated': 'validated by the SDK',
  'parsed-unvalidated': 'parsed, its shape unchecked',
  asserted: 'its type only asserted',
  'free-text': 'free text',
  unused: 'not used',
  'not-applicable': 'not applicable',
  unknown: 'not known',
} as const;

const FINISH = {
  checked: 'truncation and refusal are looked at',
  unchecked: 'truncation and refusal are not looked at',
  'not-applicable': 'not applicable',
  unknown: 'not known',
} as const;

function toErrors({ errors }: LlmCall): string {
  return errors.note === null ? ERRORS[errors.state] : `${ERRORS[errors.state]}: ${errors.note}`;
}

function toTimeout({ timeout }: LlmCall): string {
  const limit = timeout.ms === null ? '' : `${toDuration(timeout.ms)} an attempt`;
  const worst = timeout.worstCaseMs === null ? '' : `, ${toDuration(timeout.worstCaseMs)} at worst`;
  if (timeout.state === 'bounded') return `${limit || 'bounded'}${worst}`;
  if (timeout.state === 'sdk-default') return `${limit || 'the default'}, the SDK's default${worst}`;
  return `${TIMEOUT[timeout.state]}${worst}${timeout.note === null ? '' : ` (${timeout.note})`}`;
}

const TIMEOUT = {
  'cancel-only': 'the caller can cancel, but there is no time limit',
  none: 'none',
  disabled: 'switched off',
  unknown: 'not known',
} as const;

function toRetry({ retry }: LlmCall): string {
  if (retry.state === 'unknown') return 'not known';
  if (retry.state === 'unbounded') return 'without end';
  if (retry.state === 'none' || retry.attempts === 1) return 'none';
  const layers = retry.layers.map(({ name, attempts }) => (attempts === null ? name : `${name} ${attempts}`)).join(' × ');
  return `${retry.attempts ?? 'some'} attempts${layers === '' ? '' : ` (${layers})`}`;
}

function toFallback({ fallback }: LlmCall): string {
  if (fallback.state === 'present') return fallback.kind ?? 'present';
  if (fallback.notNeeded !== null) return `none needed: ${fallback.notNeeded}`;
  return fallback.state === 'absent' ? 'none' : 'not known';
}

function toLimits({ limits }: LlmCall): readonly ProfileRow[] {
  const { outputTokens, steps, concurrency } = limits;
  const uncapped = outputTokens.state === 'absent' ? [{ title: 'Output tokens', text: 'no cap', evidence: [] }] : [];
  return [...uncapped, ...toCap('Output tokens', outputTokens), ...toCap('Steps', steps), ...toCap('Concurrency', concurrency)];
}

/** Most calls take no steps and stand alone, so that only a cap is worth a line, and what kept it from being found. */
function toCap(title: string, limit: OutputCap): readonly ProfileRow[] {
  if (limit.state === 'unknown') return [{ title, text: `not known: ${limit.reason}`, evidence: [] }];
  return limit.state === 'known' ? [{ title, text: `at most ${limit.value}`, evidence: limit.evidence }] : [];
}
