import type { Handler } from '../../calls.js';
import type { CatchClause, ExpressionId, FunctionId, Statement } from '../../facts.js';
import type { Detect } from '../calls/detect.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { wordOf } from '../files/words.js';
import { findCallees } from '../values/call-flows.js';
import { type Flow, type FlowEvent, type Frame, follow } from '../values/flow.js';
import { followHeld } from '../values/held-functions.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { type Ref, toEnv } from '../values/value.js';
import { passesOnForSome, withoutIdleThrows } from './conditional-throws.js';
import { readContinuation } from './continuation.js';
import { countWrites, isOnlyChained, isVoid, isWrittenDown } from './dropped-promises.js';
import { isOfBatch } from './elements.js';
import { readGiven } from './empty-answers.js';
import { afterHandler, EMPTY_TRAIL, type Fate, restrict, type Trail, toFate, toFloating } from './fate.js';
import type { FateMemo } from './fate-memo.js';
import { findFirstAnswer } from './first-answers.js';
import { findGuardForm, findRaceLimit, findRescue, toPassedGuard } from './guards.js';
import { type HandlerReading, readCatch, readHandlerFunction } from './handlers.js';
import { findGiving } from './mends.js';
import { findOperators } from './operators.js';
import { findOwnErrors } from './own-errors.js';
import { findSubscribed, type PipeReading, readPipe } from './pipes.js';
import type { Questions } from './questions.js';
import { isAtTerminal, standsIn } from './recoveries.js';
import { findCallerFates, findHandedFate, thrownOf } from './ways-out.js';

export interface FateContext {
  readonly linker: Linker;
  readonly detect: Detect;
  readonly outward: FateMemo;
}

/** The same, while one call is profiled. */
export type AskingContext = FateContext & Questions;

/** Where a failure shows: where a promise is waited for, or where the next value of a generator is asked for. */
type Carrier = 'promise' | 'generator';

/** Every way that the rejection of a promise can take, from the expression that makes the promise. */
export function findPromiseFates(context: FateContext, start: Flow, trail: Trail, carrier: Carrier = 'promise'): readonly Fate[] {
  const fates: Fate[] = [];
  // Where one use of the promise waits for it, another that does not takes nothing away.
  const floating: Fate[] = [];
  let isWaitedFor = false;
  let unseen: string | undefined;
  const complete = follow(context.linker, [start], (event) => {
    const { flow } = event;
    // Nothing has run yet, and nothing runs as long as nobody asks for a value.
    if (carrier === 'generator' && MADE.has(event.kind)) return undefined;
    switch (event.kind) {
      case 'awaited':
        if (flow.path.length > 0) return undefined;
        isWaitedFor = true;
        fates.push(...findThrowFates(context, { file: flow.file, id: event.await }, flow.stack, trail));
        return 'stop';
      case 'iterated':
        if (!event.awaited || flow.path.length > 1) return undefined;
        fates.push(...findStatementFates(context, flow.file, event.statement, flow.stack, trail));
        return 'stop';
      case 'called':
        return carrier === 'generator' ? followGenerator(context, event, trail, fates) : followMethod(context, event, trail, fates);
      case 'argument':
        if (!isWrittenDown(context.linker, event)) return followArgument(context, event, trail, fates);
        floating.push(toStarted(context, flow, trail));
        return 'stop';
      case 'returned':
        isWaitedFor = true;
        fates.push(...findCallerFates(context, flow.file, event.function, flow.stack, trail, flow.path, flow.file.statementOf(flow.id)));
        return 'stop';
      case 'discarded':
        if (flow.suffix.length === 0) floating.push(toStarted(context, flow, trail));
        return 'stop';
      case 'tested':
        if (flow.suffix.length === 0 && event.by !== undefined && isVoid(flow.file, event.by))
          floating.push(toStarted(context, flow, trail));
        return 'stop';
      case 'bound':
        if (
          flow.suffix.length === 0 &&
          flow.file.usesOf(event.binding).length <= countWrites(flow, event.binding) &&
          flow.file.exportNamesOf(event.binding).length === 0
        )
          floating.push(toStarted(context, flow, trail));
        return undefined;
      case 'yielded':
        if (event.delegate && flow.path.length === 0) {
          isWaitedFor = true;
          fates.push(...findThrowFates(context, { file: flow.file, id: flow.id }, flow.stack, trail));
          return 'stop';
        }
        unseen = event.kind;
        return undefined;
      case 'read':
        return undefined;
      case 'stored':
        if (isOnlyChained(context.linker, flow, event.target)) floating.push(toStarted(context, flow, trail));
        else unseen = event.kind;
        return unseen === undefined ? 'stop' : undefined;
      default:
        unseen = event.kind;
        return undefined;
    }
  });
  const settled = fates.filter((fate) => fate.state !== 'floating');
  if (settled.length > 0) return settled;
  const lost = [...fates, ...floating];
  if (lost.length > 0 && unseen === undefined && complete) return lost;
  // All ways lead back to where the search has been.
  if (isWaitedFor && unseen === undefined && complete) return [];
  return [toFate(trail, 'unknown', null, unseen === undefined ? 'where the promise goes was not found' : `the promise is ${unseen}`)];
}

function toStarted(context: FateContext, { file, id, stack }: Flow, trail: Trail): Fate {
  return toFloating(trail, () =>
    findCallerFates(context, file, file.expression(id).function, stack, EMPTY_TRAIL, [], file.statementOf(id)),
  );
}

const MADE: ReadonlySet<FlowEvent['kind']> = new Set(['awaited', 'returned', 'discarded', 'tested', 'bound']);

/** `generator.next()` is a promise that fails; ending a generator runs nothing that asks a model, and what else gives a generator still is one. */
function followGenerator(
  context: FateContext,
  { flow, call }: Extract<FlowEvent, { kind: 'called' }>,
  trail: Trail,
  fates: Fate[],
): 'stop' | readonly Flow[] {
  const method = flow.suffix.at(-1);
  if (method === undefined || method === 'return' || method === 'throw' || flow.path.length > 0) return 'stop';
  const made: Flow = { ...call, suffix: [] };
  if (method !== 'next') return [made];
  fates.push(...findPromiseFates(context, made, trail));
  return 'stop';
}

/** Methods of a promise: `.catch(h)`, `.then(f, h)`, `.finally(f)`; of a request of Node's, `.on('error', h)`. Other methods (`withResponse()`) give a promise that fails alike. */
function followMethod(
  context: FateContext,
  event: Extract<FlowEvent, { kind: 'called' }>,
  trail: Trail,
  fates: Fate[],
): 'stop' | readonly Flow[] {
  const { flow, call } = event;
  const method = flow.suffix.at(-1);
  if (method === undefined || flow.path.length > 0) return 'stop';
  const on: Flow = { ...call, suffix: [] };
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return 'stop';
  const isListener =
    (method === 'on' || method === 'once') && expression.arguments.slice(0, 1).some((one) => wordOf(call.file, one) === 'error');
  const position = method === 'catch' ? 0 : method === 'then' || isListener ? 1 : undefined;
  const pipe = flow.suffix.length === 1 ? readPipe(context.linker, call) : undefined;
  if (pipe) return followPipe(context, on, pipe, trail, fates);
  const isSubscribed = method === 'subscribe' && flow.suffix.length === 1;
  const subscribed = isSubscribed ? findSubscribed(call) : undefined;
  if (isSubscribed && subscribed === undefined)
    return toUnknown(fates, trail, 'the observable is subscribed to with nothing for its failure');
  const handler = position === undefined ? subscribed : expression.arguments[position];
  if (handler === undefined) return [on];
  return followHandler(
    context,
    { on, handler, kind: isListener ? 'error-event' : method === 'then' ? 'then-handler' : 'promise-catch' },
    trail,
    fates,
  );
}

function followPipe(context: FateContext, on: Flow, pipe: PipeReading, trail: Trail, fates: Fate[]): 'stop' | readonly Flow[] {
  const { handler, guards, isOpen } = pipe;
  if (isOpen) return toUnknown(fates, trail, 'the observable goes through what may do anything with its failure');
  if (handler === undefined && guards.length === 0) return [on];
  const guarded: Trail = { ...trail, guards: [...trail.guards, ...guards] };
  if (handler !== undefined) return followHandler(context, { on, handler, kind: 'promise-catch' }, guarded, fates);
  fates.push(...findPromiseFates(context, on, guarded));
  return 'stop';
}

interface Handled {
  /** What the call that is given the handler gives. */
  readonly on: Flow;
  readonly handler: ExpressionId;
  readonly kind: Handler['kind'];
}

function followHandler(context: FateContext, { on, handler, kind }: Handled, trail: Trail, fates: Fate[]): 'stop' | readonly Flow[] {
  const { function: frame } = on.file.expression(on.id);
  // `queue = queue.then(work).catch(note)`: round and round past the same handler, which has been asked.
  const { span } = on.file.expression(handler);
  if (trail.handlers.some((passed) => passed.file === on.file.path && passed.span === span)) return [on];
  const reading = readHandlerFunction(context.linker, context.detect, { file: on.file, id: handler });
  const own = toReader(context.linker, reading, on.file, frame);
  const node = on.file.statementOf(on.id);
  const site: Handler = {
    file: on.file.path,
    span,
    kind,
    does: reading.does,
    givesBy: 'return',
    ...(own.readBy === undefined && node && isOfBatch(context.linker, on.file, node, reading) ? { ...own, readBy: 'batch' } : own),
  };
  const next: Trail = { ...trail, handlers: [...trail.handlers, site] };
  const rejected = findRejectedFates(context, reading, next);
  if (rejected.length > 0) {
    fates.push(...rejected);
    return 'stop';
  }
  if (!reading.mayThrow) {
    fates.push({
      ...toHandled(context, next, on.file, frame, on.stack, on.file.statementOf(on.id)),
      ...(reading.isOpen && { isOpen: true }),
    });
    return 'stop';
  }
  fates.push(...afterHandler(findPromiseFates(context, on, next), next, { passesOn: false, carries: reading.carries }));
  return 'stop';
}

export function toReader(
  linker: Linker,
  { audience, does, exposes }: HandlerReading,
  file: FileIndex,
  frame: FunctionId,
): Pick<Handler, 'readBy' | 'exposes'> {
  const exposure = exposes.length === 0 ? {} : { exposes };
  if (audience !== null) return { readBy: audience, ...exposure };
  return !does.rethrows && isAtTerminal(linker, file, frame) ? { readBy: 'terminal', ...exposure } : exposure;
}

/** A handler that calls `reject` hands the failure to whoever waits for that promise. */
function findRejectedFates(context: FateContext, reading: HandlerReading, trail: Trail): readonly Fate[] {
  const fates = reading.rejects.flatMap(({ file, id }) => findPromiseFates(context, { file, id, path: [], suffix: [], stack: [] }, trail));
  return afterHandler(fates, trail, { passesOn: false, carries: reading.carries });
}

const COMBINES = new Set(['Promise.all', 'Promise.race', 'Promise.any', 'Promise.resolve']);

function followArgument(
  context: FateContext,
  event: Extract<FlowEvent, { kind: 'argument' }>,
  trail: Trail,
  fates: Fate[],
): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  if (flow.suffix.length > 0) return 'stop';
  const { linker } = context;
  const call: Ref = { file: flow.file, id: event.call };
  const expression = flow.file.expression(event.call);
  if (expression.kind !== 'call') return toUnknown(fates, trail, 'the promise is handed to a constructor');
  const result: Flow = { ...flow, id: event.call, path: [], suffix: [] };
  const callees = linker.resolve({ ...call, id: expression.callee });
  const globals = callees.flatMap((value) => (value.kind === 'global' ? [value.path.join('.')] : []));
  if (globals.includes('Promise.allSettled')) {
    const site: Handler = {
      file: flow.file.path,
      span: expression.span,
      kind: 'all-settled',
      does: { records: false, rethrows: false, answersError: false, yieldsValue: true, callsAlternative: false, empty: false },
      givesBy: null,
    };
    fates.push(toFate({ ...trail, handlers: [...trail.handlers, site] }, 'handled', null, null));
    return 'stop';
  }
  if (globals.some((name) => COMBINES.has(name))) {
    const limit = globals.includes('Promise.race') ? findRaceLimit(linker, call, flow.id) : undefined;
    const other = globals.includes('Promise.any') ? findFirstAnswer(linker, call) : undefined;
    if (!limit && !other) return [result];
    const handlers = other ? [...trail.handlers, other] : trail.handlers;
    fates.push(...findPromiseFates(context, result, { ...trail, handlers, guards: limit ? [...trail.guards, limit] : trail.guards }));
    return 'stop';
  }
  const pipe = readPipe(linker, call, flow.id);
  if (pipe) return followPipe(context, result, pipe, trail, fates);
  const guard = findGuardForm(linker, call, event.index);
  if (guard) return followGuard(context, guard, result, trail, fates);
  if (findCallees(linker, call).length > 0) return undefined;
  const held = followHeld(linker, flow, call, event.index);
  if (held) return held;
  const handed = findHandedFate(context, call, event.index, trail);
  if (handed) fates.push(handed);
  if (handed) return 'stop';
  const callee = flow.file.expression(expression.callee);
  return toUnknown(fates, trail, `the promise is handed to ${callee.kind === 'member' ? callee.name : 'a function'}() outside the project`);
}

function toUnknown(fates: Fate[], trail: Trail, note: string): 'stop' {
  fates.push(toFate(trail, 'unknown', null, note));
  return 'stop';
}

export function followGuard(
  context: FateContext,
  guard: NonNullable<ReturnType<typeof findGuardForm>>,
  result: Flow,
  trail: Trail,
  fates: Fate[],
): 'stop' {
  const { function: frame } = result.file.expression(result.id);
  const entered = result.stack.findLast((one) => one.file === result.file && one.function === frame);
  const call: Ref = { file: result.file, id: result.id, ...(entered && { env: toEnv(entered) }) };
  const passed = [...toPassedGuard(context.linker, guard, call), ...findOperators(context.linker, guard, result)];
  const next: Trail = { ...trail, guards: [...trail.guards, ...passed] };
  const rescue = findRescue(context.linker, guard, call);
  if (guard.form.onFailure === 'result' || rescue) {
    const site: Handler = {
      ...siteOf(rescue ?? call),
      kind: 'result-wrapper',
      does: { records: false, rethrows: false, answersError: false, yieldsValue: true, callsAlternative: false, empty: false },
      givesBy: null,
    };
    fates.push(toFate({ ...next, handlers: [...next.handlers, site] }, 'handled', null, null));
  } else fates.push(...findPromiseFates(context, result, next));
  return 'stop';
}

/** A failure that is thrown at an expression: to the `try` around it in the same frame, else out of the function. */
export function findThrowFates(context: FateContext, at: Ref, stack: readonly Frame[], trail: Trail): readonly Fate[] {
  const node = at.file.statementOf(at.id);
  const frame = at.file.expression(at.id).function;
  if (!node) return findCallerFates(context, at.file, frame, stack, trail, []);
  return findStatementFates(context, at.file, node, stack, trail);
}

function findStatementFates(
  context: FateContext,
  file: FileIndex,
  start: StatementNode,
  stack: readonly Frame[],
  trail: Trail,
): readonly Fate[] {
  for (let node: StatementNode | undefined = start; node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region !== 'try' || around.kind !== 'try' || !around.catch) continue;
    const caught: Caught = { context, file, start, stack, trail, node: node.parent, around, clause: around.catch };
    const owned = findOwnErrors(context.linker, file, around.catch);
    const fates = findCaughtFates(caught, around.catch.body);
    if (owned.length === 0) return fates;
    const own = owned.flatMap(({ sdk, body }) => restrict(findCaughtFates(caught, body), { sdks: [sdk], are: 'these' }));
    return [...own, ...restrict(fates, { sdks: owned.map(({ sdk }) => sdk), are: 'others' })];
  }
  return findCallerFates(context, file, start.function, stack, trail, thrownOf(file, start.function), start);
}

interface Caught {
  readonly context: FateContext;
  readonly file: FileIndex;
  /** What fails. */
  readonly start: StatementNode;
  readonly stack: readonly Frame[];
  readonly trail: Trail;
  /** The `try` around it, and its `catch`. */
  readonly node: StatementNode;
  readonly around: Extract<Statement, { kind: 'try' }>;
  readonly clause: CatchClause;
}

/** `body` is what of the `catch` runs. */
function findCaughtFates(
  { context, file, start, stack, trail, node, around, clause }: Caught,
  written: readonly Statement[],
): readonly Fate[] {
  const body = withoutIdleThrows(context.linker, file, written);
  const reading = readCatch(context.linker, context.detect, file, body, clause.bindings);
  const after = readContinuation(file, node, body, reading.does.rethrows);
  const isOver = reading.does.rethrows || reading.does.yieldsValue;
  const { isError, isNothing } = readGiven(context.linker, file, around, after.gives);
  const yields = after.yields && !isNothing;
  const yieldsValue = reading.does.yieldsValue || yields || (!isOver && standsIn(context.linker, file, node, reading.does));
  // A loop that tries again gives the error on with its last attempt.
  const rethrows = reading.does.rethrows || (after.repeats && reading.mayThrow && !reading.does.answersError);
  const does = { ...reading.does, rethrows, yieldsValue, answersError: reading.does.answersError || isError };
  const own = toReader(context.linker, reading, file, start.function);
  const reader = own.readBy === undefined && isOfBatch(context.linker, file, node, reading) ? { ...own, readBy: 'batch' as const } : own;
  const site: Handler = { file: file.path, span: clause.span, kind: 'catch', does, givesBy: findGiving(file, around, start), ...reader };
  const next: Trail = { ...trail, handlers: [...trail.handlers, site] };
  const rejected = findRejectedFates(context, reading, next);
  if (rejected.length > 0) return rejected;
  if (!reading.mayThrow && !after.throws)
    return [{ ...toHandled(context, next, file, start.function, stack, start), ...(reading.isOpen && { isOpen: true }) }];
  const outward = findStatementFates(context, file, node, stack, next);
  // Where some handle it farther out, those may be the ones who need it.
  const isLost = outward.every(({ state }) => state === 'boundary') && passesOnForSome(context.linker, file, body, clause.bindings);
  const passesOn = isLost || (after.repeats && (reading.mayThrow ? reading.passesOn : after.passesOn));
  return afterHandler(outward, next, { passesOn, carries: reading.carries || after.passesOn });
}

function toHandled(
  context: FateContext,
  trail: Trail,
  file: FileIndex,
  frame: FunctionId,
  stack: readonly Frame[],
  from: StatementNode | undefined,
): Fate {
  return { ...toFate(trail, 'handled', null, null), outside: () => findCallerFates(context, file, frame, stack, EMPTY_TRAIL, [], from) };
}
