import type { BindingId, ExpressionId, Statement } from '../../facts.js';
import { childrenOf, type FileIndex, partsOf, type StatementNode } from '../files/file-index.js';

/**
 * A loop that asks again until its handler throws: one without a condition, `if (attempt >= 4) throw error`, or the last turn of a counted one,
 * after which nothing stands. `node` is the `try`.
 */
export function throwsWhenExhausted(file: FileIndex, node: StatementNode, handler: readonly Statement[]): boolean {
  const loop = node.parent?.statement;
  if (node.region !== 'loop' || loop?.kind !== 'loop' || /^for-/.test(loop.loop) || hasOther(handler)) return false;
  const condition = loop.condition === undefined ? undefined : file.expression(loop.condition);
  if (condition === undefined || (condition.kind === 'literal' && condition.value === true)) return throwsWhere(handler, () => true);
  const counters = loop.condition === undefined ? [] : namesIn(file, loop.condition);
  const isLast = file.functionAt(node.function)?.body.at(-1) === loop;
  return isLast && throwsWhere(handler, (id) => namesIn(file, id).some((name) => counters.includes(name)));
}

/** Another way out of the handler than a throw. */
function hasOther(statements: readonly Statement[]): boolean {
  return statements.some(
    (statement) => statement.kind === 'return' || statement.kind === 'break' || partsOf(statement).some(({ body }) => hasOther(body)),
  );
}

/** `if (attempt >= 4) throw error`, in either branch. */
function throwsWhere(statements: readonly Statement[], isWanted: (condition: ExpressionId) => boolean): boolean {
  return statements.some((statement) => {
    if (statement.kind !== 'if') return false;
    const isThrown = [...statement.then, ...statement.else].some(({ kind }) => kind === 'throw');
    return (isThrown && isWanted(statement.condition)) || throwsWhere([...statement.then, ...statement.else], isWanted);
  });
}

function namesIn(file: FileIndex, id: ExpressionId): readonly BindingId[] {
  const expression = file.expression(id);
  return expression.kind === 'name' ? [expression.binding] : childrenOf(expression).flatMap((child) => namesIn(file, child));
}
