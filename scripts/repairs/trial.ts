import { createTwoFilesPatch } from 'diff';
import { ts } from 'ts-morph';
import type { TextEdit } from '../../analysis/edit/intention.js';
import type { Diagnostic, Fix } from '../../analysis/rule.js';
import { applyEdits } from '../../cli/repair.js';
import { rules } from '../../rules/index.js';
import type { Repository } from './repository.js';
import { compareTypes } from './types.js';

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

/** How many repairs a repository offers, and what became of those that were tried. */
export interface Proof {
  readonly offered: number;
  readonly trials: readonly Trial[];
}

export interface Attempt extends Trial {
  readonly texts: ReadonlyMap<string, string>;
}

interface Offer {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

const TYPED_AT_ONCE = 40;

/** Tries each repair by itself, at most so many. Types are compared where it is said where those of packages lie (see `compareTypes`). */
export async function tryRepairs(repository: Repository, most: number, packages: string | undefined): Promise<Proof> {
  const { diagnostics } = await repository.seawall.inspect();
  const offers = diagnostics.flatMap((diagnostic) => diagnostic.fixes.map((fix): Offer => ({ diagnostic, fix })));
  const attempts: Attempt[] = [];
  for (const { diagnostic, fix } of choose(offers, most)) attempts.push(await tryRepair(repository, diagnostics, diagnostic, fix));
  return { offered: offers.length, trials: packages === undefined ? attempts : addTypeErrors(attempts, packages) };
}

/** Where there are too many, as many of each rule, from all over the repository. */
function choose(offers: readonly Offer[], most: number): readonly Offer[] {
  if (offers.length <= most) return offers;
  const ranked = [...new Set(offers.map(({ diagnostic }) => diagnostic.rule))].flatMap((rule) => {
    const own = offers.filter(({ diagnostic }) => diagnostic.rule === rule);
    return own.map((offer, index) => ({ offer, rank: (index * STRIDE) % own.length }));
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ offer }) => offer);
}

/** A prime, so that what is chosen first lies far apart. */
const STRIDE = 7_919;

function addTypeErrors(attempts: readonly Attempt[], packages: string): readonly Trial[] {
  const trials: Trial[] = [];
  for (let from = 0; from < attempts.length; from += TYPED_AT_ONCE) {
    const some = attempts.slice(from, from + TYPED_AT_ONCE);
    const variants = some.flatMap((attempt) => [...attempt.texts].map(([file, text]) => ({ attempt, file, text })));
    const errors = compareTypes(variants, packages);
    trials.push(
      ...some.map((attempt) => ({
        ...attempt,
        failures: [...attempt.failures, ...variants.flatMap((one, index) => (one.attempt === attempt ? (errors[index] ?? []) : []))],
      })),
    );
  }
  return trials;
}

/** Tries one repair by itself. `before` is all that is found without it. */
export async function tryRepair(repository: Repository, before: readonly Diagnostic[], diagnostic: Diagnostic, fix: Fix): Promise<Attempt> {
  const edits = await repository.seawall.edits(fix);
  const { file, line, column } = repository.places.toPlace(diagnostic.at);
  const place = `${file}:${line}:${column}`;
  const trial = { place, rule: diagnostic.rule, title: fix.title };
  if (edits.length === 0) return { ...trial, failures: ['gives no edit'], patch: '', texts: new Map() };
  const texts = rewrite(repository, edits);
  const taken = fix.intention.kind === 'remove-comment' ? 1 : 0;
  const spoiled = [...texts].flatMap(([file, text]) => compareTexts(file, repository.read(file), text, taken));
  const patch = [...texts].map(([file, text]) => createTwoFilesPatch(file, file, repository.read(file), text)).join('');
  repository.lay(texts);
  const after = (await repository.seawall.inspect()).diagnostics;
  const failures = [...spoiled, ...compareFindings(before, after, diagnostic)];
  repository.lay(new Map());
  return { ...trial, failures, patch, texts };
}

/** The texts of the files that some edits change, afterwards. */
export function rewrite(repository: Repository, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const files = new Set(edits.map(({ file }) => file));
  return new Map(
    [...files].map((file) => {
      const own = edits.filter((edit) => edit.file === file);
      return [file, applyEdits(repository.read(file), own)];
    }),
  );
}

/** What a change has spoiled beside what it was for. `taken` comments were to go. */
export function compareTexts(file: string, before: string, after: string, taken = 0): readonly string[] {
  const failures: string[] = [];
  const errors = countSyntaxErrors(file, after) - countSyntaxErrors(file, before);
  if (errors > 0) failures.push(`${errors} more syntax errors`);
  if (countComments(after) < countComments(before) - taken) failures.push('a comment is lost');
  if (before.includes('\r\n') && /[^\r]\n/.test(after) && !/[^\r]\n/.test(before)) failures.push('line endings are mixed');
  if (countTrailing(after) > countTrailing(before)) failures.push('white space ends a line');
  if (!/^\t+\S/m.test(before) && /^ +\S/m.test(before) && /^\t/m.test(after)) failures.push('a tab indents among spaces');
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) failures.push('the byte order mark is lost');
  return failures;
}

function countTrailing(text: string): number {
  return text.match(/[ \t]+\r?$/gm)?.length ?? 0;
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

function compareFindings(before: readonly Diagnostic[], after: readonly Diagnostic[], { rule, message }: Diagnostic): readonly string[] {
  const failures: string[] = [];
  // Of one parse two faults are said in one finding, and of a retry one after the other, each with a repair of its own: what is left says less.
  const isLess = TWOFOLD.has(rule) && count(after, message) < count(before, message);
  if (weigh(after, rule) >= weigh(before, rule) && !isLess) failures.push('the finding stays');
  for (const other of new Set(after.map((one) => one.rule))) {
    const isMore = other !== rule && weigh(after, other) > weigh(before, other);
    if (isMore && !isHiddenBy(rule, other) && !OPINIONS.has(other) && !isShifted(before, after, other))
      failures.push(`${other} finds more`);
  }
  return failures;
}

function count(all: readonly Diagnostic[], message: string): number {
  return all.filter((one) => one.message === message).length;
}

/** A rule that spoke for it before says as much less: what covers a call may cover the parse of its answer too. */
function isShifted(before: readonly Diagnostic[], after: readonly Diagnostic[], rule: string): boolean {
  const total = (all: readonly Diagnostic[], order: readonly string[]) => order.reduce((sum, one) => sum + weigh(all, one), 0);
  return [FAILURE_PATH, PARSE].some((order) => order.includes(rule) && total(after, order) <= total(before, order));
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
const TWOFOLD: ReadonlySet<string> = new Set([...PARSE, 'retry-without-backoff']);

/**
 * Rules that are off unless somebody asks for them say what they would like to see beside working code. That a repair makes one of them able
 * to speak (the successor of a model is known to take a temperature, of which nobody knew it before) makes nothing worse.
 */
const OPINIONS: ReadonlySet<string> = new Set(rules.filter(({ severity }) => severity === 'off').map(({ id }) => id));

function isHiddenBy(rule: string, other: string): boolean {
  return [FAILURE_PATH, PARSE].some((order) => order.includes(rule) && order.indexOf(other) > order.indexOf(rule));
}
