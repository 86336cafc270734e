import { readFileSync, writeFileSync } from 'node:fs';
import type { TextEdit } from '../analysis/edit/intention.js';
import type { Applicability, Diagnostic, Fix } from '../analysis/rule.js';
import type { Inspection } from '../analysis/seawall.js';
import type { Project } from './project.js';
import { UsageError } from './terminal.js';

/** A repair may uncover the next; more rounds than this mean that two repairs undo each other. */
const MAX_ROUNDS = 10;

export interface Repaired {
  /** What is still found afterwards. */
  readonly inspection: Inspection;
  /** How many repairs were applied. */
  readonly fixes: number;
  /** Files whose text differs, with both texts. Nothing is on disk yet. */
  readonly files: readonly { readonly file: string; readonly before: string; readonly after: string }[];
}

/** Applies repairs of the given grades until none is left, in memory only. */
export async function repair(project: Project, grades: readonly Applicability[]): Promise<Repaired> {
  const originals = new Map<string, string>();
  let inspection = await project.seawall.inspect(project.files);
  let fixes = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = await chooseFixes(project, inspection.diagnostics, grades);
    if (chosen.fixes === 0) break;
    fixes += chosen.fixes;
    for (const [file, edits] of chosen.edits) {
      const text = project.host.readText(file) ?? '';
      if (!originals.has(file)) originals.set(file, text);
      project.changes.set(file, applyEdits(text, edits));
    }
    project.seawall.update([...chosen.edits.keys()]);
    inspection = await project.seawall.inspect(project.files);
  }
  const files = [...originals].map(([file, before]) => ({ file, before, after: project.changes.get(file) ?? before }));
  return { inspection, fixes, files: files.filter(({ before, after }) => before !== after) };
}

/** The edits of one round. A repair that touches what another one already changes waits for the next round. */
async function chooseFixes({ seawall }: Project, diagnostics: readonly Diagnostic[], grades: readonly Applicability[]) {
  const chosen = new Map<string, TextEdit[]>();
  let fixes = 0;
  for (const diagnostic of diagnostics) {
    const fix = findFix(diagnostic, grades);
    const edits = fix === undefined ? [] : await seawall.edits(fix);
    if (edits.length === 0 || edits.some((edit) => chosen.get(edit.file)?.some((other) => isTouching(edit, other)))) continue;
    for (const edit of edits) chosen.set(edit.file, [...(chosen.get(edit.file) ?? []), edit]);
    fixes++;
  }
  return { fixes, edits: chosen };
}

/** The safest repair first. */
function findFix({ fixes }: Diagnostic, grades: readonly Applicability[]): Fix | undefined {
  return grades.flatMap((grade) => fixes.filter(({ applicability }) => applicability === grade))[0];
}

/** Two insertions at one place touch too: their order would be chance. */
function isTouching({ span: [start, end] }: TextEdit, { span: [otherStart, otherEnd] }: TextEdit): boolean {
  return start <= otherEnd && otherStart <= end;
}

/** Edits say `\n`; a file with Windows line ends keeps them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const sorted = [...edits].sort((a, b) => b.span[0] - a.span[0]);
  return sorted.reduce((result, { span: [start, end], text: replacement }) => {
    return result.slice(0, start) + replacement.replace(/\r?\n/g, lineEnd) + result.slice(end);
  }, text);
}

/** Writes what changed, and nothing else: a byte order mark stays where it was. */
export function writeChanges({ files }: Repaired): void {
  for (const { file, after } of files) {
    try {
      const hasMark = readFileSync(file).subarray(0, 3).equals(Buffer.from('\uFEFF'));
      writeFileSync(file, hasMark ? `\uFEFF${after}` : after);
    } catch (error) {
      throw new UsageError(
        `could not write ${file}: ${error instanceof Error ? error.message : String(error)}`,
        'Repairs of files before it were written.',
      );
    }
  }
}
