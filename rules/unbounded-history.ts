import type { GrowingHistory } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unbounded-history',
  summary: 'A history of messages that only grows and is sent whole',
  why: "Each turn sends all turns before it, so the cost of a conversation grows with the square of its length. One day it is longer than the model's context: the provider refuses it with a 400, and since nothing is ever taken out it refuses every request after that too.",
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [770, 400],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    chat: '{history} lives on from one request to the next, remembers all that was said, and sends all of it each time: every turn costs more than the last, until the provider refuses the conversation for its length and goes on refusing it. Begin a new chat after some turns, with a summary or the last messages of the old one.',
    found:
      '{history} outlives the request, only grows, and {callee} sends all of it: every turn costs more than the last, until the provider refuses the conversation for its length and goes on refusing it. Send the last messages only, or sum up the older ones.',
  },
  *check({ callee, calleeText, history }) {
    if (history === null) return;
    const { file, span, written, kept, isList } = history;
    yield {
      at: { file, span },
      message: isList ? 'found' : 'chat',
      data: { history: toCode(written), callee: toCode(calleeText) },
      related: [
        { ...kept, text: 'it is kept here' },
        { ...callee, text: 'and sent here' },
      ],
      fixes: isList ? [toFix(history)] : [],
    };
  },
});

function toFix({ file, span, written, mayBeMissing = false }: GrowingHistory): Fix {
  return {
    title: 'Send the last 20 messages only',
    applicability: 'has-placeholders',
    intention: { kind: 'replace-expression', file, expression: span, code: toSlice(written, mayBeMissing) },
  };
}

/** Also behind an operator: `sessions.get(id) ?? []`. */
function toSlice(code: string, mayBeMissing: boolean): string {
  const slice = mayBeMissing ? '?.slice(-20)' : '.slice(-20)';
  return /^[\w$.]+$/.test(code) ? `${code}${slice}` : `(${code})${slice}`;
}
