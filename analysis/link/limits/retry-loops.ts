import type { Site } from '../../calls.js';
import { type CatchClause, ELEMENT, type ExpressionId, type Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { statementsAfter } from '../files/siblings.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { foldExpression } from '../values/numbers.js';
import { isLeftToAPerson } from '../values/people.js';
import { isInside } from '../values/timers.js';
import type { Ref } from '../values/value.js';
import { countFailures } from './counted-failures.js';
import { findEnd, findErrors, mayContinue } from './giving-up.js';
import { isRepeatedByMark } from './marked-errors.js';
import {
  endsLoop,
  isAboutSuccess,
  isRepeatedUntilGood,
  isSchedule,
  isTakenOnSuccess,
  type LoopStatement,
  mayLeave,
  type TryStatement,
} from './successes.js';

/** The project's own way to ask again. `attempts` counts the first; null is without end, undefined is not known. */
export interface RetryLoop {
  readonly name: string;
  readonly attempts: number | null | undefined;
  readonly site: Site;
  /** What is repeated, with the handler that lets it. */
  readonly attempt: TryStatement;
  /** What runs between two attempts lies in here: the loop, or the handler that calls its function again. */
  readonly between: Span;
  readonly at: Ref;
  /** Counts the attempts upward. */
  readonly counter?: { readonly name: string; readonly first: number };
}

/** Loops and recursions around a call, in its own function, that repeat it when it fails, unless somebody is asked each time. What a caller said of how often counts where `at` knows the caller. */
export function findRetryLoops(linker: Linker, at: Ref): readonly RetryLoop[] {
  const caught = findCaught(at.file, at.id);
  const again = caught && findRecursion(linker, at, at.file.expression(at.id).function, caught);
  const loops: RetryLoop[] = again ? [again] : [];
  let attempt: TryStatement | undefined;
  for (let node = at.file.statementOf(at.id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'try' && around?.kind === 'try' && around.catch) {
      attempt ??= around;
      const recursion = findRecursion(linker, at, node.function, around);
      if (recursion) loops.push(recursion);
    }
    if (node.region === 'loop' && around?.kind === 'loop' && attempt && isRepeated(linker, at, around, attempt)) {
      loops.push({
        name: 'loop',
        attempts: isRepeatedByMark(linker, at.file, attempt) ? undefined : countAll(linker, at, around, attempt),
        site: { file: at.file.path, span: around.span },
        attempt,
        between: around.span,
        at,
        ...readCounter(linker, at, around),
      });
      attempt = undefined;
    }
  }
  return loops.filter(({ attempt: { catch: handler } }) => !handler || !isLeftToAPerson(linker, at.file, handler.span));
}

/** `ask().catch((error) => …)` is an attempt too, with what the promise calls as its handler. */
function findCaught(file: FileIndex, id: ExpressionId): TryStatement | undefined {
  const member = file.parentOf(id);
  const around = member === undefined ? undefined : file.expression(member);
  const parent = member === undefined || around?.kind !== 'member' || around.object !== id ? undefined : file.parentOf(member);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind !== 'member' || parent === undefined || call?.kind !== 'call' || call.callee !== member) return undefined;
  const handler = around.name === 'catch' && call.arguments[0] !== undefined ? file.expression(call.arguments[0]) : undefined;
  const declared = handler?.kind === 'function' ? file.functionAt(handler.declares) : undefined;
  if (!declared) return around.name === 'then' && call.arguments.length === 1 ? findCaught(file, parent) : undefined;
  const { span, parameters, body } = declared;
  return { kind: 'try', span: call.span, block: [], catch: { span, bindings: parameters.flatMap((one) => one ?? []), body } };
}

/** Success leaves the loop, failure does not. A loop over a list asks something else each time. */
function isRepeated(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement): boolean {
  if (loop.subject !== undefined && !isSchedule(linker, at.file, loop)) return false;
  const handler = attempt.catch?.body ?? [];
  if (endsLoop(handler) && !mayContinue(handler)) return false;
  const after = loop.body.slice(loop.body.indexOf(attempt) + 1);
  return (
    endsLoop(attempt.block) ||
    (loop.body.includes(attempt) && endsLoop(after) && handler.some((statement) => statement.kind === 'continue')) ||
    isRepeatedUntilGood(linker, at, loop, attempt)
  );
}

/** `for (let i = 1; i < tries; i++) try { return await run() } catch { … }`, and `return run()` behind it for the last time. */
function countAll(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement): number | null | undefined {
  const attempts = countAttempts(linker, at, loop, attempt);
  const [next] = statementsAfter(at.file, loop);
  if (typeof attempts !== 'number' || next?.kind !== 'return' || next.value === undefined) return attempts;
  const last = at.file.expression(next.value);
  const span = last.kind === 'await' ? at.file.expression(last.value).span : last.span;
  const isSame = linker.project.code(at.file.path, span) === linker.project.code(at.file.path, at.file.expression(at.id).span);
  return isSame ? attempts + 1 : attempts;
}

function countAttempts(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement): number | null | undefined {
  const condition = loop.condition === undefined ? undefined : readComparison(linker, { ...at, id: loop.condition });
  if (condition) return countSteps(condition);
  const isEndless =
    loop.condition === undefined || isTrue(at.file, loop.condition) || isAboutSuccess(at.file, loop.condition, loop, attempt);
  if (!isEndless) return undefined;
  return neverGivesUp(at.file, loop, attempt) ? null : countFailures(linker, at, loop, attempt);
}

/** Neither the handler nor what stands beside the attempt ends the loop after a failure that comes again. */
function neverGivesUp(file: FileIndex, loop: LoopStatement, attempt: TryStatement): boolean {
  const { catch: handler } = attempt;
  if (handler && findEnd({ file, errors: findErrors(file, handler.bindings, handler.span) }, handler.body) === 'leaves') return false;
  const beside = loop.body.filter((statement) => statement !== attempt && !isTakenOnSuccess(file, statement, loop, attempt));
  return !mayLeave(beside);
}

/** How often a loop runs at most by its condition, where that compares a counter. */
export function countByCondition(linker: Linker, at: Ref, { condition }: LoopStatement): number | undefined {
  const compared = condition === undefined ? undefined : readComparison(linker, { ...at, id: condition });
  return compared && countSteps(compared);
}

function isTrue(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && Boolean(expression.value);
}

interface Comparison {
  readonly name: string;
  readonly operator: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** `attempt < 3`, alone or as one side of `&&`, with the number that the counter starts with. */
function readComparison(linker: Linker, at: Ref): Comparison | undefined {
  const { file } = at;
  const expression = file.expression(at.id);
  if (expression.kind === 'logical' && expression.operator === '&&')
    return readComparison(linker, { ...at, id: expression.left }) ?? readComparison(linker, { ...at, id: expression.right });
  if (expression.kind !== 'binary' || !/^[<>]=?$/.test(expression.operator)) return undefined;
  const counter = file.expression(expression.left);
  const binding = counter.kind === 'name' ? file.bindingAt(counter.binding) : undefined;
  const first = binding?.sources[0];
  if (!binding || first?.by !== 'initializer' || first.path.includes(ELEMENT)) return undefined;
  return {
    name: binding.name,
    operator: expression.operator,
    start: foldExpression(linker, { ...at, id: first.from }),
    end: foldExpression(linker, { ...at, id: expression.right }),
  };
}

function readCounter(linker: Linker, at: Ref, { condition, loop }: LoopStatement): Pick<RetryLoop, 'counter'> {
  if (condition === undefined || loop !== 'for') return {};
  const compared = readComparison(linker, { ...at, id: condition });
  if (compared?.start === undefined || !compared.operator.startsWith('<')) return {};
  return { counter: { name: compared.name, first: compared.start } };
}

function countSteps({ operator, start, end }: Omit<Comparison, 'name'>): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const steps = Math.abs(end - start) + (operator.endsWith('=') ? 1 : 0);
  return steps > 0 ? Math.ceil(steps) : undefined;
}

/** The handler calls the function that it stands in. */
function findRecursion(linker: Linker, at: Ref, frame: number, attempt: TryStatement): RetryLoop | undefined {
  const { file } = at;
  const { catch: handler } = attempt;
  if (!handler || frame === 0) return undefined;
  const call = file
    .callsWithin(handler.span)
    .find((id) => isInside(file, file.expression(id).function, frame) && callsFrame(linker, file, id, frame));
  if (call === undefined || asksAnother(file, call)) return undefined;
  return {
    name: 'recursion',
    attempts: countRecursion(linker, file, frame, call, handler),
    site: { file: file.path, span: file.expression(call).span },
    attempt,
    between: handler.span,
    at,
  };
}

/** `ask(prompt, nextModel)`: what was got from somewhere in the handler makes another request of it. */
function asksAnother(file: FileIndex, call: ExpressionId): boolean {
  const expression = file.expression(call);
  if (expression.kind !== 'call') return false;
  return expression.arguments.some((argument) => {
    const given = file.expression(argument);
    const binding = given.kind === 'name' ? file.bindingAt(given.binding) : undefined;
    if (binding?.kind !== 'const') return false;
    return binding.sources.some(({ from }) => {
      const source = file.expression(from);
      return (source.kind === 'await' ? file.expression(source.value) : source).kind === 'call';
    });
  });
}

/** Does this call run the function that it stands in, by its name? */
export function callsFrame(linker: Linker, file: FileIndex, id: ExpressionId, frame: number): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  const callee = file.expression(call.callee);
  const name = file.functionAt(frame)?.name;
  const said = callee.kind === 'name' ? file.bindingAt(callee.binding)?.name : callee.kind === 'member' ? callee.name : undefined;
  if (said === undefined || said !== name) return false;
  return linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'function' && value.file === file && value.id === frame);
}

/** `ask(prompt, retries - 1)` with `retries = 3`, or `ask(prompt, attempt + 1)` with `if (attempt < 3)`. Without end where nothing differs. */
function countRecursion(
  linker: Linker,
  file: FileIndex,
  frame: number,
  call: ExpressionId,
  handler: CatchClause,
): number | null | undefined {
  const expression = file.expression(call);
  if (expression.kind !== 'call') return undefined;
  if (expression.arguments.every((_, index) => isUnchanged(linker, file, frame, call, index)) && isCertain(file, expression.span, handler))
    return null;
  for (const [index, argument] of expression.arguments.entries()) {
    const passed = file.expression(argument);
    const parameter = file.functionAt(frame)?.parameters[index];
    const declared = parameter === undefined ? undefined : file.bindingAt(parameter)?.parameter?.default;
    if (passed.kind !== 'binary' || declared === undefined) continue;
    const start = foldExpression(linker, { file, id: declared });
    if (start === undefined) continue;
    if (passed.operator === '-') return start + 1;
    const end = findLimitOf(linker, file, frame, parameter);
    if (passed.operator === '+' && end !== undefined) return Math.abs(end - start) + 1;
  }
  return undefined;
}

/** A parameter is handed on as it came, or as a count on which nothing depends. */
export function isUnchanged(linker: Linker, file: FileIndex, frame: number, again: ExpressionId, index: number): boolean {
  const call = file.expression(again);
  const parameter = file.functionAt(frame)?.parameters[index];
  const given = call.kind === 'call' ? call.arguments[index] : undefined;
  if (parameter === undefined || given === undefined || file.bindingAt(parameter)?.sources.length !== 0) return false;
  const passed = file.expression(given);
  const counted = passed.kind === 'binary' && /^[+-]$/.test(passed.operator) ? file.expression(passed.left) : passed;
  if (counted.kind !== 'name' || counted.binding !== parameter) return false;
  return counted === passed || file.usesOf(parameter).every((use) => isOnlyTold(linker, { file, id: use }, again));
}

/** It is counted on, or told to code that decides nothing by it: a recorder, a pause. */
function isOnlyTold(linker: Linker, { file, id }: Ref, again: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) return false;
  if (parent === again) return true;
  const around = file.expression(parent);
  if (around.kind === 'template' || (around.kind === 'binary' && /^(?:[-+*/]|\*\*)$/.test(around.operator)))
    return isOnlyTold(linker, { file, id: parent }, again);
  if (around.kind !== 'call' || around.callee === id) return false;
  if (linker.resolve({ file, id: around.callee }).some((value) => value.kind === 'global' && value.path[0] === 'Math'))
    return isOnlyTold(linker, { file, id: parent }, again);
  const waits = file.parentOf(parent);
  const whole = waits !== undefined && file.expression(waits).kind === 'await' ? waits : parent;
  const isTold = file.parentOf(whole) === undefined && file.statementOf(whole)?.statement.kind === 'expression';
  return isTold && findCallees(linker, { file, id: parent }).every((callee) => !mayFail(callee.file, callee.function));
}

function mayFail(file: FileIndex, id: number): boolean {
  const declared = file.functionAt(id);
  return declared === undefined || declared.body.some((statement) => statement.kind === 'throw' || statement.kind === 'if');
}

/** Whatever the handler looks at but the kind of failure, it comes to this call. */
function isCertain(file: FileIndex, again: Span, { bindings, span, body }: CatchClause): boolean {
  return findEnd({ file, errors: findErrors(file, bindings, span), again }, body) === 'repeats';
}

/** The number that a counter is compared with inside a function. */
function findLimitOf(linker: Linker, file: FileIndex, frame: number, counter: number | undefined): number | undefined {
  if (counter === undefined) return undefined;
  for (const use of file.usesOf(counter)) {
    const parent = file.parentOf(use);
    const comparison = parent === undefined ? undefined : file.expression(parent);
    if (comparison?.kind !== 'binary' || comparison.left !== use || !/^[<>]=?$/.test(comparison.operator)) continue;
    if (!isInside(file, comparison.function, frame)) continue;
    const end = foldExpression(linker, { file, id: comparison.right });
    if (end !== undefined) return comparison.operator === '<=' || comparison.operator === '>' ? end + 1 : end;
  }
  return undefined;
}
