import type { Catalog, HttpClient, HttpRequest, Operation, Sdk } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { isPathMatch, lastOf, toTokens } from '../files/catalog-index.js';
import type { FileIndex, FilePart } from '../files/file-index.js';
import { type Changes, createMemo } from '../files/memo.js';
import type { Flow, Frame } from '../values/flow.js';
import { findJsonObjects } from '../values/json-objects.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type ClientValue, findProperty, type Ref, type Value } from '../values/value.js';
import { findDeclared } from '../values/wrappers.js';
import { createHttpSearch, type HttpSearch } from './http.js';

/** A call expression that sends a request to a model, before its profile is known. */
export type DetectedCall =
  | {
      readonly kind: 'sdk';
      readonly ref: Ref;
      readonly sdk: Sdk;
      readonly specifier: string;
      readonly importer: string;
      readonly operation: Operation;
      readonly clients: readonly ClientValue[];
    }
  | (HttpRequest & {
      readonly kind: 'http';
      readonly ref: Ref;
      /** Where the request is really made: another call where `ref` calls a project function that forwards the URL. */
      readonly sends: Ref;
      /** The calls that lead from `ref` to `sends`, none where they are the same; undefined where another request may be meant as well. */
      readonly stack: readonly Frame[] | undefined;
      readonly client: HttpClient;
      readonly instance: Ref | undefined;
      readonly provider: string;
      /** That the URL names. */
      readonly model: string | undefined;
      /** The provider may be another than the one whose address is written. */
      readonly isDefault?: true;
    });

/** Where what the provider answers, or fails with, begins: in the project function that makes the request, on its way to the call. */
export function originOf(call: DetectedCall): Flow {
  const sends = call.kind === 'http' && call.stack ? call.sends : call.ref;
  const { file, id } = call.kind === 'http' ? findEndOfChain(sends, call.client.chain ?? []) : sends;
  return { file, id, path: [], suffix: [], stack: call.kind === 'http' ? (call.stack ?? []) : [] };
}

/** `superagent.post(url).set(headers).send(body)`: what is waited for is what the last method gives. */
function findEndOfChain(request: Ref, chain: readonly string[]): Ref {
  const { file } = request;
  const member = file.parentOf(request.id);
  const read = member === undefined ? undefined : file.expression(member);
  const call = member === undefined ? undefined : file.parentOf(member);
  const made = call === undefined ? undefined : file.expression(call);
  const goesOn = read?.kind === 'member' && chain.includes(read.name) && made?.kind === 'call' && made.callee === member;
  return call !== undefined && goesOn ? findEndOfChain({ ...request, id: call }, chain) : request;
}

/** Is the request one of several that a project function makes for this call, so that nobody knows which? */
export function isOpenForwarding(call: DetectedCall): boolean {
  return call.kind === 'http' && call.stack === undefined;
}

/** The LLM calls of one part of a file. */
export type Detect = (file: FileIndex, part: FilePart) => readonly DetectedCall[];

/** The last names of all operations: a call of a method with another name is no operation. */
export function findOperationNames(catalog: Catalog): ReadonlySet<string> {
  return new Set(catalog.sdks.flatMap((sdk) => sdk.operations).map((operation) => lastOf(toTokens(operation.path))));
}

/** Methods of clients that make other clients, with the member before them: `chats.create`. */
export function findMakerNames(catalog: Catalog): ReadonlySet<string> {
  const made = catalog.sdks.flatMap((sdk) => sdk.clients.flatMap(({ from = [] }) => from.map(({ path }) => toTokens(path))));
  return new Set(
    made.map((tokens) =>
      tokens
        .filter((token) => token !== '()')
        .slice(-2)
        .join('.'),
    ),
  );
}

/** Finds the LLM calls of a file. Answers are remembered, since handlers and wrappers ask about other files too. */
export function createDetector(linker: Linker): { readonly detect: Detect; forget(changes: Changes): void } {
  const known = createMemo<readonly DetectedCall[]>(linker.project.asked, []);
  const own = findDeclaredNames(linker);
  const names = new Set([...findOperationNames(linker.catalog.catalog), ...own]);
  const search = createHttpSearch(linker);
  const aliases = `aliases ${[...own].join()}`;
  return {
    forget(changes) {
      known.forget(changes);
      search.forget(changes);
    },
    detect: (file, part) =>
      known.get(
        `${file.path}#${part.key}`,
        () => {
          const named = new Set([...names, ...file.facet(aliases, (one, section) => findAliases(one, section, names))]);
          return part.calls.flatMap((id) => detectCall(linker, { file, id }, { named, own }, search));
        },
        file.path,
      ),
  };
}

/** Properties under which the file puts an imported function or an operation: `{ ask: generateText }`. */
function findAliases(file: FileIndex, part: FilePart, names: ReadonlySet<string>): readonly string[] {
  return part.expressionIds.flatMap((id) => {
    const expression = file.expression(id);
    if (expression.kind !== 'object') return [];
    return expression.properties.flatMap((property) => {
      if (property.kind !== 'property') return [];
      const value = file.expression(property.value);
      const isImported = value.kind === 'name' && file.bindingAt(value.binding)?.kind === 'import';
      return isImported || (value.kind === 'member' && names.has(value.name)) ? [property.name] : [];
    });
  });
}

interface Names {
  /** Last names of operations. */
  readonly named: ReadonlySet<string>;
  /** Of functions of the project that are declared to be wrappers. */
  readonly own: ReadonlySet<string>;
}

function detectCall(linker: Linker, ref: Ref, names: Names, search: HttpSearch): readonly DetectedCall[] {
  const call = ref.file.expression(ref.id);
  if (call.kind !== 'call' || !canBeOperation(ref.file, call.callee, names, search.names(ref.file))) return [];
  const values = linker.resolve({ ...ref, id: call.callee });
  const known = values.flatMap((value) => toDetected(linker, ref, value));
  const operations = known.length > 0 ? known : findBound(linker, ref);
  const first = operations[0];
  if (first) return first.operation.operation === 'non-inference' ? [] : [{ ...first, clients: operations.flatMap((one) => one.clients) }];
  const request = search.find(ref, values);
  return request && request.operation !== 'non-inference' ? [request] : [];
}

/** By name alone, since most calls are none: a method that some operation has, or a plain name that is not a function of this file, unless that sends requests. */
function canBeOperation(file: FileIndex, callee: ExpressionId, { named, own }: Names, httpNames: ReadonlySet<string>): boolean {
  const expression = file.expression(callee);
  if (expression.kind === 'member') return named.has(expression.name) || httpNames.has(expression.name);
  if (expression.kind === 'global') return httpNames.has(expression.name);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    return binding !== undefined && (binding.kind !== 'function' || httpNames.has(binding.name) || own.has(binding.name));
  }
  return expression.kind === 'call' || expression.kind === 'index' || expression.kind === 'nonnull';
}

type SdkCall = Extract<DetectedCall, { kind: 'sdk' }>;

function toDetected(linker: Linker, ref: Ref, value: Value): readonly SdkCall[] {
  if (value.kind === 'client') {
    const { client } = value;
    const version = linker.versionOf(client.importer, client.specifier);
    const path = value.path.filter((token) => token !== '[]');
    const operation = linker.catalog.findOperations(client.sdk, client.type.name, path, version).find((one) => isWanted(linker, ref, one));
    if (!operation) return [];
    return [{ kind: 'sdk', ref, sdk: client.sdk, specifier: client.specifier, importer: client.importer, operation, clients: [client] }];
  }
  if (value.kind === 'function') return toDeclaredCall(linker, ref, value);
  if (value.kind !== 'package' || !linker.catalog.isSdk(value.specifier)) return [];
  const version = linker.versionOf(value.importer, value.specifier);
  const path = value.path.length === 2 && value.path[0] === 'default' ? value.path.slice(1) : value.path;
  return linker.catalog.sdksOf(value.specifier, version).flatMap((sdk) => {
    const operation = linker.catalog.findOperations(sdk, null, path, version).find((one) => isWanted(linker, ref, one));
    return operation
      ? [{ kind: 'sdk' as const, ref, sdk, specifier: value.specifier, importer: value.importer, operation, clients: [] }]
      : [];
  });
}

/** `env.AI.run('@cf/meta/llama-3.1-8b-instruct', …)`: no package exports what it is called on. */
function findBound(linker: Linker, ref: Ref): readonly SdkCall[] {
  const { file } = ref;
  const call = file.expression(ref.id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const [name] = call.kind === 'call' ? call.arguments : [];
  if (callee?.kind !== 'member' || name === undefined) return [];
  return linker.catalog.catalog.sdks.flatMap((sdk): readonly SdkCall[] => {
    const { bound } = sdk;
    if (bound?.method !== callee.name) return [];
    const pattern = new RegExp(bound.names);
    const isNamed = linker
      .resolve({ ...ref, id: name })
      .some((value) => value.kind === 'literal' && typeof value.value === 'string' && pattern.test(value.value));
    const operation = sdk.operations.find((one) => lastOf(toTokens(one.path)) === bound.method && isWanted(linker, ref, one));
    return isNamed && operation ? [{ kind: 'sdk', ref, sdk, specifier: sdk.name, importer: file.path, operation, clients: [] }] : [];
  });
}

/** A wrapper's class is the client, whose construction the receiver tells. */
function toDeclaredCall(linker: Linker, ref: Ref, { file, id }: Extract<Value, { kind: 'function' }>): readonly SdkCall[] {
  const found = findDeclared(linker.declared, file, id);
  if (!found) return [];
  const { sdk, operation, module, type } = found;
  const base = { sdk, specifier: module, importer: file.path };
  const clients = type ? findReceivers(linker, ref).map((construct) => ({ ...base, type, construct, derivations: [] })) : [];
  return [{ kind: 'sdk', ref, ...base, operation, clients }];
}

function findReceivers(linker: Linker, ref: Ref): readonly (Ref | undefined)[] {
  const call = ref.file.expression(ref.id);
  const callee = call.kind === 'call' ? ref.file.expression(call.callee) : undefined;
  if (callee?.kind !== 'member') return [];
  return linker.resolve({ ...ref, id: callee.object }).flatMap((value) => (value.kind === 'instance' ? [value.at] : []));
}

/** Under their own names, and under those by which they are exported. */
function findDeclaredNames({ declared, project }: Linker): ReadonlySet<string> {
  return new Set(
    [...declared.functions].flatMap(([key, { operation }]) => {
      const [path = '', id] = key.split('#');
      return [lastOf(toTokens(operation.path)), project.file(path)?.functionAt(Number(id))?.name ?? []].flat();
    }),
  );
}

/** One method for many requests (`send(new ConverseCommand(…))`): the argument's class tells which, and what is said in it. */
function isWanted(linker: Linker, ref: Ref, { argument: wanted, when }: Operation): boolean {
  const call = ref.file.expression(ref.id);
  if ((!wanted && !when) || call.kind !== 'call') return true;
  const argument = call.arguments[wanted?.index ?? 0];
  if (argument === undefined) return false;
  const values = linker.resolve({ ...ref, id: argument });
  if (!wanted) return isSaid(linker, values, when);
  return values.some((value) => {
    if (value.kind !== 'package') return false;
    if (!wanted.exports.some((name) => isPathMatch([name, 'new'], withoutDefault(value.path)))) return false;
    const construct = value.calls.at(-1);
    const [first] = construct ? argumentsOf(construct) : [];
    return isSaid(linker, construct && first !== undefined ? linker.resolve({ ...construct, id: first }) : [], when);
  });
}

/** All that is written there matches; what the environment may name besides says nothing. */
function isSaid(linker: Linker, given: readonly Value[], when: Operation['when']): boolean {
  if (!when) return true;
  const values = given.flatMap((value) =>
    when.member === '' ? [value] : value.kind === 'object' ? linker.member(value, when.member, value.at) : [],
  );
  if ('holds' in when)
    return values.flatMap((value) => findJsonObjects(linker, value)).some(({ at }) => findProperty(at, ...when.holds) !== undefined);
  const written = values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : []));
  const pattern = new RegExp(when.matches);
  return written.length > 0 && written.every((text) => pattern.test(text));
}

function withoutDefault(path: readonly string[]): readonly string[] {
  return path[0] === 'default' ? path.slice(1) : path;
}
