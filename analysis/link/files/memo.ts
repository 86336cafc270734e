import type { Glance } from './glances.js';
import { attempt, GivenUp } from './patience.js';

/** What an answer was concluded from: names of files, glances at their texts, and other answers with theirs. Shared, so that a big project's answers stay small. */
export interface Asked {
  readonly parts: readonly Part[];
  /** It leans on a search that stopped before its end: see `CUT`. */
  readonly isCut: boolean;
  /** The changes that it was last looked at for, and what came of it: it is a part of many others. */
  checkedFor?: Changes;
  isTouched?: boolean;
}

type Part = string | Glance | Mark | Asked;

/** What may change: a file, what a glance at one told, or a part of one that somebody types in. */
export type Source = string | Glance | Mark;

/** A part of an open file; told from others by being the same object. */
export interface Mark {
  readonly about: string;
}

/** Asked for where a search goes no further because it has seen enough places. It never changes. */
export const CUT: Mark = { about: 'a search that was cut' };

function isAsked(part: Part): part is Asked {
  return typeof part === 'object' && 'parts' in part;
}

/** What was asked about while something was worked out. One log for a whole project. */
export interface AskLog {
  /** Begins a question. Throws `GivenUp` where questions ask each other deeper than any reader of the code would follow. */
  mark(): number;
  /** Everything asked about since the mark, which from then on counts as one part. */
  since(mark: number): Asked;
  ask(part: Part): void;
}

const NOTHING: Asked = { parts: [], isCut: false };

/** Half of what the stack bears, and twice what any real project needs. */
const DEEPEST = 150;

export function createAskLog(): AskLog {
  const log: Part[] = [];
  /** Where each open mark stands in the log. */
  const marks: number[] = [];
  return {
    mark() {
      if (marks.length >= DEEPEST) throw new GivenUp('the code is nested too deeply to be followed');
      return marks.push(log.length) - 1;
    },
    since(mark) {
      const start = marks[mark] ?? log.length;
      // Marks above this one were left open by an exception.
      marks.length = mark;
      const parts = [...new Set(log.slice(start))];
      log.length = start;
      const [only] = parts;
      if (only === undefined) return NOTHING;
      const asked = parts.length === 1 && isAsked(only) ? only : { parts, isCut: parts.some(isOfCut) };
      if (marks.length > 0) log.push(asked);
      return asked;
    },
    ask(part) {
      const start = marks.at(-1);
      if (start === undefined || part === NOTHING) return;
      // Asked before the mark is not asked since.
      if (log.length > start && log.at(-1) === part) return;
      log.push(part);
    },
  };
}

function isOfCut(part: Part): boolean {
  return part === CUT || (isAsked(part) && part.isCut);
}

/** Remembers answers together with what they were concluded from; a remembered answer counts as asking all of that again. */
export interface Memo<T> {
  /** `path` is the file that the question is about: its own facts are at hand without being asked for. */
  get(key: string, compute: () => T, path?: string): T;
  /** Drops every answer that was concluded from one of these. */
  forget(changes: Changes): void;
  clear(): void;
}

/** `whileOpen` is the answer to a question that comes up while it is being answered. */
export function createMemo<T>(log: AskLog, whileOpen: T): Memo<T> {
  const known = new Map<string, { readonly value: T; readonly asked: Asked }>();
  return {
    get(key, compute, path = key) {
      const entry = known.get(key);
      if (entry) {
        log.ask(entry.asked);
        return entry.value;
      }
      const mark = log.mark();
      known.set(key, { value: whileOpen, asked: NOTHING });
      log.ask(path);
      const value = attempt(compute, () => known.delete(key));
      known.set(key, { value, asked: log.since(mark) });
      return value;
    },
    forget(changes) {
      for (const [key, { asked }] of known) if (changes.touch(asked)) known.delete(key);
    },
    clear: () => known.clear(),
  };
}

/** What has changed at once. */
export interface Changes {
  /** Was something concluded from any of it? */
  touch(asked: Asked): boolean;
}

export function createChanges(sources: ReadonlySet<Source>): Changes {
  const changes: Changes = {
    touch(asked) {
      if (asked.checkedFor === changes) return asked.isTouched === true;
      asked.checkedFor = changes;
      asked.isTouched = asked.parts.some((part) => (isAsked(part) ? changes.touch(part) : sources.has(part)));
      return asked.isTouched;
    },
  };
  return changes;
}
