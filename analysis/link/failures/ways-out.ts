import type { CallerStep, Handler } from '../../calls.js';
import type { FunctionId } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { CUT } from '../files/memo.js';
import { NOWHERE } from '../files/spans.js';
import { type FunctionUse, findFunctionUses } from '../values/call-sites.js';
import {
  type Entry,
  findAttributeEntry,
  findDirectiveEntry,
  findExportEntry,
  findMemberEntry,
  findModuleEntry,
  findRegistrationEntry,
  frameworkOf,
} from '../values/entries.js';
import { type Flow, type Frame, follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, type CentralHandler, findProperty, type Ref } from '../values/value.js';
import { isBody } from './bodies.js';
import { findDecoratedCalls, toDecoratedUses } from './decorated.js';
import { findErrorHandlers } from './error-handlers.js';
import { findGivenExposure } from './exposures.js';
import { behind, EMPTY_TRAIL, type Fate, type Trail, toFate, withoutRepetitions } from './fate.js';
import { type FateContext, findPromiseFates, findThrowFates, followGuard } from './fates.js';
import { type FlagCondition, findFlagConditions, isRuledOut } from './flag-conditions.js';
import { findGuardForm } from './guards.js';
import { readHandlerFunction } from './handlers.js';
import { whoHears } from './process-listeners.js';
import { isSecondChoice } from './second-choices.js';
import { withTakenOver } from './taken-over.js';

const MOST_CALLERS = 120;
const DEEPEST_TRAIL = 24;

/**
 * Out of a function: to the call it was entered by, to every caller, or to whatever the function was handed to. `from` is the statement that
 * fails; a caller who switches it off does not come there.
 */
export function findCallerFates(
  context: FateContext,
  file: FileIndex,
  id: FunctionId,
  stack: readonly Frame[],
  trail: Trail,
  path: readonly string[],
  from?: StatementNode,
): readonly Fate[] {
  const entered = stack.findLastIndex((frame) => frame.function === id && frame.file === file);
  const frame = stack[entered];
  if (frame) return followCall(context, frame.call, stack.slice(0, entered), trail, path, file, id);
  const under = findFlagConditions(file, from);
  if (stack.length > 0) return searchCallerFates(context, file, id, stack, trail, path, under);
  // The way outward is the same for every failure that leaves the function under the same conditions.
  const conditions = under.map(({ id: condition, holds }) => `${condition}${holds}`);
  const outward = context.outward.get(file.path, `${id}.${path.join('.')} ${conditions}`, () =>
    searchCallerFates(context, file, id, [], EMPTY_TRAIL, path, under),
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
  conditions: readonly FlagCondition[],
): readonly Fate[] {
  if (id === 0) {
    const entry = findModuleEntry(context.linker, file);
    if (entry) return [toEntryFate(context, entry, trail, { file, id: -1 }, NOWHERE)];
    const note = 'it is waited for at the top level of a module, so its rejection ends the program';
    return [{ ...toFate(trail, 'unhandled', 'lost', note), isTopLevel: true }];
  }
  const key = `${file.path}#${id}`;
  if (trail.visited.has(key)) return [];
  if (trail.path.length > DEEPEST_TRAIL) return [toFate(trail, 'unknown', null, 'the chain of callers is too long')];
  const inside: Trail = { ...trail, visited: new Set([...trail.visited, key]) };
  const direct = findMemberEntry(context.linker, file, id);
  if (direct) {
    const decorated = findDecoratedCalls(context.linker, file, id).flatMap((use) => findUseFates(context, use, inside, path, file, id));
    if (decorated.length > 0 && decorated.every(({ state }) => state === 'handled')) return decorated;
    return [toEntryFate(context, direct, inside, { file, id: -1 }, file.functionAt(id)?.span ?? [0, 0])];
  }
  const found = toDecoratedUses(context.linker, file, id, findFunctionUses(context.linker, file, id, stack));
  const uses = found.filter((use) => !(use.kind === 'call' && isRuledOut(context.linker, file, { frame: id, call: use.call, conditions })));
  const action = isOffered(file, id, found) ? findDirectiveEntry(context.linker, file, id) : undefined;
  // Whoever is seen to call a server action is the one that it is there for.
  const isAsked = action?.kind === 'boundary' && uses.some((use) => isFromElsewhere(context.linker, use));
  const ways = isAsked ? uses.filter(({ kind }) => kind !== 'export') : uses;
  if (ways.length > MOST_CALLERS) context.linker.project.asked.ask(CUT);
  const fates = ways.slice(0, MOST_CALLERS).flatMap((use) => {
    const ends = findUseFates(context, use, inside, path, file, id);
    return action?.kind === 'boundary' && isFromElsewhere(context.linker, use) ? ends.map((fate) => withAction(fate, action)) : ends;
  });
  if (fates.length > 0) return withoutRepetitions(fates);
  const isCalled = uses.some((use) => use.kind !== 'export');
  return [toFate(inside, 'unknown', null, isCalled ? 'its callers go in circles' : 'no caller was found')];
}

/** Of a file of actions those are called by pages that it exports, and what another function there is handed to calls it as any other. */
function isOffered(file: FileIndex, id: FunctionId, uses: readonly FunctionUse[]): boolean {
  return uses.some(({ kind }) => kind === 'export') || (file.functionAt(id)?.directives ?? []).length > 0;
}

/** Called by code that is no server action itself. */
function isFromElsewhere(linker: Linker, use: FunctionUse): boolean {
  return use.kind === 'call' && !findDirectiveEntry(linker, use.call.file, use.call.file.expression(use.call.id).function);
}

/** Between a server action and code in the browser stands the framework: it answers the rejection, whatever the browser makes of the answer. */
function withAction(fate: Fate, { framework, note }: Entry): Fate {
  // What the page shows in its place is the page's own.
  if (fate.state === 'handled') return { ...fate, handlers: [], note: 'the page that asks for it catches it' };
  return fate.state === 'unhandled' ? { ...fate, state: 'boundary', consequence: 'answered', note, framework } : fate;
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
      return findArgumentFates(context, use, trail, path === THROWN ? [] : path, { file, id });
    case 'attribute': {
      const entry = findAttributeEntry(context.linker, use.name);
      return [
        entry
          ? toEntryFate(context, entry, trail, use.at, use.at.file.expression(use.at.id).span)
          : toFate(trail, 'unknown', null, `it is given to the attribute ${use.name}`),
      ];
    }
    case 'export': {
      const entry = findExportEntry(context.linker, use, { file, id });
      return entry ? [toEntryFate(context, entry, trail, { file: use.file, id: -1 }, file.functionAt(id)?.nameSpan ?? [0, 0])] : [];
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
  way: readonly string[],
  file: FileIndex,
  id: FunctionId,
): readonly Fate[] {
  const expression = call.file.expression(call.id);
  const path = way === THROWN ? [] : way;
  const caller = call.file.functionAt(expression.function);
  const name = file.functionAt(id)?.name;
  const step: CallerStep = {
    file: call.file.path,
    span: expression.span,
    text: `${name ? `${name}()` : 'it'} is called${caller?.name ? ` by ${caller.name}()` : expression.function === 0 ? ' at the top level' : ''}`,
  };
  const key = `${call.file.path}#e${call.id}`;
  if (trail.visited.has(key)) return [];
  const next: Trail = {
    ...trail,
    path: [...trail.path, step],
    visited: new Set([...trail.visited, key]),
    ...(isSecondChoice(context.linker, context.detect, call) && { isSecondChoice: true }),
  };
  const declared = file.functionAt(id);
  // A synchronous function throws where it is called; its promise, if it returns one, travels.
  if (way === THROWN && !isCallback(call, file, id)) return findThrowFates(context, call, stack, next);
  if (declared && !declared.async && !declared.generator && path.length === 0 && isSynchronous(file, id))
    return findThrowFates(context, call, stack, next);
  const made: Flow = { file: call.file, id: call.id, path, suffix: [], stack };
  return findPromiseFates(context, made, next, declared?.generator && path.length === 0 ? 'generator' : 'promise');
}

/** Stands in the place of where in what a function gives its failure sits: a statement of it throws, and it is no function that makes a promise of that. */
const THROWN: readonly string[] = ['#thrown'];

/** How what a statement throws leaves its function. */
export function thrownOf(file: FileIndex, id: FunctionId): readonly string[] {
  const declared = file.functionAt(id);
  return id === 0 || !declared || declared.async || declared.generator ? [] : THROWN;
}

/** `promise.then((answer) => parse(answer))`: what is thrown in there comes out of the call as that makes it. */
function isCallback(call: Ref, file: FileIndex, id: FunctionId): boolean {
  const owner = file.functionOwner(id);
  return owner.kind === 'expression' && call.file === file && file.parentOf(owner.expression) === call.id;
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
  from: { readonly file: FileIndex; readonly id: FunctionId },
): readonly Fate[] {
  const { call } = use;
  const span = call.file.expression(call.id).span;
  const guard = findGuardForm(context.linker, call, use.index, use.path);
  const result: Flow = { file: call.file, id: call.id, path: [], suffix: [], stack: use.stack };
  if (guard) {
    const fates: Fate[] = [];
    followGuard(context, guard, result, trail, fates);
    return fates;
  }
  const entry = findRegistrationEntry(context.linker, call, use.index, use.path);
  if (!entry) return [toFate(trail, 'unknown', null, `it is handed to ${calleeName(call)}() outside the project`)];
  if (entry.runs) return findRunFates(context, entry, entry.runs, use, trail);
  if (entry.asBody !== undefined && isBody(context.linker, call))
    return [toEntryFate(context, { ...entry, kind: 'lost', note: entry.asBody }, trail, call, span)];
  if (entry.kind !== 'propagates') {
    const taken = withTakenOver(context.linker, entry, from.file, from.id);
    return [toEntryFate(context, taken, withWords(context, entry, use, trail), call, span)];
  }
  const step: CallerStep = { file: call.file.path, span, text: `it runs inside ${calleeName(call)}()` };
  const isList = /^(?:map|flatMap)$/.test(calleeName(call));
  return findPromiseFates(context, { ...result, path: isList ? ['[]', ...path] : [] }, { ...trail, path: [...trail.path, step] });
}

/** What the project makes of the error for whoever asked, where that gives it away: `onError: (error) => error.message`. */
function withWords({ linker, detect }: FateContext, entry: Entry, use: Extract<FunctionUse, { kind: 'argument' }>, trail: Trail): Trail {
  const object = argumentsOf(use.call)[use.index];
  const words = object === undefined || entry.words === undefined ? undefined : findProperty({ ...use.call, id: object }, entry.words);
  const exposed = words && findGivenExposure(linker, words);
  if (!words || !exposed) return trail;
  const { does } = readHandlerFunction(linker, detect, words);
  const handler: Handler = {
    ...siteOf(words),
    kind: 'error-event',
    does: { ...does, rethrows: false, answersError: true, yieldsValue: false, empty: false },
    givesBy: null,
    exposes: [exposed],
  };
  return { ...trail, handlers: [...trail.handlers, handler] };
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
  const path = [...trail.path, { file: call.file.path, span, text: entry.note }];
  const inside: Trail = { ...trail, path, guards: [...trail.guards, ...toGuards(entry, call)] };
  follow(context.linker, builtFlows(context.linker, call, stack), ({ flow, ...event }) => {
    if (event.kind === 'exported' || (event.kind === 'bound' && flow.file.exportNamesOf(event.binding).length > 0)) isExported = true;
    if (event.kind !== 'called' || !runs.includes(flow.suffix.at(-1) ?? '')) return undefined;
    const run = toGuards({ ...entry, provides: entry.runProvides }, event.call);
    fates.push(...findPromiseFates(context, { ...event.call, suffix: [] }, { ...inside, guards: [...inside.guards, ...run] }));
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
  if (callee.kind === 'name') return call.file.bindingAt(callee.binding)?.name ?? 'a function';
  return callee.kind === 'global' ? callee.name : 'a function';
}

/** A promise that is handed to a platform, which waits for it and records its failure: `waitUntil(answer(event))`. */
export function findHandedFate(context: FateContext, call: Ref, index: number, trail: Trail): Fate | undefined {
  const entry = findRegistrationEntry(context.linker, call, index, []);
  if (entry?.kind !== 'boundary') return undefined;
  return toEntryFate(context, entry, trail, call, call.file.expression(call.id).span);
}

function toEntryFate(context: FateContext, entry: Entry, trail: Trail, at: Ref, span: readonly [number, number]): Fate {
  return { ...toUnnamedFate(context, entry, trail, at, span), framework: entry.framework, readBy: entry.readBy };
}

function toGuards({ framework, provides, named }: Entry, call: Ref): Trail['guards'] {
  return provides ? [{ kind: 'entry', name: framework, provides, call: named ?? call }] : [];
}

function toUnnamedFate(context: FateContext, entry: Entry, trail: Trail, at: Ref, span: readonly [number, number]): Fate {
  const note = entry.endsProcess ? `${entry.note}: ${whoHears(context.linker, at.file.path)}` : entry.note;
  const step: CallerStep = { file: at.file.path, span, text: note };
  const next: Trail = {
    ...trail,
    path: [...trail.path, step],
    guards: [...trail.guards, ...toGuards(entry, at)],
  };
  if (entry.kind === 'lost') return toFate(next, 'unhandled', 'lost', note);
  if (entry.kind === 'deferred' || entry.kind === 'propagates') return toFate(next, 'unknown', null, entry.note);
  if (entry.kind === 'job' || entry.kind === 'run') return toFate(next, 'boundary', entry.kind, entry.note);
  const central = findErrorHandlers(context.linker, entry.framework, at);
  const whole = central.find(({ ofSdks }) => ofSdks === undefined);
  if (whole) {
    const handlers = [...next.handlers, toCentralHandler(context, entry, whole)];
    return { ...toFate({ ...next, handlers }, 'handled', null, entry.note), central: whole };
  }
  if (entry.kind === 'handled') return toFate(next, 'handled', null, entry.note);
  const handledFor = central.map((one) => ({ sdks: one.ofSdks ?? [], handler: toCentralHandler(context, entry, one), central: one }));
  return { ...toFate(next, 'boundary', 'answered', entry.note), ...(handledFor.length > 0 && { handledFor }) };
}

function toCentralHandler(context: FateContext, entry: Entry, central: CentralHandler): Handler {
  const { does, exposes: sent } = readHandlerFunction(context.linker, context.detect, central);
  const { file, id, declares, sendsReturned } = central;
  const framework = frameworkOf(context.linker, entry);
  // Whoever sends a message is told nothing unless the handler itself says something.
  const isTold = framework?.serves !== 'message' || does.answersError || does.yieldsValue;
  const exposes = [...sent, ...(sendsReturned ? [findGivenExposure(context.linker, central) ?? []].flat() : [])];
  return {
    file: file.path,
    span: (declares === undefined ? file.expression(id) : file.functionAt(declares))?.span ?? NOWHERE,
    kind: 'error-middleware',
    // It knows of no single call, so whatever it gives is not what was asked for.
    does: { ...does, yieldsValue: false, answersError: isTold },
    givesBy: null,
    ...(framework?.atTerminal ? { readBy: 'terminal' } : exposes.length > 0 && { exposes }),
  };
}
