import { ELEMENT, type ExpressionId } from '../../facts.js';
import { toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/**
 * What is meant of the object in `Object.values(object)` and `Object.entries(object)` by `path` of the list that they give, or of the list in
 * `Promise.all(list)` and `Promise.allSettled(list)`, or that a package makes a text of, if it is one of them. An entry has its key beside its
 * value, and neither is told from the other.
 */
export function findListed({ catalog }: Linker, callees: readonly Value[], path: readonly string[]): readonly string[] | undefined {
  const joiner = path.length > 0 ? undefined : catalog.catalog.idioms.joiners.find((one) => callees.some((value) => isOneOf(one, value)));
  if (joiner) return toTokens(joiner.of);
  const names = callees.map((value) => (value.kind === 'global' ? value.path.join('.') : ''));
  if (names.includes('Object.values') || names.includes('Promise.all')) return path;
  if (names.includes('Promise.allSettled')) return path[1] === 'value' ? [ELEMENT, ...path.slice(2)] : undefined;
  if (!names.includes('Object.entries')) return undefined;
  return path[0] === ELEMENT ? path.slice(1) : path;
}

/** `(one) => KNOWN.includes(one)`, `([name]) => Object.hasOwn(KNOWN, name)`: only what stands in a list is left. `!seen.has(one)` lists nothing. */
export function keepsListed(linker: Linker, callback: Ref): boolean {
  return linker.resolve(callback).some((value) => {
    if (value.kind !== 'function') return false;
    const { file, id } = value;
    return file.returnsOf(id).some((returned) => returned.value !== undefined && isListed(file, id, returned.value));
  });
}

function isListed(file: FileIndex, callback: number, id: ExpressionId): boolean {
  const test = file.expression(id);
  const isOwn = (side: ExpressionId) => {
    const name = file.expression(side);
    return name.kind === 'name' && file.bindingAt(name.binding)?.function === callback;
  };
  if (test.kind === 'logical' && test.operator === '&&') return isListed(file, callback, test.left) || isListed(file, callback, test.right);
  if (test.kind === 'binary') return test.operator === 'in' && isOwn(test.left);
  return test.kind === 'call' && /^(?:includes|has|hasOwn)$/.test(nameOf(file, test.callee)) && test.arguments.some(isOwn);
}
