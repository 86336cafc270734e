import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import { findCalled } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { isFailing } from '../values/observables.js';
import type { Ref } from '../values/value.js';

/** `error(503)` of a framework, which throws what it makes. */
export function isThrower(linker: Linker, call: Ref): boolean {
  return findCalled(linker, call, linker.catalog.catalog.idioms.throwers) !== undefined;
}

/** A call that never returns: `fail(error)` whose body always throws, or a framework's own. */
export function alwaysThrows(linker: Linker, call: Ref): boolean {
  if (isThrower(linker, call)) return true;
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
    if (statement.kind === 'return') return statement.value !== undefined && isRejection(linker, file, statement.value);
    return statement.kind === 'expression' && isThrowingCall(linker, file, statement.value);
  });
}

/** `Promise.reject(error)`, `throwError(() => error)`. */
export function isRejection(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  const isOfPromise = callee.kind === 'member' && callee.name === 'reject' && file.expression(callee.object).kind === 'global';
  return isOfPromise || isFailing(linker, { file, id });
}

function isThrowingCall(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' && alwaysThrows(linker, { file, id });
}

/** What a rejection is given or makes: `error` of `Promise.reject(error)` and of `throwError(() => error)`, else the whole of it. */
export function findRejectedWith(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const call = file.expression(id);
  const given = call.kind === 'call' ? call.arguments[0] : undefined;
  const made = given === undefined ? undefined : file.expression(given);
  if (made?.kind !== 'function') return [given ?? id];
  const errors = file.returnsOf(made.declares).flatMap(({ value }) => value ?? []);
  return errors.length > 0 ? errors : [id];
}
