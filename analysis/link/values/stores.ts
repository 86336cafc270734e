import { type Binding, type ClassId, ELEMENT, type Expression, type ExpressionId, type FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { framesAround } from '../files/frames.js';
import { wordOf } from '../files/words.js';
import { findCallSites } from './call-sites.js';
import { objectParts } from './composed.js';
import type { Linker } from './linker.js';
import { argumentsOf, COMPUTED, type Env, type Ref, unknown, type Value } from './value.js';

/**
 * What is read from a store under a key of which nothing is known: anything that the same file puts into it. What the function that reads
 * it puts there by itself was made for the same caller.
 */
export function readStored(linker: Linker, store: Ref, env: Env | undefined, key?: Ref): readonly Value[] {
  const puts = findStored(store);
  const meant = key === undefined ? [] : findMeant(linker, puts, key);
  const put = (meant.length > 0 ? meant : puts).flatMap((at) => {
    const isOwn = env !== undefined && env.file === at.file && env.function === at.file.expression(at.id).function;
    return resolvePut(linker, isOwn ? { ...at, env } : at);
  });
  const stored = meant.length > 0 ? put : [...put, ...readMappedEntries(linker, store, key), ...readListedEntries(linker, store, key)];
  const values = stored.length > 0 ? stored : readPromised(linker, store);
  return [...values.filter((value) => value.kind !== 'literal' || value.value !== undefined), ...unknown(COMPUTED)];
}

const MOST_PUTS = 40;

/** `register(tool: Tool) { this.tools.set(tool.name, tool) }`: what is handed to the method, wherever it is called. */
function resolvePut(linker: Linker, at: Ref): readonly Value[] {
  const values = linker.resolve(at);
  if (values.some(({ kind }) => kind !== 'typed' && kind !== 'unknown')) return values;
  const handed = findHanded(at);
  if (!handed || (at.file.functionOwner(handed.function).kind !== 'member' && !handed.rest)) return values;
  const given = findCallSites(linker, at.file, handed.function)
    .calls.slice(0, MOST_PUTS)
    .flatMap((call) => readHanded(linker, call, handed));
  return given.length > 0 ? given : values;
}

/** The parameter by which something comes, as itself or as an element of it. */
interface Handed {
  readonly function: FunctionId;
  readonly index: number;
  readonly rest: boolean;
  readonly isListed: boolean;
}

/** `tool` of `register(tool)`, and also of `for (const tool of tools)` in `register(...tools)`. */
function findHanded({ file, id }: Ref): Handed | undefined {
  const put = withoutCast(file, id);
  const binding = put.kind === 'name' ? file.bindingAt(put.binding) : undefined;
  const from = binding && findList(file, binding);
  if (from === undefined)
    return binding?.parameter && !binding.parameter.rest
      ? { function: binding.function, ...binding.parameter, isListed: false }
      : undefined;
  const list = withoutCast(file, from);
  const listed = list.kind === 'name' ? file.bindingAt(list.binding) : undefined;
  return listed?.parameter && { function: listed.function, ...listed.parameter, isListed: true };
}

/** The list of `for (const tool of tools)` and of `tools.forEach((tool) => …)`. */
function findList(file: FileIndex, { sources, parameter, function: frame }: Binding): ExpressionId | undefined {
  const [source, ...others] = sources;
  if (source)
    return source.by === 'iteration' && others.length === 0 && source.path.every((step) => step === ELEMENT) ? source.from : undefined;
  const owner = parameter?.index === 0 ? file.functionOwner(frame) : undefined;
  const parent = owner?.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const around = parent === undefined ? undefined : file.expression(parent);
  const callee = around?.kind === 'call' ? file.expression(around.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'forEach' ? callee.object : undefined;
}

function readHanded(linker: Linker, { file, id }: Ref, { index, rest, isListed }: Handed): readonly Value[] {
  const given = argumentsOf({ file, id }).slice(index, rest ? undefined : index + 1);
  return given.flatMap((argument) => {
    const expression = file.expression(argument);
    const isList = rest ? expression.kind === 'spread' : isListed;
    const at: Ref = { file, id: expression.kind === 'spread' ? expression.value : argument };
    return isList ? linker.resolve(at).flatMap((value) => linker.member(value, ELEMENT, at)) : linker.resolve(at);
  });
}

function withoutCast(file: FileIndex, id: ExpressionId): Expression {
  const expression = file.expression(id);
  return expression.kind === 'cast' ? withoutCast(file, expression.value) : expression;
}

/** Does anything put values into it under keys that are worked out: `config[key] = read(key)`? */
export function isFilled(store: Ref): boolean {
  return findStored(store).length > 0;
}

/** What was put in under the one key that is asked for, where all keys are written down. */
function findMeant(linker: Linker, puts: readonly Ref[], key: Ref): readonly Ref[] {
  const written = puts.map(({ file, id }) => wordBefore(file, id));
  if (puts.length === 0 || written.includes(undefined)) return [];
  const [only, ...others] = linker.resolve(key);
  return only?.kind !== 'literal' || others.length > 0 ? [] : puts.filter((_, i) => written[i] === only.value);
}

/** `'ask'` of `store.set('ask', value)` and of `['ask', value]`. */
function wordBefore(file: FileIndex, value: ExpressionId): string | undefined {
  const parent = file.parentOf(value);
  const around = parent === undefined ? undefined : file.expression(parent);
  const key = around?.kind === 'array' ? around.elements[0] : around?.kind === 'call' ? around.arguments[0] : undefined;
  return key === undefined ? undefined : wordOf(file, key);
}

/** `store[key] = value`, `store.set(key, value)`, and the entries that `new Map([[key, value]])` begins with. */
function findStored(store: Ref): readonly Ref[] {
  const { file } = store;
  return [...findEntries(store), ...findHolders(store).flatMap((holder) => findPut(file, holder).map((id) => ({ file, id })))];
}

function findEntries({ file, id, env }: Ref): readonly Ref[] {
  const construction = file.expression(id);
  const given = construction.kind === 'new' ? construction.arguments[0] : undefined;
  const list = given === undefined ? undefined : file.expression(given);
  if (list?.kind !== 'array') return [];
  return list.elements.flatMap((one) => {
    const entry = file.expression(one);
    const value = entry.kind === 'array' ? entry.elements[1] : undefined;
    return value === undefined ? [] : [{ file, id: value, env }];
  });
}

/** `new Map(list.map((one) => [one.name, one]))`: what the list holds, less what is seen to have another name than the one that is asked for. */
function readMappedEntries(linker: Linker, { file, id, env }: Ref, key: Ref | undefined): readonly Value[] {
  const construction = file.expression(id);
  const given = construction.kind === 'new' ? construction.arguments[0] : undefined;
  const call = given === undefined ? undefined : file.expression(given);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call?.kind !== 'call' || callee?.kind !== 'member' || callee.name !== 'map' || !isKeying(file, call.arguments[0])) return [];
  const list: Ref = { file, id: callee.object, env };
  const [asked, ...others] = key === undefined ? [] : linker.resolve(key);
  const word = asked?.kind === 'literal' && others.length === 0 ? asked.value : undefined;
  const names = findNaming(file, call.arguments[0]);
  return linker
    .resolve(list)
    .flatMap((value) => linker.member(value, ELEMENT, list))
    .filter((value) => word === undefined || names.every((name) => mayBe(linker.member(value, name, list), word)));
}

function mayBe(values: readonly Value[], word: unknown): boolean {
  return values.length === 0 || values.some((value) => value.kind !== 'literal' || value.value === word);
}

/** `name` of `(one) => [one.name, one]`. */
function findNaming(file: FileIndex, id: ExpressionId | undefined): readonly string[] {
  const callback = id === undefined ? undefined : file.expression(id);
  if (callback?.kind !== 'function') return [];
  const [parameter] = file.functionAt(callback.declares)?.parameters ?? [];
  return file.returnsOf(callback.declares).flatMap(({ value }) => {
    const entry = value === undefined ? undefined : file.expression(value);
    const [key] = entry?.kind === 'array' ? entry.elements : [];
    const member = key === undefined ? undefined : file.expression(key);
    const owner = member?.kind === 'member' ? file.expression(member.object) : undefined;
    return member?.kind === 'member' && owner?.kind === 'name' && owner.binding === parameter ? [member.name] : [];
  });
}

/** `new Map(Object.entries(handlers))`: what the object holds, under the key that is asked for where it is known. */
function readListedEntries(linker: Linker, { file, id, env }: Ref, key: Ref | undefined): readonly Value[] {
  const construction = file.expression(id);
  const given = construction.kind === 'new' ? construction.arguments[0] : undefined;
  const call = given === undefined ? undefined : file.expression(given);
  const [listed] = call?.kind === 'call' ? call.arguments : [];
  if (call?.kind !== 'call' || listed === undefined || !isEntries(linker, { file, id: call.callee })) return [];
  const [only, ...others] = key === undefined ? [] : linker.resolve(key);
  const name = only?.kind === 'literal' && others.length === 0 ? String(only.value) : undefined;
  return linker.resolve({ file, id: listed, env }).flatMap((object) => {
    if (object.kind !== 'object') return [];
    return name === undefined ? objectParts(object.at).flatMap((part) => linker.resolve(part)) : linker.member(object, name, object.at);
  });
}

function isEntries(linker: Linker, callee: Ref): boolean {
  return linker.resolve(callee).some((value) => value.kind === 'global' && value.path.join('.') === 'Object.entries');
}

/** `(one) => [one.name, one]`. */
function isKeying(file: FileIndex, id: ExpressionId | undefined): boolean {
  const callback = id === undefined ? undefined : file.expression(id);
  if (callback?.kind !== 'function') return false;
  const [parameter] = file.functionAt(callback.declares)?.parameters ?? [];
  return file.returnsOf(callback.declares).every(({ value }) => {
    const entry = value === undefined ? undefined : file.expression(value);
    const kept = entry?.kind === 'array' ? entry.elements[1] : undefined;
    const name = kept === undefined ? undefined : file.expression(kept);
    return name?.kind === 'name' && name.binding === parameter;
  });
}

/** `new Map<string, Command>()`, where nobody is seen to put something into it. */
function readPromised(linker: Linker, { file, id }: Ref): readonly Value[] {
  const construction = file.expression(id);
  return construction.kind === 'new' ? linker.type(file, construction.typeArguments?.[1]) : [];
}

/** Every expression of the file that stands for the store, by the name or the field that holds it. */
function findHolders({ file, id }: Ref): readonly ExpressionId[] {
  const bound = file.drawnFrom(id).flatMap(({ binding, source }) => (source.path.length === 0 ? file.usesOf(binding) : []));
  const owner = findClass(file, id);
  const field = owner === undefined ? undefined : findField(file, id, owner);
  if (field === undefined) return bound;
  const members = file.membersNamed(field).filter((one) => {
    const member = file.expression(one);
    const object = member.kind === 'member' ? file.expression(member.object) : undefined;
    return object?.kind === 'this' && object.class === owner;
  });
  return [...bound, ...members];
}

/** `private clients = {}` and `this.clients = new Map()`. */
function findField(file: FileIndex, id: ExpressionId, owner: ClassId): string | undefined {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent !== undefined && around?.kind === 'cast') return findField(file, parent, owner);
  if (around?.kind !== 'assign') return file.classAt(owner)?.members.find(({ value }) => value === id)?.name;
  const target = around.target === undefined ? undefined : file.expression(around.target);
  return target?.kind === 'member' && file.expression(target.object).kind === 'this' ? target.name : undefined;
}

function findClass(file: FileIndex, id: ExpressionId): ClassId | undefined {
  for (const at of framesAround(file, file.expression(id).function)) {
    const own = file.functionAt(at)?.class;
    if (own !== undefined) return own;
  }
  return undefined;
}

/** What is put into the store that an expression stands for, by the statement that it stands in. */
export function findPut(file: FileIndex, holder: ExpressionId): readonly ExpressionId[] {
  const parent = file.parentOf(holder);
  const around = parent === undefined ? undefined : file.expression(parent);
  const outer = parent === undefined ? undefined : file.parentOf(parent);
  const use = outer === undefined ? undefined : file.expression(outer);
  if (around?.kind === 'index' && around.object === holder) return use?.kind === 'assign' && use.target === parent ? [use.value] : [];
  if (around?.kind !== 'member' || around.name !== 'set' || use?.kind !== 'call' || use.callee !== parent) return [];
  return use.arguments.slice(1, 2);
}
