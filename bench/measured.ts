import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One process from start to end, as a user starts it. */
export interface Measured {
  readonly ms: number;
  /** Of all its threads and children; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** Of the largest process among the started one and its children; null where the system does not tell. */
  readonly peakMiB: number | null;
}

export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  /** Exit codes with which the command says that it did its work. */
  readonly codes: readonly number[];
  readonly prepare?: () => void;
}

/** Often enough to see the peak, seldom enough to leave the cores to the process. */
const POLL_MS = 15;

/** Runs a Node script in a folder, its output thrown away. A command that failed measured nothing, so it throws. */
export function measure({ name, args, codes, prepare }: Command, folder: string): Promise<Measured> {
  prepare?.();
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const cpuBefore = readCpu('self', 'children');
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const peak = watchPeak(child.pid);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const ms = performance.now() - start;
      const cpuMs = difference(readCpu('self', 'children'), cpuBefore);
      const peakMiB = peak.stop();
      if (code !== null && codes.includes(code)) resolve({ ms, cpuMs, peakMiB });
      else reject(new Error(`${name} ended with ${signal ?? code}: ${errors}`));
    });
  });
}

/** Processor time so far, of a process itself or of those of its children that have ended. Linux only; it counts in 10 ms. */
export function readCpu(pid: number | 'self', of: 'itself' | 'children'): number | null {
  // The name, in parentheses, may hold anything; what follows it is numbers.
  const fields = readText(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  if (fields === undefined) return null;
  const first = of === 'itself' ? 11 : 13;
  return (Number(fields[first]) + Number(fields[first + 1])) * 10;
}

export function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

export interface PeakWatch {
  readonly stop: () => number | null;
}

/** Looks at what a process and its children have needed at most, until it is stopped. Linux only: elsewhere nothing is known. */
export function watchPeak(pid: number | undefined): PeakWatch {
  let peak: number | null = null;
  const look = () => {
    for (const one of pid === undefined ? [] : listFamily(pid)) peak = Math.max(peak ?? 0, readPeak(one)) || null;
  };
  const timer = setInterval(look, POLL_MS);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}

function listFamily(pid: number): readonly number[] {
  const children = listNames(`/proc/${pid}/task`).flatMap((task) => readWords(`/proc/${pid}/task/${task}/children`).map(Number));
  return [pid, ...children.flatMap(listFamily)];
}

function readPeak(pid: number): number {
  const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readText(`/proc/${pid}/status`)) ?? [];
  return Number(kibibytes ?? 0) / 1024;
}

function readWords(file: string): readonly string[] {
  return readText(file).split(/\s+/).filter(Boolean);
}

/** A process may end between two looks. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
