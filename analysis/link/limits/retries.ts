import type { CallerStep, Evidence, RetryManner, RetryProfile, Site } from '../../calls.js';
import type { ExpressionId, Statement } from '../../facts.js';
import { toCount } from '../../words.js';
import { originOf } from '../calls/detect.js';
import type { Fate } from '../failures/fate.js';
import type { FateContext } from '../failures/fates.js';
import type { PassedGuard } from '../failures/guards.js';
import { readHandlerFunction } from '../failures/handlers.js';
import { reachesModel } from '../failures/model-reach.js';
import type { FileIndex } from '../files/file-index.js';
import { framesAround } from '../files/frames.js';
import { isWithin } from '../files/spans.js';
import { type LimitFacts, readLimitOption, toFactsBeside, toFactsByClient, toOptionEvidence } from '../options/limits.js';
import { type KnownOption, readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { findCallees } from '../values/call-flows.js';
import { foldDuration } from '../values/durations.js';
import type { Linker } from '../values/linker.js';
import { foldDefault, foldExpression, foldNumber } from '../values/numbers.js';
import { siteOf, stoppedAt } from '../values/sites.js';
import { type ClientValue, type Ref, toEnv } from '../values/value.js';
import { isSaidNear } from './handed-clients.js';
import { findQueuedAttempts, findStartedAttempts, findStartedLimit } from './job-attempts.js';
import { findRetryLoops, type RetryLoop } from './retry-loops.js';
import { readManner } from './retry-manners.js';
import { readSignal } from './signals.js';
import { findEmptiedRetries, findStatusRetries } from './status-retries.js';

/** One layer that asks again. `attempts` counts the first; null is without end, undefined is not known. */
interface Layer {
  readonly name: string;
  readonly attempts: number | null | undefined;
  readonly evidence: Evidence;
  /** For the project's own. */
  readonly manner?: () => RetryManner | null;
}

/** Total attempts: the SDK's own, times those of every retrying layer on the way outward. Where there are several ways, the one with the most. */
export function readRetry(context: FateContext, facts: LimitFacts, fates: readonly Fate[]): RetryProfile {
  const { linker } = context;
  const own = readStopper(context, facts) ?? readOwnLayer(linker, facts);
  const origin = originOf(facts.call);
  const derived = (facts.clients[0]?.derivations ?? []).flatMap((one) => (one.adds === 'retry' ? [toDerivedLayer(linker, one)] : []));
  const ways = fates.length > 0 ? fates.map((fate) => findOuterLayers(context, origin, fate)) : [findLoopLayers(context, origin, [])];
  const around = ways.toSorted((a, b) => rank(b) - rank(a))[0] ?? [];
  if (own.state === 'unknown') return toUnknown(facts, own.reason, around);
  const outer = around.length > 0 ? around : findStatusLayers(linker, facts, fates);
  const layers = [own.layer, ...[...derived, ...outer].filter((layer) => layer.attempts !== 1)];
  const kept = layers.map(toKept);
  const evidence = layers.map((layer) => layer.evidence);
  if (layers.some((layer) => layer.attempts === null)) return { state: 'unbounded', attempts: null, layers: kept, evidence };
  if (layers.some((layer) => layer.attempts === undefined)) return { state: 'known', attempts: null, layers: kept, evidence };
  const attempts = multiply(layers);
  return { state: attempts === 1 ? 'none' : 'known', attempts, layers: kept, evidence };
}

function toKept({ name, attempts, evidence: { file, span, source }, manner }: Layer): RetryProfile['layers'][number] {
  return { name, attempts: attempts ?? null, site: source === 'sdk-default' ? null : { file, span }, manner: manner?.() ?? null };
}

/** However often the SDK asks by itself, a loop of the project's own repeats that in its own manner. */
function toUnknown({ call }: LimitFacts, reason: string, around: readonly Layer[]): RetryProfile {
  const loops = around.filter((layer) => layer.manner && layer.attempts !== 1);
  const sdk = { name: SDK, attempts: null, site: null, manner: null };
  return {
    state: 'unknown',
    attempts: null,
    layers: loops.length === 0 ? [] : [sdk, ...loops.map(toKept)],
    evidence: [stoppedAt(call.ref, reason), ...loops.map(({ evidence }) => evidence)],
  };
}

function multiply(layers: readonly Layer[]): number {
  return layers.reduce((product, layer) => product * (layer.attempts ?? 1), 1);
}

/** Without end comes first, then what is not known, then the most. */
function rank(layers: readonly Layer[]): number {
  if (layers.some((layer) => layer.attempts === null)) return Number.POSITIVE_INFINITY;
  return layers.some((layer) => layer.attempts === undefined) ? Number.MAX_VALUE : multiply(layers);
}

type OwnLayer = { readonly state: 'known'; readonly layer: Layer } | { readonly state: 'unknown'; readonly reason: string };

/** Of several clients that may be meant, or are all asked, the one that asks most often. */
function readOwnLayer(linker: Linker, facts: LimitFacts): OwnLayer {
  const own = [...toFactsByClient(linker, facts), ...toFactsBeside(linker, facts)].map((one) => readClientLayer(linker, one));
  const unknown = own.find((one) => one.state === 'unknown');
  if (unknown) return unknown;
  const most = own.toSorted((a, b) => (b.state === 'known' ? rank([b.layer]) : 0) - (a.state === 'known' ? rank([a.layer]) : 0))[0];
  return most ?? { state: 'unknown', reason: 'no client was found' };
}

const SDK = 'SDK';

/** `onerror(error) { throw error; }`: what is told of each failure ends the repeats. */
function readStopper({ linker, detect }: FateContext, facts: LimitFacts): OwnLayer | undefined {
  const paths = facts.call.kind === 'http' ? facts.call.client.options.stopper : undefined;
  const option = readLimitOption(linker, facts, paths ?? []);
  if (option.state === 'absent') return undefined;
  if (option.state === 'unknown') return option;
  const { does, mayThrow } = readHandlerFunction(linker, detect, option.at);
  if (!does.rethrows) return mayThrow ? { state: 'unknown', reason: 'some of its failures may end the repeats' } : undefined;
  return { state: 'known', layer: { name: SDK, attempts: 1, evidence: toOptionEvidence(linker, option, 'the first failure ends it') } };
}

function readClientLayer(linker: Linker, facts: LimitFacts): OwnLayer {
  if (repeatsNoPost(linker, facts)) return toDefaultLayer(facts);
  const option = readLimitOption(linker, facts, facts.retries);
  if (option.state === 'unknown') return option;
  if (isToldOf(facts)) return { state: 'unknown', reason: 'what is told of its failure may send it again' };
  if (isRepeatedElsewhere(linker, facts)) return { state: 'unknown', reason: 'something around its client may send it again' };
  if (option.state === 'absent' || isSwitch(option, true)) return toDefaultLayer(facts);
  const number = isSwitch(option, false) ? 0 : (foldNumber(linker, option.values) ?? foldDefault(linker, option.at));
  const attempts =
    number === Number.POSITIVE_INFINITY
      ? null
      : number === undefined
        ? undefined
        : Math.max(1, number + (option.option.countsAttempts ? 0 : 1));
  const evidence = toOptionEvidence(linker, option, number === undefined ? 'set at run time' : String(number));
  return { state: 'known', layer: { name: SDK, attempts, evidence } };
}

/** Nobody waits here for what callbacks are told of. */
function isToldOf({ call }: LimitFacts): boolean {
  const { file, id } = call.ref;
  const parent = file.parentOf(id);
  const isAwaited = parent !== undefined && file.expression(parent).kind === 'await';
  return call.kind === 'http' && call.client.failure === 'told' && !isAwaited;
}

/** got and ky repeat what is named, and a request to a model is a POST. */
function repeatsNoPost(linker: Linker, facts: LimitFacts): boolean {
  const methods = facts.call.kind === 'http' ? facts.call.client.options.retryMethods : undefined;
  return methods !== undefined && readLimitOption(linker, facts, methods).state === 'absent';
}

/** By what listens to a client of its own, which is said where that is made; or by what listens to all that the package sends. */
function isRepeatedElsewhere(linker: Linker, { call }: LimitFacts): boolean {
  const { project } = linker;
  const words = call.kind === 'http' ? (call.client.repeatedBy ?? []) : [];
  if (call.kind !== 'http' || words.length === 0) return false;
  if (call.instance) {
    const own = [call.ref, call.sends, call.instance].map(({ file }) => file.path);
    return words.some((word) => own.some((path) => project.mentions(path, word)));
  }
  if (call.client.types) return isSaidNear(linker, call.ref.file.path, words);
  const home = project.manifests.findFor(call.ref.file.path)?.folder;
  const near = project.files.filter((path) => project.manifests.findFor(path)?.folder === home);
  const { name } = call.client;
  const isHandedOver = new RegExp(`\\(\\s*${name}\\s*[,)]`);
  return near.some((path) =>
    words.some((word) =>
      word.includes('.') ? project.mentions(path, `${name}.${word}`) : project.mentions(path, word) && project.matches(path, isHandedOver),
    ),
  );
}

/** `retry_on_error: false`: some SDKs have no number for it. */
function isSwitch({ values }: KnownOption, position: boolean): boolean {
  return values.length > 0 && values.every((value) => value.kind === 'literal' && value.value === position);
}

function toDefaultLayer({ call, clients, defaults, title }: LimitFacts): OwnLayer {
  if (!defaults) return { state: 'unknown', reason: 'the defaults are not known' };
  const attempts = defaults.retries === null ? null : defaults.retries + 1;
  const text = attempts === 1 ? `${title} does not ask again by itself` : `${toAttempts(attempts)}, the default of ${title}`;
  return {
    state: 'known',
    layer: { name: SDK, attempts, evidence: { ...siteOf(clients[0]?.construct ?? call.ref), source: 'sdk-default', text } },
  };
}

function toAttempts(attempts: number | null | undefined): string {
  return attempts === null ? 'attempts without end' : attempts === undefined ? 'several attempts' : toCount(attempts, 'attempt');
}

function toLayer(name: string, attempts: Layer['attempts'], site: Site, source: Evidence['source']): Layer {
  return { name, attempts, evidence: { file: site.file, span: site.span, source, text: `${toAttempts(attempts)}, from ${name}` } };
}

const DERIVED_ATTEMPTS = 3;

/** LangChain's `withRetry({ stopAfterAttempt })`, three attempts unless said. */
function toDerivedLayer(linker: Linker, { call, path }: ClientValue['derivations'][number]): Layer {
  const reading = readOption(linker, call, [], ['0.stopAfterAttempt', '0.retries'], null);
  const attempts =
    reading.state === 'known' ? foldNumber(linker, reading.values) : reading.state === 'absent' ? DERIVED_ATTEMPTS : undefined;
  return toLayer(path, attempts, siteOf(call), 'wrapper');
}

/** What one way outward adds: libraries, the project's own loops, and job systems, which run the whole job again. */
function findOuterLayers(context: FateContext, call: Ref, fate: Fate): readonly Layer[] {
  const { linker } = context;
  const guards = fate.guards.flatMap((guard) =>
    guard.kind === 'retry' ? [toLayer(guard.name, guard.attempts, siteOf(guard.call), 'wrapper')] : [],
  );
  const jobs = fate.guards.flatMap((guard) => (guard.kind === 'entry' ? toJobLayer(linker, guard) : []));
  // A job's step is run again by itself, and so is the job by the same number: they don't multiply.
  const once = jobs.filter((layer, i) => jobs.findIndex((one) => one.name === layer.name) === i);
  return [...findLoopLayers(context, call, fate.path), ...guards, ...once];
}

type EntryGuard = Extract<PassedGuard, { kind: 'entry' }>;

function toJobLayer(linker: Linker, guard: EntryGuard): readonly Layer[] {
  const { attempts: paths, defaultAttempts, queue, started } = guard.provides;
  const queued = queue && guard.call.id >= 0 ? findQueuedAttempts(linker, guard.call, queue) : undefined;
  const said = queued ?? (started && findStartedAttempts(linker, started));
  if (said) return [toLayer(guard.name, said.attempts, siteOf(said.at), 'framework')];
  if (paths === undefined && defaultAttempts === undefined) return [];
  const reading = guard.call.id < 0 ? undefined : readOption(linker, guard.call, [], paths, null);
  if (reading?.state !== 'known') {
    const isOpen = reading?.state === 'unknown' || isSaidElsewhere(linker, guard);
    return [toLayer(guard.name, isOpen ? undefined : defaultAttempts, siteOfGuard(guard), 'framework')];
  }
  const number = foldNumber(linker, reading.values);
  return [
    toLayer(
      guard.name,
      number === undefined ? undefined : number + (reading.option.countsAttempts ? 0 : 1),
      siteOf(reading.at),
      'framework',
    ),
  ];
}

/** With the name of another place, or with the group of options that holds the number: that it is there means something already. */
function isSaidElsewhere(linker: Linker, { call, provides }: EntryGuard): boolean {
  const { attempts = [], attemptsElsewhere } = provides;
  const groups = attempts.flatMap((path) => {
    const { argument, members } = parseOption(path);
    return members.length > 1 ? [[argument, ...members.slice(0, -1)].join('.')] : [];
  });
  if (call.id >= 0 && groups.length > 0 && readOption(linker, call, [], groups, null).state !== 'absent') return true;
  if (attemptsElsewhere === undefined) return false;
  return [call.file.path, ...linker.project.reachersOf(call.file.path)].some((path) => linker.project.mentions(path, attemptsElsewhere));
}

function siteOfGuard({ call }: EntryGuard): Site {
  return call.id < 0 ? { file: call.file.path, span: [0, 0] } : siteOf(call);
}

/** The time that a job system gives a job: only where the project sets it. */
export function readEntryLimit(linker: Linker, guard: EntryGuard): Extract<PassedGuard, { kind: 'limit' }> | undefined {
  const { call, name, provides } = guard;
  if (provides.limited) {
    const ms = provides.started && findStartedLimit(linker, provides.started);
    return { kind: 'limit', name, ms, call };
  }
  if (call.id < 0) return undefined;
  const signaled = readEntrySignal(linker, guard);
  if (signaled || provides.timeout === undefined) return signaled;
  const reading = readOption(linker, call, [], provides.timeout, null);
  if (reading.state === 'absent') return readConfiguredLimit(linker, guard);
  if (reading.state === 'unknown') return { kind: 'limit', name, ms: undefined, call };
  const factor = parseOption(provides.timeout[0] ?? '').unit === 's' ? 1000 : 1;
  return { kind: 'limit', name, ms: foldDuration(linker, reading.values, factor), call };
}

/** `graph.invoke(input, { signal: AbortSignal.timeout(90_000) })` ends whatever runs inside. */
function readEntrySignal(linker: Linker, { call, name, provides }: EntryGuard): Extract<PassedGuard, { kind: 'limit' }> | undefined {
  const reading = readOption(linker, call, [], provides.signal, null);
  if (reading.state !== 'known') return undefined;
  const signal = readSignal(linker, reading.at);
  return signal.kind === 'timer' || signal.kind === 'unknown'
    ? { kind: 'limit', name, ms: signal.kind === 'timer' ? signal.ms : undefined, call }
    : undefined;
}

const FARTHEST_CONFIGURATION = 8;

/** `maxDuration` of the `trigger.config.ts` above the task's file. */
function readConfiguredLimit(linker: Linker, { call, name, provides }: EntryGuard): Extract<PassedGuard, { kind: 'limit' }> | undefined {
  const { configured } = provides;
  for (let up = 0; configured && up < FARTHEST_CONFIGURATION; up++) {
    const path = linker.project.resolve(call.file.path, `${up === 0 ? './' : '../'.repeat(up)}${configured.module}`);
    const file = path === undefined ? undefined : linker.project.file(path);
    if (!file) continue;
    const set = file.propertiesNamed(configured.timeout.property).find(({ object }) => isConfiguration(file, object));
    if (!set) return undefined;
    const number = foldExpression(linker, { file, id: set.value });
    return { kind: 'limit', name, ms: number === undefined ? undefined : number * (configured.timeout.unit === 's' ? 1000 : 1), call };
  }
  return undefined;
}

/** `export default defineConfig({ … })` or `export const config = { … }`: an object at the top level that stands in no other. */
function isConfiguration(file: FileIndex, object: ExpressionId): boolean {
  const expression = file.expression(object);
  const parent = file.parentOf(object);
  return (
    expression.function === 0 &&
    (parent === undefined || file.expression(parent).kind === 'call' || file.expression(parent).kind === 'cast')
  );
}

/** Loops around the call itself, and around every call on the way that its failure takes. */
function findLoopLayers(context: FateContext, call: Ref, path: readonly CallerStep[]): readonly Layer[] {
  const { linker } = context;
  const calls = [call, ...path.flatMap((step) => findCallAt(linker, step) ?? [])];
  const loops = calls.flatMap((one, i) => findRetryLoops(linker, decorated(linker, within(linker, one, calls.slice(i + 1)), calls[i - 1])));
  const distinct = [...new Map(loops.map((loop) => [`${loop.site.file}:${loop.site.span[0]}`, loop])).values()];
  const kept = distinct.filter((loop) => loop.attempts === null || !asksBefore(context, loop));
  return kept.map((loop) => ({ ...toLayer(loop.name, loop.attempts, loop.site, 'code'), manner: () => readManner(linker, loop) }));
}

/** Where no failure repeats a request, a status may. */
function findStatusLayers(linker: Linker, { call }: LimitFacts, fates: readonly Fate[]): readonly Layer[] {
  if (call.kind === 'sdk' && call.operation.failure !== 'value') return [];
  const origin = originOf(call);
  const calls = [origin, ...fates.flatMap(({ path }) => path.flatMap((step) => findCallAt(linker, step) ?? []))];
  const [found] = [...calls.flatMap((one) => findStatusRetries(linker, one)), ...findEmptiedRetries(linker, origin)];
  return found ? [{ ...toLayer(found.name, found.attempts, found.site, 'code'), manner: () => found.manner }] : [];
}

/** `catch (error) { query = await mend(query, error); }`: while the provider is down the handler fails itself, so that nothing is repeated. */
function asksBefore({ linker, detect }: FateContext, { attempt, at: { file } }: RetryLoop): boolean {
  const { catch: handler } = attempt;
  if (!handler) return false;
  return file.callsWithin(handler.span).some((id) => {
    const parent = file.parentOf(id);
    const isAwaited = parent !== undefined && file.expression(parent).kind === 'await';
    return isAwaited && handler.body.some((one) => isDirectly(file, id, one)) && reachesModel(linker, detect, { file, id }, 0);
  });
}

/** In a statement of the handler itself, and in no branch or `try` of it. */
function isDirectly(file: FileIndex, id: ExpressionId, { kind, span }: Statement): boolean {
  return (kind === 'expression' || kind === 'variable') && isWithin(file.expression(id).span, span);
}

/** A call in the function that the next call on the way runs, whose arguments are then known: `retry(ask, 3)`. */
function within(linker: Linker, one: Ref, [next]: readonly Ref[]): Ref {
  const frame = one.file.expression(one.id).function;
  if (!next || !findCallees(linker, next).some((callee) => callee.file === one.file && callee.function === frame)) return one;
  return { ...one, env: toEnv({ file: one.file, function: frame, call: next }) };
}

/** A call in what a decorator puts in a method's place, where that was told how often: `@withRetry({ attempts: 3 })`. */
function decorated(linker: Linker, one: Ref, method: Ref | undefined): Ref {
  if (!method || one.env) return one;
  const { file } = method;
  const owner = file.functionOwner(file.expression(method.id).function);
  const decorators = owner.kind === 'member' ? (owner.member.decorators ?? []) : [];
  const around = new Set(framesAround(one.file, one.file.expression(one.id).function));
  for (const id of decorators) {
    const expression = file.expression(id);
    const made = expression.kind === 'call' ? linker.resolve({ file, id: expression.callee }) : [];
    for (const value of made) {
      if (value.kind !== 'function' || value.file !== one.file || !around.has(value.id)) continue;
      return { ...one, env: toEnv({ file: value.file, function: value.id, call: { file, id } }) };
    }
  }
  return one;
}

function findCallAt(linker: Linker, { file: path, span }: CallerStep): Ref | undefined {
  const file = linker.project.file(path);
  const id = file?.callsWithin(span).find((one) => {
    const expression = file.expression(one);
    return expression.span[0] === span[0] && expression.span[1] === span[1];
  });
  return file && id !== undefined ? { file, id } : undefined;
}
