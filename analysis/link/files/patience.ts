/** Thrown where a question has cost more than code that people write makes any question cost. Whoever asked it goes on without the answer. */
export class GivenUp extends Error {}

/** How much work a question may cost. It is counted and never timed: the same code gives the same answers on a slow machine. */
export interface Patience {
  /** Throws `GivenUp` when nothing is left. */
  spend(steps: number): void;
  /** Begins a call, or another thing that is asked about, with full patience. */
  refresh(): void;
  /** After a question was given up: enough for those after it, unless they are as hard. Each time it is half as much. */
  ration(): void;
}

/** Some seconds. The hardest call of some sixty big repositories takes less than half of it; knots of generated code don't end. */
const MOST_STEPS = 3_000_000;
const RATION = MOST_STEPS / 10;

export function createPatience(): Patience {
  let left = MOST_STEPS;
  let next = RATION;
  return {
    spend(steps) {
      left -= steps;
      if (left < 0) throw new GivenUp('the code refers to itself in too many ways to be followed');
    },
    refresh() {
      left = MOST_STEPS;
      next = RATION;
    },
    ration() {
      left = next;
      next /= 2;
    },
  };
}

/** Why a question was given up; undefined for mistakes of ours, which must not be hidden. */
export function findReasonGivenUp(error: unknown): string | undefined {
  if (error instanceof GivenUp) return error.message;
  const isOutOfStack = error instanceof RangeError && error.message.startsWith('Maximum call stack');
  return isOutOfStack ? 'the code is nested too deeply to be followed' : undefined;
}

/** Runs `work`; whatever it throws goes on, after `close` has tidied up. */
export function attempt<T>(work: () => T, close: () => void): T {
  try {
    return work();
  } catch (error) {
    close();
    throw error;
  }
}
