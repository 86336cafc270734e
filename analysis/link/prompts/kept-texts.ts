import type { ExpressionId } from '../../facts.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

// What leaves a text a text: by the names of what the language has for it.

export const TEXT_GLOBALS = /^(?:String|JSON\.(?:parse|stringify)|Object\.fromEntries|(?:de|en)codeURI(?:Component)?|Promise\.resolve)$/;
export const TEXT_METHODS = /^(?:trim(?:Start|End)?|to(?:String|LowerCase|UpperCase)|replace(?:All)?|normalize|concat|padEnd|padStart)$/;
export const PICKING_METHODS = /^(?:at|pop|shift|find|findLast)$/;
export const CUTTING_METHODS = /^(?:slice|substring|substr)$/;

/** `a.concat(b)`, `TEMPLATE.replace('{name}', name)`: texts that come into the one whose method it is. */
export function findAdded(method: string, given: readonly ExpressionId[]): readonly ExpressionId[] {
  return method === 'concat' ? given : method.startsWith('replace') ? given.slice(1, 2) : [];
}

/** What is built of a text and still holds it: `new URL(text)`, `new HumanMessage(text)`. */
export function isHolding(linker: Linker, callee: Ref): boolean {
  const expression = callee.file.expression(callee.id);
  if (expression.kind === 'global') return expression.name === 'URL';
  return linker.resolve(callee).some((value) => value.kind === 'package' && /Message$/.test(value.path.at(-1) ?? ''));
}
