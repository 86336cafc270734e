import type { ExpressionId, FunctionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { hasErrorStatus, isBlank, isEmpty, isErrorAnswer, isErrorDisplay, isReply, isResponse } from './error-answers.js';
import { isFailureReply } from './error-texts.js';

// A handler that gives `null` leaves it to its callers whether there is something else. Where each of them answers an error, there is nothing.

/**
 * Does everybody who asks for it refuse to go on with the nothing that is given here: `if (!answer) throw …`? Where a person was told of the
 * failure already (`isTold`), it is enough that nobody puts something else in its place.
 */
export function isRefused(linker: Linker, given: Ref, isTold = false): boolean {
  let refusals = 0;
  let isTaken = false;
  const start: Flow = { file: given.file, id: given.id, path: [], suffix: [], stack: [] };
  const isComplete = follow(linker, [start], (event) => {
    const { flow } = event;
    if (isTaken || flow.path.length > 0) return 'stop';
    if (event.kind === 'returned') return findCaught(flow, event.function);
    if (event.kind === 'read') {
      // What is read of it without a question throws.
      const member = flow.file.expression(flow.id);
      if (member.kind === 'member' && member.optional) isTaken = true;
      else refusals += 1;
      return 'stop';
    }
    if (event.kind !== 'tested' && event.kind !== 'combined') return event.kind === 'argument' ? 'stop' : undefined;
    if (isTold && event.kind === 'tested' && isBlankInstead(flow.file, event.by)) return 'stop';
    if (refuses(linker, flow)) refusals += 1;
    else isTaken = true;
    return 'stop';
  });
  return isComplete && (refusals > 0 || isTold) && !isTaken;
}

/** `answer ?? ''`: nothing in place of nothing. */
function isBlankInstead(file: FileIndex, by: ExpressionId | undefined): boolean {
  const choice = by === undefined ? undefined : file.expression(by);
  return choice?.kind === 'logical' && choice.operator !== '&&' && (isBlank(file, choice.right) || isEmpty(file, choice.right));
}

/** What is returned behind a `try` that has failed: an error response, or nothing at all. Of a result, its callers may make something. */
export function readGiven(
  linker: Linker,
  file: FileIndex,
  around: Extract<Statement, { kind: 'try' }>,
  id: ExpressionId | undefined,
): { readonly isError: boolean; readonly isNothing: boolean } {
  const isError = id !== undefined && (hasErrorStatus(file, id) || isFailureReply(file, id));
  return { isError, isNothing: isError || (id !== undefined && isLeftEmpty(linker, file, around, id)) };
}

/**
 * `let answer = null; try { answer = await ask() } catch { … } return answer`: does the name that is returned hold nothing when the `try` has
 * failed, and gets nobody anything for it?
 */
function isLeftEmpty(linker: Linker, file: FileIndex, around: Extract<Statement, { kind: 'try' }>, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return isLeftEmpty(linker, file, around, expression.value);
  if (expression.kind !== 'name') return isResponse(file, id) && findSent(file, id).some((sent) => isUnset(file, around, sent));
  return isUnset(file, around, id) && isRefused(linker, { file, id });
}

/** What a response is made of, also by way of `JSON.stringify`. */
function findSent(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const expression = file.expression(id);
  return expression.kind === 'call' || expression.kind === 'new'
    ? expression.arguments.slice(0, 1).flatMap((one) => findSent(file, one))
    : [id];
}

/** All that the name can hold but nothing comes from inside the `try`. */
function isUnset(file: FileIndex, around: Extract<Statement, { kind: 'try' }>, id: ExpressionId): boolean {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const [first, last] = [around.block[0], around.block.at(-1)];
  if ((binding?.kind !== 'let' && binding?.kind !== 'var') || !first || !last) return false;
  const isInside = (from: ExpressionId) => isWithin(file.expression(from).span, [first.span[0], last.span[1]]);
  const others = binding.sources.filter(({ from }) => !isInside(from));
  return others.length < binding.sources.length && others.every(({ from }) => isEmpty(file, from));
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
  // It stops there, and has said nothing to anybody.
  if (last.value === undefined && !file.callsWithin([first.span[0], last.span[1]]).some((id) => isReply(file, calleeOf(file, id))))
    return true;
  return file.callsWithin([first.span[0], last.span[1]]).some((id) => hasErrorStatus(file, id) || isErrorDisplay(file, id));
}

function calleeOf(file: FileIndex, id: ExpressionId): ExpressionId {
  const call = file.expression(id);
  return call.kind === 'call' ? call.callee : id;
}

/** `{}`, and `{ return; }` in a function that gives nothing in any case. */
export function doesNothing(file: FileIndex, body: readonly Statement[]): boolean {
  const [only, ...others] = body;
  if (!only) return true;
  if (only.kind !== 'return' || only.value !== undefined || others.length > 0) return false;
  const [frame] = file.functionsAround(only.span).toSorted((a, b) => toLength(file, a) - toLength(file, b));
  return frame !== undefined && file.returnsOf(frame).every(({ value }) => value === undefined);
}

function toLength(file: FileIndex, id: FunctionId): number {
  const [start, end] = file.functionAt(id)?.span ?? [0, 0];
  return end - start;
}
