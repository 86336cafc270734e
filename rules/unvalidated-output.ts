import { isBelieved, toSchemaFix } from '../analysis/answers.js';
import type { AnswerParse, LlmCall, Site } from '../analysis/calls.js';
import { defineRule, type Related } from '../analysis/rule.js';
import { toCode, toList } from '../analysis/words.js';

/** Sinks where a wrong field does lasting harm. */
const GRAVE_SINKS: readonly string[] = ['database-write', 'money', 'decision', 'code', 'shell', 'sql'];

export default defineRule({
  id: 'unvalidated-output',
  summary: "A model's answer that is used as structure without a check of its shape",
  why: 'A model that is asked for JSON gives valid JSON with other fields, other types or nulls often enough to be noticed by users. A type assertion checks nothing at run time, so the fault shows later and elsewhere: `undefined` in a database row, or a decision taken on a missing field.',
  category: 'output',
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
    for (const parse of call.output.parses) {
      // Where the parse can also throw uncaught, `unguarded-json-parse` speaks for both.
      if (parse.covered === false || !isBelieved(parse)) continue;
      yield {
        at: { file: parse.file, span: parse.span },
        message: 'unchecked',
        severity: parse.sinks.some(({ kind }) => GRAVE_SINKS.includes(kind)) ? 'error' : 'warning',
        data: { what: toWhat(parse), use: toUse(parse) },
        related: toRelated(call, parse),
        fixes: [toSchemaFix(parse)],
      };
    }
  },
});

function toAssertion({ output, callee }: LlmCall): Site {
  const [assertion] = output.evidence;
  return assertion === undefined ? callee : { file: assertion.file, span: assertion.span };
}

function toWhat({ parser, input, assertedType }: AnswerParse): string {
  const code = toCode(`${parser}(${input})`);
  return assertedType === null ? code : `${code} as ${toCode(assertedType)}`;
}

function toUse({ propertiesRead, sinks }: AnswerParse): string {
  const [sink] = sinks;
  if (sink !== undefined) return `it reaches ${sink.text}`;
  const paths = [...new Set(propertiesRead.map(({ path }) => (path === '[]' ? 'its elements' : toCode(path))))].slice(0, 3);
  return paths.length === 0 ? 'it is used' : `${toList(paths)} ${paths.length === 1 && paths[0] !== 'its elements' ? 'is' : 'are'} read`;
}

function toRelated(call: LlmCall, parse: AnswerParse): readonly Related[] {
  const source = { ...call.callee, text: `the answer comes from ${toCode(call.calleeText)}` };
  return [source, ...parse.sinks.map(({ file, span, text }) => ({ file, span, text: `unchecked, it reaches ${text}` }))];
}
