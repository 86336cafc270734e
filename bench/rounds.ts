import { type Command, type Measured, measure } from './measured.js';

/** What a command needed, round by round. */
export type Rounds = ReadonlyMap<Command, readonly Measured[]>;

/**
 * Runs the commands one after another, again and again (A B C, A B C, …), after one round that only warms the disk up. What the machine
 * does besides then hits the commands of a round alike, so that their ratio says more than their times.
 */
export async function runRounds(commands: readonly Command[], folder: string, count: number): Promise<Rounds> {
  const rounds = new Map<Command, Measured[]>(commands.map((command) => [command, []]));
  for (const command of commands) await measure(command, folder);
  for (let round = 0; round < count; round += 1) {
    for (const command of commands) rounds.get(command)?.push(await measure(command, folder));
  }
  return rounds;
}

/** What `a` takes as a share of what `b` takes in the same round. */
export function toRatios(rounds: Rounds, a: Command, b: Command, read: (measured: Measured) => number | null): readonly number[] {
  const others = rounds.get(b) ?? [];
  return (rounds.get(a) ?? []).flatMap((measured, round) => {
    const other = others[round];
    const [one, two] = [read(measured), other === undefined ? null : read(other)];
    return one === null || two === null || two === 0 ? [] : [one / two];
  });
}

/** The value below which this share of the values lies; `0.5` is the median. */
export function toQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** `median (min-max)`. */
export function toSpread(values: readonly number[], digits: number): string {
  if (values.length === 0) return 'unknown here';
  const [median, min, max] = [toQuantile(values, 0.5), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return `${median} (${min}-${max})`;
}
