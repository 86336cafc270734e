import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unchecked-status',
  summary: 'A raw HTTP request to a model whose status nobody looks at',
  why: 'A rate limit, an overload and a refused key are answers like any other to fetch: its promise resolves. The body then holds an error where the code expects an answer, so the failure shows later and elsewhere, as an undefined that no retry and no fallback knows of.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [252, 754],
  owasp: { 2025: [], 2026: [] },
  messages: {
    found:
      '{callee} resolves with a 429 or a 500 as it does with an answer, and nobody looks at `ok` or `status` before the body is used. Throw where the response is not ok, so that retries and handlers see the failure.',
  },
  *check(call) {
    if (call.status.state !== 'unchecked') return;
    yield {
      at: call.callee,
      message: 'found',
      data: { callee: toCode(call.calleeText) },
      related: call.status.uses.map((use) => ({ ...use, text: 'the body is used here, whatever the status' })),
      fixes: call.status.isNamed ? [toFix(call)] : [],
    };
  },
});

function toFix({ site }: LlmCall): Fix {
  return {
    title: 'Throw where the response is not ok',
    applicability: 'unsafe',
    intention: { kind: 'check-status', file: site.file, call: site.span },
  };
}
