import type { ModelFacts } from '../calls.js';
import type { ModelCatalog, ModelFact, Operation } from '../catalog.js';
import { isPathMatch, toTokens } from './catalog-index.js';
import { findHttpModel } from './http-models.js';
import { type LimitFacts, siteOf } from './limits.js';
import type { Linker } from './linker.js';
import { parseOption, readClientOption, readOption } from './options.js';
import { isPackageMatch } from './scan.js';
import type { ClientValue, Ref, Value } from './value.js';

/**
 * What the catalog says of the model that the call names. Only where the id goes to the provider itself: a base URL may be that of a
 * gateway, which has its own ids and its own dates, and a deployment has the name that its owner gave it.
 */
export function readModelFacts(linker: Linker, facts: LimitFacts, operation: Operation | undefined): ModelFacts | null {
  const { call } = facts;
  const { models } = linker.catalog.catalog;
  if (call.kind === 'http') {
    const sent = findHttpModel(linker, call);
    const table = models.find(({ endpoints }) => endpoints?.includes(call.provider));
    return sent && table ? toModelFacts(table, sent.text, sent.at) : null;
  }
  const [value, ...others] = readIds(linker, facts, operation);
  if (value === undefined || others.length > 0) return null;
  const clients = value.kind === 'client' ? [value.client] : facts.clients;
  if (clients.length === 0 || !clients.every((client) => isDirect(linker, client))) return null;
  const id = value.kind === 'literal' ? { text: value.value, at: value.at } : findId(linker, value);
  const table = findTable(models, clients);
  return table && typeof id?.text === 'string' ? toModelFacts(table, id.text, id.at) : null;
}

/** The ids among several possibilities that are written where the call or its client is: `process.env.MODEL ?? 'gpt-4'`. */
export function findModelChoices(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly ModelFacts[] {
  const { call, clients } = facts;
  const values = readIds(linker, facts, operation);
  const table = findTable(linker.catalog.catalog.models, clients);
  if (call.kind === 'http' || !table || values.length < 2 || clients.length === 0 || !clients.every((client) => isDirect(linker, client)))
    return [];
  const files = [call.ref.file.path, ...clients.flatMap(({ construct }) => construct?.file.path ?? [])];
  return values.flatMap((value) => {
    if (value.kind !== 'literal' || typeof value.value !== 'string' || !files.includes(value.at.file.path)) return [];
    return toModelFacts(table, value.value, value.at) ?? [];
  });
}

function readIds(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): readonly Value[] {
  const paths = [...(operation?.options.model ?? []), ...(clients[0]?.type.options.model ?? [])];
  const reading = readOption(linker, call.ref, clients, paths, version);
  return reading.state === 'known' ? reading.values : [];
}

function findTable(models: readonly ModelCatalog[], clients: readonly ClientValue[]): ModelCatalog | undefined {
  return models.find(({ packages }) => clients.every(({ specifier }) => packages.some((pattern) => isPackageMatch(pattern, specifier))));
}

function toModelFacts(table: ModelCatalog, id: string, at: Ref): ModelFacts | null {
  const fact = findFact(table, id);
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

/** The id in the last call on the way to a model object: `openai('gpt-4o')`. */
function findId(linker: Linker, value: Value): { readonly text: unknown; readonly at: Ref } | undefined {
  if (value.kind !== 'client') return undefined;
  const { client } = value;
  const made = client.derivations.findLast(({ argument }) => argument === 'same')?.call ?? client.construct;
  const expression = made?.file.expression(made.id);
  if (!made || !client.construct || (expression?.kind !== 'call' && expression?.kind !== 'new')) return undefined;
  const reading = readOption(linker, client.construct, [client], client.type.options.model, null);
  const argument = expression.arguments[0];
  const values = reading.state === 'known' ? reading.values : argument === undefined ? [] : linker.resolve({ ...made, id: argument });
  const [only, ...others] = values;
  return only?.kind === 'literal' && others.length === 0 ? { text: only.value, at: only.at } : undefined;
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
