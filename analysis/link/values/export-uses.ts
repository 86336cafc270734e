import type { ExpressionId } from '../../facts.js';
import { findAutoImporters } from '../files/auto-imports.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';

/** A mention of an exported name in another file; `path` is where inside the expression's value it sits (for namespaces). */
export interface ExportUse {
  readonly file: FileIndex;
  readonly id: ExpressionId;
  readonly path: readonly string[];
}

/** Every mention of `name` of this file in the files that import it, through barrels, namespaces, `require` and `import()`. */
export function findExportUses(linker: Linker, file: FileIndex, name: string): readonly ExportUse[] {
  // What importers call is a declared wrapper, and no longer what the file makes it of.
  if (linker.declared.exports.has(`${file.path}#${name}`)) return [];
  return linker.exportUses.get(`${file.path}#${name}`, () => searchExportUses(linker, file, name), file.path);
}

/** Do more files than this mention an export, here or through barrels? Told from texts alone. */
export function isWidelyUsed(linker: Linker, file: FileIndex, name: string, limit: number): boolean {
  const { project } = linker;
  const queue = [file.path];
  const seen = new Set(queue);
  for (const path of queue) {
    for (const importer of project.importersOf(path)) {
      if (seen.has(importer) || !project.canMention(importer, name, path)) continue;
      seen.add(importer);
      if (seen.size > limit + 1) return true;
      if (project.matches(importer, /\bexport\s*(?:\*|\{[^}]*\})\s*from\b/)) queue.push(importer);
    }
  }
  return false;
}

function searchExportUses(linker: Linker, file: FileIndex, name: string): readonly ExportUse[] {
  const found: ExportUse[] = [];
  for (const path of linker.project.importersOf(file.path)) {
    if (!linker.project.canMention(path, name, file.path)) continue;
    const importer = linker.project.file(path);
    if (importer) found.push(...usesIn(linker, file, name, importer));
  }
  return [...found, ...findAutoUses(linker, file, name)];
}

/** Calls by files for which the framework imports it. */
function findAutoUses(linker: Linker, file: FileIndex, name: string): readonly ExportUse[] {
  return findAutoImporters(linker.project, linker.catalog.catalog.idioms.autoImports, file.path).flatMap((path) => {
    const importer = linker.project.mentions(path, name) ? linker.project.file(path) : undefined;
    return (importer?.callsNamed(name) ?? []).flatMap((id) => {
      const call = importer?.expression(id);
      const isGlobal = importer && call?.kind === 'call' && importer.expression(call.callee).kind === 'global';
      return isGlobal ? [{ file: importer, id: call.callee, path: [] }] : [];
    });
  });
}

function usesIn(linker: Linker, file: FileIndex, name: string, importer: FileIndex): readonly ExportUse[] {
  const means = (specifier: string) => linker.project.resolve(importer.path, specifier) === file.path;
  const imports = importer.imports.flatMap((imported): readonly ExportUse[] => {
    if (imported.kind !== 'name' || !means(imported.from)) return [];
    const whole = imported.imported === '*' || imported.imported === '=' || (name === '=' && imported.imported === 'default');
    if (!whole && imported.imported !== name) return [];
    const path = whole && name !== '=' ? [name] : [];
    return [
      ...importer.usesOf(imported.binding).map((id) => ({ file: importer, id, path })),
      ...importer.exportNamesOf(imported.binding).flatMap((passed) => nest(findExportUses(linker, importer, passed), path)),
    ];
  });
  const passedOn = importer.exports.flatMap((exported): readonly ExportUse[] => {
    if (exported.kind === 'from' && exported.imported === name && means(exported.from))
      return findExportUses(linker, importer, exported.name);
    if (exported.kind !== 'all' || !means(exported.from)) return [];
    if (exported.name !== undefined) return nest(findExportUses(linker, importer, exported.name), [name]);
    return name === 'default' ? [] : findExportUses(linker, importer, name);
  });
  return [...imports, ...passedOn, ...callsFor(importer, name, means)];
}

function nest(uses: readonly ExportUse[], path: readonly string[]): readonly ExportUse[] {
  return uses.map((use) => ({ ...use, path: [...use.path, ...path] }));
}

/** `require('./m')` and `import('./m')` stand for the whole module. */
function callsFor(importer: FileIndex, name: string, means: (specifier: string) => boolean): readonly ExportUse[] {
  const path = name === '=' ? [] : [name];
  return importer.loads
    .filter((load) => means(load.specifier))
    .flatMap(({ id }) => [id, ...findThen(importer, id)])
    .map((id) => ({ file: importer, id, path }));
}

/** The module as `import('./m').then((module) => …)` hands it over. */
function findThen(file: FileIndex, load: ExpressionId): readonly ExpressionId[] {
  const parent = file.parentOf(load);
  const member = parent === undefined ? undefined : file.expression(parent);
  const around = parent === undefined ? undefined : file.parentOf(parent);
  const call = around === undefined ? undefined : file.expression(around);
  if (member?.kind !== 'member' || member.name !== 'then' || member.object !== load || call?.kind !== 'call') return [];
  const callback = call.arguments[0] === undefined ? undefined : file.expression(call.arguments[0]);
  const [parameter] = callback?.kind === 'function' ? (file.functionAt(callback.declares)?.parameters ?? []) : [];
  return parameter === undefined ? [] : file.usesOf(parameter);
}
