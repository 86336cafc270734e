import type { Evidence, Knowledge } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { identityOf, type Ref, type Value } from '../values/value.js';
import { findHttpModels } from './http-models.js';
import { asksGiven, findInnerClients, findKept, type LimitFacts } from './limits.js';
import { findModelsBeside } from './models-beside.js';
import { readOption } from './options.js';

/** The id of the model that the call asks, or asks unless it is told otherwise when it runs: the only one that the code names. */
export function readModel(linker: Linker, facts: LimitFacts, operation: Operation | undefined): Knowledge<string> {
  if (facts.call.kind === 'http') return readHttpModel(linker, facts.call);
  const paths = [...(operation?.options.model ?? []), ...(facts.clients[0]?.type.options.model ?? [])];
  const reading = readOption(linker, facts.call.ref, facts.clients, paths, facts.version);
  const beside = findValuesBeside(linker, facts);
  if (reading.state === 'known') return toModel(linker, [...reading.values, ...beside], { ...siteOf(reading.at), source: reading.source });
  const inner = reading.state === 'absent' ? findInnerModels(linker, facts) : [];
  if (reading.state === 'unknown') return { state: 'unknown', reason: reading.reason };
  if (inner.length > 0) return toModel(linker, [...inner, ...beside], { ...siteOf(facts.call.ref), source: 'client-option' });
  return paths.length === 0 && asksGiven(linker, facts) ? { state: 'unknown', reason: 'the model inside was not found' } : reading;
}

function findValuesBeside(linker: Linker, { clients }: LimitFacts): readonly Value[] {
  return clients.flatMap((one) => findModelsBeside(linker, one).clients).map((client) => ({ kind: 'client', client, path: [] }));
}

/** Those that a chain or an engine was handed, or that the project has put where the whole program keeps its model. */
export function findInnerModels(linker: Linker, facts: LimitFacts): readonly Value[] {
  const inner = findInnerClients(linker, facts);
  const clients = inner.length > 0 ? inner : facts.clients.flatMap((one) => findKept(linker, one));
  return clients.map((client) => ({ kind: 'client', client, path: [] }));
}

/** In the URL, or in the body. */
function readHttpModel(linker: Linker, call: Extract<LimitFacts['call'], { kind: 'http' }>): Knowledge<string> {
  const place = { ...siteOf(call.ref), source: 'call-option' } as const;
  if (call.model !== undefined) return { state: 'known', value: call.model, evidence: [{ ...place, text: 'model in the URL' }] };
  const values = findHttpModels(linker, call);
  return values.length === 0 ? { state: 'absent' } : toModel(linker, values, place);
}

function toModel(linker: Linker, values: readonly Value[], place: Omit<Evidence, 'text'>): Knowledge<string> {
  const search: NameSearch = { linker, known: new Map(), depth: 0 };
  const names = new Set(values.flatMap((value) => findNames(search, value)));
  const known = [...names].filter((one) => one !== CHOSEN);
  const [name, ...others] = known;
  if (name === undefined) return { state: 'unknown', reason: 'the model is chosen at run time' };
  if (others.length === 0) {
    const text = names.has(CHOSEN) ? 'model, unless another is chosen at run time' : 'model';
    return { state: 'known', value: name, evidence: [{ ...place, text }] };
  }
  const list = known.join(names.has(CHOSEN) ? ' or ' : ', ');
  const reason = names.has(CHOSEN) ? `the model is chosen at run time, ${list} unless told otherwise` : `one of several models: ${list}`;
  return { state: 'unknown', reason };
}

/** Stands for a model that the code does not name. */
const CHOSEN = Symbol('chosen at run time');
type Name = string | typeof CHOSEN;

const DEEPEST = 4;

/** Each value is named once; one that is made of itself adds no name. */
interface NameSearch {
  readonly linker: Linker;
  readonly known: Map<string, readonly Name[]>;
  readonly depth: number;
}

function deeper(search: NameSearch): NameSearch {
  return { ...search, depth: search.depth + 1 };
}

/** A literal id, or a model object built from one: `openai('gpt-4o')`, `new ChatOpenAI({ model: 'gpt-4o' })`, `wrapLanguageModel({ model })`. */
function findNames(search: NameSearch, value: Value): readonly Name[] {
  if (search.depth > DEEPEST) return [CHOSEN];
  const key = identityOf(value);
  const known = search.known.get(key);
  if (known) return known;
  search.known.set(key, []);
  const names = [...new Set(findNewNames(search, value))];
  search.known.set(key, names);
  return names;
}

function findNewNames(search: NameSearch, value: Value): readonly Name[] {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && value.value !== ''
        ? [value.value]
        : value.value === undefined || value.value === null
          ? []
          : [CHOSEN];
    case 'client':
      return value.client.construct ? findClientNames(search, value) : [CHOSEN];
    case 'package':
      return findBuiltNames(search, value.calls);
    case 'result':
      return findBuiltNames(search, [value.call]);
    case 'array':
      return findFirstNames(search, value.at);
    default:
      return [CHOSEN];
  }
}

function findClientNames(search: NameSearch, { client }: Extract<Value, { kind: 'client' }>): readonly Name[] {
  const reading = client.construct
    ? readOption(
        search.linker,
        client.construct,
        [client],
        client.type.options.model,
        search.linker.versionOf(client.importer, client.specifier),
      )
    : undefined;
  if (reading?.state === 'known') return join(reading.values.flatMap((one) => findNames(deeper(search), one)));
  return client.construct ? findBuiltNames(search, [client.construct]) : [CHOSEN];
}

/** A list of models, the first of which is asked first. */
function findFirstNames(search: NameSearch, at: Ref): readonly Name[] {
  const array = at.file.expression(at.id);
  const first = array.kind === 'array' ? array.elements[0] : undefined;
  return first === undefined
    ? [CHOSEN]
    : join(search.linker.resolve({ ...at, id: first }).flatMap((one) => findNames(deeper(search), one)));
}

/** By the last call on the way to the object: its first argument is the id, or options that hold it. A name that the project gave to a model stands for that model. */
function findBuiltNames(search: NameSearch, calls: readonly Ref[]): readonly Name[] {
  const last = calls.at(-1);
  const expression = last?.file.expression(last.id);
  const argument = expression?.kind === 'call' || expression?.kind === 'new' ? expression.arguments[0] : undefined;
  if (!last || argument === undefined) return [CHOSEN];
  const values = search.linker.resolve({ ...last, id: argument });
  return join(
    values.flatMap((value): readonly Name[] => {
      if (value.kind === 'object') return findOptionNames(search, value.at);
      if (value.kind !== 'literal' || typeof value.value !== 'string') return findNames(deeper(search), value);
      return findNamedModel(search, calls.slice(0, -1), value.value) ?? [value.value];
    }),
  );
}

const MODEL_OPTIONS = ['model', 'modelName', 'modelId'];

function findOptionNames(search: NameSearch, at: Ref): readonly Name[] {
  for (const name of MODEL_OPTIONS) {
    const models = search.linker
      .member({ kind: 'object', at }, name, at)
      .filter((one) => one.kind !== 'literal' || one.value !== undefined);
    if (models.length > 0) return join(models.flatMap((one) => findNames(deeper(search), one)));
  }
  return [CHOSEN];
}

function findNamedModel(search: NameSearch, calls: readonly Ref[], name: string): readonly Name[] | undefined {
  const models = findRegistered(search.linker, calls, name);
  return models && join(models.flatMap((one) => findNames(deeper(search), one)));
}

/**
 * `customProvider({ languageModels: { fast: openai('gpt-4o-mini') } }).languageModel('fast')`: what stands under the name; nothing where the
 * calls before it have no such table.
 */
export function findRegistered(linker: Linker, calls: readonly Ref[], name: string): readonly Value[] | undefined {
  const { modelTables } = linker.catalog.catalog.idioms;
  for (const call of calls) {
    const expression = call.file.expression(call.id);
    if (expression.kind !== 'call' && expression.kind !== 'new') continue;
    const given = expression.arguments.flatMap((id) => linker.resolve({ ...call, id }));
    const tables = given.flatMap((one) => modelTables.flatMap((table) => findMember(linker, one, table)));
    const models = tables.flatMap((table) => findMember(linker, table, name));
    if (tables.length > 0) return models;
    const inside = given.flatMap((one) => findInside(linker, one, name) ?? []);
    if (inside.length > 0) return inside;
  }
  return undefined;
}

/** `createProviderRegistry({ app: customProvider(…) }).languageModel('app:fast')` */
function findInside(linker: Linker, registry: Value, name: string): readonly Value[] | undefined {
  const [prefix = '', ...rest] = name.split(':');
  if (rest.length === 0) return undefined;
  return findMember(linker, registry, prefix).flatMap((one) =>
    one.kind === 'package' ? (findRegistered(linker, one.calls, rest.join(':')) ?? []) : [],
  );
}

function findMember(linker: Linker, table: Value, name: string): readonly Value[] {
  if (table.kind !== 'object') return [];
  return linker.member(table, name, table.at).filter((one) => one.kind !== 'literal' || one.value !== undefined);
}

function join(names: readonly Name[]): readonly Name[] {
  return names.length > 0 ? names : [CHOSEN];
}
