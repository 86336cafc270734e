import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'expired-directive',
  summary: 'A comment that silenced rules until a day which has passed',
  why: 'Somebody promised to mend this by that day. What it silenced is reported again.',
  category: 'housekeeping',
  question: 'Is what was silenced or skipped still right?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: {
    found: 'This comment silenced what follows until {until} and has no effect any more. Mend it, or give it a new day and a reason.',
  },
  *checkDirective(use) {
    if (use.isExpired) yield { at: use, message: 'found', data: { until: use.until ?? '' } };
  },
});
