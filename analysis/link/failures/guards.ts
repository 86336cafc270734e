import type { GuardForm, GuardLibrary, OptionPath, Registration } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { type OptionReading, readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { foldDuration } from '../values/durations.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import { toGuardPath } from '../values/passing.js';
import { findTimer } from '../values/timers.js';
import type { Ref, Value } from '../values/value.js';

/** A guard that a promise passed on its way outward. */
export type PassedGuard =
  | { readonly kind: 'limit'; readonly name: string; readonly ms: number | undefined; readonly cancels?: boolean; readonly call: Ref }
  | { readonly kind: 'retry'; readonly name: string; readonly attempts: number | null | undefined; readonly call: Ref }
  | { readonly kind: 'concurrency' | 'fallback'; readonly name: string; readonly call: Ref }
  | { readonly kind: 'entry'; readonly name: string; readonly provides: NonNullable<Registration['provides']>; readonly call: Ref };

export interface FoundGuard {
  readonly library: GuardLibrary;
  readonly form: GuardForm;
  readonly version: string | null;
  /** The call or construction that built the policy (`timeout(1_000)` of `timeout(1_000).execute(fn)`). */
  readonly built: Ref | undefined;
}

/** The guard library's form that a call is for its argument at this index: `pRetry(fn)`, `limit(fn)`, `policy.execute(fn)`. */
export function findGuardForm(linker: Linker, call: Ref, guarded: number, path: readonly string[] = []): FoundGuard | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const construction = expression.kind === 'new' ? ['new'] : [];
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    const found = findForm(linker, value, construction, (form) => form.guarded === guarded && (form.within ?? '') === path.join('.'));
    if (found) return found;
  }
  return undefined;
}

function findForm(linker: Linker, value: Value, more: readonly string[], isWanted: (form: GuardForm) => boolean): FoundGuard | undefined {
  const named = toGuardPath(value);
  const found = named && linker.catalog.findGuard(named.specifier, [...named.path, ...more], isWanted);
  if (value.kind === 'client') return found && { ...found, version: null, built: value.client.construct ?? value.client.inheritedBy };
  if (value.kind !== 'package') return undefined;
  return found && { ...found, version: linker.versionOf(value.importer, value.specifier), built: value.calls.at(-1) };
}

/** Where what the guard gives is told, in its own file, what to give instead of a failure: `breaker.fallback(() => 'Later')`. */
export function findRescue(linker: Linker, { form }: FoundGuard, { file, id }: Ref): Ref | undefined {
  const found = form.rescuedBy === undefined ? [] : file.callsNamed(form.rescuedBy);
  const rescue = found.find((call) => {
    const expression = file.expression(call);
    const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
    if (callee?.kind !== 'member') return false;
    return linker
      .resolve({ file, id: callee.object })
      .some((value) => value.kind === 'package' && value.calls.some((one) => one.file === file && one.id === id));
  });
  return rescue === undefined ? undefined : { file, id: rescue };
}

/** What a guard form adds, with the numbers of this call. A limit that is certainly not set is none. */
export function toPassedGuard(linker: Linker, guard: FoundGuard, call: Ref): readonly PassedGuard[] {
  const { form, library } = guard;
  const composed = findComposedPolicies(linker, guard).flatMap((inner) => toPassedGuard(linker, inner, call));
  if (composed.length > 0) return composed;
  return form.provides.flatMap((provided): readonly PassedGuard[] => {
    if (provided === 'timeout') return toLimit(linker, guard, call);
    if (provided === 'retry') return [{ kind: 'retry', name: library.name, attempts: readAttempts(linker, guard, call), call }];
    if (provided === 'concurrency') return limitsConcurrency(linker, guard, call) ? [{ kind: provided, name: library.name, call }] : [];
    return provided === 'fallback' ? [{ kind: provided, name: library.name, call }] : [];
  });
}

export function limitsConcurrency(linker: Linker, guard: FoundGuard, call: Ref): boolean {
  const { provides, options } = guard.form;
  if (!provides.includes('concurrency')) return false;
  return options.concurrency === undefined || readGuardOption(linker, guard, call, options.concurrency).state !== 'absent';
}

/** `wrap(retry(…), timeout(…)).execute(fn)`: the policies that were handed to the call that built this one, innermost first. */
function findComposedPolicies(linker: Linker, { built, form }: FoundGuard): readonly FoundGuard[] {
  const expression = built?.file.expression(built.id);
  const method = form.path.split('.').at(-1);
  if (!built || method === undefined || expression?.kind !== 'call') return [];
  const policies = expression.arguments.flatMap((id) => linker.resolve({ ...built, id }));
  return policies.flatMap((policy) => findForm(linker, policy, [method], (inner) => inner.path !== form.path) ?? []).toReversed();
}

function toLimit(linker: Linker, guard: FoundGuard, call: Ref): readonly PassedGuard[] {
  const reading = readGuardOption(linker, guard, call, guard.form.options.timeout);
  const limit = (ms: number | undefined): readonly PassedGuard[] => [
    { kind: 'limit', name: guard.library.name, ms, cancels: guard.form.cancels === true, call },
  ];
  if (reading.state === 'known') return limit(foldDuration(linker, reading.values));
  if (reading.state === 'unknown') return limit(undefined);
  const { defaultTimeoutMs } = guard.form;
  return defaultTimeoutMs === undefined || defaultTimeoutMs === null ? [] : limit(defaultTimeoutMs);
}

/** `client.` options of a guard stand in the call that built the policy. */
function readGuardOption(
  linker: Linker,
  { built, version }: FoundGuard,
  call: Ref,
  paths: readonly OptionPath[] | undefined,
): OptionReading {
  let missing: OptionReading = { state: 'absent' };
  for (const path of paths ?? []) {
    const { target, argument, members } = parseOption(path);
    const owner = target === 'client' ? built : call;
    if (!owner) continue;
    const bounds = typeof path === 'string' ? {} : path;
    const reading = readOption(linker, owner, [], [{ ...bounds, path: [argument, ...members].join('.') }], version);
    if (reading.state === 'known') return reading;
    if (reading.state === 'unknown') missing = reading;
  }
  return missing;
}

function readAttempts(linker: Linker, guard: FoundGuard, call: Ref): number | null | undefined {
  const { attempts, retries } = guard.form.options;
  const readings = [readGuardOption(linker, guard, call, attempts), readGuardOption(linker, guard, call, retries)] as const;
  if (readings.every((reading) => reading.state === 'absent')) return guard.form.defaultAttempts;
  const counted = readings.map((reading) => (reading.state === 'known' ? foldNumber(linker, reading.values) : undefined));
  const number = counted[0] ?? (counted[1] === undefined ? undefined : counted[1] + 1);
  return number === Number.POSITIVE_INFINITY ? null : number;
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
