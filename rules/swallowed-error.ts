import type { Swallow } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode, toFailure } from '../analysis/words.js';

export default defineRule({
  id: 'swallowed-error',
  summary: 'A handler that hides the failure of a model call',
  why: 'Nobody learns that the provider fails: no log line, no alarm, and what the handler gives looks like an answer. The feature quietly does nothing for hours, and stores that nothing.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [390, 391, 1069],
  owasp: { 2025: [], 2026: [] },
  messages: {
    empty:
      'When {failure}, this handler of {callee} does nothing at all, so neither the user nor you learn of it. Record the error, and give the user something else.',
    blank:
      'When {failure}, this handler of {callee} records nothing and gives {value}, which nobody tells from an answer. Record the error, and give something that says so.',
  },
  *check(call) {
    if (call.errors.state !== 'handled') return;
    for (const swallow of call.swallows) {
      // What stands before or behind an empty handler may be the answer that the user gets instead.
      if (swallow.gives === null && call.fallback.state !== 'absent' && !swallow.goesOn) continue;
      yield {
        at: { file: swallow.file, span: swallow.span },
        message: swallow.gives === null ? 'empty' : 'blank',
        data: { failure: toFailure(call), callee: toCode(call.calleeText), value: toCode(swallow.gives ?? '') },
        related: [{ ...call.callee, text: 'the failure of this call' }],
        fixes: toFixes(swallow),
      };
    }
  },
});

function toFixes({ file, span, isWritten }: Swallow): readonly Fix[] {
  if (!isWritten) return [];
  const intention = { kind: 'record-in-handler', file, handler: span } as const;
  return [{ title: 'Record the error in the handler', applicability: 'has-placeholders', intention }];
}
