import type { Inspection } from '../analysis/seawall.js';

export interface Lap {
  readonly stage: string;
  readonly ms: number;
}
export interface Stopwatch {
  /** Ends the stage that began with the last lap. */
  readonly lap: (stage: string) => void;
  readonly laps: () => readonly Lap[];
}

export function createStopwatch(now: () => number): Stopwatch {
  const laps: Lap[] = [];
  let last = now();
  return {
    lap: (stage) => {
      const at = now();
      laps.push({ stage, ms: at - last });
      last = at;
    },
    laps: () => laps,
  };
}

export function toStats({ files, calls, diagnostics }: Inspection, laps: readonly Lap[]): string {
  const rows: readonly (readonly [string, string])[] = [
    ['files scanned', String(files.scanned)],
    ['files parsed', String(files.parsed)],
    ['tests left out', String(files.tests)],
    ['not analyzed', String(files.notAnalysed.length)],
    ['LLM calls', String(calls.length)],
    ['findings', String(diagnostics.length)],
    ...laps.map(({ stage, ms }) => [stage, `${ms.toFixed(0)} ms`] as const),
    ['total', `${laps.reduce((sum, { ms }) => sum + ms, 0).toFixed(0)} ms`],
  ];
  return `\n${rows.map(([name, value]) => `${name.padEnd(14)} ${value.padStart(9)}`).join('\n')}\n`;
}
