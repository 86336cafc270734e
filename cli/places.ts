import type { Site } from '../analysis/calls.js';
import type { Host } from '../analysis/host.js';
import { toRelative } from '../host/paths.js';

/** A place as people and other programs count it: 1-based, columns in UTF-16 units, the end exclusive, the path relative to the working directory. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Places {
  readonly toPlace: (site: Site) => Place;
  readonly toFile: (file: string) => string;
  /** Line `number`, from 1, without its end; undefined past the end or where the text can't be read. */
  readonly findLine: (file: string, number: number) => string | undefined;
}

export function createPlaces(host: Pick<Host, 'readText'>, cwd: string): Places {
  const cache = new Map<string, Lines>();
  const findLines = (file: string): Lines => {
    const lines = cache.get(file) ?? toLines(host.readText(file) ?? '');
    cache.set(file, lines);
    return lines;
  };
  return {
    toPlace: ({ file, span: [start, end] }) => {
      const { starts } = findLines(file);
      const [line, column] = toPosition(starts, start);
      const [endLine, endColumn] = toPosition(starts, end);
      return { file: toRelative(cwd, file), line, column, endLine, endColumn };
    },
    toFile: (file) => toRelative(cwd, file),
    findLine: (file, number) => toLine(findLines(file), number),
  };
}

interface Lines {
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

function toLines(text: string): Lines {
  return { text, starts: [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)] };
}

function toPosition(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}

function toLine({ text, starts }: Lines, number: number): string | undefined {
  const start = starts[number - 1];
  return start === undefined ? undefined : text.slice(start, starts[number] ?? text.length).replace(/[\r\n]+$/, '');
}
