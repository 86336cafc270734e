import { isBelieved, toSchemaFixes } from '../analysis/answers.js';
import { toErrorFixes } from '../analysis/error-repairs.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unguarded-json-parse',
  summary: "A parse of a model's answer that can throw with nothing to catch it",
  why: 'Models put JSON into a code fence, add a sentence before it, or stop in the middle at the token limit, and the same prompt does so only sometimes. Each time the parse throws, and a SyntaxError that nobody expects fails the request after the answer has been paid for.',
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [248, 1426],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    uncovered:
      "{parse} throws on a model's answer that is fenced, prefaced or cut off, and nothing catches it. Catch it and ask again or fall back, or let the SDK ask for structured output.",
    unchecked:
      "{parse} throws on a model's answer that is fenced, prefaced or cut off and nothing catches it, nor does anything check the shape of what it gives. Parse with a schema under a `try`, or let the SDK ask for and check structured output.",
  },
  *check(call) {
    for (const parse of call.output.parses) {
      if (parse.covered !== false) continue;
      const isUnchecked = isBelieved(parse);
      yield {
        at: { file: parse.file, span: parse.span },
        message: isUnchecked ? 'unchecked' : 'uncovered',
        data: { parse: toCode(`${parse.parser}(${parse.input})`) },
        related: [{ ...call.callee, text: `the answer comes from ${toCode(call.calleeText)}` }],
        fixes: [...toErrorFixes(parse.repair, WRAP), ...(isUnchecked ? toSchemaFixes(call, parse) : [])],
      };
    }
  },
});

const WRAP = 'Wrap the parse in try/catch with a fallback to fill in';
