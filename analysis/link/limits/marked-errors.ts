import type { ExpressionId, Statement } from '../../facts.js';
import { type FileIndex, partsOf } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { findErrors, mayContinue, mentions } from './giving-up.js';
import type { TryStatement } from './successes.js';

interface Handler {
  readonly linker: Linker;
  readonly file: FileIndex;
  readonly errors: ReturnType<typeof findErrors>;
}

/** How a way through a handler goes on: not at all, behind a question for the mark, or without one; `bad` where it began another attempt without. */
type Way = 'never' | 'marked' | 'unmarked' | 'bad';

/**
 * Is an attempt repeated only after errors with a mark of the project's own, `if (!error.retry) throw error`? Which of them carry it, and
 * whether those of an SDK ever do, is said elsewhere.
 */
export function isRepeatedByMark(linker: Linker, file: FileIndex, { catch: clause }: TryStatement): boolean {
  if (!clause) return false;
  const handler: Handler = { linker, file, errors: findErrors(file, clause.bindings, clause.span) };
  const way = walk(handler, clause.body, 'unmarked');
  return way === 'marked' || way === 'never';
}

function walk(handler: Handler, body: readonly Statement[], start: Way): Way {
  let way = start;
  for (const statement of body) {
    way = step(handler, statement, way);
    if (way === 'never' || way === 'bad') return way;
  }
  return way;
}

function step(handler: Handler, statement: Statement, way: Way): Way {
  switch (statement.kind) {
    case 'throw':
    case 'return':
    case 'break':
      return 'never';
    case 'continue':
      return way === 'marked' ? 'never' : 'bad';
    case 'block':
      return walk(handler, statement.body, way);
    case 'if': {
      const met = walk(handler, statement.then, isOnlyWith(handler, statement.condition) ? 'marked' : way);
      const unmet = walk(handler, statement.else, isAlwaysWithout(handler, statement.condition) ? 'marked' : way);
      return WEAKEST.find((one) => one === met || one === unmet) ?? way;
    }
    default:
      return way === 'unmarked' && partsOf(statement).some((part) => mayContinue(part.body)) ? 'bad' : way;
  }
}

const WEAKEST: readonly Way[] = ['bad', 'unmarked', 'marked', 'never'];

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
