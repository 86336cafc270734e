import type { RequestedOption, TakenPart } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'client-controlled-messages',
  summary: 'Messages that go from a request to a model with the roles that its sender gave them',
  why: "A request can be written by anybody, whatever its page sends. Who may choose the roles can write a system message that overrules yours, put words into the model's mouth, or invent the results of tools.",
  category: 'security',
  question: 'What can the sender of a request make the model do?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [20, 1427],
  owasp: { 2025: ['LLM01'], 2026: ['LLM01'] },
  messages: {
    whole:
      '{taken} goes from the request to the model as it is, so that its sender can also write `system` and `tool` messages, which overrule yours. Let only the roles `user` and `assistant` through, or keep the conversation on the server and take one message.',
    forged:
      '{taken} goes from the request to the model as it is. System messages are refused there, but its sender can still write what the model is to have answered and what tools are to have returned: keep the conversation on the server and take one message.',
  },
  *check({ requested, callee, calleeText }) {
    for (const one of requested) {
      if (one.option !== 'messages') continue;
      yield {
        at: { file: one.taken.file, span: one.taken.span },
        ...(one.refusesSystem ? ({ message: 'forged', severity: 'information' } as const) : ({ message: 'whole' } as const)),
        data: { taken: toCode(one.taken.code) },
        related: [{ ...callee, text: `the model is asked by ${toCode(calleeText)}` }],
        fixes: one.isPart || one.isGrown || one.refusesSystem ? [] : toFixes(one),
      };
    }
  },
});

/** Of several parts that go to the model, one alone would mend nothing. */
function toFixes({ taken, alsoTaken = [] }: RequestedOption): readonly Fix[] {
  const { file, span } = taken;
  if (alsoTaken.some((other) => other.file !== file)) return [];
  return [
    {
      title: 'Let only the roles user and assistant through',
      applicability: 'unsafe',
      intention: {
        kind: 'replace-expression',
        file,
        expression: span,
        code: toFiltered(taken),
        others: alsoTaken.map((other) => ({ span: other.span, code: toFiltered(other) })),
      },
    },
  ];
}

/** What `request.json()` gives is of no type, so the compiler wants one for its parts. */
function toFiltered({ file, code }: TakenPart): string {
  const parameter = /\.[cm]?tsx?$/.test(file) ? '({ role }: { role: string })' : '({ role })';
  return `${code}.filter(${parameter} => role === 'user' || role === 'assistant')`;
}
