import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode, toFailure } from '../analysis/words.js';

export default defineRule({
  id: 'floating-call',
  summary: 'A model call whose promise nobody waits for',
  why: 'No `try` around it and no caller can ever see the failure of a promise that is dropped. Since version 15 Node ends the process on such a rejection, together with every other request that it was serving; on serverless platforms the work may also be frozen half way.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [248, 252],
  owasp: { 2025: [], 2026: [] },
  messages: {
    floating: 'Nobody waits for {callee}: when {failure}, no `try` can see it, and {end}. {repair}.',
  },
  *check(call) {
    if (call.errors.state !== 'floating') return;
    yield {
      at: call.callee,
      message: 'floating',
      data: { callee: toCode(call.calleeText), failure: toFailure(call), end: toEnd(call), repair: toAdvice(call) },
      related: call.errors.path,
      fixes: toFixes(call),
    };
  },
});

function toEnd({ errors }: LlmCall): string {
  return errors.isHeard ? 'only the listener for unhandled rejections hears of it' : 'a rejection that nobody handles ends a Node process';
}

function toAdvice({ errors }: LlmCall): string {
  return errors.canAwait ? 'Await it, or give it a `.catch` that records the failure' : 'Give it a `.catch` that records the failure';
}

function toFixes({ site, errors }: LlmCall): readonly Fix[] {
  const place = { file: site.file, call: site.span };
  const append: Fix = {
    title: 'Append a .catch to fill in',
    applicability: 'has-placeholders',
    intention: { kind: 'append-catch', ...place },
  };
  if (!errors.canAwait) return [append];
  return [{ title: 'Await the call', applicability: 'unsafe', intention: { kind: 'insert-await', ...place } }, append];
}
