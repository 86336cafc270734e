import type { Evidence, Knowledge } from '../../calls.js';
import type { Limits, OptionPath, Sdk } from '../../catalog.js';
import { type DetectedCall, isOpenForwarding } from '../calls/detect.js';
import { isWithin } from '../files/manifests.js';
import { isPackageMatch } from '../files/scan.js';
import { findKeptClients } from '../values/kept-clients.js';
import type { Linker } from '../values/linker.js';
import { findInheritedClient } from '../values/members.js';
import { foldExpression, foldNumber } from '../values/numbers.js';
import { siteOf } from '../values/sites.js';
import type { ClientValue, Ref, Value } from '../values/value.js';
import { findHandedClients } from './handed-clients.js';
import { findModelsBeside } from './models-beside.js';
import { type KnownOption, type OptionReading, readAnyOption, readClientOption, readOption } from './options.js';
import { parseOption } from './parsed-options.js';
import { readRequestOption } from './request-chains.js';
import { findSenderLimits } from './senders.js';

/** A detected call with what its limits are read from. */
export interface LimitFacts {
  readonly call: DetectedCall;
  readonly version: string | null;
  readonly clients: readonly ClientValue[];
  /** As messages call it: `OpenAI SDK`, `fetch`. */
  readonly title: string;
  /** Undefined where the catalog says nothing about this client. */
  readonly defaults: Limits | undefined;
  readonly timeout: readonly OptionPath[];
  readonly signal: readonly OptionPath[];
  readonly retries: readonly OptionPath[];
}

export function toLimitFacts(linker: Linker, call: DetectedCall): LimitFacts {
  if (call.kind === 'sdk') return toSdkFacts(linker, call, findHandedClients(linker, call));
  const { options, limits, name } = call.client;
  return {
    call,
    version: null,
    clients: [],
    title: name,
    // A function around the request may limit it in ways of its own.
    defaults: isOpenForwarding(call) ? undefined : limits,
    timeout: options.timeout ?? [],
    signal: options.signal ?? [],
    retries: options.retries ?? [],
  };
}

function toSdkFacts(linker: Linker, call: Extract<DetectedCall, { kind: 'sdk' }>, clients: readonly ClientValue[]): LimitFacts {
  const { operation } = call;
  const client = clients[0];
  return {
    call,
    version: client ? linker.versionOf(client.importer, client.specifier) : linker.versionOf(call.importer, call.specifier),
    clients,
    title: (client?.sdk ?? call.sdk).title,
    defaults: operation.limits ?? (client && (call.sdk.senders ? findSent(linker, call, clients) : findDefaults(linker, client))),
    timeout: [...(operation.options.timeout ?? []), ...(client?.type.options.timeout ?? [])],
    signal: operation.options.signal ?? [],
    retries: [...(operation.options.retries ?? []), ...((operation.isUnrepeated ? undefined : client?.type.options.retries) ?? [])],
  };
}

/** Where the package of the model has a client of its own inside. */
function findSent(linker: Linker, call: Extract<DetectedCall, { kind: 'sdk' }>, clients: readonly ClientValue[]): Limits | undefined {
  const limits = clients.map((client) => findSenderLimits(linker, call, client, findOwnLimits(linker, client)));
  return joinLimits(limits);
}

/** A client in a client in a client; what is deeper is built of itself. */
const DEEPEST_CLIENT = 4;

/** Those of the client inside, if there is one; none where nobody can say what stands there. */
function findDefaults(linker: Linker, client: ClientValue, depth = 0): Limits | undefined {
  if (depth > DEEPEST_CLIENT) return undefined;
  if (client.type.openTypes && !client.construct) return undefined;
  const inside = findInside(linker, client);
  const clients = inside.flatMap((value) => findInheritedClient(linker, value) ?? []);
  if (clients.length > 0)
    return joinLimits(
      clients.map((one) =>
        one.kind === 'client' && one.client.construct && !isSet(linker, one.client, one.client.type.options.timeout)
          ? findDefaults(linker, one.client, depth + 1)
          : undefined,
      ),
    );
  if (inside.some(({ kind }) => kind === 'unknown' || kind === 'typed')) return undefined;
  const kept = inside.length === 0 ? findKept(linker, client) : [];
  if (kept.length > 0) return joinLimits(kept.map((one) => (isLimited(linker, one) ? undefined : findDefaults(linker, one, depth + 1))));
  return findProviderLimits(linker, client) ?? findOwnLimits(linker, client);
}

function findOwnLimits(linker: Linker, { type, specifier, importer }: ClientValue): Limits | undefined {
  const version = linker.versionOf(importer, specifier);
  const other = (type.otherLimits ?? []).find(
    (one) => version !== null && isPackageMatch(one.package, specifier) && isWithin(one, version),
  );
  return other?.limits ?? type.limits;
}

/** Does it send a cap on the answer's length where nobody sets one, itself or by the client inside? */
export function capsOutput(linker: Linker, client: ClientValue): boolean {
  if (client.type.capsOutput) return !isOfUncappedModel(linker, client);
  const inside = findInside(linker, client).flatMap((value) => findInheritedClient(linker, value) ?? []);
  return (
    inside.length > 0 &&
    inside.every((one) => one.kind === 'client' && one.client.type.capsOutput === true && !isOfUncappedModel(linker, one.client))
  );
}

function isOfUncappedModel(linker: Linker, client: ClientValue): boolean {
  const { uncappedModels, options } = client.type;
  if (uncappedModels === undefined) return false;
  const pattern = new RegExp(uncappedModels);
  return (options.model ?? []).some((path) => {
    const reading = readClientOption(linker, [client], parseOption(path));
    const values = reading.state === 'known' ? reading.values : [];
    return values.some((value) => value.kind === 'literal' && typeof value.value === 'string' && pattern.test(value.value));
  });
}

/** `anthropic('claude-…')` of a package that caps the answers of its models by itself, or a name that leads to such a package. */
export function isCappedModel(linker: Linker, value: Value, asker: Sdk | undefined): boolean {
  if (value.kind === 'literal') return (asker?.routes ?? []).some(({ prefix, capped }) => capped && String(value.value).startsWith(prefix));
  const sender = value.kind === 'client' ? value.client : value.kind === 'package' ? { ...value, sdk: asker } : undefined;
  if (!sender) return false;
  const version = linker.versionOf(sender.importer, sender.specifier);
  return (sender.sdk?.capped ?? []).some((one) => isPackageMatch(one.package, sender.specifier) && isWithin(one, version));
}

/** The clients that those of a call ask, where all of them are known: the model of an agent, or the one that the whole program keeps. */
export function findInnerClients(linker: Linker, { clients }: Pick<LimitFacts, 'clients'>): readonly ClientValue[] {
  // Options that are handed over whole hold the model among others, and a model that is handed over by itself has options of its own.
  const values = clients.map((client) => {
    const inside = findInside(linker, client).filter(({ kind }) => kind !== 'object' && kind !== 'literal');
    return inside.length > 0 ? inside : findKept(linker, client).map((kept): Value => ({ kind: 'client', client: kept, path: [] }));
  });
  const inner = values.flat().flatMap((value) => (value.kind === 'client' && value.client.construct ? [value.client] : []));
  return values.every((inside) => inside.length > 0) && inner.length === values.flat().length ? inner : [];
}

/** Is it handed anything to ask, followed or not? */
export function asksGiven(linker: Linker, { clients }: Pick<LimitFacts, 'clients'>): boolean {
  return clients.some((client) => findInside(linker, client).length > 0);
}

/** Those that send the requests in the end, where what a client is handed was handed its own. */
export function findInnermostClients(linker: Linker, facts: Pick<LimitFacts, 'clients'>, depth = 0): readonly ClientValue[] {
  const inner = depth < DEEPEST_CLIENT ? findInnerClients(linker, facts) : [];
  const innermost = inner.length > 0 ? findInnermostClients(linker, { clients: inner }, depth + 1) : [];
  return innermost.length > 0 ? innermost : inner;
}

function findInside(linker: Linker, client: ClientValue): readonly Value[] {
  return (client.type.asks ?? []).flatMap((path) => {
    const option = parseOption(path);
    const isBare = option.members.length === 0 && client.derivations.some(({ argument }) => argument === 'same');
    const reading = isBare ? undefined : readClientOption(linker, [client], option);
    return reading?.state === 'known' ? reading.values : [];
  });
}

/** What the project has put where the whole program keeps its client, if it did. */
export function findKept(linker: Linker, { type, sdk, specifier, importer }: ClientValue): readonly ClientValue[] {
  const { asksKept } = type;
  const own = asksKept === undefined ? undefined : sdk.clients.find(({ kept }) => kept?.includes(asksKept));
  if (asksKept === undefined || !own) return [];
  const place = { kind: 'package', specifier, importer, path: asksKept.split('.'), calls: [] } as const;
  return findKeptClients(linker, place, { sdk, type: own }).flatMap((value) =>
    value.kind === 'client' && value.client.construct ? [value.client] : [],
  );
}

/** Limits that somebody has set there are set for whoever asks it. */
function isLimited(linker: Linker, client: ClientValue): boolean {
  return isSet(linker, client, client.type.options.timeout) || isSet(linker, client, client.type.options.retries);
}

function isSet(linker: Linker, client: ClientValue, paths: readonly OptionPath[] = []): boolean {
  return paths.some((path) => readClientOption(linker, [client], parseOption(path)).state !== 'absent');
}

/** Where one of several clients is meant, the longest time and the most tries may hold; where one of them is not known, nothing is. */
function joinLimits(limits: readonly (Limits | undefined)[]): Limits | undefined {
  const known = limits.filter((one) => one !== undefined);
  const [weakest] = known.toSorted((a, b) => toLength(b) - toLength(a));
  if (!weakest || known.length < limits.length) return undefined;
  const retries = known.map((one) => one.retries);
  return { ...weakest, retries: retries.includes(null) ? null : Math.max(...retries.map(Number)) };
}

function toLength({ timeoutMs }: Limits): number {
  return timeoutMs ?? Number.POSITIVE_INFINITY;
}

/** Of the providers that the code names; undefined where any other may be asked as well. */
function findProviderLimits(linker: Linker, client: ClientValue): Limits | undefined {
  const { providers } = client.type;
  for (const path of providers?.names ?? []) {
    const reading = readClientOption(linker, [client], parseOption(path));
    if (reading.state === 'absent') continue;
    const names = reading.state === 'known' ? reading.values.map(toProviderName) : [undefined];
    return joinLimits(names.map((name) => (name === undefined ? undefined : providers?.limits[name])));
  }
  return undefined;
}

function toProviderName(value: Value): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value.split(/[:-]/)[0] : undefined;
}

/** Is the request made by a project function to which the call hands the URL? */
export function isForwarded(call: DetectedCall): boolean {
  return call.kind === 'http' && call.sends !== call.ref;
}

/** One for each client that the call may mean, since each has its own options and defaults. */
export function toFactsByClient(linker: Linker, facts: LimitFacts): readonly LimitFacts[] {
  const { call, clients } = facts;
  return call.kind === 'sdk' && clients.length > 1 ? clients.map((client) => toSdkFacts(linker, call, [client])) : [facts];
}

/** The same of the models that each asks beside its first: in every run all of them may be asked. Without defaults where nobody knows the model. */
export function toFactsBeside(linker: Linker, facts: LimitFacts): readonly LimitFacts[] {
  const { call, clients } = facts;
  if (call.kind !== 'sdk') return [];
  return clients.flatMap((client) => {
    const beside = findModelsBeside(linker, client);
    const known = beside.clients.map((one) => toSdkFacts(linker, call, [one]));
    return beside.isOpen ? [...known, { ...facts, clients: [client], defaults: undefined, timeout: [], retries: [] }] : known;
  });
}

/** The option where it decides, for numbers. */
export function readLimitOption(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[]): OptionReading {
  return facts.call.kind === 'http'
    ? readHttpOption(linker, facts, paths)
    : readOption(linker, facts.call.ref, facts.clients, paths, facts.version);
}

/** The option wherever anybody sets it: one limit is enough, even if a nearer one can't be seen. */
export function findLimitOption(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[]): OptionReading {
  return facts.call.kind === 'http'
    ? readHttpOption(linker, facts, paths)
    : readAnyOption(linker, facts.call.ref, facts.clients, paths, facts.version);
}

function readHttpOption(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[]): OptionReading {
  const { call } = facts;
  const own = readRequestOption(
    linker,
    call.kind === 'http' ? call.sends : call.ref,
    paths.filter((path) => parseOption(path).target === 'call'),
  );
  if (own.state === 'known' || call.kind !== 'http' || !call.instance) return own;
  const ofInstance = readOption(linker, call.instance, [], paths.flatMap(toInstancePath), null);
  return ofInstance.state === 'known' ? { ...ofInstance, source: 'client-option' } : own.state === 'absent' ? ofInstance : own;
}

/** `client.timeout` of an instance is the first argument of the call that built it. */
function toInstancePath(path: OptionPath): readonly OptionPath[] {
  const { target, argument, members } = parseOption(path);
  return target === 'client' ? [[String(argument), ...members].join('.')] : [];
}

const LONGEST_TEXT = 80;

/** A limit on tokens or steps as a number, or as written where it can't be folded. */
export function readCount(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[] | undefined): Knowledge<number | string> {
  return toCount(linker, readLimitOption(linker, facts, paths ?? []));
}

export function toCount(linker: Linker, reading: OptionReading): Knowledge<number | string> {
  if (reading.state === 'unknown') return { state: 'unknown', reason: reading.reason };
  if (reading.state === 'absent') return reading;
  const number = foldNumber(linker, reading.values) ?? readCondition(linker, reading.values);
  const text = linker.project.code(reading.at.file.path, siteOf(reading.at).span);
  const value = number ?? text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
  return { state: 'known', value, evidence: [toOptionEvidence(linker, reading, String(value))] };
}

/** A list in a list is as much as anybody writes; what is deeper holds itself. */
const DEEPEST_LIST = 2;

/** A condition that a package builds from one number (`stepCountIs(5)`), alone or in a list of conditions of which the first that holds ends. */
function readCondition(linker: Linker, values: readonly Value[], depth = 0): number | undefined {
  const numbers = values.flatMap((value): readonly (number | undefined)[] => {
    const call = value.kind === 'package' ? value.calls.at(-1) : value.kind === 'result' ? value.call : undefined;
    const expression = call?.file.expression(call.id);
    if (call && expression?.kind === 'call')
      return expression.arguments.length === 1 ? expression.arguments.map((id) => foldExpression(linker, { ...call, id })) : [];
    const array = value.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'array' || array?.kind !== 'array' || depth > DEEPEST_LIST) return [];
    return array.elements.map((id) => readCondition(linker, linker.resolve({ ...value.at, id }), depth + 1));
  });
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** `timeout 20 s, from new OpenAI({ timeout })`: at the client's construction, or at the value where the call itself sets it. */
export function toOptionEvidence(linker: Linker, reading: KnownOption, value: string): Evidence {
  const { option, owner, source } = reading;
  const name = option.members.at(-1) ?? 'the limit';
  const site = source === 'client-option' ? siteOf(owner) : siteOf(reading.at);
  return { ...site, source, text: `${name} ${value}, from ${toOwnerText(linker, owner, option.members, option.argument)}` };
}

function toOwnerText(linker: Linker, owner: Ref, members: readonly string[], argument: number): string {
  const expression = owner.file.expression(owner.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return 'the call';
  const callee = linker.project
    .code(owner.file.path, owner.file.expression(expression.callee).span)
    .replace(/\s+/g, '')
    .slice(-LONGEST_TEXT);
  const option =
    members.length === 0 ? '…' : members.reduceRight((inner, name) => (inner === '' ? `{ ${name} }` : `{ ${name}: ${inner} }`), '');
  return `${expression.kind === 'new' ? 'new ' : ''}${callee}(${argument > 0 ? '…, ' : ''}${option})`;
}
