import type { FunctionUse } from '../values/call-sites.js';
import { findRegistrationEntry, frameworkOf } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import type { OwnFunction } from '../values/value.js';

/** Whoever hands in the option would have to write its name, and nobody does. Of a function that only others call nothing is known. */
export function isNeverSaid(linker: Linker, owner: OwnFunction | undefined, members: readonly string[]): boolean {
  const name = members.at(-1);
  if (!owner || name === undefined || !/^\w+$/.test(name)) return false;
  const { path } = owner.file;
  if (linker.saidNames.get(`${path} ${name}`, () => isSaid(linker, path, name), path)) return false;
  const { calls, uses } = linker.callSites(owner.file, owner.id);
  return calls.length > 0 || uses.some((use) => isStep(linker, use));
}

/** What a graph or an agent hands to its steps and tools is what the project gave to its run: `(state, config) => model.invoke(messages, config)`. */
function isStep(linker: Linker, use: FunctionUse): boolean {
  const entry = use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
  return entry !== undefined && frameworkOf(linker, entry)?.serves === 'step';
}

/** As a property. */
function isSaid(linker: Linker, called: string, name: string): boolean {
  const property = new RegExp(`[{,]\\s*${name}\\b|\\b${name}['"]?\\s*\\??:|\\.${name}\\s*=|\\[['"]${name}\\b`);
  return isWrittenFor(linker, called, name, property);
}

/** In a file that can call what stands in `called`, or that such a file takes values from. */
export function isWrittenFor({ project }: Linker, called: string, word: string, pattern: RegExp): boolean {
  const callers = new Set([called, ...project.reachersOf(called)]);
  const isTaken = (path: string) => project.importersOf(path).some((importer) => callers.has(importer));
  return project.files.some(
    (path) =>
      project.mentions(path, word) &&
      (callers.has(path) || isTaken(path) || project.importersOf(path).some(isTaken)) &&
      project.matches(path, pattern),
  );
}
