import type { StartedList } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unbounded-concurrency',
  summary: 'A model call for every element of a list at once',
  why: "Every element sends its request in the same moment. With a long list most of them hit the provider's rate limit, their retries hit it again, and the calls of all other users fail along with them.",
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [770, 799],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      'Every element of {list} is sent to the model in the same moment, however many there are: a long list runs into the rate limit of the provider, and every other call with it. Limit how many run at a time, for example with p-limit, or take the list in parts.',
  },
  *check({ callee, calleeText, isLocal, limits: { fanOut, concurrency } }) {
    if (isLocal || fanOut.state !== 'known' || concurrency.state === 'known') return;
    // Many calls may stand behind one list, and they are limited where it is gone through.
    for (const list of fanOut.value) {
      yield {
        at: list,
        message: 'found',
        data: { list: toCode(list.text) },
        related: [{ ...callee, text: `${toCode(calleeText)} runs for each` }],
        fixes: list.limitable ? [toFix(list)] : [],
      };
    }
  },
});

function toFix({ file, span }: StartedList): Fix {
  return {
    title: 'Let p-limit run only some at a time',
    applicability: 'has-placeholders',
    intention: { kind: 'limit-concurrency', file, list: span },
  };
}
