import type { LlmCall } from '../calls.js';
import type { ExpressionId } from '../facts.js';
import type { DetectedCall } from './calls/detect.js';
import type { AskingContext } from './failures/fates.js';
import type { FilePart } from './files/file-index.js';
import { findReasonGivenUp } from './files/patience.js';
import type { Project } from './files/project.js';

/** What was found in a file, and what kept Seawall from finding all. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly failure?: string | undefined;
}

export const NONE: Found<never> = { found: [] };

/** One file whose code defeats the analysis must not cost the others. */
export function attempt<T>(find: () => Found<T>): Found<T> {
  try {
    return find();
  } catch (error) {
    const reason = findReasonGivenUp(error);
    const failure =
      reason === undefined ? `the analysis failed: ${error instanceof Error ? error.message : String(error)}` : `partly read: ${reason}`;
    return { found: [], failure };
  }
}

/** All that was found. The first failure stands for all. */
export function join<T>(parts: readonly Found<T>[]): Found<T> {
  return { found: parts.flatMap(({ found }) => found), failure: parts.find(({ failure }) => failure !== undefined)?.failure };
}

/** Questions about calls that were given up are failures of their file. */
export function withFailures(found: readonly LlmCall[]): Found<LlmCall> {
  const [first] = found.flatMap(({ unanswered }) => unanswered.filter(({ isPartly }) => !isPartly));
  return { found, failure: first && toPartly(first.about, first.reason) };
}

/** Every call of a file that asks a model. Where the code of a statement defeats the search, each call in it is looked at alone. */
export function findDetected(project: Project, path: string, { detect, ask }: AskingContext): Found<DetectedCall> {
  const file = project.file(path);
  if (!file) return NONE;
  let failure: string | undefined;
  const about = 'which of its calls ask a model';
  const detectOne = (part: FilePart, id: ExpressionId) =>
    ask(
      about,
      () => detect(file, { ...part, key: `${part.key}:${id}`, calls: [id] }),
      (reason) => {
        failure ??= toPartly(about, reason);
        return [];
      },
    );
  const found = file.parts.flatMap((part) =>
    ask(
      about,
      () => detect(file, part),
      () => part.calls.flatMap((id) => detectOne(part, id)),
    ),
  );
  return { found, failure };
}

function toPartly(about: string, reason: string): string {
  return `partly read: it was not found out ${about}, since ${reason}`;
}
