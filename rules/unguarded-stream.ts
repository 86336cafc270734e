import type { Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unguarded-stream',
  summary: 'A stream that is asked for under a handler and read without one',
  why: 'Asking for a stream and reading it are two requests to fortune. Overload, a lost connection and a time limit come in the middle of an answer, where they are thrown by the loop: outside the handler that was written for them, with half an answer already sent.',
  category: 'resilience',
  question: 'What happens when a stream breaks off, or its reader leaves?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [248, 755],
  owasp: { 2025: [], 2026: [] },
  messages: {
    found:
      'The handler around {callee} sees only failures before the first part: one in mid-stream is thrown here, where nothing catches it{note}. Take the loop into the handler, and end the answer for whoever is waiting.',
    open: 'When the stream of {callee} breaks off here, parts of it have been written to `{response}`: the handler can not answer any more, and nothing ends the response, so that the client waits on. End it there: `{response}.end()`, after an event that says that something failed.',
  },
  *check(call) {
    for (const { file, span, note, path, consequence } of call.stream.uncovered) {
      yield {
        at: { file, span },
        message: 'found',
        data: { callee: toCode(call.calleeText), note: note === null ? '' : ` (${note})`, response: '' },
        related: [{ ...call.callee, text: 'the stream is asked for here, under a handler' }, ...path],
        fixes: [toFix({ file, span }, consequence === 'lost' ? 'record' : 'throw')],
      };
    }
    for (const { file, span, response, handler } of call.stream.leftOpen) {
      yield {
        at: { file, span },
        message: 'open',
        data: { callee: toCode(call.calleeText), note: '', response },
        related: [{ ...handler, text: 'this handler does not end the response' }],
        fixes: [],
      };
    }
  },
});

/** What is thrown where nobody hears of it is recorded until somebody decides. */
function toFix({ file, span }: Site, otherwise: 'throw' | 'record'): Fix {
  return {
    title: 'Wrap the loop in try/catch',
    applicability: 'has-placeholders',
    intention: { kind: 'wrap-in-try', file, call: span, otherwise },
  };
}
