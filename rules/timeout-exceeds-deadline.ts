import type { Deadline, LlmCall, RepairOption } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toLimitCode, toLimitWithin, toWait } from '../analysis/waits.js';
import { toCode, toDuration } from '../analysis/words.js';

export default defineRule({
  id: 'timeout-exceeds-deadline',
  summary: 'A time limit that is longer than its function may run',
  why: "The platform ends a function that is over its time, wherever it is. A call whose limit comes later than that never fails: no `catch` runs, no fallback is given, nothing is logged by the project's own code, and the user gets the platform's 504.",
  category: 'resilience',
  question: 'What happens when the provider is slow, or says nothing?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [400, 755],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      '{callee} may take {wait}, but the platform ends its function after {deadline} ({source}): no handler, retry or fallback runs then. {advice}.',
  },
  *check(call) {
    const deadline = findExceeded(call);
    if (!deadline) return;
    yield {
      at: call.callee,
      message: 'found',
      data: {
        callee: toCode(call.calleeText),
        wait: toWords(call, deadline),
        deadline: toDuration(deadline.ms),
        source: deadline.text,
        advice: toAdvice(call, deadline),
      },
      related: deadline.at ? [{ ...deadline.at, text: `the platform ends the function after ${toDuration(deadline.ms)}` }] : [],
      fixes: toFixes(call, deadline),
    };
  },
});

function findExceeded({ timeout: { deadline, state } }: LlmCall): Deadline | null {
  if (deadline.state !== 'known' || (state !== 'bounded' && state !== 'sdk-default')) return null;
  const { ms, worstCaseMs } = deadline.value;
  return worstCaseMs !== null && worstCaseMs > ms ? deadline.value : null;
}

/** With the sum, where that is all there is to it. */
function toWords(call: LlmCall, { worstCaseMs }: Deadline): string {
  const { ms, defaultMs } = call.timeout;
  const perAttempt = ms ?? defaultMs;
  const isSum = perAttempt !== null && perAttempt * (call.retry.attempts ?? 1) === worstCaseMs;
  return isSum ? toWait(call) : toDuration(worstCaseMs ?? 0);
}

/** So that all attempts fit in. */
function toLimitMs({ timeout }: LlmCall, { ms, worstCaseMs }: Deadline): number | null {
  const perAttempt = timeout.ms ?? timeout.defaultMs ?? 0;
  return perAttempt > 0 ? toLimitWithin(ms, (worstCaseMs ?? perAttempt) / perAttempt) : null;
}

function toAdvice(call: LlmCall, deadline: Deadline): string {
  const ms = toLimitMs(call, deadline);
  if (ms === null) return 'Lower the limit, try less often, or give the function more time';
  return `With a limit of ${toDuration(ms)} a failure comes in time`;
}

function toFixes(call: LlmCall, deadline: Deadline): readonly Fix[] {
  const ms = toLimitMs(call, deadline);
  if (ms === null) return [];
  return findOptions(call).map((option) => ({
    title: `Set a limit of ${toDuration(ms)} on this ${option.target}`,
    applicability: 'unsafe',
    intention: {
      kind: 'set-option',
      file: option.at.file,
      call: option.at.span,
      argument: option.argument,
      members: option.members,
      value: toLimitCode(ms, option),
    },
  }));
}

/** At the call, since its function is what is short of time, and a client may serve others. A limit around the call is the author's own. */
function findOptions({ repair, timeout }: LlmCall): readonly RepairOption[] {
  const source = timeout.evidence[0]?.source;
  if (source === 'wrapper') return [];
  if (source === 'signal') return repair.signal.slice(0, 1);
  return repair.timeout.toSorted((a, b) => Number(a.target === 'client') - Number(b.target === 'client')).slice(0, 1);
}
