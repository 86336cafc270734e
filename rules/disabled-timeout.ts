import type { Evidence, LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { isTooShort } from '../analysis/waits.js';
import { toDuration, toNumberLiteral } from '../analysis/words.js';

/** The longest limit that still is one: 15 min where somebody waits, 2 h where nobody does. In ms. */
const LONGEST_MS = 900_000;
const LONGEST_BATCH_MS = 7_200_000;
const BATCH_OPERATIONS: readonly string[] = ['agent', 'batch', 'video'];

export default defineRule({
  id: 'disabled-timeout',
  summary: 'A time limit that is switched off, or so large or small that it is none',
  why: 'A limit of zero, of Infinity or of days reads like care and is none: one stalled provider holds the request, its connection and its user for as long as it likes. A limit of 30 where the SDK counts milliseconds fails every call instead.',
  category: 'resilience',
  question: 'What happens when the provider is slow, or says nothing?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [400, 1088],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    off: 'The time limit of {calls} is switched off, so a stalled provider holds the request for as long as it likes. Set it to what your users would wait.',
    long: 'The time limit of {calls} is {limit}: whoever waits has long gone when it ends. Set it to what your users would wait.',
    short:
      'The time limit of {calls} is {limit}, within which no model answers. {counter} counts milliseconds: {limit} was meant to be {meant}.',
  },
  *check(call) {
    const place = findPlace(call);
    const message = toMessage(call);
    if (!place || message === null) return;
    const { ms, defaultMs } = call.timeout;
    // The SDK's own limit ends it before.
    if (message === 'long' && place.source === 'signal' && defaultMs !== null) return;
    yield {
      at: place,
      message,
      data: {
        limit: toDuration(ms ?? 0),
        meant: toDuration((ms ?? 0) * 1_000),
        counter: place.source === 'signal' ? 'Its timer' : 'The option',
      },
      related: place.source !== 'client-option' ? [] : [{ ...call.callee, text: `\`${call.calleeText}\` waits under this limit` }],
      fixes: toFixes(call, message),
    };
  },
});

function toMessage({ timeout, operation }: LlmCall): 'off' | 'long' | 'short' | null {
  if (timeout.state === 'disabled') return 'off';
  if (timeout.state !== 'bounded' || timeout.ms === null) return null;
  if (timeout.ms > (BATCH_OPERATIONS.includes(operation) ? LONGEST_BATCH_MS : LONGEST_MS)) return 'long';
  return isTooShort(timeout) ? 'short' : null;
}

const PLACES: ReadonlySet<Evidence['source']> = new Set(['call-option', 'client-option', 'signal']);

/** Where the limit is written: only an option that somebody set can be wrong. */
function findPlace({ timeout }: LlmCall): Evidence | undefined {
  const [first] = timeout.evidence;
  return first && PLACES.has(first.source) ? first : undefined;
}

function toFixes({ repair, timeout, operation }: LlmCall, message: string): readonly Fix[] {
  if (timeout.evidence[0]?.source === 'signal') return [];
  const option = repair.timeout.find(({ target }) => target === (timeout.evidence[0]?.source === 'client-option' ? 'client' : 'call'));
  if (option === undefined || option.unit === 'signal') return [];
  const ms = message === 'short' ? (timeout.ms ?? 0) * 1_000 : BATCH_OPERATIONS.includes(operation) ? 600_000 : 30_000;
  const { at, argument, members } = option;
  return [
    {
      title: `Set the time limit to ${toDuration(ms)}`,
      applicability: message === 'short' ? 'safe' : 'unsafe',
      intention: {
        kind: 'set-option',
        file: at.file,
        call: at.span,
        argument,
        members,
        value: toNumberLiteral(option.unit === 's' ? ms / 1_000 : ms),
      },
    },
  ];
}
