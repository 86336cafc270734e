import type { Dispatch } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'dynamic-tool-dispatch',
  summary: "A tool that is looked up under the model's word for it, whatever that is",
  why: 'Models call tools that nobody declared: a name they remember from training, or a misspelt one. The lookup then gives undefined, whose call throws in the middle of a turn. A name that every object has, such as `constructor`, finds a function that no author meant.',
  category: 'output',
  question: 'What can an answer do to the system?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [470, 1426],
  owasp: { 2025: ['LLM05', 'LLM06'], 2026: ['LLM10'] },
  messages: {
    unknown:
      '{lookup} is called whatever name the model wrote: for a tool that it made up this is undefined, and the call throws in the middle of the turn. Test with `Object.hasOwn({object}, {key})` and tell the model which tools there are.',
    caught:
      '{lookup} is called whatever name the model wrote. For a tool that it made up the call throws and is only caught, and for `constructor` or `toString`, which every object inherits, a function runs that is no tool. Test with `Object.hasOwn({object}, {key})` and tell the model which tools there are.',
    methods:
      '{lookup} lets the model call every method that {object} has, also those that are no tools. List the tools by name and call nothing else.',
    inherited:
      '{lookup} also finds what every object inherits: for `constructor` or `toString` the test passes and a function runs that is no tool. Look up with `Object.hasOwn({object}, {key})`, or keep the tools in a Map.',
  },
  *check({ callee, calleeText, dispatches }) {
    for (const dispatch of dispatches) {
      const { file, span, object, key } = dispatch;
      const message = toMessage(dispatch);
      yield {
        at: { file, span },
        message,
        severity: message === 'inherited' ? 'information' : 'error',
        data: { lookup: toCode(`${object}[${key}]`), object: message === 'methods' ? toCode(object) : object, key },
        related: [{ ...callee, text: `the name comes from ${toCode(calleeText)}` }],
        fixes: toFixes(dispatch),
      };
    }
  },
});

function toMessage({ picks, isGuarded, isCaught }: Dispatch): 'methods' | 'inherited' | 'caught' | 'unknown' {
  if (picks === 'methods') return 'methods';
  return isGuarded ? 'inherited' : isCaught ? 'caught' : 'unknown';
}

function toFixes({ file, span, object, key, picks, repair }: Dispatch): readonly Fix[] {
  if (picks === 'methods' || repair === null) return [];
  const title = `Look only at the entries that ${object} has itself`;
  if (repair === 'statement') return [{ title, applicability: 'safe', intention: { kind: 'check-own', file, lookup: span } }];
  const code = `Object.hasOwn(${object}, ${key}) ? ${object}[${key}] : undefined`;
  return [{ title, applicability: 'safe', intention: { kind: 'replace-expression', file, expression: span, code } }];
}
