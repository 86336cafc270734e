import type { Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'raw-error-to-client',
  summary: "A provider's error that is sent to the client as it came",
  why: "A provider's error names the organization, the model, its limits and the start of the key, and quotes the request. It helps an attacker more than the user, who cannot do anything with it.",
  category: 'resilience',
  question: 'What is given away?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [209],
  owasp: { 2025: ['LLM02'], 2026: ['LLM02'] },
  messages: {
    found:
      'When {callee} fails, the error goes into the response as the provider wrote it, with the names and limits of your account. Log it, and send words of your own.',
  },
  *check({ callee, calleeText, errors }) {
    for (const { exposes } of errors.handlers) {
      if (!exposes) continue;
      yield {
        at: exposes,
        message: 'found',
        data: { callee: toCode(calleeText) },
        related: [{ ...callee, text: `${toCode(calleeText)} fails here` }],
        fixes: [toFix(exposes)],
      };
    }
  },
});

const WORDS = "'Something went wrong. Please try again later.'";

function toFix({ file, span }: Site): Fix {
  return {
    title: 'Send words of your own',
    applicability: 'has-placeholders',
    intention: { kind: 'replace-expression', file, expression: span, code: WORDS },
  };
}
