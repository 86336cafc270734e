import type { ExpressionId, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';

/** Something is compared by size, or counted, where statements branch; whatever that is, the author thought of an end. */
export function isCountedIn(file: FileIndex, statements: readonly Statement[]): boolean {
  return conditionsIn(statements).some((condition) => mentionsSize(file, condition));
}

/** Something is compared by size where a function gives up: `if (this.turns > 20) throw …`. */
export function endsByCount(file: FileIndex, statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'try') return endsByCount(file, statement.block);
    if (statement.kind === 'block') return endsByCount(file, statement.body);
    if (statement.kind !== 'if') return false;
    if (mentionsSize(file, statement.condition))
      return [...statement.then, ...statement.else].some(({ kind }) => /^(?:throw|return)$/.test(kind));
    return endsByCount(file, statement.then) || endsByCount(file, statement.else);
  });
}

function conditionsIn(statements: readonly Statement[]): readonly ExpressionId[] {
  return statements.flatMap((statement): readonly ExpressionId[] => {
    switch (statement.kind) {
      case 'if':
        return [statement.condition, ...conditionsIn(statement.then), ...conditionsIn(statement.else)];
      case 'try':
        return conditionsIn([...statement.block, ...(statement.catch?.body ?? []), ...(statement.finally ?? [])]);
      case 'block':
        return conditionsIn(statement.body);
      case 'switch':
        return conditionsIn(statement.cases.flatMap(({ body }) => body));
      case 'loop':
        return [
          ...(isWalking(statement) || statement.condition === undefined ? [] : [statement.condition]),
          ...conditionsIn(statement.body),
        ];
      default:
        return [];
    }
  });
}

/** `for (let i = 0; i < calls.length; i++)` walks through something. */
function isWalking({ update }: Extract<Statement, { kind: 'loop' }>): boolean {
  return update !== undefined;
}

/** `turns >= 10`, `++turns === MOST`, `signal.aborted`. */
function mentionsSize(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'binary' && /^[<>]=?$/.test(expression.operator)) return !isEmptiness(file, expression.left, expression.right);
  if (expression.kind === 'assign') return true;
  if (expression.kind === 'unary' && /^(?:\+\+|--)$/.test(expression.operator)) return true;
  if (expression.kind === 'member' && expression.name === 'aborted') return true;
  return childrenOf(expression).some((child) => mentionsSize(file, child));
}

/** `calls.length > 0` asks whether there is anything, not how much. */
function isEmptiness(file: FileIndex, left: ExpressionId, right: ExpressionId): boolean {
  const isZero = (id: ExpressionId) => {
    const expression = file.expression(id);
    return expression.kind === 'literal' && (expression.value === 0 || expression.value === 1);
  };
  const isLength = (id: ExpressionId): boolean => {
    const expression = file.expression(id);
    if (expression.kind === 'logical') return isLength(expression.left);
    return expression.kind === 'member' && expression.name === 'length';
  };
  return (isLength(left) && isZero(right)) || (isZero(left) && isLength(right));
}
