import type { TextEdit } from '../analysis/edit/intention.js';
import type { Diagnostic, Fix } from '../analysis/rule.js';
import type { Inspection } from '../analysis/seawall.js';
import { isRecord } from './settings.js';

/** What a code action is to do, as plain data that travels to the editor and back. */
export type Wish =
  | { readonly uri: string; readonly kind: 'fix'; readonly fingerprint: string; readonly index: number }
  | { readonly uri: string; readonly kind: 'suppress'; readonly fingerprint: string; readonly scope: 'line' | 'file' }
  | { readonly uri: string; readonly kind: 'fix-rule'; readonly rule: string }
  | { readonly uri: string; readonly kind: 'fix-safe' };

export interface RepairContext {
  readonly inspection: Inspection;
  readonly path: string;
  readonly edits: (fix: Fix) => Promise<readonly TextEdit[]>;
}

/** The edits that fulfil a wish, from what is known now; empty when the problem is gone. */
export async function toEdits(wish: Wish, context: RepairContext): Promise<readonly TextEdit[]> {
  const fixes = findFixes(wish, findDiagnostics(context));
  const edits = await Promise.all(fixes.map((fix) => context.edits(fix)));
  return combine(edits);
}

/** Data that comes back from an editor is checked like any other input. */
export function readWish(data: unknown): Wish | undefined {
  if (!isRecord(data) || typeof data.uri !== 'string') return undefined;
  const { uri, kind, fingerprint, index, scope, rule } = data;
  if (kind === 'fix-safe') return { uri, kind };
  if (kind === 'fix-rule' && typeof rule === 'string') return { uri, kind, rule };
  if (typeof fingerprint !== 'string') return undefined;
  if (kind === 'fix' && typeof index === 'number') return { uri, kind, fingerprint, index };
  return kind === 'suppress' && (scope === 'line' || scope === 'file') ? { uri, kind, fingerprint, scope } : undefined;
}

/** The repair that a whole-file action takes for a problem: its first one that needs no finishing by hand. */
export function findWholeFileFix(diagnostic: Diagnostic): Fix | undefined {
  return diagnostic.fixes.find(({ applicability }) => applicability !== 'has-placeholders');
}

function findDiagnostics({ inspection, path }: RepairContext): readonly Diagnostic[] {
  return inspection.diagnostics.filter(({ at }) => at.file === path);
}

function findFixes(wish: Wish, diagnostics: readonly Diagnostic[]): readonly Fix[] {
  if (wish.kind === 'fix-safe') return toList(diagnostics.map(({ fixes }) => fixes.find(({ applicability }) => applicability === 'safe')));
  if (wish.kind === 'fix-rule') return toList(diagnostics.filter(({ rule }) => rule === wish.rule).map(findWholeFileFix));
  const diagnostic = diagnostics.find(({ fingerprint }) => fingerprint === wish.fingerprint);
  if (diagnostic === undefined) return [];
  return toList([wish.kind === 'fix' ? diagnostic.fixes[wish.index] : toSuppression(diagnostic, wish.scope)]);
}

function toList<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}

function toSuppression({ rule, at }: Diagnostic, scope: 'line' | 'file'): Fix {
  return {
    title: `Ignore ${rule}`,
    applicability: 'has-placeholders',
    intention: { kind: 'suppress', file: at.file, at: at.span, rule, scope },
  };
}

/** A repair is taken whole or not at all; one that meets another's edits waits for the next time. */
function combine(repairs: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of repairs) {
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => (a.file === b.file ? a.span[0] - b.span[0] : a.file < b.file ? -1 : 1));
}

function meets(a: TextEdit, b: TextEdit): boolean {
  return a.file === b.file && a.span[0] <= b.span[1] && b.span[0] <= a.span[1];
}
