import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** A call of a project function that never returns: `fail(error)` whose body always throws. */
export function alwaysThrows(linker: Linker, call: Ref): boolean {
  const callees = findCallees(linker, call);
  return (
    callees.length > 0 &&
    callees.every((callee) => {
      const declared = callee.file.functionAt(callee.function);
      if (!declared || declared.async) return false;
      if (declared.returnType?.kind === 'keyword' && declared.returnType.name === 'never') return true;
      return declared.body.at(-1)?.kind === 'throw';
    })
  );
}

/** Does every way through these statements end in a throw? */
export function endsByThrowing(linker: Linker, file: FileIndex, body: readonly Statement[]): boolean {
  return body.some((statement) => {
    if (statement.kind === 'throw') return true;
    if (statement.kind === 'block') return endsByThrowing(linker, file, statement.body);
    if (statement.kind === 'if')
      return statement.else.length > 0 && endsByThrowing(linker, file, statement.then) && endsByThrowing(linker, file, statement.else);
    if (statement.kind === 'return') return statement.value !== undefined && isRejection(file, statement.value);
    return statement.kind === 'expression' && isThrowingCall(linker, file, statement.value);
  });
}

function isRejection(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  return callee.kind === 'member' && callee.name === 'reject' && file.expression(callee.object).kind === 'global';
}

function isThrowingCall(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' && alwaysThrows(linker, { file, id });
}
