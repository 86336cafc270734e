import type { GuardForm, GuardLibrary, Registration } from '../catalog.js';
import type { ExpressionId } from '../facts.js';
import { childrenOf, type FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import { foldNumber, readOption } from './options.js';
import type { Ref } from './value.js';

/** A guard that a promise passed on its way outward. */
export type PassedGuard =
  | { readonly kind: 'limit'; readonly name: string; readonly ms: number | undefined; readonly call: Ref }
  | { readonly kind: 'retry'; readonly name: string; readonly attempts: number | null | undefined; readonly call: Ref }
  | { readonly kind: 'concurrency' | 'fallback'; readonly name: string; readonly call: Ref }
  | { readonly kind: 'entry'; readonly name: string; readonly provides: NonNullable<Registration['provides']>; readonly call: Ref };

export interface FoundGuard {
  readonly library: GuardLibrary;
  readonly form: GuardForm;
  readonly version: string | null;
}

/** The guard library's form that a call is for its argument at this index: `pRetry(fn)`, `limit(fn)`, `policy.execute(fn)`. */
export function findGuardForm(linker: Linker, call: Ref, guarded: number): FoundGuard | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return undefined;
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    if (value.kind !== 'package') continue;
    const found = linker.catalog.findGuard(value.specifier, value.path, (form) => form.guarded === guarded);
    if (found) return { ...found, version: linker.versionOf(value.importer, value.specifier) };
  }
  return undefined;
}

/** What a guard form adds, with the numbers of this call. */
export function toPassedGuard(linker: Linker, guard: FoundGuard, call: Ref): readonly PassedGuard[] {
  const { form, library } = guard;
  return form.provides.flatMap((provided): readonly PassedGuard[] => {
    if (provided === 'timeout') return [{ kind: 'limit', name: library.name, ms: readLimit(linker, guard, call), call }];
    if (provided === 'retry') return [{ kind: 'retry', name: library.name, attempts: readAttempts(linker, guard, call), call }];
    return provided === 'concurrency' || provided === 'fallback' ? [{ kind: provided, name: library.name, call }] : [];
  });
}

function readLimit(linker: Linker, guard: FoundGuard, call: Ref): number | undefined {
  const reading = readOption(linker, call, [], guard.form.options.timeout, guard.version);
  if (reading.state === 'known') return foldNumber(linker, reading.values);
  return reading.state === 'absent' ? (guard.form.defaultTimeoutMs ?? undefined) : undefined;
}

function readAttempts(linker: Linker, guard: FoundGuard, call: Ref): number | null | undefined {
  const attempts = readOption(linker, call, [], guard.form.options.attempts, guard.version);
  if (attempts.state === 'known') return foldNumber(linker, attempts.values);
  const retries = readOption(linker, call, [], guard.form.options.retries, guard.version);
  if (retries.state === 'known') {
    const number = foldNumber(linker, retries.values);
    return number === undefined ? undefined : number + 1;
  }
  return attempts.state === 'absent' && retries.state === 'absent' ? guard.form.defaultAttempts : undefined;
}

/** `Promise.race([call, timer])`: another element that a timer settles limits the wait. */
export function findRaceLimit(linker: Linker, call: Ref, raced: ExpressionId): PassedGuard | undefined {
  const expression = call.file.expression(call.id);
  const list = expression.kind === 'call' ? expression.arguments[0] : undefined;
  const array = list === undefined ? undefined : call.file.expression(list);
  if (array?.kind !== 'array') return undefined;
  for (const element of array.elements) {
    if (element === raced || containsExpression(call.file, element, raced)) continue;
    const timer = findTimer(linker, { file: call.file, id: element }, 0);
    if (timer) return { kind: 'limit', name: 'Promise.race with a timer', ms: timer.ms, call };
  }
  return undefined;
}

function containsExpression(file: FileIndex, id: ExpressionId, wanted: ExpressionId): boolean {
  return id === wanted || childrenOf(file.expression(id)).some((child) => containsExpression(file, child, wanted));
}

/** A `setTimeout` that settles a promise: inside a `new Promise(…)`, a project function that makes one, or `timers/promises`. */
export function findTimer(linker: Linker, ref: Ref, depth: number): { readonly ms: number | undefined } | undefined {
  if (depth > 4) return undefined;
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'name') {
    const sources = ref.file.facts.bindings[expression.binding]?.sources ?? [];
    return sources.map((source) => findTimer(linker, { ...ref, id: source.from }, depth + 1)).find((timer) => timer !== undefined);
  }
  if (expression.kind === 'await') return findTimer(linker, { ...ref, id: expression.value }, depth);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  if (isTimerCall(linker, ref)) return { ms: readDelay(linker, ref) };
  const inArguments = expression.arguments.map((argument) => findTimerInFunction(linker, { ...ref, id: argument })).find((timer) => timer !== undefined);
  if (inArguments) return inArguments;
  if (expression.kind !== 'call') return undefined;
  const callee = ref.file.expression(expression.callee);
  // `sleep(ms).then(() => { throw … })`
  if (callee.kind === 'member' && (callee.name === 'then' || callee.name === 'finally')) return findTimer(linker, { ...ref, id: callee.object }, depth + 1);
  return findTimerInFunction(linker, { ...ref, id: expression.callee }, expression.arguments.map((id) => ({ ...ref, id })));
}

function findTimerInFunction(linker: Linker, ref: Ref, given: readonly Ref[] = []): { readonly ms: number | undefined } | undefined {
  for (const value of linker.resolve(ref)) {
    if (value.kind !== 'function') continue;
    for (const call of value.file.calls) {
      if (!isInside(value.file, value.file.expression(call).function, value.id)) continue;
      if (!isTimerCall(linker, { file: value.file, id: call })) continue;
      const delay = readDelay(linker, { file: value.file, id: call });
      const passed = given.map((argument) => foldNumber(linker, linker.resolve(argument))).find((ms) => ms !== undefined);
      return { ms: delay ?? passed };
    }
  }
  return undefined;
}

/** Is a frame the function itself or nested inside it? */
export function isInside(file: FileIndex, frame: number, outer: number): boolean {
  for (let at: number | undefined = frame; at !== undefined; at = file.facts.functions[at]?.parent) if (at === outer) return true;
  return false;
}

function isTimerCall(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return false;
  const callee = ref.file.expression(expression.callee);
  if (callee.kind === 'global') return callee.name === 'setTimeout';
  return linker.resolve({ ...ref, id: expression.callee }).some((value) => (value.kind === 'package' && /timers\/promises$/.test(value.specifier)) || (value.kind === 'global' && value.path.at(-1) === 'setTimeout'));
}

function readDelay(linker: Linker, ref: Ref): number | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return undefined;
  const delays = expression.arguments.map((id) => foldNumber(linker, linker.resolve({ ...ref, id })));
  return delays.find((ms) => ms !== undefined);
}

/** Where an `AbortSignal` comes from: a timer, only a caller, or not known. */
export type SignalReading = { readonly kind: 'timer'; readonly ms: number | undefined } | { readonly kind: 'caller' } | { readonly kind: 'unknown' };

export function readSignal(linker: Linker, ref: Ref, depth = 0): SignalReading {
  if (depth > 6) return { kind: 'unknown' };
  const values = linker.resolve(ref);
  const readings = values.map((value): SignalReading => {
    if (value.kind === 'global') return readGlobalSignal(linker, value.path, value.calls.at(-1), depth);
    if (value.kind === 'unknown' || value.kind === 'typed' || value.kind === 'package' || value.kind === 'computed') return { kind: 'caller' };
    return { kind: 'unknown' };
  });
  return readings.find((reading) => reading.kind === 'timer') ?? readings.find((reading) => reading.kind === 'caller') ?? { kind: 'unknown' };
}

function readGlobalSignal(linker: Linker, path: readonly string[], call: Ref | undefined, depth: number): SignalReading {
  const name = path.join('.');
  const expression = call?.file.expression(call.id);
  if (name === 'AbortSignal.timeout.()') return { kind: 'timer', ms: call ? readDelay(linker, call) : undefined };
  if (name === 'AbortSignal.any.()' && call && expression?.kind === 'call') {
    const list = expression.arguments[0];
    const array = list === undefined ? undefined : call.file.expression(list);
    const parts = array?.kind === 'array' ? array.elements.map((id) => readSignal(linker, { ...call, id }, depth + 1)) : [];
    return parts.find((part) => part.kind === 'timer') ?? { kind: 'caller' };
  }
  if (path[0] === 'AbortController' && call) return findAbortTimer(linker, call) ?? { kind: 'caller' };
  return { kind: 'caller' };
}

/** `setTimeout(() => controller.abort(), ms)` in the file that made the controller. */
function findAbortTimer(linker: Linker, construction: Ref): SignalReading | undefined {
  const { file } = construction;
  for (const id of file.calls) {
    const call = file.expression(id);
    if (call.kind !== 'call' || !isTimerCall(linker, { file, id })) continue;
    const callback = call.arguments[0];
    if (callback !== undefined && abortsController(linker, { file, id: callback }, construction)) return { kind: 'timer', ms: readDelay(linker, { file, id }) };
  }
  return undefined;
}

function abortsController(linker: Linker, callback: Ref, construction: Ref): boolean {
  const { file } = callback;
  const expression = file.expression(callback.id);
  if (expression.kind !== 'function') return false;
  return file.membersNamed('abort').some((id) => {
    const member = file.expression(id);
    if (member.kind !== 'member' || !isInside(file, member.function, expression.declares)) return false;
    return linker.resolve({ file, id: member.object }).some((value) => value.kind === 'global' && value.calls.some((call) => call.file === construction.file && call.id === construction.id));
  });
}
