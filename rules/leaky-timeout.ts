import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix, type Problem } from '../analysis/rule.js';
import type { Leak } from '../analysis/time-limits.js';
import { toCode, toCount, toDuration, toNumberLiteral } from '../analysis/words.js';

export default defineRule({
  id: 'leaky-timeout',
  summary: 'A time limit that leaves the request, or its own timer, running',
  why: 'A race ends the waiting, not the request: the provider goes on writing an answer that is paid for and that nobody reads, the SDK tries again when it fails, and its connection stays taken. Limits are reached when the provider is slow, so that happens most when there is least to spare.',
  category: 'resilience',
  question: 'What happens when the provider is slow, or says nothing?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [404, 772],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    request: '{limit} lets go of {callee}, and the request goes on: {consequence}. Pass {signal} on to it, so that it ends as well.',
    timer:
      'The timer that aborts {callee} is never cleared: when the answer has come, it still keeps a Node process and all that its callback refers to for the rest of {ms}. Use `AbortSignal.timeout(…)`, or clear it in a `finally`.',
  },
  *check(call) {
    for (const leak of call.timeout.leaks) yield leak.of === 'timer' ? toTimerProblem(call, leak) : toRequestProblem(call, leak);
  },
});

function toTimerProblem({ calleeText }: LlmCall, leak: Leak): Problem<'timer'> {
  const ms = leak.ms === null ? 'its time' : toDuration(leak.ms);
  return { at: leak, message: 'timer', severity: 'information', data: { callee: toCode(calleeText), ms } };
}

function toRequestProblem(call: LlmCall, leak: Leak): Problem<'request'> {
  return {
    at: call.callee,
    message: 'request',
    data: {
      callee: toCode(call.calleeText),
      limit: leak.ms === null ? `The limit (${leak.name})` : `After ${toDuration(leak.ms)} ${leak.name}`,
      consequence: toConsequence(call),
      signal: leak.ms === null || !leak.isForAll ? 'a signal' : `\`${toSignal(leak.ms)}\``,
    },
    related: [{ ...leak, text: 'this ends the waiting' }],
    fixes: toFixes(call, leak),
  };
}

function toConsequence({ timeout, retry }: LlmCall): string {
  const { defaultMs } = timeout;
  const attempts = retry.layers[0]?.attempts ?? 1;
  if (defaultMs === null) return 'its answer is written, billed and read by nobody';
  const longest =
    attempts < 2 ? `up to ${toDuration(defaultMs)}` : `${toCount(attempts, 'attempt')} of up to ${toDuration(defaultMs)} each`;
  return `${longest}, billed and read by nobody`;
}

/** Where some callers wait without a limit, none may be written into the call that they share. */
function toFixes({ repair }: LlmCall, { ms, isForAll }: Leak): readonly Fix[] {
  if (ms === null || !isForAll) return [];
  return repair.signal.slice(0, 1).map(({ at, argument, members }) => ({
    title: `Let the request end after ${toDuration(ms)} too`,
    applicability: 'unsafe',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: toSignal(ms) },
  }));
}

function toSignal(ms: number): string {
  return `AbortSignal.timeout(${toNumberLiteral(ms)})`;
}
