import type { Linker } from './linker.js';
import { isHandingBack, isPicking } from './lists.js';
import { findGuardPassage } from './passing.js';
import type { Ref } from './value.js';

// What calls outside the project do with an answer that they are given whole.

/** `list.push(answer)`, `Promise.all([answer])`, `pTimeout(answer)`: the flow goes on from there. */
export function isKeeping(linker: Linker, { file, id }: Ref, index: number): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member' && (callee.name === 'push' || callee.name === 'unshift')) return true;
  if (linker.resolve({ file, id: expression.callee }).some((value) => value.kind === 'global' && isGiving(value.path.join('.'))))
    return true;
  return findGuardPassage(linker, { file, id }, index) !== undefined;
}

function isGiving(name: string): boolean {
  return isHandingBack(name) || isPicking(name);
}

/** `JSON.stringify(answer)` holds all of it still. */
export function isWriting(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  return linker
    .resolve({ file, id: expression.callee })
    .some((value) => value.kind === 'global' && value.path.join('.') === 'JSON.stringify');
}

/** `new StreamingTextResponse(stream)`. */
export function isResponder(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  return linker.resolve({ file, id: expression.callee }).some((value) => {
    if (value.kind !== 'package') return false;
    const path = value.path.join('.');
    return linker.catalog.sdksOf(value.specifier, null).some(({ responders = [] }) => responders.includes(path));
  });
}
