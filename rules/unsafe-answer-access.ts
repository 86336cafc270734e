import type { AnswerAccess } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unsafe-answer-access',
  summary: 'A part of an answer that is read as if it were always there',
  why: 'A list of choices is empty when a filter took the answer, when a gateway reports an error in a 200, and in some chunks of a stream; a content is null when the model refuses or calls a tool. Reading on from it throws a TypeError that says nothing of the cause.',
  category: 'output',
  question: 'What if the answer is cut short, empty or refused?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [476, 754],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    element:
      '{text} is read as if it were always there, but the list is empty when a filter or an error took the answer, and this then throws. Use `?.`, and decide what an empty answer means.',
    match:
      '{text} is read as if it were always there, but an answer that is filtered, cut short or refused has no such part, and this then throws. Use `?.`, and decide what such an answer means.',
    text: '{text} is read as if it were always there, but it is undefined when the answer is blocked or has no text, and this then throws. Use `?.`, and decide what such an answer means.',
    caught:
      '{text} is read as if it were always there. When a filter or an error took the answer, the handler around it gets a TypeError that says nothing of the cause. Use `?.`, and decide what an empty answer means.',
    value:
      '`!` says that {text} is there, but it is null when the model refuses, is filtered or calls a tool. Decide what is used instead.',
  },
  *check(call) {
    // No filter and no overload of a provider takes an answer away that is made on the device.
    if (call.isLocal) return;
    for (const access of call.accesses) {
      // Where something stands in for a failed call, it stands in for an empty answer too.
      if (access.isCaught && call.fallback.state !== 'absent') continue;
      yield {
        at: { file: access.file, span: access.span },
        message: access.isCaught && access.kind !== 'value' ? 'caught' : access.kind,
        severity: access.isCaught ? 'information' : undefined,
        data: { text: toCode(access.text.replace(/\s+/g, ' ')) },
        related: [{ ...call.callee, text: `the answer comes from ${toCode(call.calleeText)}` }],
        fixes: toFixes(access),
      };
    }
  },
});

function toFixes({ kind, repairs: [repair, ...others] }: AnswerAccess): readonly Fix[] {
  if (repair === undefined) return [];
  return [
    {
      title: kind === 'value' ? 'Use an empty text instead' : 'Read on only if it is there',
      applicability: kind === 'value' ? 'has-placeholders' : 'unsafe',
      intention: { kind: 'replace-expression', file: repair.file, expression: repair.span, code: repair.code, others },
    },
  ];
}
