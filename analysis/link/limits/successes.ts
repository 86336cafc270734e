import type { BindingId, ExpressionId, Span, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';
import { waitsForAPerson } from '../values/people.js';
import { findTimer } from '../values/timers.js';
import type { Ref } from '../values/value.js';

export type TryStatement = Statement & { readonly kind: 'try' };
export type LoopStatement = Statement & { readonly kind: 'loop' };

/** A loop with no list to walk through that asks the same until the answer is there, or is good enough: `while (!done)`, `if (text) return text`. */
export function isRepeatedUntilGood(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement): boolean {
  const { file } = at;
  if (loop.update !== undefined || !asksTheSame(linker, at, loop, attempt)) return false;
  const after = loop.body.slice(loop.body.indexOf(attempt) + 1);
  return (
    (loop.condition !== undefined && mentionsOutcome(file, loop.condition, loop, attempt)) ||
    mayLeave(attempt.block.filter(({ span }) => span[1] > file.expression(at.id).span[0])) ||
    after.some((statement) => isTakenOnSuccess(file, statement, loop, attempt) && mayLeave([statement]))
  );
}

/** `for (const ms of [500, 2000]) …`: what is walked through is nothing but how long to wait between two attempts. */
export function isSchedule(linker: Linker, file: FileIndex, { loop, bindings }: LoopStatement): boolean {
  const uses = bindings.flatMap((binding) => file.usesOf(binding));
  return loop === 'for-of' && uses.length > 0 && uses.every((use) => isOnlyWaited(linker, file, use));
}

function isOnlyWaited(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  for (let at: ExpressionId | undefined = id; at !== undefined; at = file.parentOf(at))
    if (file.expression(at).kind === 'call' && findTimer(linker, { file, id: at }, 0)) return true;
  // `if (ms > 0) await sleep(ms)`
  return file.statementOf(id)?.statement.kind === 'if';
}

/** `if (answer) return answer;` beside the attempt that finds the answer. */
export function isTakenOnSuccess(file: FileIndex, statement: Statement, loop: LoopStatement, attempt: TryStatement): boolean {
  return statement.kind === 'if' && statement.else.length === 0 && isAboutSuccess(file, statement.condition, loop, attempt);
}

/** A condition that nothing but a success changes. */
export function isAboutSuccess(file: FileIndex, condition: ExpressionId, loop: LoopStatement, attempt: TryStatement): boolean {
  return mentionsOutcome(file, condition, loop, attempt) && isSettled(file, condition, loop, attempt);
}

/** Does running these statements to their end always leave the loop? */
export function endsLoop(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'return' || statement.kind === 'break' || statement.kind === 'throw') return true;
    if (statement.kind === 'block') return endsLoop(statement.body);
    if (statement.kind === 'if') return statement.else.length > 0 && endsLoop(statement.then) && endsLoop(statement.else);
    return false;
  });
}

/** Does some way through these statements leave the loop? */
export function mayLeave(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'return' || statement.kind === 'break' || statement.kind === 'throw') return true;
    if (statement.kind === 'block') return mayLeave(statement.body);
    return statement.kind === 'if' && (mayLeave(statement.then) || mayLeave(statement.else));
  });
}

function mentionsOutcome(file: FileIndex, id: ExpressionId, loop: LoopStatement, attempt: TryStatement): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return isOutcome(file, expression.binding, loop, attempt);
  return childrenOf(expression).some((child) => mentionsOutcome(file, child, loop, attempt));
}

/** The attempt sets it, and nothing else in the loop does. */
function isOutcome(file: FileIndex, binding: BindingId, loop: LoopStatement, { block }: TryStatement): boolean {
  const written = file.usesOf(binding).filter((use) => isWithin(file.expression(use).span, loop.span) && isWritten(file, use));
  return written.length > 0 && written.every((use) => block.some(({ span }) => isWithin(file.expression(use).span, span)));
}

export function isWritten(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  return (around?.kind === 'assign' && around.target === use) || (around?.kind === 'unary' && /^(?:\+\+|--)$/.test(around.operator));
}

/** Looks at nothing else that may differ in the next turn. */
function isSettled(file: FileIndex, id: ExpressionId, loop: LoopStatement, attempt: TryStatement): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return isOutcome(file, expression.binding, loop, attempt);
  if (expression.kind === 'this' || expression.kind === 'call' || expression.kind === 'assign') return false;
  if (expression.kind === 'unary' && /^(?:\+\+|--)$/.test(expression.operator)) return false;
  return childrenOf(expression).every((child) => isSettled(file, child, loop, attempt));
}

/** Nothing is waited for before the call that may bring another question, nor is it handed what each turn makes anew. */
function asksTheSame(linker: Linker, { file, id }: Ref, { span, body }: LoopStatement, { catch: handler }: TryStatement): boolean {
  const call = file.expression(id);
  const isBefore = (one: ExpressionId) => file.expression(one).span[1] <= call.span[0] && file.expression(one).function === call.function;
  const before = body.flatMap((statement) => file.expressionsWithin(statement.span)).filter(isBefore);
  const isInHandler = (one: ExpressionId) => handler !== undefined && isWithin(file.expression(one).span, handler.span);
  const brings = before.some(
    (one) => file.expression(one).kind === 'await' && !isInHandler(one) && !findTimer(linker, { file, id: one }, 0),
  );
  return !brings && !isMadeAnew(file, id, span) && !waitsForAPerson(linker, file, span);
}

/** `ask(items[i++])`, `ask(next)` with `const next = queue.shift()` in the loop. */
function isMadeAnew(file: FileIndex, id: ExpressionId, loop: Span): boolean {
  const call = file.expression(id);
  const given = call.kind === 'call' ? call.arguments.flatMap((one) => file.expressionsWithin(file.expression(one).span)) : [];
  return given.some((one) => {
    const name = file.expression(one);
    if (name.kind !== 'name') return name.kind === 'unary' && /^(?:\+\+|--)$/.test(name.operator);
    if (file.usesOf(name.binding).some((use) => isWithin(file.expression(use).span, loop) && isWritten(file, use))) return true;
    const sources = file.bindingAt(name.binding)?.sources ?? [];
    return sources.some(
      ({ from }) => isWithin(file.expression(from).span, loop) && file.callsWithin(file.expression(from).span).length > 0,
    );
  });
}
