import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { LlmCall } from '../analysis/calls.js';
import type { Inspection } from '../analysis/seawall.js';
import { includesText, isSame, type Note, readNotes, type TextMatch, writeNotes } from './annotations.js';
import { type Fixture, isCode } from './fixture.js';

export const isUpdating = process.env.UPDATE_FIXTURES === '1';

export interface Placed {
  readonly file: string;
  readonly note: Note;
}

/** Fails with what is missing and what is unexpected; with UPDATE_FIXTURES=1 it rewrites the annotations instead. */
export function compare(fixture: Fixture, actual: readonly Placed[], match: TextMatch = includesText): void {
  const faults: string[] = [];
  for (const [file, source] of Object.entries(fixture.sources).filter(([path]) => isCode(path))) {
    const text = textOf(fixture, file);
    const found = actual.filter((placed) => placed.file === file).map(({ note }) => note);
    const [missing, unexpected] = difference(readNotes(text), found, match);
    if (missing.length + unexpected.length === 0) continue;
    if (isUpdating) writeFileSync(source, writeNotes(text, found, match));
    const line = (note: Note) => `${source}:${note.line + 1}:${note.start + 1} ${note.label} [${note.severity ?? '-'}]: ${note.text}`;
    faults.push(...missing.map((note) => `missing     ${line(note)}`), ...unexpected.map((note) => `unexpected  ${line(note)}`));
  }
  assert.ok(isUpdating || faults.length === 0, `\n${faults.join('\n')}`);
}

/** Each note of one side answers one of the other. */
function difference(
  expected: readonly Note[],
  actual: readonly Note[],
  match: TextMatch,
): readonly [missing: readonly Note[], unexpected: readonly Note[]] {
  const left = [...actual];
  const missing = expected.filter((note) => {
    const index = left.findIndex((candidate) => isSame(note, candidate, match));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [missing, left];
}

export function checkWhole({ brokenRules, files, calls }: Inspection): void {
  assert.deepEqual(brokenRules, []);
  assert.deepEqual(files.notAnalysed, []);
  assert.deepEqual(calls.flatMap(findUnexplained), []);
}

/** What is not known of a call without a word on what stopped the search. */
function findUnexplained(call: LlmCall): readonly string[] {
  const { errors, timeout, retry, fallback, output, finish, model, limits } = call;
  const followed = Object.entries({ errors, timeout, retry, fallback, output, finish })
    .filter(([, { state, evidence }]) => state === 'unknown' && !evidence.some(({ source }) => source === 'stopped'))
    .map(([field]) => field);
  const read = Object.entries({ model, outputTokens: limits.outputTokens, steps: limits.steps, concurrency: limits.concurrency })
    .filter(([, knowledge]) => knowledge.state === 'unknown' && knowledge.reason === '')
    .map(([field]) => field);
  return [...followed, ...read].map((field) => `${call.id} ${field}`);
}

export function textOf({ files }: Fixture, path: string): string {
  return files[path] ?? '';
}
