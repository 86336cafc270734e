import type { Colors } from './colors.js';

/** Where a command runs and writes. Tests hand in a fake; `main.ts` hands in the process. */
export interface Terminal {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** Columns to lay text out for. */
  readonly width: number;
  readonly colors: Colors;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Milliseconds from an arbitrary start. */
  readonly now: () => number;
}

/** Why a command could not run, in words for its user: exit code 2. `advice` says what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly advice?: string,
  ) {
    super(message);
  }
}

/** What a shell sees. `couldNotRun` is never confused with findings. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
