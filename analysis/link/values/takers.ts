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

/** What is made by these of all of an answer, or of all that was written down of it, holds all of it still. */
const WRITING: ReadonlySet<string> = new Set(['JSON.stringify', 'JSON.parse', 'TextEncoder.new.encode', 'Buffer.from']);

/** What a text gives when another is put into it holds that one whole. */
const INSERTING: ReadonlySet<string> = new Set(['replace', 'replaceAll']);

/** `encoder.encode(JSON.stringify(answer))`, `template.replace('{answer}', answer)`. */
export function isWriting(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member' && INSERTING.has(callee.name) && expression.arguments.length === 2) return true;
  return linker
    .resolve({ file, id: expression.callee })
    .some((value) => (value.kind === 'global' || value.kind === 'package') && WRITING.has(value.path.join('.')));
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
