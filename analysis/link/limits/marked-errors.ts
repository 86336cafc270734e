import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { findErrors, mentions } from './giving-up.js';
import { endsLoop, type TryStatement } from './successes.js';

interface Handler {
  readonly linker: Linker;
  readonly file: FileIndex;
  readonly errors: ReturnType<typeof findErrors>;
}

/**
 * Is an attempt repeated only after errors with a mark of the project's own, `if (!error.retry) throw error`? Which of them carry it, and
 * whether those of an SDK ever do, is said elsewhere.
 */
export function isRepeatedByMark(linker: Linker, file: FileIndex, { catch: clause }: TryStatement): boolean {
  if (!clause) return false;
  const handler: Handler = { linker, file, errors: findErrors(file, clause.bindings, clause.span) };
  return clause.body.some((statement, i) => {
    if (statement.kind !== 'if') return false;
    if (isOnlyWith(handler, statement.condition)) return endsLoop(statement.else) || endsLoop(clause.body.slice(i + 1));
    return isAlwaysWithout(handler, statement.condition) && leaves(statement.then);
  });
}

function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1)?.kind;
  return last === 'throw' || last === 'return' || last === 'break';
}

/** `attempt < 3 && error.retry`. */
function isOnlyWith(handler: Handler, id: ExpressionId): boolean {
  const expression = handler.file.expression(id);
  if (expression.kind === 'logical' && expression.operator === '&&')
    return isOnlyWith(handler, expression.left) || isOnlyWith(handler, expression.right);
  return isMark(handler, id);
}

/** `attempt === 3 || !error.retry`. */
function isAlwaysWithout(handler: Handler, id: ExpressionId): boolean {
  const expression = handler.file.expression(id);
  if (expression.kind === 'logical' && expression.operator === '||')
    return isAlwaysWithout(handler, expression.left) || isAlwaysWithout(handler, expression.right);
  return expression.kind === 'unary' && expression.operator === '!' && isMark(handler, expression.value);
}

/** A member that no error of an SDK or of an HTTP client has by itself. */
function isMark({ linker, file, errors }: Handler, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'member' || !mentions(file, expression.object, errors)) return false;
  const owner = file.expression(expression.object);
  return owner.kind !== 'member' && owner.kind !== 'call' && !linker.catalog.catalog.idioms.errorMembers.includes(expression.name);
}
