import type { ExportFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import { type Ref, unknown, type Value } from './value.js';

/** The value of a whole module: a namespace of the project, or the root of a package. CommonJS `module.exports = e` gives `e`. */
export function resolveModuleValue(linker: Linker, from: FileIndex, specifier: string): readonly Value[] {
  const target = linker.project.resolve(from.path, specifier);
  if (target === undefined) return outsideValue(linker, from, specifier, []);
  const file = linker.isInScope(target) ? linker.project.file(target) : undefined;
  if (!file) return unknown(`${target} was not looked at`);
  const assigned = file.exports.find((exported) => exported.kind === 'value' && exported.name === '=');
  if (assigned?.kind === 'value') return linker.resolve({ file, id: assigned.value });
  return [{ kind: 'namespace', file }];
}

/** The value of one export of a module, through barrels and `export *`. */
export function resolveExport(linker: Linker, from: FileIndex, specifier: string, name: string): readonly Value[] {
  const target = linker.project.resolve(from.path, specifier);
  if (target === undefined) return outsideValue(linker, from, specifier, [name]);
  const file = linker.isInScope(target, name) ? linker.project.file(target) : undefined;
  return file ? resolveExportOf(linker, file, name, new Set()) : unknown(`${target} was not looked at`);
}

/**
 * What a name stands for that carries no client itself, like a token, or a class that is only handed one: a search for clients would not look
 * into its file.
 */
export function resolveAnywhere(linker: Linker, ref: Ref): readonly Value[] {
  const { file } = ref;
  const expression = file.expression(ref.id);
  if (expression.kind === 'member')
    return resolveAnywhere(linker, { file, id: expression.object }).flatMap((value) => linker.member(value, expression.name, ref));
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  const target = imported?.kind === 'name' ? linker.project.resolve(file.path, imported.from) : undefined;
  const exporter = target === undefined ? undefined : linker.project.file(target);
  return imported?.kind === 'name' && exporter && imported.imported !== '*'
    ? resolveExportOf(linker, exporter, imported.imported, new Set())
    : linker.resolve(ref);
}

function outsideValue(linker: Linker, from: FileIndex, specifier: string, path: readonly string[]): readonly Value[] {
  const isPath = specifier.startsWith('.') || specifier.startsWith('/');
  if (isPath && !linker.catalog.isGenerated(specifier)) return unknown(`${specifier} was not found`);
  return [{ kind: 'package', specifier, importer: from.path, path, calls: [] }];
}

export function resolveExportOf(linker: Linker, file: FileIndex, name: string, seen: Set<string>): readonly Value[] {
  const key = `${file.path}#${name}`;
  const specifier = linker.declared.exports.get(key);
  if (specifier !== undefined) return [{ kind: 'package', specifier, importer: file.path, path: [name], calls: [] }];
  if (seen.has(key)) return [];
  seen.add(key);
  const direct = file.exports.filter((exported) => exported.name === name).flatMap((exported) => resolveFact(linker, file, exported, seen));
  if (direct.length > 0) return direct;
  const assigned = file.exports.find((exported) => exported.kind === 'value' && exported.name === '=');
  if (assigned?.kind === 'value') {
    const values = linker.resolve({ file, id: assigned.value });
    return name === 'default' ? values : values.flatMap((value) => linker.member(value, name, { file, id: assigned.value }));
  }
  if (name === 'default') return unknown(`${file.path} has no default export`);
  const stars = file.exports.flatMap((exported) => (exported.kind === 'all' && exported.name === undefined ? [exported.from] : []));
  const found = stars.flatMap((from) => resolveStar(linker, file, from, name, seen));
  return found.length > 0 ? found : unknown(`${file.path} does not export ${name}`);
}

function resolveFact(linker: Linker, file: FileIndex, exported: ExportFact, seen: Set<string>): readonly Value[] {
  switch (exported.kind) {
    case 'binding':
      return resolveDeclared(linker, file, exported.binding);
    case 'value':
      return linker.resolve({ file, id: exported.value });
    case 'from': {
      if (exported.imported === '*') return resolveModuleValue(linker, file, exported.from);
      const target = linker.project.resolve(file.path, exported.from);
      const next = target === undefined ? undefined : linker.project.file(target);
      return next ? resolveExportOf(linker, next, exported.imported, seen) : outsideValue(linker, file, exported.from, [exported.imported]);
    }
    case 'all':
      return resolveModuleValue(linker, file, exported.from);
  }
}

/** A star over a package outside the project may export anything, so only a star over project files is followed. */
function resolveStar(linker: Linker, file: FileIndex, from: string, name: string, seen: Set<string>): readonly Value[] {
  const target = linker.project.resolve(file.path, from);
  if (target !== undefined && !linker.project.mayExport(target, name)) return [];
  const next = target === undefined ? undefined : linker.project.file(target);
  if (!next) return linker.catalog.isSdk(from) ? outsideValue(linker, file, from, [name]) : [];
  return resolveExportOf(linker, next, name, seen).filter((value) => value.kind !== 'unknown');
}

/** The value of a binding, asked from outside, where no expression names it. */
export function resolveDeclared(linker: Linker, file: FileIndex, binding: number): readonly Value[] {
  const declared = file.bindingAt(binding);
  if (!declared) return [];
  if (declared.declares !== undefined) return [{ kind: 'function', file, id: declared.declares }];
  if (declared.declaresClass !== undefined) return [{ kind: 'class', file, id: declared.declaresClass }];
  const imported = declared.import === undefined ? undefined : file.imports[declared.import];
  if (imported?.kind === 'name') {
    return imported.imported === '*'
      ? resolveModuleValue(linker, file, imported.from)
      : resolveExport(linker, file, imported.from, imported.imported);
  }
  const use = file.usesOf(binding)[0];
  if (use !== undefined) return linker.resolve({ file, id: use });
  const values = declared.sources.flatMap((source) => {
    const found = linker.resolve({ file, id: source.from });
    return source.path.reduce((values, step) => values.flatMap((value) => linker.member(value, step, { file, id: source.from })), found);
  });
  return values.length > 0 ? values : linker.type(file, declared.type);
}
