import type { LlmCall } from '../../analysis/calls.js';
import { toCoverage } from './coverage.js';
import { toErrors, toFallback, toModel, toRetry, toStatePaint, toTimeout } from './profile.js';
import type { Layout, Report } from './report.js';
import { toPrintable } from './words.js';

interface Cell {
  readonly text: string;
  readonly state?: string;
}

/** Every call with its profile, one row each under the name of its file. */
export function reportInventory({ inspection, places }: Report, { colors }: Layout): string {
  const { calls } = inspection;
  const coverage = toCoverage(inspection, places, colors).join('\n');
  if (calls.length === 0) return `${coverage}\n`;
  const heads = ['', 'call', 'sdk', 'model', 'errors', 'timeout', 'retry', 'fallback', 'output', 'finish'];
  const rows = calls.map((call) => ({ file: call.site.file, cells: toCells(call, places.toPlace(call.site)) }));
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(({ cells }) => cells[column]?.text.length ?? 0)));
  const toRow = (cells: readonly Cell[]) =>
    cells
      .map(({ text, state }, column) => toStatePaint(state ?? '', colors)(text.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap(({ file, cells }, index) => [
    ...(file === rows[index - 1]?.file ? [] : ['', colors.bold(toPrintable(places.toFile(file)))]),
    toRow(cells),
  ]);
  return `${[colors.dim(toRow(heads.map((text) => ({ text })))), ...lines, '', coverage].join('\n')}\n`;
}

function toCells(call: LlmCall, { line, column }: { readonly line: number; readonly column: number }): readonly Cell[] {
  return [
    { text: `  ${line}:${column}` },
    { text: toShort(call.calleeText, 44) },
    { text: call.sdkVersion === null ? call.sdk : `${call.sdk} ${call.sdkVersion}` },
    { text: toShort(toModel(call), 28), state: call.model.state === 'known' ? '' : call.model.state },
    { text: toErrors(call), state: call.errors.state },
    { text: toTimeout(call), state: call.timeout.state },
    { text: toRetry(call), state: call.retry.state === 'known' ? '' : call.retry.state },
    { text: toFallback(call), state: call.fallback.state },
    { text: call.output.state, state: call.output.state },
    { text: call.finish.state, state: call.finish.state },
  ];
}

/** The end of a callee tells more than its beginning: `…chat.completions.create`. */
function toShort(text: string, length: number): string {
  const printable = toPrintable(text);
  return printable.length <= length ? printable : `…${printable.slice(1 - length)}`;
}
