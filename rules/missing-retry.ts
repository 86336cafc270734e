import type { LlmCall, RepairOption } from '../analysis/calls.js';
import { standsUnread } from '../analysis/repair-options.js';
import { findRetryOption } from '../analysis/retries.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** What most SDKs do by themselves. */
const SUGGESTED_RETRIES = 2;

export default defineRule({
  id: 'missing-retry',
  summary: 'A model call that is never tried again',
  why: 'Providers answer 429 and 529 in every busy hour, and most of these requests succeed a second later. A call that is tried once turns each of them into a failure that the user sees.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [703],
  owasp: { 2025: [], 2026: [] },
  messages: {
    off: 'Retries are switched off for {calls} and nothing around repeats it, so the first 429 or 529 of the provider is a failure.{repair}',
    none: '{sdk} does not try again by itself and nothing around {calls} does, so the first 429 or 529 of the provider is a failure.{repair}',
    http: 'This request is tried once: the first 429 or 529 of the provider is a failure. Repeat it a few times, waiting longer each time and at least as long as `retry-after` says.',
  },
  *check(call) {
    if (call.retry.state !== 'none' || call.isLocal || standsUnread(call.misuses, call.repair.retries)) return;
    const message = toMessage(call);
    const option = findRetryOption(call);
    const isOnClient = option?.target === 'client';
    yield {
      at: isOnClient ? option.at : call.callee,
      message,
      severity: message === 'http' ? 'warning' : 'information',
      data: { sdk: call.sdkTitle, repair: toAdvice(option) },
      related: isOnClient ? [{ ...call.callee, text: `${toCode(call.calleeText)} asks by this client` }] : [],
      fixes: toFixes(option),
    };
  },
});

function toMessage({ sdk, retry }: LlmCall): 'off' | 'none' | 'http' {
  if (sdk === 'http') return 'http';
  return retry.evidence.some(({ source }) => source === 'call-option' || source === 'client-option') ? 'off' : 'none';
}

function toAdvice(option: RepairOption | undefined): string {
  return option === undefined ? ' Wrap it, for example with p-retry.' : ` Set \`${option.members.at(-1)}\` on the ${option.target}.`;
}

function toFixes(option: RepairOption | undefined): readonly Fix[] {
  if (!option) return [];
  const { at, argument, members, target, countsAttempts, policy } = option;
  const value = policy?.on ?? String(countsAttempts ? SUGGESTED_RETRIES + 1 : SUGGESTED_RETRIES);
  return [
    {
      title: policy ? `Let the ${target} try again` : `Let the ${target} try ${SUGGESTED_RETRIES} more times`,
      applicability: 'unsafe',
      intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value },
    },
  ];
}
