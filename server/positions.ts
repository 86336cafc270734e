import type { Position, Range } from 'vscode-languageserver/node';
import type { Span } from '../analysis/facts.js';

/** In what a client counts the characters of a line. Inside, everything is an offset in UTF-16 code units. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** A text with the offsets at which its lines begin. Lines end with `\n`, `\r\n` or `\r`, as the protocol says. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The first that we know of those that the client prefers. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return offered?.find(isEncoding) ?? 'utf-16';
}

function isEncoding(name: string): name is Encoding {
  return name === 'utf-8' || name === 'utf-16' || name === 'utf-32';
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return { text, starts };
}

/** A position outside the text means its nearest edge; one inside a character means the character's start. */
export function toOffset(lines: LineIndex, position: Position, encoding: Encoding): number {
  const start = lines.starts[position.line];
  if (start === undefined) return position.line < 0 ? 0 : lines.text.length;
  const line = readLine(lines, position.line);
  return (
    start +
    (encoding === 'utf-16' ? Math.min(Math.max(position.character, 0), line.length) : countUnits(line, position.character, encoding))
  );
}

export function toPosition(lines: LineIndex, offset: number, encoding: Encoding): Position {
  const clamped = Math.min(Math.max(offset, 0), lines.text.length);
  const line = findLine(lines.starts, clamped);
  const before = lines.text.slice(lines.starts[line], clamped);
  return { line, character: encoding === 'utf-16' ? before.length : measure(before, encoding) };
}

export function toRange(lines: LineIndex, span: Span, encoding: Encoding): Range {
  return { start: toPosition(lines, span[0], encoding), end: toPosition(lines, span[1], encoding) };
}

export function toSpan(lines: LineIndex, range: Range, encoding: Encoding): Span {
  const start = toOffset(lines, range.start, encoding);
  return [start, Math.max(start, toOffset(lines, range.end, encoding))];
}

/** A line's text without what ends it. */
function readLine(lines: LineIndex, line: number): string {
  return lines.text.slice(lines.starts[line], lines.starts[line + 1]).replace(/[\r\n]+$/, '');
}

/** The last line that begins at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countUnits(line: string, characters: number, encoding: Encoding): number {
  let units = 0;
  let counted = 0;
  for (const character of line) {
    counted += measure(character, encoding);
    if (counted > characters) break;
    units += character.length;
  }
  return units;
}

function measure(text: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text, 'utf8');
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}
