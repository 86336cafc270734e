import type { ModelFacts } from '../calls.js';
import type { ModelCatalog, ModelFact, ModelRoute, Operation } from '../catalog.js';
import { isPathMatch, toTokens } from './catalog-index.js';
import { findHttpModels } from './http-models.js';
import { type LimitFacts, siteOf } from './limits.js';
import type { Linker } from './linker.js';
import { parseOption, readClientOption, readOption } from './options.js';
import { isPackageMatch } from './scan.js';
import type { ClientValue, Ref, Value } from './value.js';

/** An id as it is written, and the clients by which it is sent; null for a request without an SDK. */
interface Candidate {
  readonly text: string;
  readonly at: Ref;
  readonly clients: readonly ClientValue[] | null;
}

interface Candidates {
  readonly written: readonly Candidate[];
  /** There is one possibility, and it is the first of these. */
  readonly isOne: boolean;
}

/**
 * What the catalog says of the model that the call names. Only where the id goes to the provider itself: a base URL may be that of a
 * gateway, which has its own ids and its own dates, and a deployment has the name that its owner gave it.
 */
export function readModelFacts(linker: Linker, facts: LimitFacts, operation: Operation | undefined): ModelFacts | null {
  const { written, isOne } = findCandidates(linker, facts, operation);
  const [only] = written;
  return only && isOne ? toFactsOf(linker, facts, only) : null;
}

/** The ids among several possibilities that are written where the call or its client is: `process.env.MODEL ?? 'gpt-4'`. */
export function findModelChoices(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly ModelFacts[] {
  const { written, isOne } = findCandidates(linker, facts, operation);
  if (isOne) return [];
  return written.flatMap((one) => {
    const near = [facts.call.ref, ...[...facts.clients, ...(one.clients ?? [])].flatMap(({ construct }) => construct ?? [])];
    return near.some(({ file }) => file === one.at.file) ? (toFactsOf(linker, facts, one) ?? []) : [];
  });
}

function findCandidates(linker: Linker, facts: LimitFacts, operation: Operation | undefined): Candidates {
  const { call, clients } = facts;
  if (call.kind === 'http') return toCandidates(findHttpModels(linker, call), null);
  const parts = readIds(linker, facts, operation).map((value) =>
    value.kind === 'client' ? toCandidates(findIds(linker, value.client), [value.client]) : toCandidates([value], clients),
  );
  return { written: parts.flatMap(({ written }) => written), isOne: parts.length === 1 && parts.every(({ isOne }) => isOne) };
}

function toCandidates(values: readonly Value[], clients: Candidate['clients']): Candidates {
  const written = values.flatMap((value) =>
    value.kind === 'literal' && typeof value.value === 'string' ? [{ text: value.value, at: value.at, clients }] : [],
  );
  return { written, isOne: values.length === 1 && written.length === 1 };
}

function toFactsOf(linker: Linker, { call }: LimitFacts, { text, at, clients }: Candidate): ModelFacts | null {
  const { models } = linker.catalog.catalog;
  if (clients === null) {
    const table = models.find(({ endpoints }) => call.kind === 'http' && endpoints?.includes(call.provider));
    return table ? toModelFacts(table, text, at) : null;
  }
  if (clients.length === 0 || !clients.every((client) => isDirect(linker, client))) return null;
  const route = findRoute(clients, text);
  const table = route ? models.find(({ provider }) => provider === route.provider) : findTable(models, clients);
  return table ? toModelFacts(table, text, at, route?.prefix) : null;
}

/** `openai/gpt-4o`, where the SDK itself sends each id to the provider that it names. */
function findRoute(clients: readonly ClientValue[], id: string): ModelRoute | undefined {
  return clients[0]?.sdk.routes?.find(({ prefix }) => id.startsWith(prefix));
}

function readIds(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): readonly Value[] {
  const paths = [...(operation?.options.model ?? []), ...(clients[0]?.type.options.model ?? [])];
  const reading = readOption(linker, call.ref, clients, paths, version);
  return reading.state === 'known' ? reading.values : [];
}

function findTable(models: readonly ModelCatalog[], clients: readonly ClientValue[]): ModelCatalog | undefined {
  return models.find(({ packages }) => clients.every(({ specifier }) => packages.some((pattern) => isPackageMatch(pattern, specifier))));
}

function toModelFacts(table: ModelCatalog, id: string, at: Ref, route = ''): ModelFacts | null {
  const fact = findFact(table, id.slice(route.length));
  if (!fact) return null;
  const prefix = id.slice(0, id.length - fact.id.length);
  const withPrefix = (name: string | undefined) => (name === undefined ? null : prefix + name);
  return {
    id,
    at: siteOf(at),
    provider: table.provider,
    asOf: table.asOf,
    shutdownOn: fact.shutdownOn ?? null,
    successor: withPrefix(fact.successor),
    end: fact.end ?? table.end,
    isMoving: fact.snapshot !== undefined || id.endsWith('-latest'),
    snapshot: withPrefix(fact.snapshot),
    source: fact.source,
  };
}

/** Parameters that the provider rejects for this model, by the catalog. */
export function findRejected(linker: Linker, { id, provider }: ModelFacts): readonly string[] {
  const table = linker.catalog.catalog.models.find((one) => one.provider === provider);
  return (table && findFact(table, id))?.rejects ?? [];
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

function isDirect(linker: Linker, client: ClientValue): boolean {
  if (!client.construct || isDeployment(linker, client, client.construct)) return false;
  const paths = client.sdk.clients.flatMap(({ options }) => [...(options.baseUrl ?? []), ...(options.service ?? [])]);
  return paths.every((path) => readClientOption(linker, [client], parseOption(path)).state === 'absent');
}

function isDeployment(linker: Linker, { sdk }: ClientValue, construct: Ref): boolean {
  const names = sdk.clients.flatMap(({ deployments }) => deployments ?? []);
  const expression = construct.file.expression(construct.id);
  if (names.length === 0 || (expression.kind !== 'call' && expression.kind !== 'new')) return false;
  return linker
    .resolve({ ...construct, id: expression.callee })
    .some((value) => value.kind === 'package' && names.some((name) => isPathMatch(toTokens(name), value.path.slice(-1))));
}
