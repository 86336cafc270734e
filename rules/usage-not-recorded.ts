import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'usage-not-recorded',
  summary: 'An answer whose count of tokens nobody takes',
  why: 'Every answer says how many tokens it took. Where nobody writes that down, the first sign of a prompt that grew, a user who asks all night or a model that no longer stops is the bill at the end of the month, which names no call.',
  category: 'config',
  question: 'What can it cost, and what ends it?',
  severity: 'off',
  presets: [],
  cwe: [778],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    dropped:
      'Nobody takes the count of tokens that comes with the answer of {callee}, so that the bill is the first to tell what it costs. Record it with the name of the feature and of the user.',
  },
  *check(call) {
    if (call.usage.state !== 'unread' || call.output.state === 'unused' || call.isLocal) return;
    yield { at: call.callee, message: 'dropped', data: { callee: toCode(call.calleeText) }, fixes: toFixes(call) };
  },
});

function toFixes({ usage, site }: LlmCall): readonly Fix[] {
  if (usage.part === null) return [];
  return [
    {
      title: 'Log the count of tokens',
      applicability: 'unsafe',
      intention: {
        kind: 'after-answer',
        file: site.file,
        call: site.span,
        part: usage.part,
        code: "console.info('tokens', {part})",
        hole: '',
      },
    },
  ];
}
