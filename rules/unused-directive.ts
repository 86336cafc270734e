import type { DirectiveUse } from '../analysis/directives.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toList } from '../analysis/words.js';

export default defineRule({
  id: 'unused-directive',
  summary: 'A comment that silences rules which would say nothing here',
  why: 'A comment that outlives its reason waits to silence the next fault that somebody writes on this line, and says that something is wrong where nothing is.',
  category: 'housekeeping',
  question: 'Is what was silenced or skipped still right?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: {
    whole: 'This comment silences nothing: {rules} would say nothing here. Remove it.',
    part: 'This comment need not name {rules}, which would say nothing here.',
  },
  *checkDirective(use) {
    if (use.isExpired || (!use.isUnused && use.unused.length === 0)) return;
    yield {
      at: use,
      message: use.isUnused ? 'whole' : 'part',
      data: { rules: use.rules.length === 0 ? 'every rule' : toList((use.isUnused ? use.rules : use.unused).map((rule) => `\`${rule}\``)) },
      fixes: use.isUnused ? [toFix(use)] : [],
    };
  },
});

function toFix({ file, span }: DirectiveUse): Fix {
  return {
    title: 'Remove the comment',
    applicability: 'safe',
    intention: { kind: 'remove-comment', file, comment: span, words: 'seawall-ignore' },
  };
}
