import type { LlmCall } from '../analysis/calls.js';
import { findRetryOption } from '../analysis/retries.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** As many requests for one call are a storm, and an outage is when they are sent. */
const TOO_MANY = 9;

export default defineRule({
  id: 'stacked-retries',
  summary: 'Retries around retries, which multiply',
  why: "Each layer repeats all that the layer below does: five attempts of a wrapper times three of the SDK are fifteen requests for one question. That happens when the provider is overloaded, so it makes the outage longer and the user's wait, and the bill, fifteen times as long.",
  category: 'resilience',
  question: 'How often is the same asked again?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [799],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      'The retries around {callee} multiply: {product} = {attempts} requests for one call while the provider is down. Leave them to one layer.',
  },
  *check(call) {
    const layers = call.retry.layers.filter(({ attempts }) => attempts !== null && attempts > 1);
    if (call.retry.state !== 'known' || call.retry.attempts === null || call.retry.attempts < TOO_MANY || layers.length < 2) return;
    yield {
      at: call.callee,
      message: 'found',
      data: {
        callee: toCode(call.calleeText),
        product: layers
          .toReversed()
          .map(({ name, attempts }) => `${name} ${attempts}`)
          .join(' × '),
        attempts: call.retry.attempts,
      },
      related: layers.flatMap(({ name, attempts, site }) => (site ? [{ ...site, text: `${name}: ${attempts} attempts` }] : [])),
      fixes: toFixes(call),
    };
  },
});

/**
 * The innermost layer can be switched off where the SDK has an option for it; the outer one stays, unless it does not pause as the SDK does. At
 * the call, if possible: others of its client may have no other layer.
 */
function toFixes(call: LlmCall): readonly Fix[] {
  if (call.retry.layers.some(({ manner }) => manner?.pause === 'none')) return [];
  const option = call.repair.retries.find(({ target }) => target === 'call') ?? findRetryOption(call);
  if (!option) return [];
  const { at, argument, members, target, countsAttempts, policy } = option;
  const value = policy?.off ?? (countsAttempts ? '1' : '0');
  return [
    {
      title: `Switch off the retries of the ${target === 'client' ? 'client' : 'SDK for this call'}`,
      applicability: 'unsafe',
      intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value },
    },
  ];
}
