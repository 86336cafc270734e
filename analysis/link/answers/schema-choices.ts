import type { SchemaChoice } from '../../calls.js';
import type { Linker } from '../values/linker.js';

/** What a repair in this file would write a schema in: what the file imports, else what its package or one above declares. */
export function chooseSchemas({ catalog, project }: Linker, path: string): SchemaChoice {
  const written = catalog.catalog.validators.flatMap((one) => one.written ?? []);
  const imports = project.file(path)?.imports ?? [];
  const isImported = (name: string) => imports.some(({ from }) => from === name || from.startsWith(`${name}/`));
  const isDeclared = (name: string) => project.manifests.isDeclared(path, name);
  const used = written.find(isImported) ?? written.find(isDeclared);
  return { library: used ?? 'zod', isMissing: used === undefined && project.manifests.findFor(path) !== undefined };
}
