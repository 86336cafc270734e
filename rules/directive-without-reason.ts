import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'directive-without-reason',
  summary: 'A comment that silences rules and does not say why',
  why: 'Whoever reads it next cannot tell a decision from a shortcut, so nobody dares to remove it and nobody knows when it has become wrong.',
  category: 'housekeeping',
  question: 'Is what was silenced or skipped still right?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: { found: 'Say why this is silenced: write ` -- ` and the reason behind the rules.' },
  *checkDirective(use) {
    if (use.reason === null && !use.isUnused) yield { at: use, message: 'found' };
  },
});
