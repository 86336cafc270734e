import { outermostFrame } from '../files/frames.js';
import { returnFlows } from './call-flows.js';
import { type Flow, type Answer as FlowAnswer, type FlowEvent, follow, MOST_STEPS } from './flow.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** What was seen on one way of an answer; `isComplete` is false where the search was cut. */
export interface Way<Seen> {
  readonly seen: Seen;
  readonly isComplete: boolean;
}

/** How many helpers around each other are looked through, and how many functions that ask them are told apart in one search. */
const DEEPEST = 3;
const MOST_WAYS = 24;
/** How many places all ways together may go to. Ways that are cut are mostly cut where they have come together again. */
export interface Budget {
  left: number;
}

export function createBudget(): Budget {
  return { left: 4 * MOST_STEPS };
}

/**
 * Follows an answer that a helper gives to several functions apart for each of them, since what one does with it says nothing of the others.
 * `begin` makes what a function sees of what was seen inside the helper.
 */
export function followApart<Seen>(
  linker: Linker,
  starts: readonly Flow[],
  begin: (outer: Seen | undefined) => Seen,
  visit: (event: FlowEvent, seen: Seen) => FlowAnswer,
  budget = createBudget(),
): readonly Way<Seen>[] {
  return split({ linker, begin, visit, left: MOST_WAYS, budget }, starts, undefined, 0);
}

interface Split<Seen> {
  readonly linker: Linker;
  readonly begin: (outer: Seen | undefined) => Seen;
  readonly visit: (event: FlowEvent, seen: Seen) => FlowAnswer;
  /** How many more may be told apart. */
  left: number;
  readonly budget: Budget;
}

function split<Seen>(search: Split<Seen>, starts: readonly Flow[], outer: Seen | undefined, depth: number): readonly Way<Seen>[] {
  const { linker, begin, visit } = search;
  const seen = begin(outer);
  const leaving: Flow[] = [];
  const most = Math.min(MOST_STEPS, search.budget.left);
  const own = { left: most };
  const follower = (event: FlowEvent): FlowAnswer => {
    const answer = visit(event, seen);
    if (event.kind !== 'returned' || answer !== undefined || depth >= DEEPEST) return answer;
    const callers = returnFlows(linker, event.flow, event.function);
    const count = groupByFunction(callers).size;
    if (count < 2 || count > search.left) return undefined;
    search.left -= count;
    leaving.push(...callers);
    return 'stop';
  };
  const isComplete = follow(linker, starts, follower, own);
  search.budget.left -= most - own.left;
  const groups = [...groupByFunction(leaving).values()];
  if (groups.length === 0) return [{ seen, isComplete }];
  return groups.flatMap((group) =>
    split(search, group, seen, depth + 1).map((way) => ({ ...way, isComplete: way.isComplete && isComplete })),
  );
}

/** By the function that a flow is in, or by that which called this one with it. */
export function groupByFunction(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = outermostOf(flow.stack[0]?.call ?? flow);
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  return groups;
}

/** The function of the module's top level that an expression is in. Those inside it share what they know. */
export function outermostOf({ file, id }: Ref): string {
  return `${file.path}#${outermostFrame(file, id)}`;
}
