import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { isTolerated, isTooShort, toEndOfWait } from '../analysis/waits.js';
import { toCode, toDuration, toNumberLiteral } from '../analysis/words.js';

/** Longer than any answer takes that somebody waits for. In ms. */
const LONGEST_ANSWER_MS = 120_000;

const MESSAGES = { open: 'found', 'cancel-only': 'canceled', cleared: 'cleared' } as const;

export default defineRule({
  id: 'stalled-stream',
  summary: 'A stream whose time limit ends before its text begins',
  why: 'The `timeout` of most SDKs ends with the headers of the response, which a stream sends at once. A provider that stops in the middle of its answer then holds the loop, its request and its user, and neither the limit nor the retries ever hear of it.',
  category: 'resilience',
  question: 'What happens when the provider is slow, or says nothing?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [400, 1088],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      'The {limit} of {callee} ends with the headers: a provider that stops in the middle of its answer holds the stream {end}. {advice}.',
    canceled:
      'The {limit} of {callee} ends with the headers, and no timer aborts its signal: a provider that stops in the middle of its answer holds the stream until somebody cancels it or the transport gives up. Abort it when no part has come for a while.',
    cleared:
      'The timer of {callee} is cleared as soon as the headers are there: a provider that stops in the middle of its answer holds the stream until the transport gives up. Wind it up again with every part, and clear it behind the last one.',
  },
  *check(call) {
    const { silence } = call.stream;
    if (call.isLocal) return;
    if (silence !== 'open' && silence !== 'cancel-only' && silence !== 'cleared') return;
    // Where the default of the SDK is too long as well, that is said by another rule.
    if (call.timeout.state === 'cancel-only' && !isTolerated(call.timeout)) return;
    // Within such a limit no stream begins; that is said by another rule as well.
    if (isTooShort(call.timeout)) return;
    yield {
      at: call.callee,
      message: MESSAGES[silence],
      data: { callee: toCode(call.calleeText), limit: toLimit(call), end: toEndOfWait(call.timeout), advice: toAdvice(call) },
      related: call.timeout.evidence.flatMap(({ source, text, ...at }) => (source === 'client-option' ? [{ ...at, text }] : [])),
      fixes: silence === 'open' ? toFixes(call) : [],
    };
  },
});

function toLimit({ timeout }: LlmCall): string {
  if (timeout.state === 'sdk-default' || timeout.state === 'cancel-only')
    return `default limit of ${toDuration(timeout.ms ?? timeout.defaultMs ?? 0)}`;
  return timeout.ms === null ? 'time limit' : `limit of ${toDuration(timeout.ms)}`;
}

function toAdvice({ repair }: LlmCall): string {
  return repair.signal.length > 0
    ? 'Pass `AbortSignal.timeout(…)`, or abort it when no part has come for a while'
    : 'Abort it when no part has come for a while';
}

function toFixes({ repair }: LlmCall): readonly Fix[] {
  return repair.signal.slice(0, 1).map(({ at, argument, members }) => ({
    title: `End the stream after ${toDuration(LONGEST_ANSWER_MS)} at the latest`,
    applicability: 'unsafe',
    intention: {
      kind: 'set-option',
      file: at.file,
      call: at.span,
      argument,
      members,
      value: `AbortSignal.timeout(${toNumberLiteral(LONGEST_ANSWER_MS)})`,
    },
  }));
}
