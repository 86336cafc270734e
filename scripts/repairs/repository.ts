import { createOverlayHost, type Host } from '../../analysis/host.js';
import { createSeawall } from '../../analysis/index.js';
import { createParser } from '../../analysis/parser.js';
import type { Rule } from '../../analysis/rule.js';
import type { Seawall } from '../../analysis/seawall.js';
import { catalog } from '../../catalog/index.js';
import { createPlaces, type Places } from '../../cli/places.js';
import { createDiskHost } from '../../host/disk-host.js';
import { withRules } from '../corpus.js';

/** A repository on the disk with changes laid over it. */
export interface Repository {
  readonly root: string;
  readonly places: Places;
  readonly seawall: Seawall;
  read(file: string): string;
  /** Lays texts over files, or takes them away again. */
  lay(texts: ReadonlyMap<string, string>): void;
}

export async function openRepository(root: string, rules: readonly Rule[]): Promise<Repository> {
  let laid: ReadonlyMap<string, string> = new Map();
  const disk = createDiskHost([root]);
  const host: Host = createOverlayHost(disk, (file) => laid.get(file));
  const seawall = createSeawall({ host, catalog, rules, config: withRules(rules), loadParser: async () => createParser() });
  return {
    root,
    places: createPlaces(disk, root),
    seawall,
    read: (file) => host.readText(file) ?? '',
    lay(texts) {
      const changed = new Set([...laid.keys(), ...texts.keys()]);
      laid = texts;
      seawall.update([...changed]);
    },
  };
}
