import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { nameOf } from '../values/written-names.js';

const CANCELED = /abort|cancel/i;
const FLAGS = /^(?:is)?(?:aborted|cancell?ed|abortRequested|cancellationRequested)$/i;

/** Does the condition hold only where somebody has canceled: `error.name === 'AbortError' || signal.aborted`? Nobody waits for an answer then. */
export function isCancellation(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'logical':
      return expression.operator === '&&'
        ? isCancellation(file, expression.left) || isCancellation(file, expression.right)
        : isCancellation(file, expression.left) && isCancellation(file, expression.right);
    case 'binary':
      if (expression.operator === 'instanceof') return CANCELED.test(nameOf(file, expression.right));
      return /^===?$/.test(expression.operator) && [expression.left, expression.right].some((side) => isCanceledWord(file, side));
    case 'member':
      return FLAGS.test(expression.name);
    case 'call':
      return CANCELED.test(nameOf(file, expression.callee));
    case 'cast':
      return isCancellation(file, expression.value);
    default:
      return false;
  }
}

function isCanceledWord(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && CANCELED.test(expression.value);
}
