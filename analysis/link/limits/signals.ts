import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isSignalOfRequest } from '../incoming/request-signals.js';
import { findCallSites } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { isInside, isTimerCall, readDelay } from '../values/timers.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';
import { hasTimedSignals, mayGetTimer } from './signal-timers.js';

/** Where an `AbortSignal` comes from: a timer, only somebody who may cancel, or not known. */
export type SignalReading =
  /** `by` is the project's own `setTimeout`; a signal of the platform takes care of its timer itself. */
  | { readonly kind: 'timer'; readonly ms: number | undefined; readonly by?: Ref }
  | { readonly kind: 'caller' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

const DEEPEST = 6;

export function readSignal(linker: Linker, ref: Ref, depth = 0): SignalReading {
  if (depth > DEEPEST) return { kind: 'unknown' };
  const given = readGiven(linker, ref, depth);
  if (given.some(({ kind }) => kind === 'caller')) return { kind: 'caller' };
  const readings = linker.resolve(ref).map((value) => readSignalValue(linker, value, ref, depth));
  const reading = strongest(readings);
  const isOpen = reading.kind === 'unknown' && depth === 0 && !isFromOutside(linker, ref) && !hasTimedSignals(linker);
  return isOpen ? { kind: 'caller' } : reading;
}

/** What each caller gives for a parameter: the one that gives a mere button to press decides, whatever timers others give. */
function readGiven(linker: Linker, { file, id, env }: Ref, depth: number): readonly SignalReading[] {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (env || !binding?.parameter || binding.name === '' || binding.parameter.rest || binding.sources.length > 0) return [];
  const { index } = binding.parameter;
  const { calls } = findCallSites(linker, file, binding.function);
  if (calls.length === 0) return [];
  return calls.flatMap((call) => {
    const argument = argumentsOf(call)[index];
    return argument === undefined ? [] : [readSignal(linker, { file: call.file, id: argument }, depth + 1)];
  });
}

/** Handed to a function that nobody in the project calls, so that all of its callers are outside. */
function isFromOutside(linker: Linker, { file, id }: Ref): boolean {
  let expression = file.expression(id);
  while (expression.kind === 'member') expression = file.expression(expression.object);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (binding?.kind !== 'parameter' || file.functionOwner(binding.function).kind === 'member') return false;
  const { calls, seen } = findCallSites(linker, file, binding.function);
  return seen && calls.length === 0;
}

/** A timer anywhere is a limit that somebody thought of; what can't be seen may be one. */
function strongest(readings: readonly SignalReading[]): SignalReading {
  const order: readonly SignalReading['kind'][] = ['timer', 'unknown', 'caller', 'absent'];
  return (
    order.map((kind) => readings.find((reading) => reading.kind === kind)).find((reading) => reading !== undefined) ?? { kind: 'unknown' }
  );
}

function readSignalValue(linker: Linker, value: Value, ref: Ref, depth: number): SignalReading {
  if (value.kind === 'global') return readGlobalSignal(linker, value.path, value.calls.at(-1), depth);
  if (value.kind === 'package' && value.path.at(-1) === 'token' && value.path.at(-2) === 'new')
    return readTokenSource(linker, value.calls.at(-1));
  if (value.kind === 'literal') return { kind: 'absent' };
  return isSignalOfRequest(linker, ref) ? { kind: 'caller' } : { kind: 'unknown' };
}

function readGlobalSignal(linker: Linker, path: readonly string[], call: Ref | undefined, depth: number): SignalReading {
  const name = path.join('.');
  if (name === 'AbortSignal.timeout.()') return { kind: 'timer', ms: call ? readDelay(linker, call) : undefined };
  if (name === 'AbortSignal.any.()' && call) return readFirstToAbort(linker, call, depth);
  if (path[0] === 'AbortController' && path[1] === 'new' && call) return readController(linker, call);
  return { kind: 'unknown' };
}

function readFirstToAbort(linker: Linker, call: Ref, depth: number): SignalReading {
  const expression = call.file.expression(call.id);
  const list = expression.kind === 'call' ? expression.arguments[0] : undefined;
  if (list === undefined) return { kind: 'unknown' };
  const arrays = linker.resolve({ ...call, id: list });
  const parts = arrays.flatMap((value): readonly SignalReading[] => {
    const array = value.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'array' || array?.kind !== 'array') return [{ kind: 'unknown' }];
    return array.elements.map((id) => readSignal(linker, { ...value.at, id }, depth + 1));
  });
  return strongest(parts);
}

/** `controller.signal` is limited by `setTimeout(() => controller.abort(), ms)`; a controller that is handed on may get its timer elsewhere in the project. */
function readController(linker: Linker, construction: Ref): SignalReading {
  const timer = findTimer(linker, construction, 'abort');
  if (timer) return timer;
  return isHandedOn(construction) && mayGetTimer(linker, construction) ? { kind: 'unknown' } : { kind: 'caller' };
}

/** The token of a source that nobody keeps can't be canceled; what becomes of one that no timer cancels is not followed. */
function readTokenSource(linker: Linker, construction: Ref | undefined): SignalReading {
  if (!construction) return { kind: 'unknown' };
  if (construction.file.drawnFrom(construction.id).length === 0) return { kind: 'absent' };
  return findTimer(linker, construction, 'cancel') ?? { kind: 'unknown' };
}

/** `setTimeout(() => source.cancel(), ms)` in the file of the construction. */
function findTimer(linker: Linker, construction: Ref, method: 'abort' | 'cancel'): SignalReading | undefined {
  const { file } = construction;
  for (const id of file.callsNamed('setTimeout')) {
    const call = file.expression(id);
    if (call.kind !== 'call' || !isTimerCall(linker, { file, id })) continue;
    const callback = call.arguments[0];
    if (callback !== undefined && endsSource(linker, { file, id: callback }, construction, method))
      return { kind: 'timer', ms: readDelay(linker, { file, id }), by: { file, id } };
  }
  return undefined;
}

/** `() => controller.abort()`, `controller.abort.bind(controller)`, or a function of the project that does it. */
function endsSource(linker: Linker, callback: Ref, construction: Ref, method: 'abort' | 'cancel'): boolean {
  const { file } = callback;
  const expression = file.expression(callback.id);
  const isAbort = (id: ExpressionId): boolean => {
    const member = file.expression(id);
    return member.kind === 'member' && linker.resolve({ file, id: member.object }).some((value) => isMadeBy(value, construction));
  };
  if (expression.kind === 'call') {
    const bound = file.expression(expression.callee);
    return bound.kind === 'member' && bound.name === 'bind' && isAbort(bound.object);
  }
  return linker.resolve(callback).some((value) => {
    if (value.kind !== 'function' || value.file !== file) return false;
    return file.membersNamed(method).some((id) => isInside(file, file.expression(id).function, value.id) && isAbort(id));
  });
}

function isMadeBy(value: Value, construction: Ref): boolean {
  return (
    (value.kind === 'global' || value.kind === 'package') &&
    value.calls.some((call) => call.file === construction.file && call.id === construction.id)
  );
}

/** The controller itself, not its signal, is given to a function, stored in an object or returned. */
function isHandedOn({ file, id }: Ref): boolean {
  const bindings = file.drawnFrom(id).filter(({ source }) => source.path.length === 0);
  return bindings.some(({ binding }) => file.usesOf(binding).some((use) => isGivenAway(file, use)));
}

function isGivenAway(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  if (parent === undefined) return file.statementOf(use)?.statement.kind === 'return';
  const around = file.expression(parent);
  if (around.kind === 'call' || around.kind === 'new') return around.arguments.includes(use);
  if (around.kind === 'assign') return around.value === use;
  return around.kind === 'object' || around.kind === 'array';
}
