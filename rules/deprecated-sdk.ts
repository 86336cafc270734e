import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'deprecated-sdk',
  summary: 'A package or an API that its provider has given up',
  why: 'What its provider no longer maintains gets no new models, no repairs and no security fixes, and its endpoints have an end. Moving is cheap as long as it can be planned.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [477, 1104],
  owasp: { 2025: ['LLM03'], 2026: [] },
  messages: { deprecated: '{note}.' },
  *check({ deprecation, callee }) {
    if (deprecation !== null) yield { at: deprecation.client ?? callee, message: 'deprecated', data: { note: deprecation.note } };
  },
});
