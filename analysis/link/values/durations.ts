import type { Linker } from './linker.js';
import { foldNumber } from './numbers.js';
import { argumentsOf, type Value } from './value.js';

const WRITTEN = /^(\d+(?:\.\d+)?)\s*(ms|milli(?:second)?s?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)$/i;
const MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time in ms: a number, which counts in `factor` ms, one in words (`'10 seconds'`), or one of a package (`Duration.seconds(10)`). */
export function foldDuration(linker: Linker, values: readonly Value[], factor = 1): number | undefined {
  const number = foldNumber(linker, values);
  if (number !== undefined) return number * factor;
  const spans = new Set(values.map((value) => foldSpan(linker, value)));
  const [first] = spans;
  return spans.size === 1 ? first : undefined;
}

function foldSpan(linker: Linker, value: Value): number | undefined {
  if (value.kind === 'literal') {
    const [, count, unit = ''] = WRITTEN.exec(String(value.value)) ?? [];
    return count === undefined ? undefined : toMs(Number(count), unit);
  }
  const [owner, unit = '', called] = value.kind === 'package' ? value.path.slice(-3) : [];
  const call = value.kind === 'package' ? value.calls.at(-1) : undefined;
  const [count] = call && owner === 'Duration' && called === '()' ? argumentsOf(call) : [];
  const number = call && count !== undefined ? foldNumber(linker, linker.resolve({ ...call, id: count })) : undefined;
  return number === undefined ? undefined : toMs(number, unit);
}

function toMs(count: number, unit: string): number | undefined {
  const word = unit.toLowerCase();
  const factor = MS[word.startsWith('mil') ? 'ms' : word === 'ms' ? word : word.charAt(0)];
  return factor === undefined ? undefined : count * factor;
}
