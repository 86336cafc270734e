import type { Site } from '../../analysis/calls.js';
import type { Paint } from '../colors.js';
import type { Places } from '../places.js';
import type { Layout } from './report.js';
import { toPrintable } from './words.js';

const TAB = '  ';
/** Two columns each in a terminal: East Asian wide forms and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** The line in question with carets under it, between the lines around it; empty where the text can't be read. */
export function toCodeFrame(site: Site, places: Places, { colors, width }: Layout, paint: Paint): string[] {
  const { line, column, endLine, endColumn } = places.toPlace(site);
  const text = places.findLine(site.file, line);
  if (text === undefined) return [];
  const margin = String(line + 1).length;
  const end = endLine === line ? endColumn - 1 : text.trimEnd().length;
  const view = toView(text, column - 1, Math.max(end, column), width - margin - 5);
  const toRow = (number: string, code: string) => `  ${colors.dim(`${number.padStart(margin)} │`)} ${code}`.trimEnd();
  const toNeighbor = (number: number) => {
    const code = places.findLine(site.file, number);
    return code === undefined || code.trim() === ''
      ? []
      : [toRow(String(number), colors.dim(toShown(code).slice(view.from, view.from + width - margin - 5)))];
  };
  return [
    ...toNeighbor(line - 1),
    toRow(String(line), view.code),
    toRow('', `${' '.repeat(view.indent)}${paint('^'.repeat(view.length))}`),
    ...toNeighbor(line + 1),
  ];
}

/** The part of a long line that holds the place, and where the carets go below it. */
function toView(text: string, start: number, end: number, width: number) {
  const before = toShown(text.slice(0, start));
  const marked = toShown(text.slice(start, end));
  const isLong = before.length + marked.length > width;
  const from = isLong ? Math.max(0, before.length - Math.floor(width / 4)) : 0;
  return {
    from,
    code: toShown(text).slice(from, from + width),
    indent: toColumns(before.slice(from)),
    length: Math.max(1, Math.min(toColumns(marked), width - toColumns(before.slice(from)))),
  };
}

function toShown(code: string): string {
  return toPrintable(code.replaceAll('\t', TAB));
}

function toColumns(text: string): number {
  return [...text].reduce((columns, letter) => columns + (WIDE.test(letter) ? 2 : 1), 0);
}
