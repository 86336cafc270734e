import type { ExpressionId, FunctionId, TypeFact, TypeMember } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findPlace, type Place } from './argument-places.js';
import { findRegistrationEntry } from './entries.js';
import type { Linker } from './linker.js';
import { argumentsOf, type Ref, type Value } from './value.js';

/** What a framework hands to a function that it runs: `mastra` of `createStep({ execute: async ({ mastra }) => … })`. */
export function findGiven(linker: Linker, file: FileIndex, id: FunctionId, index: number): readonly Value[] {
  const { givers } = linker.catalog;
  const known = [...file.imports.map(({ from }) => from), ...file.loads.map(({ specifier }) => specifier)];
  if (!known.some((from) => givers.some((pattern) => isPackageMatch(pattern, from)))) return findHandedOn(linker, file, id, index);
  const typed = readFunctionType(linker, file, id, index);
  if (typed.length > 0) return typed;
  return findPlaces(linker, file, id).flatMap((one) => readGiven(linker, one, index));
}

/** `io.on('connection', (socket) => …)` in a file that was handed `io` and names no package. */
function findHandedOn(linker: Linker, file: FileIndex, id: FunctionId, index: number): readonly Value[] {
  const { givers, giverNames } = linker.catalog;
  const place = findPlace(file, id);
  const call = place && file.expression(place.call.id);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (!place || callee?.kind !== 'member' || !giverNames.has(callee.name)) return [];
  return givers.some((name) => linker.project.manifests.isDeclared(file.path, name)) ? readGiven(linker, place, index) : [];
}

/** `app.register(routes, { ai })`: what stands beside the function where it is registered, and is handed on to it. */
export function findHanded(linker: Linker, file: FileIndex, id: FunctionId, index: number): readonly Value[] {
  const { handers } = linker.catalog;
  const isHander = handers.some(
    ({ packages, parameters }) =>
      parameters.includes(index) && packages.some((name) => linker.project.manifests.isDeclared(file.path, name)),
  );
  if (!isHander) return [];
  return findPlaces(linker, file, id).flatMap(({ call, index: at, path }) => {
    const argument = findRegistrationEntry(linker, call, at, path)?.hands?.find(({ parameter }) => parameter === index)?.argument;
    const given = argument === undefined ? undefined : argumentsOf(call)[argument];
    return given === undefined ? [] : linker.resolve({ ...call, id: given });
  });
}

/** Where the function is handed to something that runs it, as it is written or by its name. */
export function findPlaces(linker: Linker, file: FileIndex, id: FunctionId): readonly Place[] {
  const place = findPlace(file, id);
  return place ? [place] : findNamedPlaces(linker, file, id);
}

/** `const routes: FastifyPluginAsync = async (fastify) => { … }`, also as the field of a class. */
function readFunctionType(linker: Linker, file: FileIndex, id: FunctionId, index: number): readonly Value[] {
  const owner = file.functionOwner(id);
  if (owner.kind !== 'expression') return [];
  const known = linker.catalog.catalog.frameworks.flatMap(({ functionTypes = [] }) => functionTypes);
  return typesAt(file, owner.expression).flatMap((type) => {
    const written = type.kind === 'named' ? type.name.split('.').at(-1) : undefined;
    const found = known.find(({ name, argument }) => name === written && argument === index);
    return found ? linker.type(file, { kind: 'named', name: found.type, from: found.from, arguments: [] }) : [];
  });
}

/** What is written of the names and fields that a value is given to. */
function typesAt(file: FileIndex, value: ExpressionId): readonly TypeFact[] {
  const bound = file.drawnFrom(value).map(({ binding }) => file.bindingAt(binding)?.type);
  const fields = file.classIds.flatMap((id) => file.classAt(id)?.members ?? []).filter((member) => member.value === value);
  return [...bound, ...fields.map(({ type }) => type)].filter((type) => type !== undefined);
}

function readGiven(linker: Linker, { call, index, path }: Place, parameter: number): readonly Value[] {
  const { file } = call;
  const entry = findRegistrationEntry(linker, call, index, path);
  const given = (entry?.gives ?? []).filter(({ argument }) => argument === parameter);
  const whole = given.filter(({ member }) => member === '');
  if (whole.length > 0)
    return whole.flatMap(({ from, type }) =>
      type === undefined ? [] : linker.type(file, { kind: 'named', name: type, from, arguments: [] }),
    );
  const members = given.flatMap(({ member, from, type }): readonly TypeMember[] =>
    type === undefined ? [] : [{ name: member, optional: true, method: false, type: { kind: 'named', name: type, from, arguments: [] } }],
  );
  const handed = members.length > 0 ? [typedAs(file, members, entry?.framework)] : [];
  return [...handed, ...given.flatMap(({ member, from, type }) => (type === undefined ? readSaid(linker, call, from, member) : []))];
}

function typedAs(file: FileIndex, members: readonly TypeMember[], framework: string | undefined): Value {
  return { kind: 'typed', file, members, name: `what ${framework} hands over` };
}

/** `initTRPC.context<Context>().create()`: what the project says of the object that its handlers are given, where their builder is begun. */
function readSaid(linker: Linker, { file, id }: Ref, by: string, member: string): readonly Value[] {
  const call = file.expression(id);
  if (call.kind !== 'call') return [];
  return linker.resolve({ file, id: call.callee }).flatMap((value) => {
    if (value.kind !== 'package') return [];
    return value.calls.flatMap((begun): readonly Value[] => {
      const made = begun.file.expression(begun.id);
      const callee = made.kind === 'call' ? begun.file.expression(made.callee) : undefined;
      const type = made.kind === 'call' && callee?.kind === 'member' && callee.name === by ? made.typeArguments?.[0] : undefined;
      return type ? [typedAs(begun.file, [{ name: member, optional: false, method: false, type: toMade(type) }], value.path[0])] : [];
    });
  });
}

/** `typeof createContext` stands for what that function makes. */
function toMade(type: TypeFact): TypeFact {
  return type.kind === 'query' ? { kind: 'named', name: 'ReturnType', arguments: [type] } : type;
}

/** Where a function with a name is handed over: `createChatParticipant('docs', answer)`, also in another file. */
function findNamedPlaces(linker: Linker, file: FileIndex, id: FunctionId): readonly Place[] {
  return linker
    .callSites(file, id)
    .uses.flatMap((use) => (use.kind === 'argument' ? [{ call: use.call, index: use.index, path: use.path }] : []));
}
