import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** What a failure means where the stream is read. */
const READ = {
  dropped: 'on a failure this just ends',
  masked: 'the client is told no more than that something failed',
  stuck: 'on a failure this never settles',
  unheard: 'nobody hears of a failure here',
} as const;

export default defineRule({
  id: 'unobserved-stream-error',
  summary: 'A stream whose failure nobody can see',
  why: 'Some streams do not throw. When the provider fails, the loop over their text just ends: an empty or half answer is shown, stored and paid for as if it were whole, and a `try` around the loop never learns of it.',
  category: 'resilience',
  question: 'What happens when a stream breaks off, or its reader leaves?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [390, 755],
  owasp: { 2025: [], 2026: [] },
  messages: {
    dropped:
      'When {callee} fails, its text just ends, and no `try` around it learns of that: an empty or half answer passes for a whole one. Give it an `onError`, or read its error parts too.',
    stuck:
      'When {callee} cannot reach its provider, what is awaited of it never settles: the caller waits for ever and no handler learns of it. Give it an `onError` that ends the wait, or read its error parts.',
    masked:
      'When {callee} fails, the client is told that an error occurred, and nobody learns which: the SDK neither throws nor prints it. Give it an `onError` that records it.',
    unheard:
      'Nobody listens to the errors of {callee}, and nobody awaits an end of it: when it fails, the SDK rejects a promise that nobody has, which ends a Node process. Listen to `error`, or await an end under a handler.',
  },
  *check(call) {
    const { failure, readers } = call.stream;
    if (failure !== 'dropped' && failure !== 'masked' && failure !== 'stuck' && failure !== 'unheard') return;
    yield {
      at: call.callee,
      message: failure,
      severity: failure === 'masked' ? 'warning' : 'error',
      data: { callee: toCode(call.calleeText) },
      related: readers.map((reader) => ({ ...reader, text: READ[failure] })),
      fixes: toFixes(call),
    };
  },
});

function toFixes({ stream: { onError } }: LlmCall): readonly Fix[] {
  if (onError === null) return [];
  const { at, argument, members } = onError;
  return [
    {
      title: 'Record the errors of the stream',
      applicability: 'unsafe',
      intention: {
        kind: 'set-option',
        file: at.file,
        call: at.span,
        argument,
        members,
        value: "({ error }) => console.error('The stream failed', error)",
      },
    },
  ];
}
