import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

const INSTRUCTIONS = "'You are …'";

export default defineRule({
  id: 'missing-system-prompt',
  summary: 'A conversation without instructions of the developer',
  why: 'Without a system prompt the rules of your program stand in the same message as what a user wrote, where both count alike, or nowhere at all. A model that is told its task, its limits and the form of its answers there keeps to them better.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'off',
  presets: [],
  cwe: [],
  owasp: { 2025: ['LLM01'], 2026: ['LLM01'] },
  messages: {
    missing:
      '{callee} gives the model no instructions of its own: what it should do stands beside what users say, where both count alike, or nowhere. Put task, limits and form of the answer into a system prompt.',
  },
  *check(call) {
    if (call.prompt.system !== 'absent') return;
    yield { at: call.callee, message: 'missing', data: { callee: toCode(call.calleeText) }, fixes: toFixes(call) };
  },
});

function toFixes({ prompt }: LlmCall): readonly Fix[] {
  return prompt.repair.slice(0, 1).map(({ at, argument, members }) => ({
    title: 'Give the model instructions',
    applicability: 'has-placeholders',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: INSTRUCTIONS },
  }));
}
