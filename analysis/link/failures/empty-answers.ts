import type { ExpressionId, FunctionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { hasErrorStatus, isEmpty, isErrorAnswer, isErrorDisplay } from './error-answers.js';

// A handler that gives `null` leaves it to its callers whether there is something else. Where each of them answers an error, there is nothing.

/** Does everybody who asks for it refuse to go on with the nothing that is given here: `if (!answer) throw …`? */
export function isRefused(linker: Linker, given: Ref): boolean {
  let refusals = 0;
  let isTaken = false;
  const start: Flow = { file: given.file, id: given.id, path: [], suffix: [], stack: [] };
  const isComplete = follow(linker, [start], (event) => {
    const { flow } = event;
    if (isTaken || flow.path.length > 0) return 'stop';
    if (event.kind === 'returned') return findCaught(flow, event.function);
    if (event.kind === 'read') {
      // What is read of it without a question is read of an answer.
      const member = flow.file.expression(flow.id);
      if (member.kind === 'member' && member.optional) isTaken = true;
      return 'stop';
    }
    if (event.kind !== 'tested' && event.kind !== 'combined') return event.kind === 'argument' ? 'stop' : undefined;
    if (refuses(linker, flow)) refusals += 1;
    else isTaken = true;
    return 'stop';
  });
  return isComplete && refusals > 0 && !isTaken;
}

/** What a handler gives comes out of the call that it was given to: `promise.catch(() => null)`. */
function findCaught(flow: Flow, id: FunctionId): readonly Flow[] | undefined {
  const owner = flow.file.functionOwner(id);
  const call = owner.kind === 'expression' ? flow.file.parentOf(owner.expression) : undefined;
  const expression = call === undefined ? undefined : flow.file.expression(call);
  const callee = expression?.kind === 'call' ? flow.file.expression(expression.callee) : undefined;
  if (call === undefined || callee?.kind !== 'member' || (callee.name !== 'catch' && callee.name !== 'then')) return undefined;
  return [{ ...flow, id: call }];
}

/** Is this the condition of an `if` that ends in an error where there is nothing? */
function refuses(linker: Linker, { file, id }: Flow): boolean {
  let isNegated = false;
  for (let at: ExpressionId = id; ; ) {
    const parent = file.parentOf(at);
    if (parent === undefined) return isNegated && isRefusal(linker, file, at);
    const around = file.expression(parent);
    if (around.kind === 'unary' && around.operator === '!') isNegated = !isNegated;
    else if (around.kind === 'binary' && /^===?$/.test(around.operator)) {
      if (!isEmpty(file, around.left === at ? around.right : around.left)) return false;
      isNegated = true;
    } else if (around.kind !== 'logical' || around.operator !== '||' || !isNegated) return false;
    at = parent;
  }
}

function isRefusal(linker: Linker, file: FileIndex, condition: ExpressionId): boolean {
  const statement = file.statementOf(condition)?.statement;
  return statement?.kind === 'if' && statement.condition === condition && endsInError(linker, file, statement.then);
}

function endsInError(linker: Linker, file: FileIndex, body: readonly Statement[]): boolean {
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return false;
  if (last.kind === 'throw') return true;
  if (last.kind !== 'return') return false;
  if (last.value !== undefined && isErrorAnswer(linker, { file, id: last.value })) return true;
  return file.callsWithin([first.span[0], last.span[1]]).some((id) => hasErrorStatus(file, id) || isErrorDisplay(file, id));
}
