import { type Asked, type AskLog, type Changes, CUT } from '../files/memo.js';
import { attempt, type Patience } from '../files/patience.js';
import { distinct, identityOf, unknown, type Value } from './value.js';

/** Answers questions that lean on each other in circles: each is worked out once, remembered, and forgotten when a file behind it changes. */
export interface Search {
  /** `path` is the file that the question is about. */
  solve(path: string, key: string, work: () => readonly Value[]): readonly Value[];
  forget(changes: Changes): void;
}

interface Answer {
  readonly values: readonly Value[];
  readonly asked: Asked;
}

/** Deeper chains than this are not found in code that people wrote; they come from cycles through contexts. */
const DEEPEST = 80;
const MOST_VALUES = 24;
/** A question in the middle of a knot is asked anew from each of its ends: after so many answers what differs is not known. */
const MOST_TRIES = 4;
/** Answers held back by one cycle; more is a knot that no reader of the code could untie either. */
const MOST_PROVISIONAL = 5000;
/** In the measure of `Patience`, whose unit is one step of a value's way. */
const COST_OF_LOOK = 2;
const COST_OF_ANSWER = 10;

export function createSearch(asked: AskLog, patience: Patience): Search {
  const answers = new Map<string, Answer>();
  const provisional = new Map<string, Answer>();
  const tries = new Map<string, { readonly values: readonly Value[]; readonly count: number }>();
  const open = new Map<string, number>();
  let shallowestCycle = Number.POSITIVE_INFINITY;

  /** An answer that leans on a cycle still open further out may lack something: it serves only until that cycle is closed. */
  const remember = (key: string, answer: Answer, depth: number): void => {
    if (shallowestCycle < depth) {
      const settled = settle(key, answer);
      if (settled) answers.set(key, settled);
      else provisional.set(key, answer);
      return;
    }
    answers.set(key, answer);
    shallowestCycle = Number.POSITIVE_INFINITY;
    provisional.clear();
  };
  /** Two answers alike from different ends of a cycle are the answer. */
  const settle = (key: string, answer: Answer): Answer | undefined => {
    const before = tries.get(key);
    const isAlike = before !== undefined && isSame(before.values, answer.values);
    const count = (before?.count ?? 0) + 1;
    if (!isAlike && count < MOST_TRIES) {
      tries.set(key, { values: distinct([...(before?.values ?? []), ...answer.values]), count });
      return undefined;
    }
    tries.delete(key);
    return isAlike
      ? answer
      : { ...answer, values: distinct([...answer.values, ...(before?.values ?? []), ...unknown('it is defined in circles')]) };
  };
  const findKnown = (key: string): readonly Value[] | undefined => {
    const known = answers.get(key) ?? provisional.get(key);
    if (known) {
      if (provisional.has(key)) shallowestCycle = Math.min(shallowestCycle, 0);
      asked.ask(known.asked);
      return known.values;
    }
    const cycle = open.get(key);
    if (cycle !== undefined) {
      shallowestCycle = Math.min(shallowestCycle, cycle);
      return [];
    }
    if (open.size <= DEEPEST && provisional.size <= MOST_PROVISIONAL) return undefined;
    shallowestCycle = 0;
    asked.ask(CUT);
    return unknown('the chain of definitions is too long');
  };
  /** Of what is given up nothing stays open. */
  const close = (key: string): void => {
    open.delete(key);
    if (open.size > 0) return;
    provisional.clear();
    shallowestCycle = Number.POSITIVE_INFINITY;
  };
  return {
    solve(path, key, work) {
      const known = findKnown(key);
      patience.spend(known ? COST_OF_LOOK : COST_OF_ANSWER);
      if (known) return known;
      const depth = open.size;
      const mark = asked.mark();
      open.set(key, depth);
      asked.ask(path);
      const all = distinct(attempt(work, () => close(key)));
      open.delete(key);
      const values = all.length > MOST_VALUES ? [...all.slice(0, MOST_VALUES), ...unknown('too many possibilities')] : all;
      remember(key, { values, asked: asked.since(mark) }, depth);
      return values;
    },
    forget(changes) {
      tries.clear();
      for (const [key, answer] of answers) if (changes.touch(answer.asked)) answers.delete(key);
    },
  };
}

function isSame(some: readonly Value[], others: readonly Value[]): boolean {
  if (some.length !== others.length) return false;
  const known = new Set(some.map(identityOf));
  return others.every((value) => known.has(identityOf(value)));
}
