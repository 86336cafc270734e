import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'fake-fallback',
  summary: 'A handler that asks the same again',
  why: 'What has just failed fails again: the same words to the same model of the same provider, without a pause. During an outage it doubles the load and the wait, it spends the rate limit that it ran into, and in the end the user still gets nothing.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [755],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      'This handler of {callee} makes the same request again, at once and to the same model, so it fails for the same reason. Ask another model or provider, give something that needs none, or wait before the request is repeated.',
  },
  *check(call) {
    for (const again of call.repeats) {
      if (call.site.file === again.file && call.site.span[0] === again.span[0]) continue;
      yield {
        at: again,
        message: 'found',
        data: { callee: toCode(call.calleeText) },
        related: [{ ...call.callee, text: 'the call that has failed' }],
      };
    }
  },
});
