import type { Evidence, Knowledge, RepairFacts, RepairOption, RetryProfile, Site, TimeoutProfile } from '../calls.js';
import type { Limits, Operation, OptionPath } from '../catalog.js';
import type { DetectedCall } from './detect.js';
import type { Fate } from './fates.js';
import { type PassedGuard, readSignal } from './guards.js';
import type { Linker } from './linker.js';
import { isWithin } from './manifests.js';
import { foldNumber, type OptionReading, parseOption, readClientOption, readOption } from './options.js';
import type { ClientValue, Ref } from './value.js';

/** A detected call with what its limits are read from. */
export interface LimitFacts {
  readonly call: DetectedCall;
  readonly version: string | null;
  readonly clients: readonly ClientValue[];
  readonly defaults: Limits;
  readonly timeout: readonly OptionPath[];
  readonly signal: readonly OptionPath[];
  readonly retries: readonly OptionPath[];
}

const PLATFORM_PATIENCE_MS = 300_000;
const UNKNOWN_LIMITS: Limits = { timeoutMs: null, retries: null, source: 'not known' };

export function toLimitFacts(linker: Linker, call: DetectedCall): LimitFacts {
  if (call.kind === 'http') {
    const { options, limits } = call.client;
    return { call, version: null, clients: [], defaults: limits, timeout: options.timeout ?? [], signal: options.signal ?? [], retries: options.retries ?? [] };
  }
  const { operation, clients } = call;
  const client = clients[0];
  return {
    call,
    version: linker.versionOf(call.importer, call.specifier),
    clients,
    defaults: operation.limits ?? client?.type.limits ?? UNKNOWN_LIMITS,
    timeout: [...(operation.options.timeout ?? []), ...(client?.type.options.timeout ?? [])],
    signal: operation.options.signal ?? [],
    retries: [...(operation.options.retries ?? []), ...(client?.type.options.retries ?? [])],
  };
}

export function siteOf(ref: Ref): Site {
  return { file: ref.file.path, span: ref.file.expression(ref.id).span };
}

function read(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[]): OptionReading {
  const { call } = facts;
  if (call.kind === 'sdk') return readOption(linker, call.ref, facts.clients, paths, facts.version);
  const own = readOption(linker, call.ref, [], paths.filter((path) => parseOption(path).target === 'call'), null);
  if (own.state !== 'absent' || !call.instance) return own;
  const { instance } = call;
  return readOption(linker, instance, [], paths.flatMap((path) => toInstancePath(path)), null);
}

/** `client.timeout` of an instance is the first argument of the call that built it. */
function toInstancePath(path: OptionPath): readonly OptionPath[] {
  const { target, argument, members } = parseOption(path);
  return target === 'client' ? [[String(argument), ...members].join('.')] : [];
}

/** How long one attempt and all attempts may take, and who says so. */
export function readTimeout(linker: Linker, facts: LimitFacts, fates: readonly Fate[], retry: RetryProfile): TimeoutProfile {
  const { defaults } = facts;
  const base = { defaultMs: defaults.timeoutMs, note: defaults.note ?? null };
  const outer = readOuterLimit(fates);
  const option = read(linker, facts, facts.timeout);
  if (option.state === 'known') return withOuter(readTimeoutOption(linker, facts, option, retry, base), outer);
  const signal = read(linker, facts, facts.signal);
  const signaled = signal.state === 'known' ? readSignal(linker, signal.at) : undefined;
  if (signaled?.kind === 'timer') return { ...base, state: 'bounded', ms: signaled.ms ?? null, worstCaseMs: signaled.ms ?? null, evidence: [evidenceOf(signal, 'signal', `a signal with a timer${signaled.ms ? ` of ${signaled.ms} ms` : ''}`)] };
  if (outer) return { ...base, state: 'bounded', ms: outer.ms ?? null, worstCaseMs: outer.ms ?? null, evidence: [{ ...siteOf(outer.call), source: 'wrapper', text: outer.name }] };
  if (option.state === 'unknown') return stopped(base, option.reason, facts);
  if (signaled?.kind === 'unknown' || signal.state === 'unknown') return stopped(base, signal.state === 'unknown' ? signal.reason : 'the signal can not be followed', facts);
  const worstCaseMs = worstCase(defaults.timeoutMs, retry);
  if (signaled?.kind === 'caller') return { ...base, state: 'cancel-only', ms: null, worstCaseMs, evidence: [evidenceOf(signal, 'signal', 'a signal that no timer aborts')] };
  if (hasCustomFetch(linker, facts)) return stopped(base, 'the client has its own fetch', facts);
  if (facts.call.kind === 'sdk' && facts.defaults === UNKNOWN_LIMITS) return stopped(base, 'the defaults are not known', facts);
  const source = { ...siteOf(facts.call.ref), source: 'sdk-default' as const, text: `default of the SDK (${defaults.source})` };
  // An HTTP client's own patience (Node's fetch: 300 s of silence) is a last resort of the platform, not a limit that anybody chose.
  const isUnlimited = defaults.timeoutMs === null || (facts.call.kind === 'http' && defaults.timeoutMs >= PLATFORM_PATIENCE_MS);
  if (isUnlimited) return { ...base, state: 'none', ms: null, worstCaseMs: null, evidence: [source] };
  return { ...base, state: 'sdk-default', ms: defaults.timeoutMs, worstCaseMs, evidence: [source] };
}

function stopped(base: { readonly defaultMs: number | null; readonly note: string | null }, reason: string, facts: LimitFacts): TimeoutProfile {
  return { ...base, state: 'unknown', ms: null, worstCaseMs: null, evidence: [{ ...siteOf(facts.call.ref), source: 'stopped', text: reason }] };
}

function evidenceOf(reading: OptionReading, source: Evidence['source'], text: string): Evidence {
  const site = reading.state === 'known' ? siteOf(reading.at) : { file: '', span: [0, 0] as const };
  return { ...site, source, text };
}

function readTimeoutOption(linker: Linker, facts: LimitFacts, option: Extract<OptionReading, { state: 'known' }>, retry: RetryProfile, base: { readonly defaultMs: number | null; readonly note: string | null }): TimeoutProfile {
  const number = foldNumber(linker, option.values);
  const ms = number === undefined ? undefined : number * (option.option.unit === 's' ? 1000 : 1);
  const isOff = option.values.length > 0 && option.values.every((value) => value.kind === 'literal' && (value.value === null || value.value === false));
  const text = `${option.option.members.join('.')}: ${ms === undefined ? 'set' : `${ms} ms`}, from the ${option.source === 'client-option' ? 'client' : 'call'}`;
  const evidence = [evidenceOf(option, option.source, text)];
  const disabled = isOff || (ms !== undefined && (ms <= 0 || ms === Number.POSITIVE_INFINITY) && facts.defaults.timeoutMs !== null);
  if (disabled || (ms !== undefined && ms <= 0)) return { ...base, state: 'disabled', ms: null, worstCaseMs: null, evidence };
  if (ms === Number.POSITIVE_INFINITY) return { ...base, state: 'disabled', ms: null, worstCaseMs: null, evidence };
  return { ...base, state: 'bounded', ms: ms ?? null, worstCaseMs: worstCase(ms ?? null, retry), evidence };
}

function worstCase(ms: number | null, retry: RetryProfile): number | null {
  if (ms === null) return null;
  const own = retry.layers[0]?.attempts ?? (retry.state === 'none' ? 1 : null);
  return own === null ? null : ms * own;
}

function withOuter(profile: TimeoutProfile, outer: Extract<PassedGuard, { kind: 'limit' }> | undefined): TimeoutProfile {
  if (!outer) return profile;
  const shortest = [profile.worstCaseMs, outer.ms ?? null].filter((ms) => ms !== null);
  return { ...profile, state: 'bounded', ms: profile.ms ?? outer.ms ?? null, worstCaseMs: shortest.length > 0 ? Math.min(...shortest) : null };
}

/** A limit passed on the way outward; every known way must pass one. */
function readOuterLimit(fates: readonly Fate[]): Extract<PassedGuard, { kind: 'limit' }> | undefined {
  const limits = fates.map((fate) => fate.guards.map(toLimit).find((guard) => guard !== undefined));
  return limits.length > 0 && limits.every((limit) => limit !== undefined) ? limits.toSorted((a, b) => (b?.ms ?? 0) - (a?.ms ?? 0))[0] : undefined;
}

function toLimit(guard: PassedGuard): Extract<PassedGuard, { kind: 'limit' }> | undefined {
  if (guard.kind === 'limit') return guard;
  return guard.kind === 'entry' && guard.provides.timeout !== undefined ? { kind: 'limit', name: guard.name, ms: undefined, call: guard.call } : undefined;
}

function hasCustomFetch(linker: Linker, facts: LimitFacts): boolean {
  const paths = facts.clients[0]?.type.options.fetch ?? [];
  return paths.some((path) => readClientOption(linker, facts.clients, parseOption(path)).state === 'known');
}

/** Total attempts: the SDK's own, times those of every retrying layer on the way outward. */
export function readRetry(linker: Linker, facts: LimitFacts, fates: readonly Fate[]): RetryProfile {
  const inner = readOwnAttempts(linker, facts);
  if (inner.state === 'unknown') return { state: 'unknown', attempts: null, layers: [], evidence: [{ ...siteOf(facts.call.ref), source: 'stopped', text: inner.reason }] };
  const outer = (fates[0]?.guards ?? []).flatMap((guard) => (guard.kind === 'retry' ? [{ name: guard.name, attempts: guard.attempts, site: siteOf(guard.call) }] : []));
  const derived = facts.clients[0]?.derivations.filter((one) => one.adds === 'retry').map((one) => ({ name: one.path, attempts: readDerivedAttempts(linker, one.call), site: siteOf(one.call) })) ?? [];
  const layers = [{ name: 'SDK', attempts: inner.attempts, site: inner.site }, ...derived, ...outer].filter((layer) => layer.attempts !== 1 || layer.name === 'SDK');
  const evidence = layers.flatMap((layer): Evidence[] => (layer.site ? [{ ...layer.site, source: layer.name === 'SDK' ? 'call-option' : 'wrapper', text: `${layer.name}: ${layer.attempts ?? 'unlimited'} attempts` }] : []));
  const kept = layers.map((layer) => ({ ...layer, attempts: layer.attempts ?? null }));
  if (layers.some((layer) => layer.attempts === null)) return { state: 'unbounded', attempts: null, layers: kept, evidence };
  if (layers.some((layer) => layer.attempts === undefined)) return { state: 'known', attempts: null, layers: kept, evidence };
  const attempts = layers.reduce((product, layer) => product * (layer.attempts ?? 1), 1);
  return { state: attempts === 1 ? 'none' : 'known', attempts, layers: kept, evidence };
}

type OwnAttempts = { readonly state: 'known'; readonly attempts: number | null | undefined; readonly site: Site | null } | { readonly state: 'unknown'; readonly reason: string };

function readOwnAttempts(linker: Linker, facts: LimitFacts): OwnAttempts {
  const option = read(linker, facts, facts.retries);
  if (option.state === 'unknown' && facts.clients.some((client) => client.construct !== undefined)) return option;
  if (option.state === 'known') {
    const number = foldNumber(linker, option.values);
    if (number === Number.POSITIVE_INFINITY) return { state: 'known', attempts: null, site: siteOf(option.at) };
    return { state: 'known', attempts: number === undefined ? undefined : number + (option.option.countsAttempts ? 0 : 1), site: siteOf(option.at) };
  }
  if (option.state === 'unknown') return option;
  return { state: 'known', attempts: facts.defaults.retries === null ? (facts.defaults === UNKNOWN_LIMITS ? undefined : null) : facts.defaults.retries + 1, site: null };
}

/** LangChain's `withRetry({ stopAfterAttempt })`, three attempts unless said. */
function readDerivedAttempts(linker: Linker, call: Ref): number | undefined {
  const reading = readOption(linker, call, [], ['0.stopAfterAttempt', '0.retries'], null);
  if (reading.state === 'known') return foldNumber(linker, reading.values);
  return reading.state === 'absent' ? 3 : undefined;
}

/** A limit on tokens or steps as a number, or as written where it can't be folded. */
export function readCount(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[] | undefined): Knowledge<number | string> {
  const reading = read(linker, facts, paths ?? []);
  if (reading.state !== 'known') return reading;
  const number = foldNumber(linker, reading.values);
  const { span, file } = siteOf(reading.at);
  return { state: 'known', value: number ?? linker.project.text(file).slice(span[0], span[1]).replace(/\s+/g, ' ').slice(0, 80), evidence: [evidenceOf(reading, reading.source, reading.option.members.join('.'))] };
}

/** Where a repair may write an option: on the client where its construction is known and one repair then mends all its calls, else at the call. */
export function toRepairFacts(facts: LimitFacts, operation: Operation | undefined): RepairFacts {
  const place = (paths: readonly OptionPath[], unit: RepairOption['unit']): readonly RepairOption[] => paths.flatMap((path) => toRepairOption(facts, path, unit));
  const onClientFirst = (options: readonly RepairOption[]) => [...options.filter((one) => one.target === 'client'), ...options.filter((one) => one.target === 'call')];
  return {
    timeout: onClientFirst(place(facts.timeout, 'ms')),
    signal: place(facts.signal, 'signal'),
    maxOutputTokens: place([...(operation?.options.maxOutputTokens ?? []), ...(facts.clients[0]?.type.options.maxOutputTokens ?? [])], 'count'),
    retries: onClientFirst(place(facts.retries, 'count')),
  };
}

function toRepairOption(facts: LimitFacts, path: OptionPath, unit: RepairOption['unit']): readonly RepairOption[] {
  if (typeof path !== 'string' && (facts.version === null || !isWithin(path, facts.version))) return [];
  const { target, argument, members, unit: written } = parseOption(path);
  const construct = facts.call.kind === 'http' ? facts.call.instance : facts.clients.length === 1 ? facts.clients[0]?.construct : undefined;
  const at = target === 'call' ? facts.call.ref : construct;
  if (!at || members.length === 0) return [];
  return [{ at: siteOf(at), argument, members, unit: unit === 'ms' && written === 's' ? 's' : unit, target }];
}
