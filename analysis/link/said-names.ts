import type { Linker } from './linker.js';
import type { OwnFunction } from './value.js';

/** Whoever hands in the option would have to write its name, and nobody does. Of a function that only others call nothing is known. */
export function isNeverSaid(linker: Linker, owner: OwnFunction | undefined, members: readonly string[]): boolean {
  const name = members.at(-1);
  if (!owner || name === undefined) return false;
  const isSaid = () => linker.project.files.some((path) => linker.project.mentions(path, name));
  return !linker.saidNames.get(name, isSaid) && linker.callSites(owner.file, owner.id).calls.length > 0;
}
