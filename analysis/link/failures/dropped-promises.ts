import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';

/** How often a name is only given something new where the promise may be. */
export function countWrites({ file }: Flow, binding: number): number {
  return file.usesOf(binding).filter((id) => {
    const parent = file.parentOf(id);
    const expression = parent === undefined ? undefined : file.expression(parent);
    return expression?.kind === 'assign' && expression.target === id;
  }).length;
}

/** `void ask();`, said to be waited for by nobody. */
export function isVoid(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (
    expression.kind === 'unary' &&
    expression.operator === 'void' &&
    file.parentOf(id) === undefined &&
    file.statementOf(id)?.statement.kind === 'expression'
  );
}
