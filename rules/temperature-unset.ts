import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'temperature-unset',
  summary: 'A request that leaves the temperature to the provider',
  why: "How freely a model picks its words is then up to the provider's default, which differs from one to the next and is high for most: the same question gets another answer every time. What is parsed or decides something wants the same answer again.",
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'off',
  presets: [],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: {
    unset:
      "{callee} sets no temperature, so the provider's default decides how freely the model picks its words. Say 0 for what is parsed or decides something, and more for what only has to read well.",
  },
  *check(call) {
    if (call.temperature.state !== 'absent') return;
    yield { at: call.callee, message: 'unset', data: { callee: toCode(call.calleeText) }, fixes: toFixes(call) };
  },
});

function toFixes({ temperature }: LlmCall): readonly Fix[] {
  return temperature.repair.slice(0, 1).map(({ at, argument, members }) => ({
    title: 'Set the temperature to 0',
    applicability: 'unsafe',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: '0' },
  }));
}
