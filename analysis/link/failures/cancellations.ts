import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { nameOf } from '../values/written-names.js';

/** Does the condition hold only where nothing is said of the provider: somebody has canceled, or the model did answer? */
export function isBeside(linker: Linker, file: FileIndex, condition: ExpressionId): boolean {
  return isCancellation(file, condition) || isFailureOfAnswer(linker, file, condition);
}

/** Does the condition hold only where somebody has canceled: `error.name === 'AbortError' || signal.aborted`? Nobody waits for an answer then. */
function isCancellation(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'logical':
      return expression.operator === '&&'
        ? isCancellation(file, expression.left) || isCancellation(file, expression.right)
        : isCancellation(file, expression.left) && isCancellation(file, expression.right);
    case 'binary':
      if (expression.operator === 'instanceof') return file.habits.failures.canceled.test(nameOf(file, expression.right));
      return /^===?$/.test(expression.operator) && [expression.left, expression.right].some((side) => isCanceledWord(file, side));
    case 'member':
      return file.habits.failures.canceledFlags.test(expression.name);
    case 'call':
      return file.habits.failures.canceled.test(nameOf(file, expression.callee));
    case 'cast':
      return isCancellation(file, expression.value);
    default:
      return false;
  }
}

function isCanceledWord(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && file.habits.failures.canceled.test(expression.value);
}

/** Does the condition hold only where the model did answer: `error instanceof GraphRecursionError`, `error.name === 'ZodError'`? */
function isFailureOfAnswer(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'logical':
      return (
        expression.operator === '||' &&
        isFailureOfAnswer(linker, file, expression.left) &&
        isFailureOfAnswer(linker, file, expression.right)
      );
    case 'binary':
      if (expression.operator === 'instanceof') return namesErrorOfAnswer(linker, nameOf(file, expression.right));
      return /^===?$/.test(expression.operator) && [expression.left, expression.right].some((side) => isItsName(linker, file, side));
    case 'call': {
      const callee = file.expression(expression.callee);
      return callee.kind === 'member' && callee.name === 'isInstance' && namesErrorOfAnswer(linker, nameOf(file, callee.object));
    }
    default:
      return false;
  }
}

function isItsName(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && namesErrorOfAnswer(linker, expression.value);
}

function namesErrorOfAnswer(linker: Linker, name: string): boolean {
  const written = name.toLowerCase();
  return linker.catalog.catalog.idioms.errorsOfAnswers.some((part) => written.includes(part));
}
