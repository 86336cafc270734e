import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEditor } from './editor.js';
import { difference } from './measured.js';

export interface Keystrokes {
  readonly lines: number;
  /** From the start of the server to the first diagnostics. */
  readonly openMs: number;
  /** From each change to the diagnostics of the changed text. */
  readonly ms: readonly number[];
  /** Of the server, for all of them; null where the system does not tell. */
  readonly cpuMs: number | null;
  readonly peakMiB: number | null;
}

const MIN_LINES = 2_000;
/** Thirty characters; after some of them the text is broken, as it is while people type. */
const TYPED = 'const typed = String(Date.now)';
/** A fast typist. */
const PAUSE_MS = 100;

/** Types a statement, one character at a time, in a file with model calls that is made at least 2,000 lines long. */
export async function measureKeystrokes(folder: string, file: string, server: string): Promise<Keystrokes> {
  const { text, line } = toOpened(readFileSync(file, 'utf8'));
  const start = performance.now();
  const editor = await startEditor(folder, server);
  await editor.open(file, text);
  const openMs = performance.now() - start;
  const cpuBefore = editor.cpuMs();
  const ms: number[] = [];
  for (const [character, typed] of [...TYPED].entries()) {
    await sleep(PAUSE_MS);
    const before = performance.now();
    await editor.type(file, line, character, typed);
    ms.push(performance.now() - before);
  }
  const cpuMs = difference(editor.cpuMs(), cpuBefore);
  return { lines: countLines(text), openMs, ms, cpuMs, peakMiB: await editor.close() };
}

/** The file, a function with an empty line to type on (`line`, from 0), and more functions where the file is short. */
function toOpened(original: string): { readonly text: string; readonly line: number } {
  const lines = [...original.replace(/^\uFEFF/, '').split('\n'), 'export function typing() {', '', '}'];
  const line = lines.length - 2;
  for (let index = 0; lines.length < MIN_LINES; index += 1) lines.push(...toPadding(index));
  return { text: lines.join('\n'), line };
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
