import type { RetryManner, Site } from '../../calls.js';
import type { ExpressionId, Span, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin, NOWHERE } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { foldExpression } from '../values/numbers.js';
import { siteOf } from '../values/sites.js';
import { findTimer, isTimerCall } from '../values/timers.js';
import type { Ref } from '../values/value.js';
import { findErrors, mentions } from './giving-up.js';
import type { RetryLoop } from './retry-loops.js';

/** How the project's own code asks again: at once or after a pause, and whatever went wrong or not. */
export function readManner(linker: Linker, loop: RetryLoop): RetryManner {
  const counted = loop.counter ? { ...siteOf(loop.at), counter: loop.counter.name, first: loop.counter.first } : null;
  const isAsked = (id: ExpressionId) => isWithin(loop.at.file.expression(id).span, loop.attempt.span) && !isInHandler(loop, id);
  return { after: 'error', ...readPause(linker, loop, isAsked), looksAtError: looksAtError(linker, loop), counted };
}

type Pause = Pick<RetryManner, 'pause' | 'pauseMs'>;

/** A request, what makes it again, and where that runs that comes between the two. */
export interface Between {
  readonly at: Ref;
  readonly site: Site;
  readonly between: Span;
}

/**
 * Whatever waits between two attempts may be a pause; only timers are known to be, and only what is told to wait for nothing is none. What belongs to
 * the attempt itself is asked.
 */
export function readPause(linker: Linker, loop: Between, isAsked: (id: ExpressionId) => boolean): Pause {
  const { file } = loop.at;
  const ids = file.expressionsWithin(loop.between);
  const pauses = ids.filter((id) => !limitsAttempt(linker, id, loop)).flatMap((id) => readTimer(linker, { file, id }) ?? []);
  const longest = pauses.find(({ pause }) => pause !== 'fixed') ?? pauses[0];
  if (longest) return longest;
  const isOpen = ids.filter((id) => !isAsked(id)).some((id) => mayWait(linker, { file, id }, loop));
  return { pause: isOpen ? 'unknown' : 'none', pauseMs: null };
}

function isInHandler({ attempt, at: { file } }: RetryLoop, id: ExpressionId): boolean {
  return attempt.catch !== undefined && isWithin(file.expression(id).span, attempt.catch.span);
}

/** `withTimeout(ask(), ms)`, `setTimeout(() => controller.abort(), ms)`: waits for the attempt itself, and ends it. */
function limitsAttempt(linker: Linker, id: ExpressionId, { at: { file, id: request } }: Between): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  if (isWithin(file.expression(request).span, call.span)) return true;
  const callback = call.arguments[0];
  return callback !== undefined && /\b(?:abort|reject)\b/.test(linker.project.code(file.path, file.expression(callback).span));
}

/** `setTimeout(again, ms)`, or a call of a function that sets one: `sleep(ms)`. What is worked out from a counter grows. */
function readTimer(linker: Linker, ref: Ref): Pause | undefined {
  const call = ref.file.expression(ref.id);
  if (call.kind !== 'call') return undefined;
  const isDirect = isTimerCall(linker, ref);
  const timer = isDirect || findCallees(linker, ref).length > 0 ? findTimer(linker, ref, 0) : undefined;
  if (!timer) return undefined;
  // The global one takes its callback first, that of `timers/promises` the time.
  const first = ref.file.expression(call.callee).kind === 'global' ? 1 : 0;
  const delays = isDirect ? call.arguments.slice(first, first + 1) : call.arguments;
  if (!isDirect && delays.length === 0) return timer.ms === undefined ? { pause: 'unknown', pauseMs: null } : toFixed(timer.ms);
  if (delays.some((id) => changes(ref.file, id, 0))) return { pause: 'growing', pauseMs: null };
  const ms = delays.map((id) => foldExpression(linker, { ...ref, id })).find((number) => number !== undefined);
  return ms === undefined ? { pause: 'unknown', pauseMs: null } : toFixed(ms);
}

/** Nothing waits for a timer of 0. */
function toFixed(ms: number): Pause {
  return ms > 0 ? { pause: 'fixed', pauseMs: ms } : { pause: 'none', pauseMs: null };
}

const DEEPEST = 6;

/** May its value be another one at the next attempt? */
function changes(file: FileIndex, id: ExpressionId, depth: number): boolean {
  const expression = file.expression(id);
  if (depth > DEEPEST || expression.kind === 'this' || expression.kind === 'call') return true;
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    if (binding?.kind === 'import') return false;
    return binding?.kind !== 'const' || binding.sources.some((source) => changes(file, source.from, depth + 1));
  }
  return childrenOf(expression).some((child) => changes(file, child, depth + 1));
}

/** Something is awaited that is neither the attempt itself nor a function that certainly does not wait. */
function mayWait(linker: Linker, ref: Ref, { at, site }: Between): boolean {
  const { file } = ref;
  const expression = file.expression(ref.id);
  if (expression.kind !== 'await' || isWithin(file.expression(at.id).span, expression.span) || isWithin(site.span, expression.span))
    return false;
  const callees = findCallees(linker, { file, id: expression.value });
  return (
    callees.length === 0 ||
    callees.some(({ file: home, function: frame }) => {
      const { span } = home.functionAt(frame) ?? { span: NOWHERE };
      return home.expressionsWithin(span).some((id) => isWaitOf(home, id, frame));
    })
  );
}

function isWaitOf(file: FileIndex, id: ExpressionId, frame: number): boolean {
  const expression = file.expression(id);
  return expression.function === frame && (expression.kind === 'await' || expression.kind === 'new');
}

/** Null where the error is handed to code that may decide. */
function looksAtError(linker: Linker, { attempt, at, between }: RetryLoop): boolean | null {
  const { file } = at;
  const { catch: handler } = attempt;
  if (leavesRefused(linker, file, attempt.block)) return true;
  if (!handler || handler.bindings.length === 0) return false;
  const known = findErrors(file, handler.bindings, handler.span);
  if (conditionsOf(handler.body).some((id) => !isPlain(file, id) && mentions(file, id, known))) return true;
  const uses = [...known].flatMap((binding) => file.usesOf(binding)).filter((id) => isWithin(file.expression(id).span, between));
  if (uses.some((id) => isTested(file, id))) return true;
  return uses.some((id) => isDecidedElsewhere(linker, file, id)) ? null : false;
}

const REFUSED = /!\s*[\w.]+\.ok\b|\.status(?:Code)?\s*(?:===?|>=)\s*4\d\d/;

/** `if (!response.ok) return ''` inside of what is tried: what comes to the handler is worth another try. */
function leavesRefused(linker: Linker, file: FileIndex, block: readonly Statement[]): boolean {
  return block.some((statement) => {
    if (statement.kind !== 'if') return false;
    const body = statement.then.flatMap((one) => (one.kind === 'block' ? one.body : [one]));
    const isLeaving = body.some(({ kind }) => kind === 'return' || kind === 'break');
    return isLeaving && REFUSED.test(linker.project.code(file.path, file.expression(statement.condition).span));
  });
}

function conditionsOf(statements: readonly Statement[]): readonly ExpressionId[] {
  return statements.flatMap((statement): readonly ExpressionId[] => {
    if (statement.kind === 'if') return [statement.condition, ...conditionsOf(statement.then), ...conditionsOf(statement.else)];
    if (statement.kind === 'switch') return [statement.subject, ...statement.cases.flatMap(({ body }) => conditionsOf(body))];
    if (statement.kind === 'block' || statement.kind === 'loop') return conditionsOf(statement.body);
    return statement.kind === 'try' ? conditionsOf([...statement.block, ...(statement.catch?.body ?? [])]) : [];
  });
}

/** `error instanceof Error` asks how to print it, not what went wrong. */
function isPlain(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'binary' || expression.operator !== 'instanceof') return false;
  const asked = file.expression(expression.right);
  return asked.kind === 'global' && asked.name === 'Error';
}

/** Part of the condition of a `?:`, `&&` or `||`. */
function isTested(file: FileIndex, id: ExpressionId): boolean {
  for (let at = id, up = file.parentOf(at); up !== undefined; at = up, up = file.parentOf(at)) {
    const around = file.expression(up);
    if (isPlain(file, up)) return false;
    if (around.kind === 'conditional' && around.condition === at) return true;
    if (around.kind === 'logical' && around.operator !== '??' && around.left === at) return true;
  }
  return false;
}

/** Given to a function of the project, or to any whose result is awaited or used. */
function isDecidedElsewhere(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  for (let at = id, up = file.parentOf(at); up !== undefined; at = up, up = file.parentOf(at)) {
    const around = file.expression(up);
    if ((around.kind !== 'call' && around.kind !== 'new') || !around.arguments.includes(at)) continue;
    // `String(error)`, `new Error(message, { cause: error })`, `console.warn(error)`.
    if (linker.resolve({ file, id: around.callee }).some(({ kind }) => kind === 'global')) continue;
    if (file.parentOf(up) !== undefined || file.statementOf(up)?.statement.kind !== 'expression') return true;
    if (findCallees(linker, { file, id: up }).length > 0) return true;
  }
  return false;
}
