import { isPathMatch, toTokens } from '../files/catalog-index.js';
import { isForOthers } from './chosen-branches.js';
import { readContainer } from './containers.js';
import { isOneOf } from './idioms.js';
import { readKeptCall } from './kept-by-name.js';
import type { Linker } from './linker.js';
import { findInheritedClient } from './members.js';
import { findRegisteredClients } from './registered-clients.js';
import { readStored } from './stores.js';
import type { ClientValue, Env, Ref, Value } from './value.js';
import { argumentsOf, unknown } from './value.js';
import { findDeclared } from './wrappers.js';

const DEEPEST_CONTEXT = 4;

/** What a call of `value` gives: the returns of a project function in this call's context, a client from an SDK's factory, and so on. */
export function callValue(linker: Linker, value: Value, call: Ref): readonly Value[] {
  switch (value.kind) {
    case 'function':
      return callFunction(linker, value, call);
    case 'package':
      return callPackage(linker, value, call);
    case 'global':
      return callGlobal(linker, value, call);
    case 'client':
      return callClient(linker, value, call);
    case 'computed':
      return [{ kind: 'computed', at: call }];
    case 'unknown':
      return [value];
    default:
      return unknown(`a call of a ${value.kind}`);
  }
}

/** What `new value(…)` gives. */
export function constructValue(linker: Linker, value: Value, call: Ref): readonly Value[] {
  if (value.kind === 'class') return [{ kind: 'instance', file: value.file, id: value.id, at: call }];
  if (value.kind === 'global')
    return findShielded(linker, value, call) ?? [{ ...value, path: [...value.path, 'new'], calls: [...value.calls, call] }];
  if (value.kind !== 'package') return unknown('new');
  return toClient(linker, value, 'new', call) ?? [{ ...value, path: [...value.path, 'new'], calls: [...value.calls, call] }];
}

/** `new Proxy(client, { get })` stands for what it shields, `new Proxy({} as OpenAI, …)` for what its type says. */
function findShielded(linker: Linker, { path }: Extract<Value, { kind: 'global' }>, call: Ref): readonly Value[] | undefined {
  const [target] = argumentsOf(call);
  if (path.join('.') !== 'Proxy' || target === undefined) return undefined;
  const expression = call.file.expression(target);
  const given = [
    ...linker.resolve({ ...call, id: target }),
    ...(expression.kind === 'cast' ? linker.type(call.file, expression.type) : []),
  ].filter((one) => one.kind === 'client' || findInheritedClient(linker, one) !== undefined);
  return given.length > 0 ? given : undefined;
}

function callFunction(linker: Linker, value: Extract<Value, { kind: 'function' }>, call: Ref): readonly Value[] {
  if (findDeclared(linker.declared, value.file, value.id)) return [{ kind: 'result', call }];
  const declared = value.file.functionAt(value.id);
  if (!declared || declared.generator) return unknown('a generator');
  const depth = (call.env?.depth ?? 0) + 1;
  const env: Env | undefined =
    depth > DEEPEST_CONTEXT ? undefined : { file: value.file, function: value.id, arguments: argumentsOf(call), call, depth };
  const returns = value.file
    .returnsOf(value.id)
    .filter(({ statement }) => env === undefined || !isForOthers(linker, env, statement))
    .flatMap(({ value: id }) => (id === undefined ? [] : linker.resolve({ file: value.file, id, env })));
  const useful = returns.filter((one) => one.kind !== 'literal' || (one.value !== undefined && one.value !== null));
  if (useful.some((one) => one.kind !== 'unknown' && one.kind !== 'computed')) return useful;
  const typed = linker.type(value.file, declared.returnType);
  return typed.length > 0 ? typed : useful;
}

function toClient(
  linker: Linker,
  value: Extract<Value, { kind: 'package' }>,
  construct: 'new' | 'call',
  call: Ref,
): readonly Value[] | undefined {
  if (!linker.catalog.isSdk(value.specifier)) return undefined;
  const original = linker.catalog.originalOf(value.specifier, value.path);
  const { specifier, path } = original ?? value;
  const sdks = linker.catalog.sdksOf(specifier, linker.versionOf(value.importer, specifier));
  const found = linker.catalog.findClient(sdks, path, original?.isHidden ? 'new' : construct);
  if (!found) return undefined;
  const at = original?.isHidden ? {} : { construct: call };
  const client: ClientValue = { ...found, ...at, specifier, importer: value.importer, derivations: [] };
  return [{ kind: 'client', client, path: [] }];
}

function callPackage(linker: Linker, value: Extract<Value, { kind: 'package' }>, call: Ref): readonly Value[] {
  const client = toClient(linker, value, 'call', call);
  if (client) return client;
  if (linker.catalog.isSdk(value.specifier)) {
    const version = linker.versionOf(value.importer, value.specifier);
    const name = value.path.length === 2 && value.path[0] === 'default' ? value.path.slice(1) : value.path;
    if (linker.catalog.sdksOf(value.specifier, version).some((sdk) => linker.catalog.findOperations(sdk, null, name, version).length > 0))
      return [{ kind: 'result', call }];
  }
  const kept = readFromMap(linker, value, call) ?? readKeptCall(linker, value, call);
  if (kept.length > 0) return kept;
  const handed = readContainer(linker, value, call);
  if (handed.length > 0) return handed;
  const first = argumentsOf(call)[0];
  if (first !== undefined && linker.catalog.catalog.idioms.wrappers.test(value.path.at(-1) ?? '')) {
    const given = linker
      .resolve({ ...call, id: first })
      .filter(
        (one) =>
          one.kind === 'client' ||
          one.kind === 'function' ||
          findInheritedClient(linker, one) !== undefined ||
          (one.kind === 'package' && linker.catalog.isSdk(one.specifier)),
      );
    if (given.length > 0) return given;
  }
  // `promisify(exec)` does what `exec` does.
  if (first !== undefined && isOneOf(linker.catalog.catalog.idioms.promisifiers, value)) {
    const given = linker.resolve({ ...call, id: first }).filter((one) => one.kind === 'package' || one.kind === 'global');
    if (given.length > 0) return given;
  }
  return callPassing(linker, value, call) ?? [{ ...value, path: [...value.path, '()'], calls: [...value.calls, call] }];
}

/** `Settings.withLLM(llm, async () => new ContextChatEngine(…))` gives what its function gives, `once(() => new OpenAI())` one that does. */
function callPassing(linker: Linker, { specifier, path, importer }: Extract<Value, { kind: 'package' }>, call: Ref) {
  const functions = argumentsOf(call).filter((id) => call.file.expression(id).kind === 'function');
  if (functions.length === 0) return undefined;
  const version = linker.versionOf(importer, specifier);
  const find = (as: true | '()') => linker.catalog.findRegistration(specifier, path, version, ({ passes }) => passes === as);
  if (find('()')) return functions.flatMap((id) => linker.resolve({ ...call, id }));
  if (!find(true)) return undefined;
  return functions
    .flatMap((id) => linker.resolve({ ...call, id }))
    .flatMap((one) =>
      one.kind === 'function' ? one.file.returnsOf(one.id).map(({ value }) => ({ file: one.file, id: value, env: one.env })) : [],
    )
    .flatMap(({ file, id, env }) => (id === undefined ? [] : linker.resolve({ file, id, env })));
}

const HAND_BACK_GLOBALS = new Set(['Object.freeze', 'Object.seal', 'Promise.resolve', 'structuredClone', 'String', 'Object.assign']);

function callGlobal(linker: Linker, value: Extract<Value, { kind: 'global' }>, call: Ref): readonly Value[] {
  const args = argumentsOf(call);
  if (HAND_BACK_GLOBALS.has(value.path.join('.'))) return args.flatMap((id) => linker.resolve({ ...call, id }));
  const taken = readFromMap(linker, value, call) ?? toGlobalClient(linker, value.path, call);
  if (taken) return taken;
  return [{ ...value, path: [...value.path, '()'], calls: [...value.calls, call] }];
}

/** `LanguageModel.create()` of the browser. */
function toGlobalClient(linker: Linker, path: readonly string[], call: Ref): readonly Value[] | undefined {
  const found = linker.catalog.findClient(linker.catalog.globalSdksOf(path[0] ?? ''), path, 'call');
  const specifier = found?.sdk.packages[0];
  if (!found || specifier === undefined) return undefined;
  return [{ kind: 'client', client: { ...found, construct: call, specifier, importer: call.file.path, derivations: [] }, path: [] }];
}

/** `commands.get(name)` of a map that the project made. */
function readFromMap(linker: Linker, value: Extract<Value, { kind: 'global' | 'package' }>, call: Ref): readonly Value[] | undefined {
  const [store] = value.calls;
  const [construct, method] = value.path.slice(-2);
  if (!store || construct !== 'new' || method !== 'get') return undefined;
  return isOneOf(linker.catalog.catalog.idioms.maps, { ...value, path: value.path.slice(0, -2) })
    ? readStored(linker, store, call.env, toKey(call))
    : undefined;
}

function toKey(call: Ref): Ref | undefined {
  const [key] = argumentsOf(call);
  return key === undefined ? undefined : { ...call, id: key };
}

function callClient(linker: Linker, value: Extract<Value, { kind: 'client' }>, call: Ref): readonly Value[] {
  const { client, path } = value;
  const derive = client.type.derive?.find((one) => isPathMatch(toTokens(one.path), path));
  if (derive) {
    const derivation = { call, argument: derive.argument, adds: derive.adds, path: derive.path };
    return [{ kind: 'client', client: { ...client, derivations: [...client.derivations, derivation] }, path: [] }];
  }
  const ways = client.sdk.clients.flatMap((type) => (type.from ?? []).map((from) => ({ type, ...from })));
  const made = ways.find((from) => from.client === client.type.name && isPathMatch(toTokens(from.path), path));
  if (made) {
    if (made.registeredIn) {
      const registered = findRegisteredClients(linker, client, made.registeredIn, call);
      const { construct: _, ...unseen } = client;
      return registered.length > 0 ? registered : [{ kind: 'client', client: { ...unseen, type: made.type, derivations: [] }, path: [] }];
    }
    // Its own arguments are read like a constructor's; what they leave open, the owner's construction says.
    const argument = made.optionless ? undefined : ('same' as const);
    const derivation = { call, argument, adds: undefined, path: path.join('.') };
    // What is not known of a model is not known of what is made of it either.
    const type = client.type.openTypes ? { ...made.type, openTypes: true } : made.type;
    return [{ kind: 'client', client: { ...client, type, derivations: [...client.derivations, derivation] }, path: [] }];
  }
  // `client.chat.completions.create.bind(…)` is the method still.
  if (path.at(-1) === 'bind') return [{ ...value, path: path.slice(0, -1) }];
  const version = linker.versionOf(client.importer, client.specifier);
  if (linker.catalog.findOperations(client.sdk, client.type.name, path, version).length > 0) return [{ kind: 'result', call }];
  return [{ ...value, path: [...path, '()'] }];
}
