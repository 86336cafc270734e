import type { Linker } from '../values/linker.js';
import type { OwnFunction } from '../values/value.js';

/** Whoever hands in the option would have to write its name, and nobody does. Of a function that only others call nothing is known. */
export function isNeverSaid(linker: Linker, owner: OwnFunction | undefined, members: readonly string[]): boolean {
  const name = members.at(-1);
  if (!owner || name === undefined || !/^\w+$/.test(name)) return false;
  const { path } = owner.file;
  if (linker.saidNames.get(`${path} ${name}`, () => isSaid(linker, path, name), path)) return false;
  return linker.callSites(owner.file, owner.id).calls.length > 0;
}

/** As a property, in a file that can call the function or that such a file takes values from. */
function isSaid({ project }: Linker, called: string, name: string): boolean {
  const property = new RegExp(`[{,]\\s*${name}\\b|\\b${name}['"]?\\s*\\??:|\\.${name}\\s*=|\\[['"]${name}\\b`);
  const callers = new Set([called, ...project.reachersOf(called)]);
  const isTaken = (path: string) => project.importersOf(path).some((importer) => callers.has(importer));
  return project.files.some(
    (path) =>
      project.mentions(path, name) &&
      (callers.has(path) || isTaken(path) || project.importersOf(path).some(isTaken)) &&
      project.matches(path, property),
  );
}
