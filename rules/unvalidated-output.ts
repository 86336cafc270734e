import { findBeliefs } from '../analysis/answers.js';
import type { LlmCall, Site } from '../analysis/calls.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unvalidated-output',
  summary: "A model's answer that is used as structure without a check of its shape",
  why: 'A model that is asked for JSON gives valid JSON with other fields, other types or nulls often enough to be noticed by users. A type assertion checks nothing at run time, so the fault shows later and elsewhere: `undefined` in a database row, or a decision taken on a missing field.',
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [20, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    unchecked:
      "{what} is believed as it comes: nothing checks the shape of the model's answer before {use}. Check it with a schema, or let the SDK ask for and check one.",
  },
  *check(call) {
    if (call.output.state === 'asserted' && call.output.parses.length === 0) {
      yield { at: toAssertion(call), message: 'unchecked', data: { what: `The answer of ${toCode(call.calleeText)}`, use: 'it is used' } };
    }
    for (const belief of findBeliefs(call, 'answer')) yield { ...belief, message: 'unchecked' };
  },
});

function toAssertion({ output, callee }: LlmCall): Site {
  const [assertion] = output.evidence;
  return assertion === undefined ? callee : { file: assertion.file, span: assertion.span };
}
