import { type Binding, type ClassId, type ClassMember, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { constructionFlows } from './call-sites.js';
import { resolveExportOf } from './exports.js';
import { resolveAnyPassed } from './expressions.js';
import { readFlag } from './flags.js';
import { readHandedBack } from './handed-back.js';
import { findOverrides, findSuperCalls } from './heirs.js';
import { readKeptMember } from './kept-by-name.js';
import { findKeptClients } from './kept-clients.js';
import type { Linker } from './linker.js';
import { findInjected } from './provided.js';
import { readSchemaDefault } from './schema-defaults.js';
import { isFilled } from './stores.js';
import type { InstanceValue } from './types.js';
import { type ClientValue, type Ref, unknown, type Value } from './value.js';

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** What `value.name` can be. `ELEMENT` asks for any element of a list. */
export function readMember(linker: Linker, value: Value, name: string, at: Ref): readonly Value[] {
  switch (value.kind) {
    case 'object':
      return readProperty(linker, value.at, name);
    case 'array':
      return readElement(linker, value.at, name, at);
    case 'instance':
      return value.at ? readInstanceMember(linker, value.file, value.id, name, value.at, 0) : readAnyMember(linker, value, name);
    case 'class':
      return readStaticMember(linker, value.file, value.id, name, 0);
    case 'namespace':
      return resolveExportOf(linker, value.file, name, new Set());
    case 'package':
      return readPackageMember(linker, value, name);
    case 'global':
      return [{ ...value, path: value.path.length === 1 && GLOBAL_OBJECTS.has(value.path[0] ?? '') ? [name] : [...value.path, name] }];
    case 'client':
      return [name === ELEMENT && value.path.length === 0 ? value : { ...value, path: [...value.path, name] }];
    case 'typed': {
      const member = value.members.find((one) => one.name === name);
      const values = member ? linker.type(value.file, member.type) : [];
      return values.length > 0 ? values : unknown(`${name} of ${value.name}`);
    }
    case 'result':
      return readHandedBack(linker, value.call, name) ?? [{ kind: 'computed', at }];
    case 'unknown':
      return [value];
    case 'literal':
      return value.value === undefined || value.value === null ? [] : [{ kind: 'computed', at }];
    default:
      return [{ kind: 'computed', at }];
  }
}

function readPackageMember(linker: Linker, value: Extract<Value, { kind: 'package' }>, name: string): readonly Value[] {
  const member = { ...value, path: [...value.path, name] };
  const kept = linker.catalog.findKeptClient(value.specifier, member.path);
  if (kept) return findKeptClients(linker, member, kept);
  const flag = readFlag(linker, value, name);
  if (flag) return flag;
  const put = readKeptMember(linker, value, member.path);
  return put.length > 0 ? put : [...readSchemaDefault(linker, value, name), member];
}

function readProperty(linker: Linker, ref: Ref, name: string): readonly Value[] {
  const object = ref.file.expression(ref.id);
  if (object.kind !== 'object') return unknown(name);
  const assigned = findAssigned(ref, name).flatMap((value) => linker.resolve({ ...ref, id: value }));
  // From the end: the last writer of a name wins, and a spread may hold it.
  const found: Value[] = [...assigned];
  for (const property of object.properties.toReversed()) {
    const value = { ...ref, id: property.value };
    if (property.kind === 'spread') {
      found.push(
        ...linker
          .resolve(value)
          .flatMap((one) => (one.kind === 'literal' ? [] : linker.member(one, name, value)))
          .filter((one) => one.kind !== 'literal' || one.value !== undefined),
      );
    } else if (property.kind === 'computed') {
      const key = linker.resolve({ ...ref, id: property.key });
      if (key.some((one) => one.kind === 'literal' && String(one.value) === name)) return [...found, ...linker.resolve(value)];
    } else if (property.name === name) {
      if (property.kind === 'setter') continue;
      const values = linker.resolve(value);
      return [...found, ...(property.kind === 'getter' ? values.flatMap((one) => linker.call(one, value)) : values)];
    }
  }
  if (found.length > 0) return found;
  const mayBeComputed = object.properties.some((one) => one.kind === 'computed' && mayMean(linker, { ...ref, id: one.key }, name));
  if (mayBeComputed || isFilled(ref)) return unknown('a computed property');
  return [{ kind: 'literal', value: undefined, at: ref }];
}

/** Not `[isToken ? 'authToken' : 'apiKey']: key`, where all names that the property may have are written down, and this is none of them. */
export function mayMean(linker: Linker, key: Ref, name: string): boolean {
  const names = linker.resolve(key);
  return names.length === 0 || names.some((one) => one.kind !== 'literal' || String(one.value) === name);
}

/** `const o = {}; o.name = value`. */
function findAssigned(ref: Ref, name: string): readonly ExpressionId[] {
  const holders = ref.file.drawnFrom(ref.id).filter(({ source }) => source.path.length === 0);
  if (holders.length === 0) return [];
  return assignmentsTo(ref.file, name, (object) => object.kind === 'name' && holders.some(({ binding }) => binding === object.binding));
}

function assignmentsTo(
  file: FileIndex,
  name: string,
  isOwner: (object: ReturnType<FileIndex['expression']>) => boolean,
): readonly ExpressionId[] {
  return file.membersNamed(name).flatMap((id) => {
    const member = file.expression(id);
    const parent = file.parentOf(id);
    const assignment = parent === undefined ? undefined : file.expression(parent);
    if (member.kind !== 'member' || assignment?.kind !== 'assign' || assignment.target !== id) return [];
    return isOwner(file.expression(member.object)) ? [assignment.value] : [];
  });
}

function readElement(linker: Linker, ref: Ref, name: string, at: Ref): readonly Value[] {
  const array = ref.file.expression(ref.id);
  if (array.kind !== 'array') return unknown(name);
  const index = Number(name);
  if (name !== ELEMENT && !Number.isInteger(index)) return [{ kind: 'computed', at }];
  const wanted = name === ELEMENT ? array.elements : array.elements.slice(index, index + 1);
  return wanted.flatMap((id) => {
    const element = ref.file.expression(id);
    if (element.kind !== 'spread') return linker.resolve({ ...ref, id });
    return linker.resolve({ ...ref, id: element.value }).flatMap((value) => linker.member(value, ELEMENT, ref));
  });
}

/** Of an instance that nobody has seen made, such as `this` in a class: what the class says, or those that inherit from it. */
function readAnyMember(linker: Linker, { file, id }: InstanceValue, name: string): readonly Value[] {
  const own = () => readInstanceMember(linker, file, id, name, undefined, 0);
  const overrides = findOverrides(linker, file, id, name);
  if (!overrides) return own();
  const anew = overrides.by.flatMap((one) => readInstanceMember(linker, one.file, one.id, name, undefined, 0));
  return overrides.isOwnMeant ? [...own(), ...anew] : anew;
}

const DEEPEST_INHERITANCE = 12;

export function readInstanceMember(
  linker: Linker,
  file: FileIndex,
  id: ClassId,
  name: string,
  at: Ref | undefined,
  depth: number,
): readonly Value[] {
  const declared = file.classAt(id);
  if (!declared || depth > DEEPEST_INHERITANCE) return unknown(name);
  const own = declared.members.filter((member) => !member.static && member.name === name);
  const values = own.flatMap((member) => readClassMember(linker, file, member, at));
  const assigned = assignmentsTo(file, name, (object) => object.kind === 'this' && object.class === id).flatMap((value) =>
    linker.resolve({ file, id: value, env: constructorEnv(file, id, at) }),
  );
  const all = [
    ...values.filter((value) => value.kind !== 'unknown' || assigned.length === 0),
    ...assigned.filter((value) => value.kind !== 'literal' || (value.value !== undefined && value.value !== null)),
  ];
  const typed = all.some((value) => value.kind !== 'unknown' && value.kind !== 'typed')
    ? []
    : own.flatMap((member) => readPromised(linker, file, member));
  if (all.length + typed.length > 0) return [...(typed.length > 0 ? all.filter((value) => value.kind !== 'unknown') : all), ...typed];
  if (own.length > 0) return unknown(`${name} of ${declared.name ?? 'a class'}`);
  return readInherited(linker, file, id, name, at, depth);
}

function readPromised(linker: Linker, file: FileIndex, member: ClassMember): readonly Value[] {
  const injected = findInjected(linker, file, member);
  return injected.length > 0 ? injected : linker.type(file, member.type);
}

function readClassMember(linker: Linker, file: FileIndex, member: ClassMember, at: Ref | undefined): readonly Value[] {
  if (member.declares !== undefined) {
    const method: Value = { kind: 'function', file, id: member.declares };
    return member.kind === 'getter' ? callGetter(linker, file, member.declares) : member.kind === 'setter' ? [] : [method];
  }
  if (member.value !== undefined) {
    const values = linker.resolve({ file, id: member.value });
    return values.filter((value) => value.kind !== 'literal' || (value.value !== null && value.value !== undefined));
  }
  if (member.parameter === undefined) return [];
  return readConstructorParameter(linker, file, member.parameter, at);
}

/** A parameter property: the argument of the `new` expression where there is one, else whatever any construction passes, or the default. */
function readConstructorParameter(linker: Linker, file: FileIndex, parameter: number, at: Ref | undefined): readonly Value[] {
  const binding = file.bindingAt(parameter);
  if (!binding) return [];
  const passed = readGiven(linker, file, binding, at) ?? resolveAnyPassed(linker, file, parameter);
  const useful = passed.filter((value) => value.kind !== 'unknown');
  return useful.length > 0 ? useful : linker.type(file, binding.type);
}

/** By this one construction, or call of `super`. What it leaves out, or hands over as `undefined`, is the default. */
function readGiven(linker: Linker, file: FileIndex, { parameter }: Binding, at: Ref | undefined): readonly Value[] | undefined {
  const given = at && findConstructorArguments(at);
  if (!at || !given) return undefined;
  const argument = given[parameter?.index ?? 0];
  const fallback = parameter?.default === undefined ? undefined : { file, id: parameter.default };
  if (argument === undefined) {
    const isWhole = given.every((id) => at.file.expression(id).kind !== 'spread');
    return fallback && isWhole ? linker.resolve(fallback) : undefined;
  }
  const values = linker.resolve({ file: at.file, id: argument, env: at.env });
  const rest = values.filter((value) => value.kind !== 'literal' || value.value !== undefined);
  return fallback && rest.length < values.length ? [...rest, ...linker.resolve(fallback)] : values;
}

function constructorEnv(file: FileIndex, id: ClassId, at: Ref | undefined): Ref['env'] {
  const declared = file.classAt(id)?.members.find((member) => member.kind === 'constructor')?.declares;
  const given = at && findConstructorArguments(at);
  if (declared === undefined || !at || !given) return undefined;
  const depth = (at.env?.depth ?? 0) + 1;
  return depth > 6 ? undefined : { file, function: declared, arguments: given, call: at, depth };
}

/** Of `new X(…)` and of `super(…)`. */
function findConstructorArguments({ file, id }: Ref): readonly ExpressionId[] | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'new') return expression.arguments;
  return expression.kind === 'call' && file.expression(expression.callee).kind === 'super' ? expression.arguments : undefined;
}

function callGetter(linker: Linker, file: FileIndex, getter: number): readonly Value[] {
  return file.returnsOf(getter).flatMap(({ value }) => (value === undefined ? [] : linker.resolve({ file, id: value })));
}

/** A member that the class does not declare comes from what it extends: a project class, or an SDK's own client. */
function readInherited(linker: Linker, file: FileIndex, id: ClassId, name: string, at: Ref | undefined, depth: number): readonly Value[] {
  const parent = file.classAt(id)?.extends;
  if (parent === undefined) return unknown(`${name} of ${file.classAt(id)?.name ?? 'a class'}`);
  return linker.resolve({ file, id: parent }).flatMap((value): readonly Value[] => {
    if (value.kind === 'class')
      return findConstructions(linker, file, id, { base: value, name, at }).flatMap((one) =>
        readInstanceMember(linker, value.file, value.id, name, one, depth + 1),
      );
    if (value.kind !== 'package') return unknown(name);
    return constructBase(linker, value, findSuperCall(file, id, at) ?? at ?? { file, id: parent }).flatMap((one) =>
      linker.member(one, name, { file, id: parent }),
    );
  });
}

interface Inherited {
  readonly base: Extract<Value, { kind: 'class' }>;
  readonly name: string;
  readonly at: Ref | undefined;
}

/**
 * What builds the base in an instance of a class: its `super(…)`, or whatever constructs it where it has no constructor of its own. Methods are
 * the same in all, and one that is known is the only one.
 */
function findConstructions(linker: Linker, file: FileIndex, id: ClassId, { base, name, at }: Inherited): readonly (Ref | undefined)[] {
  const inBase = base.file.classAt(base.id)?.members.find((member) => member.name === name);
  if (inBase?.declares !== undefined) return [at];
  const call = findSuperCall(file, id, at);
  if (call) return [call];
  if (at) return [at];
  const made = constructionFlows(linker, file, id).flatMap((flow): readonly Ref[] => {
    const construction = flow.file.parentOf(flow.id);
    return construction === undefined ? [] : [{ file: flow.file, id: construction }];
  });
  return made.length > 0 && made.length <= MOST_CONSTRUCTIONS ? made : [undefined];
}

const MOST_CONSTRUCTIONS = 8;

/** The client that an instance of a project class is by inheritance (`class Chat extends ChatOpenAI`). */
export function findInheritedClient(linker: Linker, value: Value, depth = 0): Value | undefined {
  if (value.kind === 'client') return value;
  if (value.kind !== 'instance' || depth > DEEPEST_INHERITANCE) return undefined;
  const parent = value.file.classAt(value.id)?.extends;
  if (parent === undefined) return undefined;
  for (const base of linker.resolve({ file: value.file, id: parent })) {
    const next: readonly Value[] =
      base.kind === 'class'
        ? [{ kind: 'instance', file: base.file, id: base.id, at: value.at }]
        : base.kind === 'package'
          ? constructBase(linker, base, findSuperCall(value.file, value.id, value.at) ?? { file: value.file, id: parent })
          : [];
    const client = next.map((one) => findInheritedClient(linker, one, depth + 1)).find((one) => one !== undefined);
    if (client) return client;
  }
  return undefined;
}

/**
 * What a class gets from the package's class that it extends: what that constructs, or for a base that is only a type's name in the catalog
 * (`class Local extends BaseChatModel`) the client that the type promises. How such a class asks its model is its own affair.
 */
function constructBase(linker: Linker, base: Extract<Value, { kind: 'package' }>, at: Ref): readonly Value[] {
  const made = linker.construct(base, at);
  if (made.some((one) => one.kind === 'client') || !linker.catalog.isSdk(base.specifier)) return made;
  const sdks = linker.catalog.sdksOf(base.specifier, linker.versionOf(base.importer, base.specifier));
  const name = base.path[0] === 'default' ? base.path[1] : base.path[0];
  const found = name === undefined ? undefined : linker.catalog.findTypedClient(sdks, name);
  if (!found) return made;
  const client: ClientValue = { ...found, specifier: base.specifier, importer: base.importer, inheritedBy: at, derivations: [] };
  return [{ kind: 'client', client, path: [] }];
}

/** With what its constructor is given by this one construction. */
function findSuperCall(file: FileIndex, id: ClassId, at: Ref | undefined): Ref | undefined {
  const [call] = findSuperCalls(file, id);
  return call === undefined ? undefined : { file, id: call, env: constructorEnv(file, id, at) };
}

function readStaticMember(linker: Linker, file: FileIndex, id: ClassId, name: string, depth: number): readonly Value[] {
  const declared = file.classAt(id);
  if (!declared || depth > DEEPEST_INHERITANCE) return unknown(name);
  const own = declared.members.filter((member) => member.static && member.name === name);
  const assigned = assignmentsTo(
    file,
    name,
    (object) =>
      (object.kind === 'this' && object.static === true && object.class === id) ||
      (object.kind === 'name' && object.binding === declared.binding),
  );
  const values = [
    ...own.flatMap((member) => readClassMember(linker, file, member, undefined)),
    ...assigned.flatMap((value) => linker.resolve({ file, id: value })),
  ];
  if (values.length > 0) return values;
  const typed = own.flatMap((member) => linker.type(file, member.type));
  if (typed.length > 0) return typed;
  if (declared.extends === undefined) return unknown(name);
  return linker
    .resolve({ file, id: declared.extends })
    .flatMap((value) =>
      value.kind === 'class'
        ? readStaticMember(linker, value.file, value.id, name, depth + 1)
        : linker.member(value, name, { file, id: declared.extends ?? 0 }),
    );
}
