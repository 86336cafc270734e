import type { ClientType, Sdk } from '../../catalog.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

type PackageValue = Extract<Value, { kind: 'package' }>;

/**
 * What stands in a place where an SDK keeps a client for the whole program: whatever the project puts there (`Settings.llm = new OpenAI()`),
 * and a client of which nothing is known where nobody does, or somebody puts there what can't be followed.
 */
export function findKeptClients(
  linker: Linker,
  kept: PackageValue,
  found: { readonly sdk: Sdk; readonly type: ClientType },
): readonly Value[] {
  const values = findNearest(linker, kept).flatMap((at) => linker.resolve(at));
  const clients = values.filter((value) => value.kind === 'client' || value.kind === 'instance');
  if (clients.length > 0 && clients.length === values.length) return clients;
  const client = { ...found, specifier: kept.specifier, importer: kept.importer, derivations: [] };
  return [...clients, { kind: 'client', client, path: [] }];
}

/** What the same package of a workspace assigns; only where it assigns nothing, what others do. */
function findNearest(linker: Linker, kept: PackageValue): readonly Ref[] {
  const { manifests } = linker.project;
  const path = kept.path.join('.');
  const all = linker.keptClients.get(`${kept.specifier} ${path}`, () => searchAssignments(linker, kept), kept.importer);
  const home = manifests.findFor(kept.importer)?.folder;
  const near = all.filter(({ file }) => manifests.findFor(file.path)?.folder === home);
  return near.length > 0 ? near : all;
}

function searchAssignments(linker: Linker, kept: PackageValue): readonly Ref[] {
  const name = kept.path.at(-1) ?? '';
  const owner = kept.path.slice(0, -1);
  return linker.project.files
    .filter((path) => linker.project.matches(path, toAssignment(owner.at(-1) ?? '', name)))
    .flatMap((path) => {
      const file = linker.project.file(path);
      return (file?.membersNamed(name) ?? []).flatMap((id) => (file ? readAssignment(linker, file, id, owner) : []));
    });
}

const patterns = new Map<string, RegExp>();

/** By its text alone, since all files of the project are asked. */
function toAssignment(owner: string, name: string): RegExp {
  const written = `\\b${owner}\\s*\\.\\s*${name}\\s*(?:\\?\\?|\\|\\|)?=(?!=)`;
  const known = patterns.get(written) ?? new RegExp(written);
  patterns.set(written, known);
  return known;
}

function readAssignment(linker: Linker, file: FileIndex, id: number, owner: readonly string[]): readonly Ref[] {
  const member = file.expression(id);
  const parent = file.parentOf(id);
  const assignment = parent === undefined ? undefined : file.expression(parent);
  if (member.kind !== 'member' || assignment?.kind !== 'assign' || assignment.target !== id) return [];
  const isIt = linker
    .resolve({ file, id: member.object })
    .some((value) => value.kind === 'package' && linker.catalog.isSdk(value.specifier) && value.path.join('.') === owner.join('.'));
  return isIt ? [{ file, id: assignment.value }] : [];
}
