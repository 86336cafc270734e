import type { ClientType } from '../../catalog.js';
import type { Linker } from './linker.js';
import { argumentsOf, type ClientValue, type Ref, type Value } from './value.js';

/**
 * What the owner was given under the name by which it is asked for: `mastra.getAgent('weather')` of `new Mastra({ agents: { weather } })`; all
 * that it was given where only the run tells the name, since nothing else can come. Where only a type tells of the owner, the constructions of
 * the same package of the workspace are asked.
 */
export function findRegisteredClients(linker: Linker, owner: ClientValue, option: string, call: Ref): readonly Value[] {
  const [first] = argumentsOf(call);
  const names = first === undefined ? [] : linker.resolve({ ...call, id: first });
  const words = names.flatMap((name) => (name.kind === 'literal' && typeof name.value === 'string' ? [name.value] : []));
  const asked = words.length === names.length && words.length > 0 ? words : undefined;
  const constructions = owner.construct ? [owner.construct] : findConstructions(linker, owner);
  const found = constructions.flatMap((construction) => readRegistered(linker, construction, option, asked));
  return found.every(({ kind }) => kind === 'client' || kind === 'instance') ? found : [];
}

function readRegistered(linker: Linker, construction: Ref, option: string, asked: readonly string[] | undefined): readonly Value[] {
  const [options] = argumentsOf(construction);
  const given = options === undefined ? [] : linker.resolve({ ...construction, id: options });
  return given
    .flatMap((value) => (value.kind === 'object' ? linker.member(value, option, value.at) : []))
    .flatMap((value) =>
      value.kind === 'object' ? (asked ?? namesIn(value.at)).flatMap((name) => linker.member(value, name, value.at)) : [],
    );
}

/** The names of an object literal; one that nothing has where others may stand in it. */
function namesIn({ file, id }: Ref): readonly string[] {
  const object = file.expression(id);
  const properties = object.kind === 'object' ? object.properties : [];
  return properties.map((one) => (one.kind === 'property' ? one.name : ''));
}

function findConstructions(linker: Linker, { type, sdk, importer }: ClientValue): readonly Ref[] {
  const { manifests } = linker.project;
  const home = manifests.findFor(importer)?.folder;
  const all = linker.keptClients.get(`new ${sdk.name} ${type.name}`, () => searchConstructions(linker, type), importer);
  return all.filter(({ file }) => manifests.findFor(file.path)?.folder === home);
}

function searchConstructions(linker: Linker, type: ClientType): readonly Ref[] {
  const written = new RegExp(`\\bnew\\s+(?:${type.exports.join('|')})\\s*\\(`);
  return linker.project.files
    .filter((path) => linker.project.matches(path, written))
    .flatMap((path) => {
      const file = linker.project.file(path);
      return (file?.constructions ?? []).flatMap((id) => (file && isOf(linker, { file, id }, type) ? [{ file, id }] : []));
    });
}

function isOf(linker: Linker, ref: Ref, type: ClientType): boolean {
  return linker.resolve(ref).some((value) => value.kind === 'client' && value.client.type === type);
}
