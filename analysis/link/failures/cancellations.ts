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

/** Errors of a run or an answer that came, and of which the provider is innocent. */
const OF_ANSWERS =
  /recursion|max(?:turns|steps|iterations)|guardrail|tripwire|zod|validation|syntaxerror|noobjectgenerated|nooutputgenerated/i;

/** Does the condition hold only where the model did answer: `error instanceof GraphRecursionError`, `error.name === 'ZodError'`? */
export function isFailureOfAnswer(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'logical':
      return expression.operator === '||' && isFailureOfAnswer(file, expression.left) && isFailureOfAnswer(file, expression.right);
    case 'binary':
      if (expression.operator === 'instanceof') return OF_ANSWERS.test(nameOf(file, expression.right));
      return (
        /^===?$/.test(expression.operator) &&
        [expression.left, expression.right].some((side) => {
          const given = file.expression(side);
          return given.kind === 'literal' && typeof given.value === 'string' && OF_ANSWERS.test(given.value);
        })
      );
    case 'call': {
      const callee = file.expression(expression.callee);
      return callee.kind === 'member' && callee.name === 'isInstance' && OF_ANSWERS.test(nameOf(file, callee.object));
    }
    default:
      return false;
  }
}
