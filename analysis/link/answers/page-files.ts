import { joinPath } from '../files/paths.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';

/** What an export of one file answers is what the component beside it is drawn with: `load` of `+page.server.ts` is `data` of `+page.svelte`. */
export function findPageFileFlows(linker: Linker, flow: Flow, path: string, isExported: (name: string) => boolean): readonly Flow[] {
  const { manifests } = linker.project;
  return linker.catalog.catalog.idioms.pageFiles.flatMap(({ packages, of, file, page, property, read }) => {
    const name = path.split('/').at(-1) ?? '';
    const pattern = new RegExp(file);
    if (!pattern.test(name) || !isExported(of) || !packages.some((one) => manifests.isDeclared(path, one))) return [];
    const beside = linker.project.file(joinPath(path.slice(0, -name.length - 1), name.replace(pattern, page)));
    if (!beside) return [];
    const given: Flow = { ...flow, file: beside, stack: [] };
    const declared = beside.bindingsOf(0).filter((id) => beside.exportNamesOf(id).includes(property));
    return [
      ...declared.flatMap((id) => useFlows(linker, given, id)),
      ...beside.callsNamed(read).map((id) => ({ ...given, id, path: [property, ...flow.path] })),
    ];
  });
}
