import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: 'not-analysed',
  summary: "A file that mentions a model's SDK and could not be read",
  why: 'Nothing found is worth something only where something was looked at. What this file does when a provider fails is not known, and other files that use it are judged without it.',
  category: 'housekeeping',
  question: 'Is what was silenced or skipped still right?',
  severity: 'information',
  presets: ['recommended', 'strict', 'security'],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: {
    found:
      "This file mentions a model's SDK or an endpoint, but was not analysed whole: {reason}. What is missing in it is not found; mend it, or exclude it in the config.",
  },
  *checkFile({ top, unread }) {
    if (unread !== null) yield { at: top, message: 'found', data: { reason: unread.replace(/\.$/, '') } };
  },
});
