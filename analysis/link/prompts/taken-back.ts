import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';

/** `catch { history.pop() }`: when the request fails, what was just added for it is taken back, and all that came before stays. */
export function isTakenBack(file: FileIndex, call: ExpressionId): boolean {
  const made = file.expression(call);
  const callee = made.kind === 'call' ? file.expression(made.callee) : undefined;
  if (made.kind !== 'call' || callee?.kind !== 'member') return false;
  const [first, second] = made.arguments;
  const isOfEnd =
    callee.name === 'pop' ||
    (callee.name === 'splice' && first !== undefined && isNegative(file, first)) ||
    (callee.name === 'slice' && first !== undefined && isZero(file, first) && second !== undefined && isNegative(file, second));
  return isOfEnd && isOfFailure(file, call);
}

function isZero(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && expression.value === 0;
}

function isNegative(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'literal') return Number(expression.value) < 0;
  return expression.kind === 'unary' && expression.operator === '-' && file.expression(expression.value).kind === 'literal';
}

/** In a `catch`, or in what is given to `.catch`; in a loop there, it may go on until little is left. */
function isOfFailure(file: FileIndex, id: ExpressionId): boolean {
  const frame = file.expression(id).function;
  for (let node = file.statementOf(id); node; node = node.parent) {
    if (node.region === 'loop') return false;
    if (node.region === 'catch') return true;
  }
  const owner = file.functionOwner(frame);
  if (owner.kind !== 'expression') return false;
  const around = file.parentOf(owner.expression);
  const call = around === undefined ? undefined : file.expression(around);
  if (call?.kind !== 'call' || around === undefined) return false;
  const callee = file.expression(call.callee);
  // An updater that is given to a setter: `setMessages((messages) => messages.slice(0, -1))`.
  return (callee.kind === 'member' && callee.name === 'catch') || isOfFailure(file, around);
}
