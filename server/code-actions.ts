import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
  type TextEdit as LspTextEdit,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextEdit } from '../analysis/edit/intention.js';
import type { Span } from '../analysis/facts.js';
import type { Diagnostic, Fix } from '../analysis/rule.js';
import type { Inspection } from '../analysis/seawall.js';
import { toLspDiagnostic } from './diagnostics.js';
import type { Documents } from './documents.js';
import type { Locator } from './locate.js';
import { findWholeFileFix, type Wish } from './repairs.js';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.seawall`;
export const EXPLAIN_COMMAND = 'seawall.explain';

const GRADES = { safe: '', unsafe: ' (changes behavior)', 'has-placeholders': ' (to be finished by hand)' } as const;

export interface ActionContext {
  readonly params: CodeActionParams;
  readonly path: string;
  readonly span: Span;
  readonly inspection: Inspection;
  readonly locator: Locator;
}

/** What can be done at a place. No edit is computed yet: that waits until the action is chosen. */
export function listActions(context: ActionContext): CodeAction[] {
  const here = context.inspection.diagnostics.filter(({ at }) => at.file === context.path);
  const touched = here.filter(({ at }) => at.span[0] <= context.span[1] && context.span[0] <= at.span[1]);
  const quick = isWanted(CodeActionKind.QuickFix, context) ? touched.flatMap((diagnostic) => toQuickFixes(diagnostic, here, context)) : [];
  const all = isWanted(FIX_ALL_KIND, context) && isAsked(context) ? toFixAll(here, context) : [];
  return [...quick, ...all];
}

function isWanted(kind: string, { params }: ActionContext): boolean {
  const only = params.context.only;
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Whole-file actions belong to the source menu and to saving; in the lightbulb they would be noise. */
function isAsked({ params }: ActionContext): boolean {
  return params.context.only !== undefined;
}

function toQuickFixes(diagnostic: Diagnostic, here: readonly Diagnostic[], context: ActionContext): CodeAction[] {
  const { uri } = context.params.textDocument;
  const { rule, fingerprint } = diagnostic;
  const shown = toLspDiagnostic(diagnostic, context.locator);
  const same = here.filter((other) => other.rule === rule && findWholeFileFix(other) !== undefined);
  return [
    ...diagnostic.fixes.map((fix, index) => ({
      ...toAction(fix.title + GRADES[fix.applicability], shown, { uri, kind: 'fix', fingerprint, index }),
      ...toPreference(fix),
    })),
    ...(same.length > 1 ? [toAction(`Fix all ${rule} problems in this file`, shown, { uri, kind: 'fix-rule', rule })] : []),
    toAction(`Ignore ${rule} here, with a reason`, shown, { uri, kind: 'suppress', fingerprint, scope: 'line' }),
    toAction(`Ignore ${rule} in this file, with a reason`, shown, { uri, kind: 'suppress', fingerprint, scope: 'file' }),
    toExplanation(rule, shown),
  ];
}

function toAction(title: string, diagnostic: LspDiagnostic, wish: Wish): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data: wish };
}

/** Editors apply a preferred fix without asking, so only a safe one is. */
function toPreference({ applicability }: Fix): Pick<CodeAction, 'isPreferred'> {
  return applicability === 'safe' ? { isPreferred: true } : {};
}

function toExplanation(rule: string, diagnostic: LspDiagnostic): CodeAction {
  const title = `Explain ${rule}`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: EXPLAIN_COMMAND, arguments: [rule] },
  };
}

function toFixAll(here: readonly Diagnostic[], { params }: ActionContext): CodeAction[] {
  const isAnySafe = here.some(({ fixes }) => fixes.some(({ applicability }) => applicability === 'safe'));
  const wish: Wish = { uri: params.textDocument.uri, kind: 'fix-safe' };
  return isAnySafe ? [{ title: 'Fix all safe Seawall problems', kind: FIX_ALL_KIND, data: wish }] : [];
}

/** Edits as the editor takes them: with the versions of open documents where it can check them. */
export function toWorkspaceEdit(
  edits: readonly TextEdit[],
  documents: Documents,
  locator: Locator,
  form: 'versioned' | 'plain',
): WorkspaceEdit {
  const byFile = new Map<string, LspTextEdit[]>();
  for (const edit of edits) {
    const converted = { range: locator.toRange(edit), newText: edit.text };
    byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), converted]);
  }
  if (form === 'plain') return { changes: Object.fromEntries([...byFile].map(([file, changes]) => [locator.toUri(file), changes])) };
  const documentChanges: TextDocumentEdit[] = [...byFile].map(([file, changes]) => ({
    textDocument: { uri: locator.toUri(file), version: documents.at(file)?.version ?? null },
    edits: changes,
  }));
  return { documentChanges };
}
