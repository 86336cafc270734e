import { ts } from 'ts-morph';
import type { TextEdit } from '../../analysis/edit/intention.js';
import type { Diagnostic, Fix } from '../../analysis/rule.js';
import { applyEdits } from '../../cli/repair.js';
import type { Repository } from './repository.js';

/** One repair, tried. */
export interface Trial {
  /** `path:line:column`. */
  readonly place: string;
  readonly rule: string;
  readonly title: string;
  /** What it did not keep; empty when all is well. */
  readonly failures: readonly string[];
}

export function toLine({ place, rule, title, failures }: Trial): string {
  return `${place} ${rule}: ${title}: ${failures.join('; ')}`;
}

/** Tries each repair by itself, at most so many. */
export async function tryRepairs(repository: Repository, most: number): Promise<readonly Trial[]> {
  const { diagnostics } = await repository.seawall.inspect();
  const trials: Trial[] = [];
  for (const diagnostic of diagnostics) {
    for (const fix of diagnostic.fixes) {
      if (trials.length >= most) return trials;
      trials.push(await tryRepair(repository, diagnostics, diagnostic, fix));
    }
  }
  return trials;
}

async function tryRepair(repository: Repository, before: readonly Diagnostic[], diagnostic: Diagnostic, fix: Fix): Promise<Trial> {
  const edits = await repository.seawall.edits(fix);
  const { file, line, column } = repository.places.toPlace(diagnostic.at);
  const place = `${file}:${line}:${column}`;
  const trial = { place, rule: diagnostic.rule, title: fix.title };
  if (edits.length === 0) return { ...trial, failures: ['gives no edit'] };
  const texts = rewrite(repository, edits);
  const spoiled = [...texts].flatMap(([file, text]) => compareTexts(file, repository.read(file), text));
  repository.lay(texts);
  const after = (await repository.seawall.inspect()).diagnostics;
  const failures = [...spoiled, ...compareFindings(before, after, diagnostic, fix)];
  repository.lay(new Map());
  return { ...trial, failures };
}

function rewrite(repository: Repository, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const files = new Set(edits.map(({ file }) => file));
  return new Map(
    [...files].map((file) => {
      const own = edits.filter((edit) => edit.file === file);
      return [file, applyEdits(repository.read(file), own)];
    }),
  );
}

function compareTexts(file: string, before: string, after: string): readonly string[] {
  const failures: string[] = [];
  const errors = countSyntaxErrors(file, after) - countSyntaxErrors(file, before);
  if (errors > 0) failures.push(`${errors} more syntax errors`);
  if (countComments(after) < countComments(before)) failures.push('a comment is lost');
  if (before.includes('\r\n') && /[^\r]\n/.test(after) && !/[^\r]\n/.test(before)) failures.push('line endings are mixed');
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) failures.push('the byte order mark is lost');
  return failures;
}

function countSyntaxErrors(file: string, text: string): number {
  const options = {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest, jsx: ts.JsxEmit.Preserve },
  };
  return ts.transpileModule(text, options).diagnostics?.length ?? 0;
}

/** By the start of lines, which overlooks those behind code, and takes some in strings for comments: the same before and after. */
function countComments(text: string): number {
  return text.split('\n').filter((line) => /^\s*(?:\/\/|\/\*|\*)/.test(line)).length;
}

function compareFindings(before: readonly Diagnostic[], after: readonly Diagnostic[], diagnostic: Diagnostic, fix: Fix): readonly string[] {
  const failures: string[] = [];
  const count = (all: readonly Diagnostic[], rule: string) => all.filter((one) => one.rule === rule).length;
  if (count(after, diagnostic.rule) >= count(before, diagnostic.rule)) failures.push('the finding stays');
  for (const rule of new Set(after.map((one) => one.rule))) {
    if (rule === diagnostic.rule || count(after, rule) <= count(before, rule)) continue;
    if (fix.applicability === 'has-placeholders' && LEFT_BY_PLACEHOLDERS.has(rule)) continue;
    failures.push(`${rule} finds more`);
  }
  return failures;
}

/** What stands in a hole until somebody fills it can't be an answer yet. */
const LEFT_BY_PLACEHOLDERS: ReadonlySet<string> = new Set(['absent-fallback', 'swallowed-error']);
