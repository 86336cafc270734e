import type { Answer } from '../../catalog.js';
import { toTokens } from '../files/catalog-index.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';

/** Parts of what a call gives, as the suffixes of flows: `choices`, `[]`, `message`. */
export type Paths = readonly (readonly string[])[];

/** The parts that the catalog names; those of a chunk are inside an element of what the call gives. */
export function toPaths(
  answer: Answer | undefined,
  chunk: Answer | undefined,
  read: (one: Answer) => readonly string[] | undefined,
): Paths {
  return [...split(answer && read(answer)), ...split(chunk && read(chunk)).map((path) => ['[]', ...path])];
}

function split(paths: readonly string[] | undefined): Paths {
  return (paths ?? []).map((path) => toTokens(path.replaceAll('[]', '.[]')));
}

export function isSame(pattern: readonly string[], suffix: readonly string[]): boolean {
  return pattern.length === suffix.length && isWithin(pattern, suffix);
}

/** Does the pattern lie inside the part? */
export function isWithin(pattern: readonly string[], part: readonly string[]): boolean {
  return pattern.length >= part.length && part.every((token, i) => token === pattern[i]);
}

/** Every part of which something is said. */
export function toKnownPaths(answer: Answer | undefined, chunk: Answer | undefined): Paths {
  return toPaths(answer, chunk, (one) => PARTS.flatMap((name) => one[name] ?? []));
}

/** Is it neither one of these parts, nor in one, nor around one? */
export function isOutside(known: Paths, suffix: readonly string[]): boolean {
  return known.length > 0 && !known.some((path) => isWithin(path, suffix) || isWithin(suffix, path));
}

/** `answer.model` tells which answer it is, and nothing of what it says. */
export function isLabel({ catalog }: Linker, { suffix }: Flow, known: Paths): boolean {
  if (suffix[0]?.startsWith('#')) return false;
  return catalog.catalog.http.messages.labels.test(suffix.at(-1) ?? '') && isOutside(known, suffix);
}

const PARTS = [
  'text',
  'toolArguments',
  'toolInputs',
  'toolResults',
  'toolNames',
  'toolMarks',
  'raw',
  'usage',
  'shown',
  'made',
  'object',
  'finish',
  'refusal',
] as const satisfies readonly (keyof Answer)[];
