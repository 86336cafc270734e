import { createHash } from 'node:crypto';
import { type DiagnosticRelatedInformation, DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver/node';
import type { Diagnostic } from '../analysis/rule.js';
import { findRulePage } from '../host/rule-pages.js';
import type { Locator } from './locate.js';

/** Editors show a handful of related places well, and a client may be used by hundreds of calls. */
const MAX_RELATED = 20;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

export function toLspDiagnostic(diagnostic: Diagnostic, locator: Locator): LspDiagnostic {
  return {
    range: locator.toRange(diagnostic.at),
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.rule,
    ...toCodeDescription(diagnostic.rule),
    source: 'seawall',
    message: diagnostic.message,
    relatedInformation: toRelated(diagnostic, locator),
    data: { fingerprint: diagnostic.fingerprint },
  };
}

/** Editors make the rule's id a link to its page. */
function toCodeDescription(rule: string): Pick<LspDiagnostic, 'codeDescription'> {
  const page = findRulePage(rule);
  return page === undefined ? {} : { codeDescription: { href: page.href } };
}

/** Tells whether two reports say the same. */
export function toResultId(items: readonly LspDiagnostic[]): string {
  return createHash('sha1').update(JSON.stringify(items)).digest('base64url');
}

function toRelated(diagnostic: Diagnostic, locator: Locator): DiagnosticRelatedInformation[] {
  return diagnostic.related.slice(0, MAX_RELATED).map((related) => ({ location: locator.toLocation(related), message: related.text }));
}
