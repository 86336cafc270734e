import type { EndlessLoop, Site } from '../../calls.js';
import type { ExpressionId, FunctionId, Span, Statement } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import { findGuardForm } from '../failures/guards.js';
import type { FileIndex } from '../files/file-index.js';
import { childrenOf } from '../files/file-index.js';
import { isSame } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import { findFunctionUses } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { waitsForAPerson } from '../values/people.js';
import { isInside } from '../values/timers.js';
import { keyOf, type Ref } from '../values/value.js';
import { type Derived, findDerived } from './derived.js';
import { findOwnEvents } from './own-events.js';
import { findRetryLoops } from './retry-loops.js';
import { findStatusRetries } from './status-retries.js';
import { endsByCount, isCountedIn } from './turn-counters.js';

type Loop = Statement & { readonly kind: 'loop' };

/** How many callers outward a loop is looked for. */
const DEEPEST = 3;

/** The loop or recursion around a call that goes on for as long as the model's own answer says so, with nothing that counts its turns. */
export function findAgentLoop(linker: Linker, { kind, ref }: DetectedCall): EndlessLoop | null {
  const repeated = kind === 'http' ? findStatusRetries(linker, ref).map(({ site }) => site) : [];
  return search(linker, ref, new Set(), repeated) ?? null;
}

/** `repeated`: where a status of the answer leads to another turn. */
function search(linker: Linker, call: Ref, seen: Set<string>, repeated: readonly Site[]): EndlessLoop | undefined {
  const { file, id } = call;
  const frame = file.expression(id).function;
  const found = findLoop(linker, call, seen, repeated) ?? findRecursion(linker, call, repeated);
  const key = keyOf({ file, id: frame });
  if (found || frame === 0 || seen.size >= DEEPEST || seen.has(key)) return found;
  // A helper that thinks of an end itself has one; what is further away than that is no mere helper.
  const countsTurns = seen.size === 0 ? endsByCount : isCountedIn;
  if (countsTurns(file, file.functionAt(frame)?.body ?? [])) return undefined;
  for (const use of findFunctionUses(linker, file, frame, [])) {
    // A retry runs its function where it stands itself, which is no caller further away.
    if (use.kind === 'argument' && findGuardForm(linker, use.call, use.index, use.path)) return search(linker, use.call, seen, repeated);
    const outer = use.kind === 'call' ? search(linker, use.call, new Set([...seen, key]), repeated) : undefined;
    if (outer) return outer;
  }
  return undefined;
}

function findLoop(linker: Linker, call: Ref, { size: callers }: ReadonlySet<string>, repeated: readonly Site[]): EndlessLoop | undefined {
  const { file } = call;
  const loop = findEndlessLoop(file, call.id);
  if (!loop || loop.update !== undefined || isCountedIn(file, isEndedByLength(file, loop) ? loop.body : [loop])) return undefined;
  if ((callers > 0 || isRetry(linker, call, loop, repeated)) && !growsWithin(linker, call, loop.span) && !growsInCallee(linker, call))
    return undefined;
  const derived = findDerived(call, loop.span);
  return isEndedBy(file, derived, loop) && !waitsForAPerson(linker, file, loop.span)
    ? { kind: 'loop', file: file.path, span: loop.span }
    : undefined;
}

/** `while (text.length > most) text = (await shorten(text)).text`: how long the next answer is, only the model knows. */
function isEndedByLength(file: FileIndex, { condition, span }: Loop): boolean {
  const comparison = condition === undefined ? undefined : file.expression(condition);
  if (comparison?.kind !== 'binary' || !/^[<>]=?$/.test(comparison.operator)) return false;
  const length = file.expression(comparison.left);
  const text = length.kind === 'member' && length.name === 'length' ? file.expression(length.object) : undefined;
  if (text?.kind !== 'name') return false;
  const given = (file.bindingAt(text.binding)?.sources ?? []).filter(({ from }) => isWithin(file, from, span));
  const isWhole = given.every(({ from, by }) => by === 'assignment' && /^(?:name|member|await|logical)$/.test(file.expression(from).kind));
  return given.length > 0 && isWhole && !file.usesOf(text.binding).some((use) => isPushedTo(file, use));
}

/** What asks the same again until it is answered is none of a conversation's turns. */
function isRetry(linker: Linker, call: Ref, { span }: Loop, repeated: readonly Site[]): boolean {
  return [...findRetryLoops(linker, call).map(({ site }) => site), ...repeated].some((site) => isSame(site.span, span));
}

/** The nearest loop in the same function, if it does not walk through something. */
function findEndlessLoop(file: FileIndex, id: ExpressionId): Loop | undefined {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'loop' && around?.kind === 'loop')
      return around.loop === 'while' || around.loop === 'do' || around.loop === 'for' ? around : undefined;
  }
  return undefined;
}

/** Something that the call is handed is added to in each turn, as a conversation is. Where nothing is, people or a queue bring the next. */
function growsWithin(linker: Linker, { file, id }: Ref, span: Span): boolean {
  const call = file.expression(id);
  const given = call.kind === 'call' ? call.arguments.flatMap((one) => file.expressionsWithin(file.expression(one).span)) : [];
  return given.some((one) => {
    const name = file.expression(one);
    return (
      name.kind === 'name' &&
      file
        .usesOf(name.binding)
        .some((use) => isWithin(file, use, span) && (isGrown(file, use) || isGrownByMethod(linker, { file, id: use })))
    );
  });
}

/** `await step(messages)`, of which the step itself adds its answer to the list. */
function growsInCallee(linker: Linker, { file, id }: Ref): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  return findCallees(linker, { file, id }).some(({ file: inner, function: callee }) =>
    (inner.functionAt(callee)?.parameters ?? []).some((parameter, i) => {
      const given = call.arguments[i];
      if (given === undefined || file.expression(given).kind !== 'name') return false;
      return inner.usesOf(parameter).some((use) => isPushedTo(inner, use));
    }),
  );
}

/** `list.push(…)`, `list = [...list, …]`. */
function isGrown(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  return isPushedTo(file, use) || (around?.kind === 'assign' && around.target === use);
}

/** `session.add(answer)`, whose class pushes it to a list of its own. */
function isGrownByMethod(linker: Linker, { file, id }: Ref): boolean {
  const method = file.parentOf(id);
  const call = method === undefined ? undefined : file.parentOf(method);
  if (method === undefined || call === undefined) return false;
  const [member, around] = [file.expression(method), file.expression(call)];
  if (member.kind !== 'member' || member.object !== id || around.kind !== 'call' || around.callee !== method) return false;
  return findCallees(linker, { file, id: call }).some(({ file: inner, function: callee }) =>
    inner.membersNamed('push').some((push) => {
      const list = inner.expression(push);
      const field = list.kind === 'member' ? inner.expression(list.object) : undefined;
      return list.function === callee && field?.kind === 'member' && inner.expression(field.object).kind === 'this';
    }),
  );
}

function isPushedTo(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'member' && around.name === 'push';
}

function isWithin(file: FileIndex, id: ExpressionId, [start, end]: Span): boolean {
  const { span } = file.expression(id);
  return span[0] >= start && span[1] <= end;
}

/** Does the answer decide whether the loop is left? Where it does not, people or a queue do. */
function isEndedBy(file: FileIndex, derived: Derived, loop: Loop): boolean {
  const condition = loop.condition;
  if (condition !== undefined && derived.isAsked(condition)) return true;
  const flags = condition === undefined ? [] : flagsIn(file, condition);
  const last = loop.body.at(-1);
  const isLeftAtEnd = last !== undefined && mayLeave([last]);
  return decisionsIn(loop.body).some(({ asked, branches }) => {
    if (!derived.isAsked(asked)) return false;
    return branches.some((branch) => mayLeave(branch) || setsAny(file, branch, flags) || (isLeftAtEnd && goesOn(branch)));
  });
}

/** Names that a loop's condition is made of: `done`, `isRunning`. */
function flagsIn(file: FileIndex, condition: ExpressionId): readonly number[] {
  return file.expressionsWithin(file.expression(condition).span).flatMap((id) => {
    const expression = file.expression(id);
    return expression.kind === 'name' ? [expression.binding] : [];
  });
}

interface Decision {
  readonly asked: ExpressionId;
  readonly branches: readonly (readonly Statement[])[];
}

function decisionsIn(statements: readonly Statement[]): readonly Decision[] {
  return statements.flatMap((statement): readonly Decision[] => {
    switch (statement.kind) {
      case 'if':
        return [
          { asked: statement.condition, branches: [statement.then, statement.else] },
          ...decisionsIn(statement.then),
          ...decisionsIn(statement.else),
        ];
      case 'switch': {
        // A `break` there leaves the switch alone.
        const bodies = statement.cases.map(({ body }) => body.filter(({ kind }) => kind !== 'break'));
        return [{ asked: statement.subject, branches: bodies }, ...bodies.flatMap(decisionsIn)];
      }
      case 'try':
        return decisionsIn(statement.block);
      case 'block':
        return decisionsIn(statement.body);
      default:
        return [];
    }
  });
}

function mayLeave(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'return' || statement.kind === 'break') return true;
    if (statement.kind === 'block') return mayLeave(statement.body);
    if (statement.kind === 'try') return mayLeave(statement.block);
    return statement.kind === 'if' && (mayLeave(statement.then) || mayLeave(statement.else));
  });
}

function goesOn(statements: readonly Statement[]): boolean {
  return statements.some(({ kind }) => kind === 'continue');
}

/** `done = true`. */
function setsAny(file: FileIndex, statements: readonly Statement[], flags: readonly number[]): boolean {
  return statements.some((statement) => {
    if (statement.kind !== 'expression') return false;
    const assign = file.expression(statement.value);
    const target = assign.kind === 'assign' && assign.target !== undefined ? file.expression(assign.target) : undefined;
    return target?.kind === 'name' && flags.includes(target.binding);
  });
}

/** A function that calls itself again where the answer asks for tools, `if (calls.length > 0) return this.step()`, or makes the event that runs it. */
function findRecursion(linker: Linker, call: Ref, repeated: readonly Site[]): EndlessLoop | undefined {
  const { file, id } = call;
  const frame = file.expression(id).function;
  const own = file.functionAt(frame);
  if (!own || frame === 0) return undefined;
  const calls = findFunctionUses(linker, file, frame, []).flatMap((use) =>
    use.kind === 'call' && use.call.file === file && isInside(file, file.expression(use.call.id).function, frame) ? [use.call.id] : [],
  );
  const again = [...calls, ...findOwnEvents(linker, file, frame)];
  const isRetry = (one: ExpressionId) => isInCatch(file, one) || repeated.some(({ span }) => isSame(span, file.expression(one).span));
  const turn = again.find((one) => !isRetry(one) && !isCountedCall(file, one));
  if (turn === undefined || isCountedIn(file, own.body)) return undefined;
  const derived = findDerived(call, own.bodySpan);
  return isDecided(file, derived, own.body, turn, frame) && !waitsForAPerson(linker, file, own.bodySpan)
    ? { kind: 'recursion', file: file.path, span: file.expression(turn).span }
    : undefined;
}

/** What is tried again because it failed is a retry. */
function isInCatch(file: FileIndex, id: ExpressionId): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) if (node.region === 'catch') return true;
  return false;
}

/** `step(messages, depth + 1)`: a number is handed on. */
function isCountedCall(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && call.arguments.some((one) => addsNumber(file, one));
}

function addsNumber(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'unary') return true;
  if (expression.kind === 'binary' && /^[+-]$/.test(expression.operator)) return true;
  return childrenOf(expression).some((child) => addsNumber(file, child));
}

/** The answer is asked where the function calls itself or where it ends before that. */
function isDecided(file: FileIndex, derived: Derived, body: readonly Statement[], turn: ExpressionId, frame: FunctionId): boolean {
  const { span } = file.expression(turn);
  const around = decisionsIn(body).filter(({ asked }) => file.expression(asked).function === frame && derived.isAsked(asked));
  if (around.some(({ branches }) => branches.some((branch) => branch.some((one) => one.span[0] <= span[0] && one.span[1] >= span[1]))))
    return true;
  if (around.some(({ asked, branches }) => file.expression(asked).span[1] < span[0] && branches.some(mayLeave))) return true;
  for (let at = file.parentOf(turn); at !== undefined; at = file.parentOf(at)) {
    const expression = file.expression(at);
    if (expression.kind === 'conditional' && derived.isAsked(expression.condition)) return true;
  }
  return false;
}
