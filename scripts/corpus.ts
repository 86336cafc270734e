/** What the measurements over checked-out repositories have in common. */
import path from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../analysis/config.js';
import { createSeawall } from '../analysis/index.js';
import { createParser } from '../analysis/parser.js';
import type { Rule } from '../analysis/rule.js';
import type { Inspection } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { createPlaces, type Places } from '../cli/places.js';
import { createDiskHost } from '../host/disk-host.js';

export interface Inspected extends Inspection {
  readonly places: Places;
}

/** `owner/name` lies in `<folder>/owner__name`. */
export function toRoot(folder: string, repo: string): string {
  return path.resolve(folder, repo.replace('/', '__'));
}

/** Analyses one repository as it would be where nothing is configured, but with exactly these rules, each switched on. */
export async function inspectRoot(root: string, rules: readonly Rule[]): Promise<Inspected> {
  const host = createDiskHost([root]);
  const seawall = createSeawall({ host, catalog, rules, config: withRules(rules), loadParser: async () => createParser() });
  return { ...(await seawall.inspect()), places: createPlaces(host, root) };
}

export function withRules(rules: readonly Rule[]): Config {
  return {
    ...DEFAULT_CONFIG,
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'information' : severity])),
  };
}
