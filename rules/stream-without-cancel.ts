import type { LlmCall, Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'stream-without-cancel',
  summary: 'A stream for a client that can not end it by leaving',
  why: 'Readers close the tab in the middle of an answer all the time. A stream that never hears of it goes on to its last token, which is paid for and thrown away; under load such streams hold connections and the rate limit that others wait for.',
  category: 'resilience',
  question: 'What happens when a stream breaks off, or its reader leaves?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [400, 772],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    found:
      '{callee} goes on writing when its reader has gone, and every token until the end is billed. Pass the signal of the request{option}.',
    unread:
      '{callee} goes on writing when its reader has gone, and every token until the end is billed. It takes no signal, but ends with the reading: leave the loop over its parts when the response is closed.',
    timed:
      '{callee} goes on writing when its reader has gone: its signal only knows a time limit, and every token until then is billed. Pass the signal of the request too, by `AbortSignal.any`.',
  },
  *check(call) {
    if (!call.abandoned) return;
    yield {
      at: call.callee,
      message: call.abandoned.timer ? 'timed' : call.abandoned.takesSignal ? 'found' : 'unread',
      data: { callee: toCode(call.calleeText), option: toOption(call) },
      fixes: toFixes(call),
    };
  },
});

function toOption({ repair }: LlmCall): string {
  const name = repair.signal[0]?.members.at(-1);
  return name === undefined ? '' : ` as ${toCode(name)}`;
}

function toFixes({ abandoned, repair }: LlmCall): readonly Fix[] {
  const signal = abandoned?.signal ?? null;
  if (signal === null) return [];
  const title = `End it with the request: ${toCode(signal)}`;
  const timer = abandoned?.timer;
  if (timer) return timer.isWritten ? [toBoth(title, timer, signal)] : [];
  return repair.signal.slice(0, 1).map(({ at, argument, members }) => ({
    title,
    applicability: 'unsafe',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: signal },
  }));
}

function toBoth(title: string, { file, span, text }: Site & { readonly text: string }, signal: string): Fix {
  const code = `AbortSignal.any([${signal}, ${text}])`;
  return { title, applicability: 'unsafe', intention: { kind: 'replace-expression', file, expression: span, code } };
}
