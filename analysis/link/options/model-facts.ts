import type { ModelFacts } from '../../calls.js';
import type { ModelCatalog, ModelFact, Operation, Sdk, VersionBounds } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import { isPackageMatch } from '../files/scan.js';
import { isEnvironment } from '../values/environments.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, type ClientValue, type Ref, type Value } from '../values/value.js';
import { findAddressees } from './addressees.js';
import { findAgents } from './agents.js';
import { findAskedEntries } from './asked-entries.js';
import { findHttpModels } from './http-models.js';
import { findInnerClients, type LimitFacts } from './limits.js';
import { findInnerModels, findRegistered } from './models.js';
import { findModelsBeside } from './models-beside.js';
import { readObjectOption, readOption } from './options.js';
import { findStandIns } from './stand-ins.js';

/** An id as it is written, and by what it is sent: clients, a package's own function, or a request without an SDK (null). */
interface Candidate {
  readonly text: string;
  /** Undefined where it is no text of its own: part of a URL. */
  readonly at: Ref | undefined;
  readonly by: readonly ClientValue[] | PackageValue | null;
  /** Nobody has written it. */
  readonly isDefault?: true;
}

type PackageValue = Extract<Value, { kind: 'package' }>;

interface Candidates {
  readonly written: readonly Candidate[];
  /** There is one possibility, and it is the first of these. */
  readonly isOne: boolean;
  /** There is no possibility but these. */
  readonly isWhole: boolean;
  /** Each is what somebody asks for unless the environment says otherwise; none is picked from a list when the program runs. */
  readonly isEachAsked: boolean;
}

/**
 * What the catalog says of the model that the call names. Only where the id goes to the provider itself: a base URL may be that of a
 * gateway, which has its own ids and its own dates, and a deployment has the name that its owner gave it.
 */
export function readModelFacts(linker: Linker, facts: LimitFacts, operation: Operation | undefined): ModelFacts | null {
  const { written, isOne } = findCandidates(linker, facts, operation);
  const [only] = written;
  return only && isOne ? toFactsOf(linker, facts, only, true) : null;
}

/**
 * The ids among several possibilities that are written where the call or its client is (`process.env.MODEL ?? 'gpt-4'`); wherever it stands, the
 * only one that the code names for this provider; a whole table of them, where its provider ends them all; and those that callers ask for by name.
 */
export function findModelChoices(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly ModelFacts[] {
  const { written, isWhole, isEachAsked } = findCandidates(linker, facts, operation);
  const known = written.filter(({ text }) => text !== '').map((one) => ({ ...one, model: toFactsOf(linker, facts, one, false) }));
  const isEnding = isWhole && known.every(({ model }) => model !== null && model.shutdownOn !== null);
  const provider = known.find(({ model }) => model !== null)?.model?.provider;
  const own = new Set(known.flatMap(({ text, model }) => (model || !isForeign(linker, text, provider) ? [text] : [])));
  return known.flatMap(({ model, ...one }) => {
    const title = isClients(one.by) ? one.by[0]?.sdk.title : undefined;
    if (one.isDefault && title !== undefined) return model ? { ...model, isMoving: false, byDefaultOf: title } : [];
    if (own.size === 1 || isEnding || isEachAsked) return model ?? [];
    const clients = [...facts.clients, ...(isClients(one.by) ? one.by : [])];
    const near = [facts.call.ref, ...clients.flatMap(({ construct }) => construct ?? [])];
    return near.some(({ file }) => file === one.at?.file) ? (model ?? []) : [];
  });
}

/** The models of the agents to which the one that is run may hand over. */
export function findHandedModels(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly ModelFacts[] {
  const { call } = facts;
  if (call.kind !== 'sdk') return [];
  const { specifier, importer } = call;
  return findAgents(linker, facts, operation).handed.flatMap((agent) => {
    const model = readObjectOption(linker, agent, call.ref, 'model');
    const { written } = toCandidates(linker, model.state === 'known' ? model.values : [], {
      kind: 'package',
      specifier,
      importer,
      path: [],
      calls: [],
    });
    return written.flatMap((one) => toFactsOf(linker, facts, one, false) ?? []);
  });
}

/** The models that a chain asks beside its first. */
export function findBesideModels(linker: Linker, facts: LimitFacts): readonly ModelFacts[] {
  return facts.clients
    .flatMap((one) => findModelsBeside(linker, one).clients)
    .flatMap((client) => toParts(linker, { kind: 'client', client, path: [] }, null, 0))
    .flatMap(({ written }) => written.flatMap((one) => toFactsOf(linker, facts, one, false) ?? []));
}

/** The models that stand in where the one that is asked fails. */
export function findModelsInStead(linker: Linker, facts: LimitFacts): readonly ModelFacts[] {
  const models = findStandIns(linker, facts)?.models ?? [];
  return models
    .flatMap((value) => (value.kind === 'client' || value.kind === 'package' ? toParts(linker, value, null, 0) : []))
    .flatMap(({ written }) => written.flatMap((one) => toFactsOf(linker, facts, one, false) ?? []));
}

const FAMILY = /^[a-z]+/;

/** Does no model of the provider have a name that begins like this one, as in a table of the defaults of several providers? */
function isForeign({ catalog: { catalog } }: Linker, text: string, provider: string | undefined): boolean {
  const table = catalog.models.find((one) => one.provider === provider);
  const family = FAMILY.exec(text)?.[0];
  return table !== undefined && family !== undefined && !table.models.some(({ id }) => FAMILY.exec(id)?.[0] === family);
}

function findCandidates(linker: Linker, facts: LimitFacts, operation: Operation | undefined): Candidates {
  const { call, clients } = facts;
  if (call.kind === 'http') return findHttpCandidates(linker, call);
  const { specifier, importer } = call;
  const senders = findSenders(linker, facts, operation);
  const own = clients.length > 1 && !isSaidByCall(linker, facts, operation) ? clients.map((client) => [client]) : [clients];
  const parts = own.flatMap((ones) => {
    const ids = readIds(linker, { ...facts, clients: ones }, operation);
    if (ids.length === 0 && !isSaidByCall(linker, facts, operation)) return ones.flatMap((client) => findDefault(linker, client));
    return ids.flatMap((value) =>
      toParts(linker, value, senders ?? (ones.length > 0 ? ones : { kind: 'package', specifier, importer, path: [], calls: [] }), 0),
    );
  });
  return {
    written: parts.flatMap(({ written }) => written),
    isOne: parts.length === 1 && parts.every(({ isOne }) => isOne),
    isWhole: parts.every(({ isWhole }) => isWhole),
    isEachAsked: parts.every(({ isEachAsked }) => isEachAsked),
  };
}

/** `render({ provider: openai, model })`: the clients that send the request, if it is handed any. */
function findSenders(linker: Linker, { call, version }: LimitFacts, operation: Operation | undefined): readonly ClientValue[] | undefined {
  if (operation?.sentBy === undefined) return undefined;
  const reading = readOption(linker, call.ref, [], [operation.sentBy], version);
  const clients = reading.state === 'known' ? reading.values.flatMap((value) => (value.kind === 'client' ? [value.client] : [])) : [];
  return clients.length > 0 ? clients : undefined;
}

/** Then it holds for all clients that may be meant. */
function isSaidByCall(linker: Linker, { call, version }: LimitFacts, operation: Operation | undefined): boolean {
  return readOption(linker, call.ref, [], operation?.options.model, version).state === 'known';
}

const DEEPEST = 3;

/** Through what wraps a model or gives it a name of the project's own. */
function toParts(linker: Linker, value: Value, by: Candidate['by'], depth: number): readonly Candidates[] {
  if (value.kind === 'client') {
    const inner = depth < DEEPEST ? findInnerClients(linker, { clients: [value.client] }) : [];
    if (inner.length === 0) {
      const given = toCandidates(linker, findIds(linker, value.client), [value.client]);
      return given.written.length > 0 ? [given] : [...findDefault(linker, value.client), given].slice(0, 1);
    }
    return inner.flatMap((client) => toParts(linker, { kind: 'client', client, path: [] }, by, depth + 1));
  }
  if (value.kind !== 'package') return [toCandidates(linker, [value], by)];
  const ids = findPackageIds(linker, value);
  const inner = depth < DEEPEST ? ids.flatMap((id) => findInner(linker, value, id)) : [];
  return inner.length > 0 ? inner.flatMap((one) => toParts(linker, one, value, depth + 1)) : [toCandidates(linker, ids, value)];
}

/** What the client asks for where it is built without a word of a model. */
function findDefault(linker: Linker, client: ClientValue): readonly Candidates[] {
  const { construct, type, importer, specifier } = client;
  const defaults = construct ? (type.defaultModels ?? []) : [];
  const name = construct && defaults.length > 0 ? findExport(linker, construct) : undefined;
  const version = linker.versionOf(importer, specifier);
  const isMeant = ({ since, until }: VersionBounds) =>
    version === null ? since === undefined && until === undefined : isWithin({ since, until }, version);
  const meant = defaults.find((one) => one.exports.includes(name ?? '') && isPackageMatch(one.package, specifier) && isMeant(one));
  if (!construct || !meant || readOption(linker, construct, [client], type.options.model, version).state !== 'absent') return [];
  const written = [{ text: meant.id, at: construct, by: [client], isDefault: true } as const];
  return [{ written, isOne: false, isWhole: true, isEachAsked: true }];
}

/** `wrapLanguageModel({ model: openai('gpt-5') })`, `provider.languageModel('fast')`. */
function findInner(linker: Linker, { calls }: PackageValue, id: Value): readonly Value[] {
  if (id.kind === 'object') return linker.member(id, 'model', id.at).filter((one) => one.kind === 'client' || one.kind === 'package');
  if (id.kind !== 'literal' || typeof id.value !== 'string') return [];
  return findRegistered(linker, calls.slice(0, -1), id.value) ?? [];
}

function findHttpCandidates(linker: Linker, call: Extract<LimitFacts['call'], { kind: 'http' }>): Candidates {
  if (call.model !== undefined)
    return { written: [{ text: call.model, at: undefined, by: null }], isOne: true, isWhole: true, isEachAsked: true };
  return toCandidates(linker, findHttpModels(linker, call), null);
}

function toCandidates(linker: Linker, values: readonly Value[], by: Candidate['by']): Candidates {
  const written = values.flatMap((value) =>
    value.kind === 'literal' && typeof value.value === 'string' ? [{ text: value.value, at: value.at, by }] : [],
  );
  return {
    written,
    isOne: values.length === 1 && written.length === 1,
    isWhole: written.length === values.length,
    isEachAsked: values.every((value) => isAsked(linker, value)),
  };
}

/** An id that is no entry of a list, from which one is taken when the program runs, or a name of the environment. */
function isAsked(linker: Linker, value: Value): boolean {
  if (value.kind !== 'literal') return isEnvironment(linker, value);
  for (let at = value.at.file.parentOf(value.at.id); at !== undefined; at = value.at.file.parentOf(at)) {
    if (value.at.file.expression(at).kind === 'array') return false;
  }
  return true;
}

/** What is certain goes to one provider in all cases. */
function toFactsOf(linker: Linker, { call }: LimitFacts, { text, at, by }: Candidate, isCertain: boolean): ModelFacts | null {
  if (by === null) {
    if (isCertain && call.kind === 'http' && call.isDefault) return null;
    const { models } = linker.catalog.catalog;
    const table = models.find(({ endpoints }) => call.kind === 'http' && endpoints?.includes(call.provider));
    return table ? toModelFacts(table, text, at) : null;
  }
  if (!isClients(by)) return isRedirected(linker, by) ? null : toOwnFacts(linker, text, at, by, call.kind === 'sdk' ? call.sdk : undefined);
  const addressees = by.filter((client) => !isDeployed(linker, client)).map((client) => findAddressees(linker, client));
  const others = [...new Set(addressees.flatMap((one) => one.others))];
  const isOwn = addressees.some(({ own }) => own);
  const isOne = addressees.length === by.length && addressees.every((one) => one.isOne) && others.length + (isOwn ? 1 : 0) === 1;
  if (isCertain && !isOne) return null;
  const own = isOwn ? toOwnFacts(linker, text, at, by, by[0]?.sdk) : null;
  return own ?? others.flatMap((table) => toModelFacts(table, text, at) ?? [])[0] ?? null;
}

function toOwnFacts(
  linker: Linker,
  text: string,
  at: Ref | undefined,
  by: readonly ClientValue[] | PackageValue,
  sdk: Sdk | undefined,
): ModelFacts | null {
  const registered = isClients(by) ? undefined : findRegisteredProvider(linker, by, text);
  if (registered) return toModelFacts(registered.table, text, at, registered.prefix);
  const route = sdk?.routes?.find(({ prefix }) => text.startsWith(prefix));
  const table = route ? linker.catalog.catalog.models.find(({ provider }) => provider === route.provider) : findTable(linker, by);
  return table ? toModelFacts(table, text, at, route?.prefix) : null;
}

/** `createProviderRegistry({ anthropic }).languageModel('anthropic:claude-…')`: the package that stands under the name before the colon. */
function findRegisteredProvider(
  linker: Linker,
  { calls }: PackageValue,
  id: string,
): { readonly table: ModelCatalog; readonly prefix: string } | undefined {
  const [, prefix, name] = /^(([\w-]+):)/.exec(id) ?? [];
  if (prefix === undefined || name === undefined) return undefined;
  const providers = calls.flatMap((call) => {
    const [first] = argumentsOf(call);
    const given = first === undefined ? [] : linker.resolve({ ...call, id: first });
    return given.flatMap((value) => (value.kind === 'object' ? linker.member(value, name, value.at) : []));
  });
  const table = providers.map((value) => findTableOf(linker, value)).find((one) => one !== undefined);
  return table && { table, prefix };
}

function findTableOf(linker: Linker, value: Value): ModelCatalog | undefined {
  if (value.kind === 'package') return findTable(linker, value);
  return value.kind === 'client' ? findTable(linker, [value.client]) : undefined;
}

function isClients(by: Candidate['by']): by is readonly ClientValue[] {
  return Array.isArray(by);
}

/** Does the program send all requests of the package elsewhere (`setDefaultOpenAIClient(…)`)? */
function isRedirected(linker: Linker, { specifier, importer }: PackageValue): boolean {
  const { manifests, files, mentions } = linker.project;
  const names = linker.catalog.sdksOf(specifier, linker.versionOf(importer, specifier)).flatMap(({ redirects = [] }) => redirects);
  const home = manifests.findFor(importer)?.folder;
  return names.length > 0 && files.some((path) => manifests.findFor(path)?.folder === home && names.some((name) => mentions(path, name)));
}

function readIds(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly Value[] {
  const { call, clients, version } = facts;
  const paths = [...(operation?.options.model ?? []), ...(clients[0]?.type.options.model ?? [])];
  const reading = readOption(linker, call.ref, clients, paths, version);
  // What a model says for itself goes where that model sends it, not where the chain around it is from.
  const isInside = reading.state === 'absent' || (reading.state === 'known' && reading.source === 'client-option');
  const inner = isInside ? findInnerModels(linker, facts) : [];
  if (inner.length > 0 || reading.state !== 'known') return inner;
  const asked = findAskedEntries(linker, reading.at);
  return asked.length > 0 ? asked : reading.values;
}

function findTable(linker: Linker, by: readonly ClientValue[] | PackageValue): ModelCatalog | undefined {
  const senders = isClients(by)
    ? by.map(({ specifier, construct }) => ({ specifier, name: construct && findExport(linker, construct) }))
    : [{ specifier: by.specifier, name: by.path.find((token) => token !== 'default') }];
  const isOf = ({ packages, exports = [] }: ModelCatalog) =>
    senders.every(
      ({ specifier, name = '' }) =>
        isOneOf(packages, specifier) || exports.some((one) => isOneOf(one.packages, specifier) && one.names.includes(name)),
    );
  return linker.catalog.catalog.models.find(isOf);
}

function isOneOf(packages: readonly string[], specifier: string): boolean {
  return packages.some((pattern) => isPackageMatch(pattern, specifier));
}

/** The name under which the package exports what is called or constructed there. */
function findExport(linker: Linker, construct: Ref): string | undefined {
  const expression = construct.file.expression(construct.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const made = linker.resolve({ ...construct, id: expression.callee }).find(({ kind }) => kind === 'package');
  return made?.kind === 'package' ? made.path.find((token) => token !== 'default') : undefined;
}

function toModelFacts(table: ModelCatalog, id: string, at: Ref | undefined, route = ''): ModelFacts | null {
  const fact = findFact(table, id.slice(route.length));
  if (!fact) return null;
  const prefix = id.slice(0, id.length - fact.id.length);
  const withPrefix = (name: string | undefined) => (name === undefined ? null : prefix + name);
  return {
    id,
    at: at ? siteOf(at) : null,
    isTyped: at !== undefined && isTyped(at),
    provider: table.provider,
    asOf: table.asOf,
    shutdownOn: fact.shutdownOn ?? null,
    successor: withPrefix(fact.successor),
    successorVersion: withPrefix(findVersion(table, fact.successor)),
    refusedNext: [],
    end: fact.end ?? table.end,
    isMoving: fact.snapshot !== undefined || id.endsWith('-latest'),
    snapshot: withPrefix(fact.snapshot),
    source: fact.source,
  };
}

function findVersion(table: ModelCatalog, name: string | undefined): string | undefined {
  const fact = name === undefined ? undefined : findFact(table, name);
  return fact?.snapshot ?? (fact?.id.endsWith('-latest') ? undefined : fact?.id);
}

function isTyped({ file, id }: Ref): boolean {
  return file.drawnFrom(id).some(({ binding }) => {
    const type = file.bindingAt(binding)?.type;
    return type !== undefined && type.kind !== 'keyword';
  });
}

/** Parameters that the provider rejects for this model, by the catalog. */
export function findRejected(linker: Linker, { id, provider }: ModelFacts, reasons = false): readonly string[] {
  const table = linker.catalog.catalog.models.find((one) => one.provider === provider);
  const { rejects = [], rejectsReasoning = [] } = (table && findFact(table, id)) ?? {};
  return reasons ? [...rejects, ...rejectsReasoning] : rejects;
}

function findFact({ models, prefixes = [] }: ModelCatalog, id: string): ModelFact | undefined {
  const prefix = prefixes.find((one) => id.startsWith(one)) ?? '';
  return models.find((one) => one.id === id.slice(prefix.length));
}

/** The ids that may stand in the last call on the way to a model object: `openai('gpt-4o')`. */
function findIds(linker: Linker, client: ClientValue): readonly Value[] {
  const made = client.derivations.findLast(({ argument }) => argument === 'same')?.call ?? client.construct;
  const expression = made?.file.expression(made.id);
  if (!made || !client.construct || (expression?.kind !== 'call' && expression?.kind !== 'new')) return [];
  const reading = readOption(linker, client.construct, [client], client.type.options.model, null);
  const argument = expression.arguments[0];
  return reading.state === 'known' ? reading.values : argument === undefined ? [] : linker.resolve({ ...made, id: argument });
}

/** `googleAI.model('gemini-2.5-pro')` of a package that is no SDK of its own. */
function findPackageIds(linker: Linker, { calls }: PackageValue): readonly Value[] {
  const last = calls.at(-1);
  const expression = last?.file.expression(last.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  return last && argument !== undefined ? linker.resolve({ ...last, id: argument }) : [];
}

function isDeployed(linker: Linker, client: ClientValue): boolean {
  return !client.construct || isDeployment(linker, client, client.construct);
}

function isDeployment(linker: Linker, { sdk }: ClientValue, construct: Ref): boolean {
  const names = sdk.clients.flatMap(({ deployments }) => deployments ?? []);
  const name = names.length === 0 ? undefined : findExport(linker, construct);
  return name !== undefined && names.includes(name);
}
