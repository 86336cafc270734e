import type { Evidence, LeftOut, RetryProfile, TimeoutProfile } from '../../calls.js';
import type { Catalog } from '../../catalog.js';
import { toDuration } from '../../words.js';
import { EMPTY_TRAIL, type Fate } from '../failures/fate.js';
import { type FateContext, findThrowFates } from '../failures/fates.js';
import type { PassedGuard } from '../failures/guards.js';
import { findWhoLeavesOut } from '../options/left-out.js';
import { findLimitOption, type LimitFacts, toFactsBeside, toFactsByClient, toOptionEvidence } from '../options/limits.js';
import type { KnownOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import type { Linker } from '../values/linker.js';
import { foldDefault, foldNumber } from '../values/numbers.js';
import { siteOf, stoppedAt } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { readDeadline } from './deadlines.js';
import { isLimitedElsewhere } from './handed-clients.js';
import { findLeaks } from './leaks.js';
import { hasLimitingFetch, readFetchTimer } from './own-fetches.js';
import { readEntryLimit, readRetry } from './retries.js';
import { readSignal } from './signals.js';
import { readTransport, type TransportReading } from './transports.js';

/** A transport that gives up after so long a silence does so for its own sake; it is no limit that anybody chose. */
const PLATFORM_PATIENCE_MS = 300_000;

/** What the call and its client say, without what its promise passes on the way outward. */
interface OwnTimeout {
  readonly state: TimeoutProfile['state'];
  readonly ms: number | null;
  /** Does the limit hold for all attempts of the SDK together, as a signal's timer does? */
  readonly spans: 'attempt' | 'request';
  /** What ends all attempts together beside a limit of each. */
  readonly requestMs?: number;
  readonly defaultMs: number | null;
  readonly note: string | null;
  readonly sentBy: string | null;
  readonly evidence: readonly Evidence[];
  /** Holds for the caller that leaves out what others give; which way outward is that caller's is not known. */
  readonly leftOutBy?: LeftOut;
}

/** How long one attempt and all attempts may take, and who says so. Where several clients may be meant, the weakest decides. */
export function readTimeout(context: FateContext, facts: LimitFacts, fates: readonly Fate[], retry: RetryProfile): TimeoutProfile {
  const { linker } = context;
  const joined = joinClients(
    facts,
    toFactsByClient(linker, facts).map((one) => readWithBeside(linker, one)),
  );
  const isLimitedSomewhere = fates.some(({ guards }) => guards.some((guard) => toLimit(linker, guard) !== undefined));
  const own = joined.leftOutBy && isLimitedSomewhere ? toUnknown(facts, 'only some callers give a limit') : joined;
  const mayBeOutside = own.state !== 'bounded' && mayBeLimitedOutside(linker, facts);
  const outer =
    findOuterLimit(linker, fates, (fate) => (mayBeOutside ? findLimitOutside(linker, fate, 0) : undefined)) ??
    (mayBeOutside && fates.every(({ state }) => state === 'unknown') ? findLimitOfRun(context, facts) : undefined);
  const worstCaseMs = readWorstCase(linker, own, fates, retry);
  const { spans: _, requestMs: _all, ...limit } = own;
  const profile = {
    ...limit,
    leaks: findLeaks(linker, facts, fates),
    deadline: readDeadline(linker, facts, findRuns(context, facts, fates), (fate) =>
      readWorstCase(linker, own, [fate], readRetry(context, facts, [fate])),
    ),
  };
  if (!outer && mayEndUntold(own, fates))
    return {
      ...profile,
      state: 'unknown',
      ms: null,
      worstCaseMs: null,
      evidence: [stoppedAt(facts.call.ref, 'its job may be ended by settings elsewhere')],
    };
  if (!outer) return { ...profile, worstCaseMs };
  const evidence: Evidence = {
    ...siteOf(outer.call),
    source: 'wrapper',
    text: `${outer.ms === undefined ? 'a time limit' : toDuration(outer.ms)}, from ${outer.name}`,
  };
  const isOwn = own.state === 'bounded';
  return {
    ...profile,
    state: 'bounded',
    ms: isOwn ? own.ms : (outer.ms ?? null),
    worstCaseMs,
    evidence: isOwn ? [...own.evidence, evidence] : [evidence],
  };
}

const IS_LIMIT: ReadonlySet<string> = new Set(['bounded', 'cancel-only', 'disabled']);
const WEAKEST_FIRST: readonly TimeoutProfile['state'][] = ['none', 'disabled', 'sdk-default', 'cancel-only', 'bounded'];

function joinClients(facts: LimitFacts, timeouts: readonly OwnTimeout[]): OwnTimeout {
  const [first, ...others] = timeouts;
  if (!first) return toUnknown(facts, 'no client was found');
  if (others.length === 0) return first;
  const unknown = timeouts.find(({ state }) => state === 'unknown');
  const known = timeouts.filter(({ state }) => state !== 'unknown');
  if (unknown && (known.length === 0 || known.some(({ state }) => IS_LIMIT.has(state)))) return unknown;
  // Whatever the others have, one that is seen to have no limit may be meant.
  if (unknown) return joinClients(facts, known);
  // A signal that anybody may press is given to all of them, whatever some have beside it.
  const isMixed = timeouts.some(({ state }) => state === 'bounded') && timeouts.some(({ state }) => state === 'cancel-only');
  if (isMixed || (timeouts.some(({ state }) => IS_LIMIT.has(state)) && timeouts.some(({ state }) => !IS_LIMIT.has(state))))
    return toUnknown(facts, 'only some of the clients that may be meant have a limit');
  const weakest =
    [...timeouts].sort((a, b) => WEAKEST_FIRST.indexOf(a.state) - WEAKEST_FIRST.indexOf(b.state) || (b.ms ?? 0) - (a.ms ?? 0))[0] ?? first;
  const isOne = timeouts.every(({ ms }) => ms === first.ms);
  return weakest.state === 'bounded' && !isOne && timeouts.some(({ ms }) => ms === null) ? { ...weakest, ms: null } : weakest;
}

/** Of several models that are all asked, the weakest decides: one without a limit is enough, and one that is not known may be it. */
function readWithBeside(linker: Linker, facts: LimitFacts): OwnTimeout {
  const own = readOwnTimeout(linker, facts);
  const beside = toFactsBeside(linker, facts).map((one) => readOwnTimeout(linker, one));
  if (beside.length === 0) return own;
  const weakest = [own, ...beside].toSorted((a, b) => toStrength(a) - toStrength(b) || (b.ms ?? Infinity) - (a.ms ?? Infinity))[0];
  return weakest ?? own;
}

function toStrength({ state }: OwnTimeout): number {
  return state === 'unknown' ? WEAKEST_FIRST.indexOf('sdk-default') + 0.5 : WEAKEST_FIRST.indexOf(state);
}

function readOwnTimeout(linker: Linker, facts: LimitFacts): OwnTimeout {
  const timeout = findWhoLeavesOut(linker, facts.call, findLimitOption(linker, facts, facts.timeout));
  const signal = findWhoLeavesOut(linker, facts.call, findLimitOption(linker, facts, facts.signal));
  const leftOutBy = timeout ?? signal;
  if (!leftOutBy) return readGivenTimeout(linker, facts);
  // What is left of the options for that caller.
  const weakest = {
    ...facts,
    timeout: timeout ? facts.timeout.filter((path) => parseOption(path).target === 'client') : facts.timeout,
    signal: signal ? [] : facts.signal,
  };
  const own = readGivenTimeout(linker, weakest);
  return own.state === 'unknown' ? own : { ...own, leftOutBy };
}

function readGivenTimeout(linker: Linker, facts: LimitFacts): OwnTimeout {
  const yielded = facts.defaults?.yieldsToSignal ? readSignalOption(linker, facts).timeout : undefined;
  if (yielded) return { ...yielded, defaultMs: null };
  const option = findLimitOption(linker, facts, facts.timeout);
  const signal = readSignalOption(linker, facts);
  if (option.state === 'known' && isReadable(option)) return withSignal(toOptionTimeout(linker, facts, option), signal.timeout);
  if (signal.timeout?.state === 'bounded') return signal.timeout;
  if (option.state !== 'absent')
    return toUnknown(facts, option.state === 'unknown' ? option.reason : 'the limit is given where it can not be followed');
  if (signal.timeout) return signal.timeout;
  const transport = readTransport(linker, facts);
  if (transport) return toTransportTimeout(facts, transport);
  if (isLimitedElsewhere(linker, facts)) return toUnknown(facts, 'a limit may be set for all that its framework hands over');
  const fetched = readFetchTimer(linker, facts);
  if (fetched) return toFetchTimeout(facts, fetched);
  if (hasLimitingFetch(linker, facts)) return toUnknown(facts, 'the client has its own fetch');
  return readDefault(facts);
}

/** The timer of a signal runs beside the limit of each attempt, and ends them all. */
function withSignal(limit: OwnTimeout, signal: OwnTimeout | undefined): OwnTimeout {
  if (signal?.state !== 'bounded') return limit;
  if (limit.state !== 'bounded') return signal;
  const evidence = [...limit.evidence, ...signal.evidence];
  if (signal.ms === null) return { ...limit, evidence };
  return limit.ms !== null && limit.ms < signal.ms ? { ...limit, requestMs: signal.ms, evidence } : { ...signal, evidence };
}

function toFetchTimeout(facts: LimitFacts, { at, ...timer }: NonNullable<ReturnType<typeof readFetchTimer>>): OwnTimeout {
  const ms = timer.ms ?? null;
  const text = `${ms === null ? 'a time limit' : toDuration(ms)}, from the signal in the client's own fetch`;
  return { ...toBase(facts), state: 'bounded', ms, spans: 'attempt', evidence: [{ ...siteOf(at), source: 'client-option', text }] };
}

function toTransportTimeout(facts: LimitFacts, transport: TransportReading): OwnTimeout {
  if (transport.kind === 'unknown') return toUnknown(facts, 'what carries its requests may limit them');
  const { at, ms = null } = transport;
  const text = `${ms === null ? 'a time limit' : toDuration(ms)}, from what carries the request`;
  return { ...toBase(facts), state: 'bounded', ms, spans: 'attempt', evidence: [{ ...siteOf(at), source: 'client-option', text }] };
}

/** A value that a caller outside the project hands in may be missing just as well. */
function isReadable({ values }: KnownOption): boolean {
  return values.some((value) => value.kind !== 'unknown' && value.kind !== 'typed');
}

function readSignalOption(linker: Linker, facts: LimitFacts): { readonly timeout?: OwnTimeout } {
  const signal = findLimitOption(linker, facts, facts.signal);
  if (signal.state === 'absent') return {};
  const at = signal.state === 'known' ? signal.at : signal.sometimes;
  if (at === undefined) return { timeout: toUnknown(facts, signal.state === 'unknown' ? signal.reason : 'the signal can not be followed') };
  const reading = readSignal(linker, at);
  if (reading.kind === 'absent') return {};
  if (signal.state === 'unknown' && reading.kind !== 'caller') return { timeout: toUnknown(facts, signal.reason) };
  if (reading.kind === 'unknown') return { timeout: toUnknown(facts, 'the signal can not be followed') };
  const base = toBase(facts);
  const evidence = (text: string): readonly Evidence[] => [{ ...siteOf(at), source: 'signal', text }];
  if (reading.kind === 'caller')
    return { timeout: { ...base, state: 'cancel-only', ms: null, spans: 'attempt', evidence: evidence('a signal that no timer aborts') } };
  const words = reading.ms === undefined ? 'a signal with a timer' : `a signal that a timer aborts after ${toDuration(reading.ms)}`;
  return { timeout: { ...base, state: 'bounded', ms: reading.ms ?? null, spans: 'request', evidence: evidence(words) } };
}

function toOptionTimeout(linker: Linker, facts: LimitFacts, option: KnownOption): OwnTimeout {
  const fixed = foldNumber(linker, option.values);
  const number = fixed ?? onlyPositive(foldDefault(linker, option.at));
  const ms = number === undefined ? null : number * (option.option.unit === 's' ? 1000 : 1);
  const isOff =
    ms === null
      ? option.values.every((value) => value.kind === 'literal' && (value.value === null || value.value === false))
      : ms <= 0 || ms === Number.POSITIVE_INFINITY;
  const words = isOff ? 'off' : ms === null ? 'set at run time' : toDuration(ms);
  const open = fixed === undefined && ms !== null ? ', unless another is set at run time' : '';
  return {
    ...toBase(facts),
    state: isOff ? 'disabled' : 'bounded',
    ms: isOff ? null : ms,
    spans: 'attempt',
    evidence: [toOptionEvidence(linker, option, `${words}${open}`)],
  };
}

/** `Number(process.env.TIMEOUT ?? 0)`: whether that is off is for the environment to say. */
function onlyPositive(number: number | undefined): number | undefined {
  return number !== undefined && number > 0 ? number : undefined;
}

function toBase({ call, defaults }: LimitFacts): Pick<OwnTimeout, 'defaultMs' | 'note' | 'sentBy'> {
  const sentBy = defaults?.sentBy ?? (isInBrowser(call.ref) ? 'the browser' : null);
  return { defaultMs: defaults?.timeoutMs ?? null, note: defaults?.note ?? null, sentBy };
}

/** What a component does at its top level it may do on a server as well, which draws it first. */
function isInBrowser({ file, id }: Ref): boolean {
  const isComponent = /\.(?:vue|svelte)$/.test(file.path) && file.expression(id).function !== 0;
  return isComponent || file.directives.includes('use client');
}

function toUnknown(facts: LimitFacts, reason: string): OwnTimeout {
  return {
    ...toBase(facts),
    state: 'unknown',
    ms: null,
    spans: 'attempt',
    evidence: [stoppedAt(facts.call.ref, reason)],
  };
}

/** What holds when nobody sets anything, at the client's construction where that is known. */
function readDefault(facts: LimitFacts): OwnTimeout {
  const { call, defaults, title } = facts;
  if (!defaults) return toUnknown(facts, 'the defaults are not known');
  const { timeoutMs } = defaults;
  const at: Ref = facts.clients[0]?.construct ?? (call.kind === 'http' ? call.instance : undefined) ?? call.ref;
  const evidence = (text: string): readonly Evidence[] => [{ ...siteOf(at), source: 'sdk-default', text }];
  if (timeoutMs === null)
    return {
      ...toBase(facts),
      state: 'none',
      ms: null,
      spans: 'attempt',
      evidence: evidence(`no timeout is set, and ${title} has none of its own`),
    };
  if (call.kind === 'http' && timeoutMs >= PLATFORM_PATIENCE_MS) {
    return {
      ...toBase(facts),
      state: 'none',
      ms: null,
      spans: 'attempt',
      evidence: evidence(`no timeout is set; ${title} gives up after ${toDuration(timeoutMs)} of silence`),
    };
  }
  return {
    ...toBase(facts),
    state: 'sdk-default',
    ms: timeoutMs,
    spans: 'attempt',
    evidence: evidence(`no timeout is set, so the default of ${title} holds: ${toDuration(timeoutMs)}`),
  };
}

type Limit = Extract<PassedGuard, { kind: 'limit' }>;

/**
 * A limit passed on the way outward; every known way must pass one. The longest is the one that holds for all. A function that nobody calls
 * is on no way.
 */
function findOuterLimit(linker: Linker, fates: readonly Fate[], isPassed: (fate: Fate) => Limit | undefined): Limit | undefined {
  const known = fates.filter(({ state }) => state !== 'unknown');
  const ways = (known.length > 0 ? known : fates).map((fate) => ({
    fate,
    limit: fate.guards.map((guard) => toLimit(linker, guard)).find((guard) => guard !== undefined) ?? isPassed(fate),
  }));
  const passed = ways.flatMap(({ limit }) => limit ?? []);
  if (passed.length === 0 || ways.some(({ fate, limit }) => !limit && !isUncalled(fate))) return undefined;
  return passed.toSorted((a, b) => (b.ms ?? Number.POSITIVE_INFINITY) - (a.ms ?? Number.POSITIVE_INFINITY))[0];
}

/** The handler that ends the failure stands in a function of which nobody knows who calls it. */
function isUncalled({ outside }: Fate): boolean {
  return outside?.().every(({ state }) => state === 'unknown') ?? false;
}

/** Every known way leads out of a job that its system ends, who knows when. */
function mayEndUntold({ state }: OwnTimeout, fates: readonly Fate[]): boolean {
  const known = fates.filter((fate) => fate.state !== 'unknown');
  const isOpen = state === 'none' || state === 'sdk-default';
  return isOpen && known.length > 0 && known.every(({ guards }) => guards.some((guard) => guard.kind === 'entry' && guard.provides.untold));
}

const DEEPEST_HANDLERS = 3;

/** A limit farther out than the handler that ends the failure: of the job in which the handler runs. */
function findLimitOutside(linker: Linker, fate: Fate, depth: number): Limit | undefined {
  if (depth >= DEEPEST_HANDLERS || !fate.outside) return undefined;
  return findOuterLimit(linker, fate.outside(), (outer) => findLimitOutside(linker, outer, depth + 1));
}

/** The end of the job in which a stream is made, wherever it goes from there: with the job ends all that it began. */
function findLimitOfRun(context: FateContext, { call: { ref } }: LimitFacts): Limit | undefined {
  const runs = findThrowFates(context, ref, [], EMPTY_TRAIL).map((fate) => ({
    ...fate,
    guards: fate.guards.filter(({ kind }) => kind === 'entry'),
  }));
  return findOuterLimit(context.linker, runs, (fate) => findLimitOutside(context.linker, fate, 0));
}

/** A stream whose failure comes out nowhere still runs in a function that the platform ends. */
function findRuns(context: FateContext, { call }: LimitFacts, fates: readonly Fate[]): () => readonly Fate[] {
  return () => (fates.some(({ path }) => path.length > 0) ? fates : findThrowFates(context, call.ref, [], EMPTY_TRAIL));
}

const limiting = new WeakMap<Catalog, readonly string[]>();

/** Packages whose registrations or wrappers set a limit around a whole function. */
function limitersOf(catalog: Catalog): readonly string[] {
  const known = limiting.get(catalog);
  if (known) return known;
  const jobs = catalog.frameworks.filter(({ registrations }) => registrations.some(({ provides }) => provides?.timeout !== undefined));
  const guards = catalog.guards.filter(({ forms }) => forms.some(({ provides }) => provides.includes('timeout')));
  const found = [...jobs, ...guards].flatMap(({ packages }) => packages);
  limiting.set(catalog, found);
  return found;
}

/** A job may begin in another package than the one that makes the call, in a file that names what runs it. The call's own file may name it, whoever declares it. */
function mayBeLimitedOutside({ catalog, project }: Linker, { call }: LimitFacts): boolean {
  const { path } = call.ref.file;
  const limiters = limitersOf(catalog.catalog);
  const names = (one: string, name: string) => project.mentions(one, name.replace(/\*/g, ''));
  if (limiters.some((name) => names(path, name))) return true;
  const callers = [path, ...project.reachersOf(path)];
  const homes = new Map(callers.map((one) => [project.manifests.findFor(one)?.folder, one]));
  const declared = limiters.filter((name) => [...homes.values()].some((one) => project.manifests.isDeclared(one, name)));
  return declared.some((name) => callers.some((one) => names(one, name)));
}

function toLimit(linker: Linker, guard: PassedGuard): Limit | undefined {
  if (guard.kind === 'limit') return guard;
  return guard.kind === 'entry' ? readEntryLimit(linker, guard) : undefined;
}

/** Attempts × limit, layer by layer from the inside: a limit around a retry bounds all its attempts. The longest way decides. */
function readWorstCase(linker: Linker, own: OwnTimeout, fates: readonly Fate[], retry: RetryProfile): number | null {
  const [sdk, ...layers] = retry.layers;
  const perAttempt = own.state === 'bounded' ? own.ms : own.state === 'sdk-default' || own.state === 'cancel-only' ? own.defaultMs : null;
  const known = own.state === 'bounded' && own.ms === null ? Number.NaN : (perAttempt ?? Number.POSITIVE_INFINITY);
  const attempts = own.spans === 'request' ? known : times(known, sdk?.attempts);
  const request = own.requestMs === undefined ? attempts : Number.isNaN(attempts) ? own.requestMs : Math.min(attempts, own.requestMs);
  const guarded = fates.map((fate) => fate.guards.reduce((ms, guard) => passGuard(linker, ms, guard), request));
  const named = new Set(fates.flatMap((fate) => fate.guards).map((guard) => guard.name));
  const loops = layers.filter((layer) => !named.has(layer.name)).reduce((count, layer) => times(count, layer.attempts), 1);
  const worst = Math.max(...(guarded.length > 0 ? guarded : [request])) * loops;
  return Number.isFinite(worst) ? worst : null;
}

function passGuard(linker: Linker, ms: number, guard: PassedGuard): number {
  if (guard.kind === 'retry') return times(ms, guard.attempts);
  const limit = toLimit(linker, guard)?.ms;
  return limit === undefined ? ms : Number.isNaN(ms) ? limit : Math.min(ms, limit);
}

function times(ms: number, attempts: number | null | undefined): number {
  return attempts === undefined ? Number.NaN : attempts === null ? Number.POSITIVE_INFINITY : ms * attempts;
}
