import { findBeliefs, toSeverity, toUse } from '../analysis/answers.js';
import type { LooseTool } from '../analysis/calls.js';
import { defineRule, type Problem } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unvalidated-tool-args',
  summary: "A tool's arguments that are used as the model wrote them",
  why: "The schema that a request declares for a tool is a hint to the model, not a check: it leaves fields out, invents others, or gives text where a number belongs. The tool then runs with that, and whoever can put words into the model's context chooses them.",
  category: 'output',
  question: 'What if the answer is not of the form that the code expects?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [20, 1426],
  owasp: { 2025: ['LLM05', 'LLM06'], 2026: ['LLM10'] },
  messages: {
    unchecked:
      "{what} is believed as the model wrote it: the tool's declared schema is only a hint to the model, and nothing checks the arguments before {use}. Parse them with the tool's own schema and give the model the error, so that it can mend them.",
    open: '{schema} lets {what} through as the model wrote it, so the SDK checks nothing before {use}. Say in the schema what the tool reads; the SDK then refuses the rest and lets the model try again.',
  },
  *check(call) {
    for (const belief of findBeliefs(call, 'tool')) yield { ...belief, message: 'unchecked' };
    yield* call.looseTools.map(toProblem);
  },
  *checkFile({ tools }) {
    yield* tools.flatMap(({ loose }) => loose).map(toProblem);
  },
});

function toProblem(tool: LooseTool): Problem<'open'> {
  return {
    at: { file: tool.file, span: tool.span },
    message: 'open',
    severity: toSeverity(tool.sinks),
    data: { schema: toCode(tool.written), what: tool.part === null ? 'any input' : `any ${toCode(tool.part)}`, use: toUse(tool) },
    related: tool.propertiesRead.slice(0, 1).map(({ file, span, path }) => ({ file, span, text: `${toCode(path)} is read` })),
  };
}
