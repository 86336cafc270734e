import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEditor } from './editor.js';

/** Where somebody types. */
export interface TypingPlace {
  readonly file: string;
  /** From 1: the line above which a statement is typed. */
  readonly line: number;
}

export interface Keystrokes {
  readonly lines: number;
  /** From the start of the server to the first diagnostics. */
  readonly openMs: number;
  /** From each change to the diagnostics of the changed text. */
  readonly ms: readonly number[];
  readonly peakMiB: number | null;
}

const MIN_LINES = 2_000;
/** Thirty characters; between the first and the last the text is broken, as it is while people type. */
const TYPED = 'const typed = String(Date.now)';
/** A fast typist. */
const PAUSE_MS = 100;

/** Types a statement above a model call, one character at a time, in a file of at least 2,000 lines. */
export async function measureKeystrokes(folder: string, { file, line }: TypingPlace, server: string): Promise<Keystrokes> {
  const text = toOpened(readFileSync(file, 'utf8'), line);
  const start = performance.now();
  const editor = await startEditor(folder, server);
  await editor.open(file, text);
  const openMs = performance.now() - start;
  const ms: number[] = [];
  for (const [character, typed] of [...TYPED].entries()) {
    await sleep(PAUSE_MS);
    const before = performance.now();
    await editor.type(file, line - 1, character, typed);
    ms.push(performance.now() - before);
  }
  return { lines: countLines(text), openMs, ms, peakMiB: await editor.close() };
}

/** An empty line to type on, and functions at the end where the file is short. */
function toOpened(text: string, line: number): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  lines.splice(line - 1, 0, '');
  for (let index = 0; lines.length < MIN_LINES; index += 1) lines.push(...toPadding(index));
  return lines.join('\n');
}

function toPadding(index: number): readonly string[] {
  return [
    `export function padding${index}(value) {`,
    `  const doubled = value * ${index};`,
    '  if (doubled > 10) return String(doubled);',
    "  return [value, doubled].map((one) => `${one}`).join(', ');",
    '}',
  ];
}

function countLines(text: string): number {
  return text.split('\n').length;
}
