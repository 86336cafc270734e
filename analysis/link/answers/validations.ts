import type { ExpressionId } from '../../facts.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';

// Calls that check the shape of what they are given.

export const CHECKING_GLOBALS = new Set(['Array.isArray', 'Number.isFinite', 'Number.isInteger', 'isNaN', 'Number.isNaN', 'Object.hasOwn']);
const CHECKING_METHODS = new Set([
  'parse',
  'parseAsync',
  'safeParse',
  'safeParseAsync',
  'validate',
  'validateSync',
  'validateAsync',
  'isValid',
  'isValidSync',
  'decode',
  'decodeUnknownSync',
  'assert',
  'check',
  'Check',
  'Parse',
  'Decode',
  'Assert',
  'is',
  'create',
  'guard',
  'allows',
  'spa',
]);

/** `schema ? schema.parse(value) : value` where some caller gives no schema: what that caller gets, nobody has checked. */
export function isOptional(linker: Linker, { file, id }: Ref): boolean {
  const callee = file.expression(id);
  if (callee.kind !== 'member' || file.expression(callee.object).kind !== 'name') return false;
  return linker.resolve({ file, id: callee.object }).some((value) => value.kind === 'literal' && (value.value ?? undefined) === undefined);
}

/** A library's checking function, or a checking method of a schema. A method of that name on something unknown counts too: silence is better than a false alarm. */
export function isValidation(linker: Linker, call: Ref, callee: ExpressionId, callees: readonly Value[], index: number): boolean {
  for (const value of callees) {
    if (value.kind !== 'package') continue;
    const library = linker.catalog.findValidator(value.specifier);
    if (!library) continue;
    const path = value.path[0] === 'default' ? value.path.slice(1) : value.path;
    if (
      library.functions.some(
        (one) => one.value === index && (one.path === path.join('.') || one.path === value.path.join('.') || path.at(-1) === one.path),
      )
    )
      return true;
    if (library.methods.some((one) => one.name === value.path.at(-1) && one.value === index)) return true;
    if (library.callable && value.path.includes('()')) return true;
  }
  const member = call.file.expression(callee);
  if (member.kind === 'name')
    return (
      /^(?:is|validate|assert|check|parse|ensure)[A-Z]\w*$/.test(call.file.bindingAt(member.binding)?.name ?? '') &&
      callees.every((value) => value.kind === 'unknown' || value.kind === 'package')
    );
  if (member.kind !== 'member' || !CHECKING_METHODS.has(member.name) || index !== 0) return false;
  return callees.length === 0 || callees.some((value) => value.kind === 'unknown' || value.kind === 'computed');
}
