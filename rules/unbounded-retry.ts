import type { Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unbounded-retry',
  summary: 'A model call that is repeated without end when it fails',
  why: 'An error that does not go away by itself, a wrong key or a retired model, is repeated for ever: the user waits for ever, the rate limit is used up for everybody else, and where a request is billed before it fails so is each of them.',
  category: 'resilience',
  question: 'How often is the same asked again?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [835],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    bySdk: '{sdk} by itself repeats {callee} for as long as it fails: {note} Limit the attempts, or switch them off.',
    kinds:
      '{layer} repeats {callee} without end for as long as it fails in the same way: only another kind of error ends it. Limit the attempts.',
    found: '{layer} repeats {callee} without end when it fails, also after errors that do not go away. Limit the attempts.',
  },
  *check(call) {
    if (call.retry.state !== 'unbounded') return;
    const endless = call.retry.layers.find(({ attempts }) => attempts === null);
    if (!endless) return;
    const isDefault = endless.site === null;
    yield {
      at: call.callee,
      message: isDefault ? 'bySdk' : endless.manner?.looksAtError ? 'kinds' : 'found',
      data: {
        layer: toSubject(endless.name),
        sdk: call.sdkTitle,
        callee: toCode(call.calleeText),
        note: (call.timeout.note ?? '').replace(/(?<=\w)$/, '.'),
      },
      related: endless.site ? [{ ...endless.site, text: 'it is repeated here' }] : [],
      fixes: endless.site && endless.name === 'loop' ? [toFix(endless.site)] : [],
    };
  },
});

function toSubject(name: string): string {
  return name === 'loop' || name === 'recursion' ? `A ${name}` : name;
}

const SUGGESTED_ATTEMPTS = '5';

function toFix({ file, span }: Site): Fix {
  return {
    title: `Give up after ${SUGGESTED_ATTEMPTS} attempts`,
    applicability: 'has-placeholders',
    intention: { kind: 'count-loop', file, loop: span, counter: 'attempts', most: SUGGESTED_ATTEMPTS },
  };
}
