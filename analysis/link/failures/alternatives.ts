import type { ExpressionId } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** Does a handler that makes this call put its answer in the place of the one that failed? */
export function givesAnother(linker: Linker, call: Ref): boolean {
  return !isOnlyAsked(call) && !isRepetition(linker, call);
}

/** `const saved = await keep(…); if (!saved) throw error`: what comes back only says how it went. */
function isOnlyAsked({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const value = parent !== undefined && file.expression(parent).kind === 'await' ? parent : id;
  const drawn = file.drawnFrom(value);
  const uses = drawn.flatMap(({ binding }) => file.usesOf(binding));
  return uses.length > 0 && drawn.every(({ source }) => source.path.length === 0) && uses.every((use) => isCondition(file, use));
}

function isCondition(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) {
    const statement = file.statementOf(id)?.statement;
    return statement?.kind === 'if' && statement.condition === id;
  }
  const around = file.expression(parent);
  return around.kind === 'unary' && around.operator === '!' && isCondition(file, parent);
}

/** The function around it, called again with what it was given: it tries once more, and nothing else. */
export function isRepetition(linker: Linker, call: Ref): boolean {
  const { file, id } = call;
  const expression = file.expression(id);
  if (expression.kind === 'await') return isRepetition(linker, { file, id: expression.value });
  if (expression.kind !== 'call' || !findCallees(linker, call).some((one) => one.file === file && isAround(file, one.function, id)))
    return false;
  return !expression.arguments.some((given) => choosesOther(file, given));
}

function isAround(file: FileIndex, outer: number, id: ExpressionId): boolean {
  for (let frame = file.expression(id).function; frame !== 0; frame = file.functionAt(frame)?.parent ?? 0) if (frame === outer) return true;
  return false;
}

/** A text, an entry of a list or something from outside the function may be another model. */
function choosesOther(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'literal') return typeof expression.value === 'string';
  if (expression.kind === 'index' || expression.kind === 'global') return true;
  if (expression.kind === 'name') return !isAround(file, file.bindingAt(expression.binding)?.function ?? 0, id);
  return childrenOf(expression).some((child) => choosesOther(file, child));
}
