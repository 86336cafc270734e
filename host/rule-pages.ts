import { existsSync } from 'node:fs';

/** A rule's page as it was shipped, which speaks of this version and needs no network; undefined where the package was taken apart. */
export function findRulePage(rule: string): URL | undefined {
  // Beside `dist/` in the package, one folder higher from a chunk, and at the root of the sources.
  return ['../docs/rules/', '../../docs/rules/']
    .map((folder) => new URL(`${folder}${rule}.md`, import.meta.url))
    .find((page) => existsSync(page));
}
