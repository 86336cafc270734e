import type { CallerStep, Handler } from '../calls.js';
import type { ExpressionId, FunctionId } from '../facts.js';
import { type FunctionUse, findFunctionUses } from './call-sites.js';
import { readContinuation } from './continuation.js';
import type { Detect } from './detect.js';
import {
  type Entry,
  findAttributeEntry,
  findClassEntry,
  findDecoratorEntry,
  findDirectiveEntry,
  findFileEntry,
  findRegistrationEntry,
} from './entries.js';
import { findErrorHandler } from './error-handlers.js';
import { afterHandler, behind, EMPTY_TRAIL, type Fate, type Trail, toFate, toFloating, withoutRepetitions } from './fate.js';
import type { FateMemo } from './fate-memo.js';
import type { FileIndex, StatementNode } from './file-index.js';
import { type Flow, type FlowEvent, type Frame, findCallees, follow, useFlows } from './flow.js';
import { findGuardForm, findRaceLimit, toPassedGuard } from './guards.js';
import { type HandlerReading, readCatch, readHandlerFunction } from './handlers.js';
import type { Linker } from './linker.js';
import { isAtTerminal, standsIn } from './recoveries.js';
import type { Ref } from './value.js';

export interface FateContext {
  readonly linker: Linker;
  readonly detect: Detect;
  readonly outward: FateMemo;
}

const MOST_CALLERS = 120;
const DEEPEST_TRAIL = 24;

/** Every way that the rejection of a promise can take, from the expression that makes the promise. */
export function findPromiseFates(context: FateContext, start: Flow, trail: Trail): readonly Fate[] {
  const fates: Fate[] = [];
  // Where one use of the promise waits for it, another that does not takes nothing away.
  const floating: Fate[] = [];
  let isWaitedFor = false;
  let unseen: string | undefined;
  const complete = follow(context.linker, [start], (event) => {
    const { flow } = event;
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
        return followMethod(context, event, trail, fates);
      case 'argument':
        return followArgument(context, event, trail, fates);
      case 'returned':
        isWaitedFor = true;
        fates.push(...findCallerFates(context, flow.file, event.function, flow.stack, trail, flow.path));
        return 'stop';
      case 'discarded':
        if (flow.suffix.length === 0) floating.push(toFloating(trail));
        return 'stop';
      case 'tested':
        if (flow.suffix.length === 0 && event.by !== undefined && isVoid(flow.file, event.by)) floating.push(toFloating(trail));
        return 'stop';
      case 'bound':
        if (
          flow.suffix.length === 0 &&
          flow.file.usesOf(event.binding).length <= countWrites(flow, event.binding) &&
          flow.file.exportNamesOf(event.binding).length === 0
        )
          floating.push(toFloating(trail));
        return undefined;
      case 'read':
        return undefined;
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

function countWrites(flow: Flow, binding: number): number {
  return flow.file.usesOf(binding).filter((id) => {
    const parent = flow.file.parentOf(id);
    const expression = parent === undefined ? undefined : flow.file.expression(parent);
    return expression?.kind === 'assign' && expression.target === id;
  }).length;
}

function isVoid(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (
    expression.kind === 'unary' &&
    expression.operator === 'void' &&
    file.parentOf(id) === undefined &&
    file.statementOf(id)?.statement.kind === 'expression'
  );
}

/** Methods of a promise: `.catch(h)`, `.then(f, h)`, `.finally(f)`. Other methods (`withResponse()`) give a promise that fails alike. */
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
  const position = method === 'catch' ? 0 : method === 'then' ? 1 : undefined;
  const handler = position === undefined ? undefined : expression.arguments[position];
  if (handler === undefined) return [on];
  const reading = readHandlerFunction(context.linker, context.detect, { file: call.file, id: handler });
  const site: Handler = {
    file: call.file.path,
    span: call.file.expression(handler).span,
    kind: method === 'catch' ? 'promise-catch' : 'then-handler',
    does: reading.does,
    ...toReader(context.linker, reading, call.file, expression.function),
  };
  const next: Trail = { ...trail, handlers: [...trail.handlers, site] };
  const rejected = findRejectedFates(context, reading, next);
  if (rejected.length > 0) {
    fates.push(...rejected);
    return 'stop';
  }
  if (!reading.mayThrow) {
    fates.push(toHandled(context, next, call.file, expression.function, flow.stack));
    return 'stop';
  }
  fates.push(...afterHandler(findPromiseFates(context, on, next), next));
  return 'stop';
}

function toReader(
  linker: Linker,
  { audience, does }: HandlerReading,
  file: FileIndex,
  frame: FunctionId,
): { readonly readBy?: 'terminal' | 'agent' } {
  if (audience !== null) return { readBy: audience };
  return !does.rethrows && isAtTerminal(linker, file, frame) ? { readBy: 'terminal' } : {};
}

/** A handler that calls `reject` hands the failure to whoever waits for that promise. */
function findRejectedFates(context: FateContext, reading: HandlerReading, trail: Trail): readonly Fate[] {
  const fates = reading.rejects.flatMap(({ file, id }) => findPromiseFates(context, { file, id, path: [], suffix: [], stack: [] }, trail));
  return afterHandler(fates, trail);
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
    };
    fates.push(toFate({ ...trail, handlers: [...trail.handlers, site] }, 'handled', null, null));
    return 'stop';
  }
  if (globals.some((name) => COMBINES.has(name))) {
    const limit = globals.includes('Promise.race') ? findRaceLimit(linker, call, flow.id) : undefined;
    if (!limit) return [result];
    fates.push(...findPromiseFates(context, result, { ...trail, guards: [...trail.guards, limit] }));
    return 'stop';
  }
  const guard = findGuardForm(linker, call, event.index);
  if (guard) return followGuard(context, guard, result, trail, fates);
  const callee = flow.file.expression(expression.callee);
  if (
    callee.kind === 'member' &&
    (callee.name === 'push' || callee.name === 'unshift') &&
    callees.every((value) => value.kind !== 'function')
  )
    return containerFlows(flow, callee.object);
  if (findCallees(linker, call).length > 0) return undefined;
  return toUnknown(fates, trail, `the promise is handed to ${callee.kind === 'member' ? callee.name : 'a function'}() outside the project`);
}

function toUnknown(fates: Fate[], trail: Trail, note: string): 'stop' {
  fates.push(toFate(trail, 'unknown', null, note));
  return 'stop';
}

function followGuard(
  context: FateContext,
  guard: NonNullable<ReturnType<typeof findGuardForm>>,
  result: Flow,
  trail: Trail,
  fates: Fate[],
): 'stop' {
  const call: Ref = { file: result.file, id: result.id };
  const next: Trail = { ...trail, guards: [...trail.guards, ...toPassedGuard(context.linker, guard, call)] };
  if (guard.form.onFailure === 'result') {
    const site: Handler = {
      file: call.file.path,
      span: call.file.expression(call.id).span,
      kind: 'result-wrapper',
      does: { records: false, rethrows: false, answersError: false, yieldsValue: true, callsAlternative: false, empty: false },
    };
    fates.push(toFate({ ...next, handlers: [...next.handlers, site] }, 'handled', null, null));
  } else fates.push(...findPromiseFates(context, result, next));
  return 'stop';
}

/** `promises.push(call())`: from now on the list holds the promise. */
function containerFlows(flow: Flow, container: ExpressionId): readonly Flow[] {
  const expression = flow.file.expression(container);
  if (expression.kind !== 'name') return [];
  return flow.file
    .usesOf(expression.binding)
    .filter((id) => id !== container)
    .map((id) => ({ ...flow, id, path: ['[]', ...flow.path] }));
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
    const reading = readCatch(context.linker, context.detect, file, around.catch.body, around.catch.bindings);
    const after = readContinuation(file, node.parent, around.catch.body);
    const isOver = reading.does.rethrows || reading.does.yieldsValue;
    const yieldsValue = reading.does.yieldsValue || after.yields || (!isOver && standsIn(context.linker, file, node.parent));
    const does = { ...reading.does, yieldsValue };
    const reader = toReader(context.linker, reading, file, start.function);
    const site: Handler = { file: file.path, span: around.catch.span, kind: 'catch', does, ...reader };
    const next: Trail = { ...trail, handlers: [...trail.handlers, site] };
    const rejected = findRejectedFates(context, reading, next);
    if (rejected.length > 0) return rejected;
    if (!reading.mayThrow && !after.throws) return [toHandled(context, next, file, start.function, stack)];
    return afterHandler(findStatementFates(context, file, node.parent, stack, next), next);
  }
  return findCallerFates(context, file, start.function, stack, trail, []);
}

function toHandled(context: FateContext, trail: Trail, file: FileIndex, frame: FunctionId, stack: readonly Frame[]): Fate {
  return { ...toFate(trail, 'handled', null, null), outside: () => findCallerFates(context, file, frame, stack, EMPTY_TRAIL, []) };
}

/** Out of a function: to the call it was entered by, to every caller, or to whatever the function was handed to. */
function findCallerFates(
  context: FateContext,
  file: FileIndex,
  id: FunctionId,
  stack: readonly Frame[],
  trail: Trail,
  path: readonly string[],
): readonly Fate[] {
  const entered = stack.findLastIndex((frame) => frame.function === id && frame.file === file);
  const frame = stack[entered];
  if (frame) return followCall(context, frame.call, stack.slice(0, entered), trail, path, file, id);
  if (stack.length > 0) return searchCallerFates(context, file, id, stack, trail, path);
  // The way outward is the same for every failure that leaves the function.
  const outward = context.outward.get(file.path, `${id}.${path.join('.')}`, () =>
    searchCallerFates(context, file, id, [], EMPTY_TRAIL, path),
  );
  return outward.map((fate) => behind(trail, fate));
}

function searchCallerFates(
  context: FateContext,
  file: FileIndex,
  id: FunctionId,
  stack: readonly Frame[],
  trail: Trail,
  path: readonly string[],
): readonly Fate[] {
  if (id === 0)
    return [toFate(trail, 'unhandled', 'lost', 'it is waited for at the top level of a module, so its rejection ends the program')];
  const key = `${file.path}#${id}`;
  if (trail.visited.has(key)) return [];
  if (trail.path.length > DEEPEST_TRAIL) return [toFate(trail, 'unknown', null, 'the chain of callers is too long')];
  const inside: Trail = { ...trail, visited: new Set([...trail.visited, key]) };
  const direct = findDirectEntry(context.linker, file, id);
  if (direct) return [toEntryFate(context, direct, inside, { file, id: -1 }, file.facts.functions[id]?.span ?? [0, 0])];
  const uses = findFunctionUses(context.linker, file, id, stack);
  const fates = uses.slice(0, MOST_CALLERS).flatMap((use) => findUseFates(context, use, inside, path, file, id));
  if (fates.length > 0) return withoutRepetitions(fates);
  const isCalled = uses.some((use) => use.kind !== 'export');
  return [toFate(inside, 'unknown', null, isCalled ? 'its callers go in circles' : 'no caller was found')];
}

function findDirectEntry(linker: Linker, file: FileIndex, id: FunctionId): Entry | undefined {
  const owner = file.functionOwner(id);
  if (owner.kind === 'member') {
    const decorated = findDecoratorEntry(linker, file, owner.member.decorators);
    return decorated ?? findClassEntry(linker, file, owner.class, owner.member.name);
  }
  return undefined;
}

function findUseFates(
  context: FateContext,
  use: FunctionUse,
  trail: Trail,
  path: readonly string[],
  file: FileIndex,
  id: FunctionId,
): readonly Fate[] {
  switch (use.kind) {
    case 'call':
      return followCall(context, use.call, use.stack, trail, path, file, id);
    case 'argument':
      return findArgumentFates(context, use, trail, path);
    case 'attribute': {
      const entry = findAttributeEntry(context.linker, use.name);
      return [
        entry
          ? toEntryFate(context, entry, trail, use.at, use.at.file.expression(use.at.id).span)
          : toFate(trail, 'unknown', null, `it is given to the attribute ${use.name}`),
      ];
    }
    case 'export': {
      const entry =
        findFileEntry(context.linker, use.file, [use.name, ...use.path].join('.')) ??
        findDirectiveEntry(context.linker, use.file, use.file === file ? id : 0);
      return entry ? [toEntryFate(context, entry, trail, { file: use.file, id: -1 }, file.facts.functions[id]?.nameSpan ?? [0, 0])] : [];
    }
    case 'escape':
      return [toFate(trail, 'unknown', null, 'the function is stored where it can not be followed')];
  }
}

function followCall(
  context: FateContext,
  call: Ref,
  stack: readonly Frame[],
  trail: Trail,
  path: readonly string[],
  file: FileIndex,
  id: FunctionId,
): readonly Fate[] {
  const expression = call.file.expression(call.id);
  const caller = call.file.facts.functions[expression.function];
  const name = file.facts.functions[id]?.name;
  const step: CallerStep = {
    file: call.file.path,
    span: expression.span,
    text: `${name ? `${name}()` : 'it'} is called${caller?.name ? ` by ${caller.name}()` : expression.function === 0 ? ' at the top level' : ''}`,
  };
  const key = `${call.file.path}#e${call.id}`;
  if (trail.visited.has(key)) return [];
  const next: Trail = { ...trail, path: [...trail.path, step], visited: new Set([...trail.visited, key]) };
  const declared = file.facts.functions[id];
  // A synchronous function throws where it is called; its promise, if it returns one, travels.
  if (declared && !declared.async && !declared.generator && path.length === 0 && isSynchronous(file, id))
    return findThrowFates(context, call, stack, next);
  return findPromiseFates(context, { file: call.file, id: call.id, path, suffix: [], stack }, next);
}

/** A function with no `async` and no returned value can only pass on what it throws itself. */
function isSynchronous(file: FileIndex, id: FunctionId): boolean {
  return file.returnsOf(id).every(({ value }) => value === undefined);
}

function findArgumentFates(
  context: FateContext,
  use: Extract<FunctionUse, { kind: 'argument' }>,
  trail: Trail,
  path: readonly string[],
): readonly Fate[] {
  const { call } = use;
  const span = call.file.expression(call.id).span;
  const guard = use.path.length === 0 ? findGuardForm(context.linker, call, use.index) : undefined;
  const result: Flow = { file: call.file, id: call.id, path: [], suffix: [], stack: use.stack };
  if (guard) {
    const fates: Fate[] = [];
    followGuard(context, guard, result, trail, fates);
    return fates;
  }
  const entry = findRegistrationEntry(context.linker, call, use.index, use.path);
  if (!entry) return [toFate(trail, 'unknown', null, `it is handed to ${calleeName(call)}() outside the project`)];
  if (entry.runs) return findRunFates(context, entry, entry.runs, use, trail);
  if (entry.kind !== 'propagates') return [toEntryFate(context, entry, trail, call, span)];
  const step: CallerStep = { file: call.file.path, span, text: `it runs inside ${calleeName(call)}()` };
  const isList = /^(?:map|flatMap)$/.test(calleeName(call));
  return findPromiseFates(context, { ...result, path: isList ? ['[]', ...path] : [] }, { ...trail, path: [...trail.path, step] });
}

/** What is built from the function runs it later: `graph.addNode('ask', ask)` … `graph.compile().invoke(input)`. */
function findRunFates(
  context: FateContext,
  entry: Entry,
  runs: readonly string[],
  { call, stack }: Extract<FunctionUse, { kind: 'argument' }>,
  trail: Trail,
): readonly Fate[] {
  const fates: Fate[] = [];
  let isExported = false;
  const { span } = call.file.expression(call.id);
  const inside: Trail = { ...trail, path: [...trail.path, { file: call.file.path, span, text: entry.note }] };
  follow(context.linker, builtFlows(context.linker, call, stack), ({ flow, ...event }) => {
    if (event.kind === 'exported' || (event.kind === 'bound' && flow.file.exportNamesOf(event.binding).length > 0)) isExported = true;
    if (event.kind !== 'called' || !runs.includes(flow.suffix.at(-1) ?? '')) return undefined;
    fates.push(...findPromiseFates(context, { ...event.call, suffix: [] }, inside));
    return 'stop';
  });
  if (fates.length > 0) return fates;
  return [isExported ? toEntryFate(context, entry, trail, call, span) : toFate(inside, 'unknown', null, 'what runs it was not found')];
}

/** What the registering call gives back, and the builder that it was called on. */
function builtFlows(linker: Linker, call: Ref, stack: readonly Frame[]): readonly Flow[] {
  const result: Flow = { file: call.file, id: call.id, path: [], suffix: [], stack };
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  const builder = callee?.kind === 'member' ? call.file.expression(callee.object) : undefined;
  return builder?.kind === 'name' ? [result, ...useFlows(linker, result, builder.binding)] : [result];
}

function calleeName(call: Ref): string {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return 'a function';
  const callee = call.file.expression(expression.callee);
  if (callee.kind === 'member') return callee.name;
  if (callee.kind === 'name') return call.file.facts.bindings[callee.binding]?.name ?? 'a function';
  return callee.kind === 'global' ? callee.name : 'a function';
}

function toEntryFate(context: FateContext, entry: Entry, trail: Trail, at: Ref, span: readonly [number, number]): Fate {
  const step: CallerStep = { file: at.file.path, span, text: entry.note };
  const next: Trail = {
    ...trail,
    path: [...trail.path, step],
    guards: entry.provides ? [...trail.guards, { kind: 'entry', name: entry.framework, provides: entry.provides, call: at }] : trail.guards,
  };
  if (entry.kind === 'handled') return toFate(next, 'handled', null, entry.note);
  if (entry.kind === 'lost') return toFate(next, 'unhandled', 'lost', entry.note);
  if (entry.kind === 'deferred' || entry.kind === 'propagates') return toFate(next, 'unknown', null, entry.note);
  if (entry.kind === 'job') return toFate(next, 'boundary', 'job', entry.note);
  const central = findErrorHandler(context.linker, entry.framework, at.file.path);
  if (central) {
    const { does } = readHandlerFunction(context.linker, context.detect, central);
    const site: Handler = { file: central.file.path, span: central.file.expression(central.id).span, kind: 'error-middleware', does };
    return toFate({ ...next, handlers: [...next.handlers, site] }, 'handled', null, entry.note);
  }
  return toFate(next, 'boundary', 'answered', entry.note);
}
