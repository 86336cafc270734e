import type { LimitFacts } from '../options/limits.js';
import type { Linker } from '../values/linker.js';

/** May a limit be set for all instances that the framework hands over, in some file of the same package? */
export function isLimitedElsewhere(linker: Linker, facts: LimitFacts): boolean {
  return facts.call.kind === 'http' && isSaidNear(linker, facts.call.ref.file.path, facts.call.client.limitedBy ?? []);
}

/** Does any file of the package to which this one belongs have one of the words? */
export function isSaidNear({ project }: Linker, file: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const home = project.manifests.findFor(file)?.folder;
  return project.files.some(
    (path) => project.manifests.findFor(path)?.folder === home && words.some((word) => project.mentions(path, word)),
  );
}
