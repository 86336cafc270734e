import type { LlmCall } from '../analysis/calls.js';
import { toErrorFixes } from '../analysis/error-repairs.js';
import { defineRule } from '../analysis/rule.js';
import { toCode, toFailure } from '../analysis/words.js';

export default defineRule({
  id: 'unguarded-call',
  summary: 'A model call whose failure no code of the project handles',
  why: 'Providers answer with rate limits, overload and outages as a matter of course, and the SDK gives up after a few attempts. A rejection that nobody catches ends the Node process, or disappears and leaves the request open; behind a framework the user gets a bare error page.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [248, 755],
  owasp: { 2025: [], 2026: [] },
  messages: {
    lost: 'Nothing catches {callee} when {failure}; {note}. Catch it here or in a caller, and decide what the user gets instead.',
    passedOn:
      'What catches {callee} throws the error on as it came when {failure}, and only the framework is left; {note}. Decide here or in a caller what the user gets instead.',
    answered:
      'Only the framework catches {callee} when {failure}; {note}. Catch it here or in a caller, and decide what the user gets instead.',
    job: 'Only what runs the job catches {callee} when {failure}: {note}, and after the last attempt it stays undone. Catch it here or in a caller, and decide what happens then.',
  },
  *check(call) {
    const { state, consequence, path, handlers, readBy } = call.errors;
    if (state !== 'unhandled' && state !== 'boundary') return;
    // A model can do something else when its tool fails.
    if (readBy === 'agent') return;
    // Where a stream keeps its failure to itself no handler would see it: that is said by another rule.
    if (call.stream.failure === 'dropped' || call.stream.failure === 'masked' || call.stream.failure === 'unheard') return;
    // A handler stands around the request, and only the loop is outside.
    if (call.stream.uncovered.length > 0) return;
    const isAnswered = state === 'boundary';
    // A job system records the failure and perhaps runs the job again, which is what it is there for.
    const isJob = consequence === 'job';
    const isPassedOn = handlers.length > 0 && handlers.every(({ does }) => does.rethrows);
    yield {
      at: call.callee,
      ...(isJob && { presets: ['strict'] as const }),
      message: !isAnswered ? 'lost' : isJob ? 'job' : isPassedOn ? 'passedOn' : 'answered',
      severity: isJob ? 'information' : isAnswered ? 'warning' : 'error',
      data: { callee: toCode(call.calleeText), failure: toFailure(call), note: toNote(call) },
      related: path,
      fixes: toErrorFixes(call.errors.repair),
    };
  },
});

function toNote({ errors }: LlmCall): string {
  if (errors.note !== null) return errors.note;
  if (errors.state === 'boundary') return 'the user gets a bare error';
  return errors.isHeard ? 'only the listener for unhandled rejections hears of it' : 'the rejection ends the process';
}
