import type { LlmCall, RepairOption } from '../analysis/calls.js';
import { findOtherCaller, toAdviceForCaller, toCallerRelated, toCallOnWay } from '../analysis/omissions.js';
import { findAlternatives, standsUnread } from '../analysis/repair-options.js';
import { defineRule, type Fix, type Related } from '../analysis/rule.js';
import { isTolerated, toAdvice, toLimitCode, toLimitWithin, toWait } from '../analysis/waits.js';
import { toCode, toDurationOf } from '../analysis/words.js';

/** Operations that take their time even on a good day get a longer limit from the repair, as do streams that it ends whole. */
const SLOW_OPERATIONS: readonly string[] = ['agent', 'image', 'audio', 'video'];

export default defineRule({
  id: 'missing-timeout',
  summary: 'A model call that no time limit bounds',
  why: "A provider under load often accepts a request and then says nothing. Without a limit of the project's own, each such request keeps its user, its connection and its memory for as long as the SDK's default allows, and retries multiply that; a queue of them takes the service down.",
  category: 'resilience',
  question: 'What happens when the provider is slow, or says nothing?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [400, 1088],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    none: 'No time limit is set for {calls}, and {sdk} has none of its own: {wait}. {repair}.',
    default: 'No time limit is set for {calls}, so a stalled provider keeps its users waiting for the default of {sdk}: {wait}. {repair}.',
    cancel: '{callee} can be canceled by its signal, but no timer limits it: {wait}. {repair}.',
  },
  *check(call) {
    const message = toMessage(call);
    if (message === null || isEndless(call) || standsUnread(call.misuses, call.repair.timeout)) return;
    for (const option of findOptions(call, message)) {
      const isOnClient = option?.target === 'client' && message !== 'cancel';
      const caller = findOtherCaller(call, call.timeout.leftOutBy);
      const repair = caller && !isOnClient ? toAdviceForCaller(caller) : toAdvice(option, call);
      yield {
        at: isOnClient ? option.at : call.callee,
        message,
        severity: message === 'cancel' ? 'information' : 'warning',
        data: {
          ...(caller && !isOnClient && { calls: toCallOnWay(caller) }),
          callee: toCode(call.calleeText),
          sdk: call.sdkTitle,
          wait: toWait(call),
          repair,
        },
        related: [...(isOnClient ? [toRelated(call)] : []), ...(caller ? [toCallerRelated(caller)] : [])],
        fixes: option === undefined ? [] : toFixes(call, option),
      };
    }
  },
});

/** A model on the device that takes neither a limit nor a signal can't be told to stop. */
function isEndless({ isLocal, repair }: LlmCall): boolean {
  return isLocal && repair.timeout.length === 0 && repair.signal.length === 0;
}

function toMessage(call: LlmCall): 'none' | 'default' | 'cancel' | null {
  const { timeout } = call;
  if (timeout.state === 'none') return 'none';
  // A transport that gives up after as long a silence does so for its own sake.
  if (timeout.state === 'cancel-only') return isTolerated(timeout) && call.sdk !== 'http' ? null : 'cancel';
  return timeout.state === 'sdk-default' && !isTolerated(timeout) ? 'default' : null;
}

/**
 * One repair, or one for each construction where the call may mean several clients. A call that has a signal keeps it: its limit goes into
 * an option beside the signal, at the call where possible.
 */
function findOptions({ repair }: LlmCall, message: string): readonly (RepairOption | undefined)[] {
  const [first] = repair.timeout;
  if (message === 'cancel') return [repair.timeout.find(({ target }) => target === 'call') ?? first];
  return first ? findAlternatives(repair.timeout) : [repair.signal[0]];
}

function toRelated(call: LlmCall): Related {
  return { ...call.callee, text: `${toCode(call.calleeText)} waits under this client` };
}

function toFixes(call: LlmCall, option: RepairOption): readonly Fix[] {
  const ms = toLimitMs(call, option);
  // What stands at the call is what other callers give.
  if (ms === null || (call.timeout.leftOutBy && option.target === 'call')) return [];
  const { at, argument, members, target } = option;
  return [
    {
      title: `Set ${toDurationOf(ms)} time limit on this ${target}`,
      applicability: 'unsafe',
      intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: toLimitCode(ms, option) },
    },
  ];
}

/** What fits into the time that the platform gives its function, so that the failure is still seen to. */
function toLimitMs({ operation, streaming, timeout: { deadline }, retry }: LlmCall, { endsStream }: RepairOption): number | null {
  const isSlow = SLOW_OPERATIONS.includes(operation) || (streaming === true && endsStream === true);
  const ms = isSlow ? 120_000 : 30_000;
  const most = deadline.state === 'known' ? toLimitWithin(deadline.value.ms, retry.attempts ?? 1) : ms;
  return most && Math.min(ms, most);
}
