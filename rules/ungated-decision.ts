import type { Decision } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode, toList } from '../analysis/words.js';

export default defineRule({
  id: 'ungated-decision',
  summary: "A decision that hangs on the model's own wording",
  why: 'A model that is asked for yes or no writes "Yes.", "No, yesterday it was…" or an apology often enough for users to meet it. Code that looks for a word in such a text takes the opposite for consent, and code that stops at one exact text lets everything else pass.',
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [697, 1426],
  owasp: { 2025: ['LLM05', 'LLM06'], 2026: ['LLM10'] },
  messages: {
    mention:
      'An answer that mentions {words} anywhere decides here, also one that denies it or explains itself. Ask for one of a fixed set of values with a schema, compare the whole, and let everything else be refused.',
    permissive:
      'Only the exact text {words} stops here: with a full stop, in other letters or behind an apology it goes on as if the model had consented. Ask for one of a fixed set of values with a schema, and go on only for the one that allows it.',
    dropped:
      'An answer that is not exactly {words} goes by here without a trace, and one full stop is enough for that. Ask for one of a fixed set of values with a schema, and give everything else a branch that refuses or asks again.',
  },
  *check({ callee, calleeText, decisions }) {
    for (const decision of decisions) {
      const { file, span, kind, words } = decision;
      if (kind === 'closed') continue;
      yield {
        at: { file, span },
        message: kind,
        data: { words: toWords(words) },
        related: [{ ...callee, text: `the text comes from ${toCode(calleeText)}` }],
        fixes: toFixes(decision),
      };
    }
  },
});

function toWords(words: readonly string[]): string {
  return toList(words.slice(0, 4).map((word) => toCode(word))).replace(/ and (?=[^ ]*$)/, ' or ');
}

function toFixes({ file, words, repair }: Decision): readonly Fix[] {
  if (repair === null) return [];
  return [
    {
      title: `Compare the whole answer with ${toWords(words)}`,
      applicability: 'unsafe',
      intention: { kind: 'replace-expression', file, expression: repair.span, code: repair.code },
    },
  ];
}
