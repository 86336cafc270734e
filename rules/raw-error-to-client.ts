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
  *check({ callee, calleeText, errors, stream }) {
    for (const place of [...errors.handlers, stream]) {
      const { exposes = [] } = place;
      const [first] = exposes;
      if (!first) continue;
      yield {
        at: first,
        message: 'found',
        data: { callee: toCode(calleeText) },
        related: [{ ...callee, text: `${toCode(calleeText)} fails here` }],
        // Other words in the place of that name would be said in the place of the author's own as well, and a part of a stream has no handler to log in.
        fixes: place === stream || exposes.some(({ hasOwnWords }) => hasOwnWords) ? [] : [toFix(first, exposes)],
      };
    }
  },
});

const WORDS = 'Something went wrong. Please try again later.';

/** One repair for all that a handler sends, since any one place gives the error away. */
function toFix({ file }: Site, exposes: readonly Site[]): Fix {
  return {
    title: 'Send words of your own, and log the error',
    applicability: 'has-placeholders',
    intention: { kind: 'reword', file, expressions: exposes.filter((one) => one.file === file).map(({ span }) => span), words: WORDS },
  };
}
