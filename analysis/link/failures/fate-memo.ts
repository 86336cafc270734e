import type { Asked, AskLog, Changes } from '../files/memo.js';
import { attempt } from '../files/patience.js';
import { EMPTY_TRAIL, type Fate, toFate, withoutRepetitions } from './fate.js';

/** A question in the middle of circles is answered anew from each of its ends; after so many answers what differs is not known. */
const MOST_TRIES = 4;
/** Answers that one file's calls may take; real code stays far below, knots of classes that call each other don't end. */
const MOST_ANSWERS = 3_000;
const IN_CIRCLES = toFate(EMPTY_TRAIL, 'unknown', null, 'its callers go in circles');

/** Remembers by function where a failure goes that leaves it: every call inside asks the same. */
export interface FateMemo {
  /** Empty while the same question is open: what goes in circles ends nowhere new. */
  get(path: string, key: string, compute: () => readonly Fate[]): readonly Fate[];
  forget(changes: Changes): void;
  /** Begins a new file with full patience. */
  refresh(): void;
}

interface Tried {
  readonly fates: readonly Fate[];
  readonly count: number;
}

export function createFateMemo(log: AskLog): FateMemo {
  const known = new Map<string, { readonly fates: readonly Fate[]; readonly asked: Asked }>();
  const open = new Map<string, number>();
  const tries = new Map<string, Tried>();
  let outermostCycle = Number.POSITIVE_INFINITY;
  let credit = MOST_ANSWERS;
  const work = (path: string, key: string, compute: () => readonly Fate[]): readonly Fate[] => {
    const depth = open.size;
    const mark = log.mark();
    open.set(key, depth);
    log.ask(path);
    const fates = attempt(compute, () => close(key));
    open.delete(key);
    const asked = log.since(mark);
    // What leans on a question that is still open holds for that one alone, until it has come out alike from several.
    const isWhole = outermostCycle >= depth;
    const settled = isWhole ? fates : settle(tries, key, fates);
    if (isWhole) outermostCycle = Number.POSITIVE_INFINITY;
    if (settled) known.set(key, { fates: settled, asked });
    return settled ?? fates;
  };
  /** Of what is given up nothing stays open. */
  const close = (key: string): void => {
    open.delete(key);
    if (open.size === 0) outermostCycle = Number.POSITIVE_INFINITY;
  };
  return {
    get(path, question, compute) {
      const key = `${path}#${question}`;
      const entry = known.get(key);
      if (entry) log.ask(entry.asked);
      if (entry) return entry.fates;
      const cycle = open.get(key);
      if (cycle !== undefined) outermostCycle = Math.min(outermostCycle, cycle);
      if (cycle !== undefined) return [];
      return --credit < 0 ? [IN_CIRCLES] : work(path, key, compute);
    },
    forget(changes) {
      tries.clear();
      for (const [key, { asked }] of known) if (changes.touch(asked)) known.delete(key);
    },
    refresh() {
      credit = MOST_ANSWERS;
    },
  };
}

function settle(tries: Map<string, Tried>, key: string, fates: readonly Fate[]): readonly Fate[] | undefined {
  const before = tries.get(key);
  const all = withoutRepetitions([...(before?.fates ?? []), ...fates]);
  const isAlike = before !== undefined && all.length === before.fates.length;
  const count = (before?.count ?? 0) + 1;
  if (!isAlike && count < MOST_TRIES) {
    tries.set(key, { fates: all, count });
    return undefined;
  }
  tries.delete(key);
  return isAlike ? all : [...all, IN_CIRCLES];
}
