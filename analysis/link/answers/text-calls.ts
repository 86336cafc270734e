import type { Expression } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCalled } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

// Calls that take a text and say nothing new about it.

/** Methods of a text, or of a list of texts, that give text of it. */
export const KEEPS_TEXT: ReadonlySet<string> = new Set([
  'trim',
  'trimStart',
  'trimEnd',
  'replace',
  'replaceAll',
  'slice',
  'substring',
  'substr',
  'toString',
  'normalize',
  'concat',
  'padEnd',
  'at',
  'match',
  'split',
  'toLowerCase',
  'toUpperCase',
  'join',
  'pop',
  'shift',
  'filter',
  'exec',
  'matchAll',
]);

const PASSES_THROUGH: ReadonlySet<string> = new Set(['String', 'Promise.resolve', 'decodeURIComponent', 'structuredClone']);

/** `String(text)`, `jsonrepair(text)`, `Promise.resolve(text)`. */
export function isPassThrough(linker: Linker, call: Ref): boolean {
  const isRepairing = call.file.expression(call.id).kind === 'call' && findCalled(linker, call, linker.catalog.catalog.idioms.repairers);
  return Boolean(isRepairing) || isOfGlobals(linker, call, PASSES_THROUGH);
}

const ASKS_FOR_KIND: ReadonlySet<string> = new Set(['Array.isArray', 'Boolean']);

/** `Array.isArray(content)`: what it is, and not what it says. */
export function isAskingForKind(linker: Linker, call: Ref): boolean {
  return isOfGlobals(linker, call, ASKS_FOR_KIND);
}

function isOfGlobals(linker: Linker, call: Ref, names: ReadonlySet<string>): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  return linker.resolve({ ...call, id: expression.callee }).some((value) => value.kind === 'global' && names.has(value.path.join('.')));
}

/** The list of `list.push(text)`. */
export function findListOf({ file, id }: Ref): Expression | undefined {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'push' ? file.expression(callee.object) : undefined;
}

/** A list of the function's own, all of whose uses are seen: neither a caller's nor one that the module keeps. */
export function isOwnList(file: FileIndex, list: Expression): boolean {
  const binding = list.kind === 'name' ? file.bindingAt(list.binding) : undefined;
  return binding !== undefined && binding.parameter === undefined && binding.function !== 0;
}
