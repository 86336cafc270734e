import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isSpeaking } from '../values/checks.js';
import type { Linker } from '../values/linker.js';
import { isRefusal, isSettledAfter, onlyAssign } from '../values/outcomes.js';
import { argumentsOf, calleeOf, type Ref, type Value } from '../values/value.js';

const LISTING: ReadonlySet<string> = new Set(['includes', 'has', 'indexOf']);

/** `KINDS.includes(text) ? text : 'other'`, where all words of the list are written down and no other goes on: half a word is none of them. */
export function isWordList(linker: Linker, call: Ref): boolean {
  const callee = call.file.expression(calleeOf(call).id);
  if (callee.kind !== 'member' || !LISTING.has(callee.name) || !letsIn(call.file, call.id, true)) return false;
  const lists = linker.resolve({ ...call, id: callee.object });
  return lists.length > 0 && lists.every((list) => isOfLiterals(linker, list));
}

/** Goes on with what is in the list; the words of a list may also be those that must not come in. */
function letsIn(file: FileIndex, id: ExpressionId, isIn: boolean): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent !== undefined && around?.kind === 'unary' && around.operator === '!') return letsIn(file, parent, !isIn);
  if (around) return around.kind === 'conditional' && around.condition === id && isIn;
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'if') return false;
  if (isIn) return !isRefusal(file, statement.then) && isSettledAfter(file, statement);
  return isRefusal(file, statement.then) || onlyAssign(file, [statement.then]);
}

function isOfLiterals(linker: Linker, list: Value): boolean {
  if (list.kind === 'global' && list.path.join('.') === 'Set.new') {
    const [made] = list.calls;
    const [given] = made ? argumentsOf(made) : [];
    return made !== undefined && given !== undefined && linker.resolve({ ...made, id: given }).every((one) => isOfLiterals(linker, one));
  }
  const array = list.kind === 'array' ? list.at.file.expression(list.at.id) : undefined;
  if (list.kind !== 'array' || array?.kind !== 'array') return false;
  return array.elements.length > 0 && array.elements.every((id) => list.at.file.expression(id).kind === 'literal');
}

/** `text === 'done'` */
export function isWordCompared({ file, id }: Ref, by: ExpressionId): boolean {
  const comparison = file.expression(by);
  if (comparison.kind !== 'binary' || !/^[=!]==?$/.test(comparison.operator)) return false;
  const other = comparison.left === id ? comparison.right : comparison.left;
  return file.expression(other).kind === 'literal' && isSpeaking(file, other);
}
