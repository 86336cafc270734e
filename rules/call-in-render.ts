import type { RenderUse } from '../analysis/calls.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'call-in-render',
  summary: 'A model call that a component makes while it renders, or with every letter that is typed',
  why: 'A component renders again whenever its state changes, and the answer is such a change: the next request is on its way before the last has been read. A field asks once for each letter, most of the answers are thrown away, and those that come late overwrite those that count.',
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [770, 799],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    effect:
      '{callee} is called in an effect without dependencies, so after every render: as soon as its answer is put into state it renders again, and asks again without end. Give the effect the dependencies that should ask anew, `[]` for none.',
    unsteady:
      '{callee} is called in an effect that depends on {of}, which is made anew in every render: as soon as the answer is put into state it renders again, and asks again without end. Depend on the values in it, or make it in the effect.',
    render:
      '{callee} is called while {of} renders, and so again with every change of state or of its parent. Call it where something happens that wants an answer: in an event, on the server, or in an effect with dependencies.',
    typing:
      '{callee} is called by {of} with every letter that is typed: a sentence of 40 letters costs 40 requests, whose answers may come in any order. Wait until nothing was typed for some 300 ms, and abort the request before.',
  },
  *check({ callee, calleeText, renders }) {
    for (const { file, span, kind, of } of renders) {
      yield {
        at: { file, span },
        message: kind,
        data: { callee: toCode(calleeText), of: toOf(kind, of) },
        related: [{ ...callee, text: 'the call' }],
      };
    }
  },
});

function toOf(kind: RenderUse['kind'], of: string | null): string {
  return of === null ? (kind === 'render' ? 'a component' : 'an event') : toCode(of);
}
