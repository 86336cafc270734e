import { createTwoFilesPatch } from 'diff';
import { ts } from 'ts-morph';
import type { TextEdit } from '../../analysis/edit/intention.js';
import type { Diagnostic, Fix } from '../../analysis/rule.js';
import { applyEdits } from '../../cli/repair.js';
import { rules } from '../../rules/index.js';
import type { Repository } from './repository.js';

/** One repair, tried. */
export interface Trial {
  /** `path:line:column`. */
  readonly place: string;
  readonly rule: string;
  readonly title: string;
  /** What it did not keep; empty when all is well. */
  readonly failures: readonly string[];
  /** What it changes, as a patch. */
  readonly patch: string;
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
  if (edits.length === 0) return { ...trial, failures: ['gives no edit'], patch: '' };
  const texts = rewrite(repository, edits);
  const spoiled = [...texts].flatMap(([file, text]) => compareTexts(file, repository.read(file), text));
  const patch = [...texts].map(([file, text]) => createTwoFilesPatch(file, file, repository.read(file), text)).join('');
  repository.lay(texts);
  const after = (await repository.seawall.inspect()).diagnostics;
  const failures = [...spoiled, ...compareFindings(before, after, diagnostic)];
  repository.lay(new Map());
  return { ...trial, failures, patch };
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

function compareFindings(before: readonly Diagnostic[], after: readonly Diagnostic[], { rule }: Diagnostic): readonly string[] {
  const failures: string[] = [];
  if (weigh(after, rule) >= weigh(before, rule)) failures.push('the finding stays');
  for (const other of new Set(after.map((one) => one.rule))) {
    if (other === rule || weigh(after, other) <= weigh(before, other) || isHiddenBy(rule, other) || OPINIONS.has(other)) continue;
    failures.push(`${other} finds more`);
  }
  return failures;
}

/** One diagnostic may speak for several calls: where a repair leaves only some of them, they are told apart without being more. */
function weigh(all: readonly Diagnostic[], rule: string): number {
  return all.filter((one) => one.rule === rule).reduce((sum, { calls }) => sum + Math.max(1, calls.length), 0);
}

/**
 * Of the failure path of one call only the worst is said (see "Which rule speaks" in docs/new-rules.md), so a repair that mends it brings the
 * next to light: a call that is awaited now may stand under a handler that has nothing to offer. That was so before, and is less.
 */
const FAILURE_PATH: readonly string[] = [
  'unobserved-stream-error',
  'floating-call',
  'unguarded-call',
  'unguarded-stream',
  'swallowed-error',
  'absent-fallback',
];
/** Of one parse, likewise. */
const PARSE: readonly string[] = ['unguarded-json-parse', 'unvalidated-output'];

/**
 * Rules that are off unless somebody asks for them say what they would like to see beside working code. That a repair makes one of them able
 * to speak (the successor of a model is known to take a temperature, of which nobody knew it before) makes nothing worse.
 */
const OPINIONS: ReadonlySet<string> = new Set(rules.filter(({ severity }) => severity === 'off').map(({ id }) => id));

function isHiddenBy(rule: string, other: string): boolean {
  return [FAILURE_PATH, PARSE].some((order) => order.includes(rule) && order.indexOf(other) > order.indexOf(rule));
}
