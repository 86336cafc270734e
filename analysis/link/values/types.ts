import type { TypeDeclaration, TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { TRANSPARENT_TYPES } from '../files/type-ingredients.js';
import { resolveDeclared } from './exports.js';
import type { Linker } from './linker.js';
import type { Value } from './value.js';

/** Type names for what the function gives whose type is their argument. */
const RETURNED = new Set(['ReturnType', 'inferAsyncReturnType']);

/** What a written type says of a value. Types that say nothing useful give an empty list; this never gives `unknown`. */
export function createTypeReader(): (linker: Linker, file: FileIndex, type: TypeFact | undefined) => readonly Value[] {
  const open = new Set<TypeFact>();
  return (linker, file, type) => {
    // What a type says in terms of itself it does not say.
    if (!type || open.has(type)) return [];
    open.add(type);
    try {
      return resolveType(linker, file, type);
    } finally {
      open.delete(type);
    }
  };
}

function resolveType(linker: Linker, file: FileIndex, type: TypeFact | undefined, depth = 0): readonly Value[] {
  if (!type || depth > 8) return [];
  switch (type.kind) {
    case 'union':
    case 'intersection':
      return joinTypes(type.members.filter((member) => !isNothing(member)).map((member) => resolveType(linker, file, member, depth + 1)));
    case 'object':
      return [{ kind: 'typed', file, members: type.members, name: 'an object type', ...(type.open && { isOpen: true }) }];
    case 'query':
      return type.binding === undefined ? [] : resolveQuery(linker, file, type.binding, type.name);
    case 'named':
      return resolveNamed(linker, file, type, depth);
    default:
      return [];
  }
}

/** `typeof vscode.lm`: its first name's value, then member by member. */
function resolveQuery(linker: Linker, file: FileIndex, binding: number, name: string): readonly Value[] {
  const [, ...members] = name.split('.');
  let values = resolveDeclared(linker, file, binding);
  for (const member of members) values = values.flatMap((value) => linker.member(value, member, { file, id: 0 }));
  return values.filter(({ kind }) => kind !== 'unknown' && kind !== 'computed');
}

/** What one part leaves open, the whole does. */
function joinTypes(parts: readonly (readonly Value[])[]): readonly Value[] {
  const values = parts.flat();
  return parts.every((part) => part.length > 0) ? values : values.map(toOpen);
}

function toOpen(value: Value): Value {
  return value.kind === 'typed' ? { ...value, isOpen: true } : value;
}

function isNothing(type: TypeFact): boolean {
  return (
    (type.kind === 'keyword' && (type.name === 'undefined' || type.name === 'void')) || (type.kind === 'literal' && type.value === null)
  );
}

function resolveNamed(linker: Linker, file: FileIndex, type: Extract<TypeFact, { kind: 'named' }>, depth: number): readonly Value[] {
  const first = type.arguments[0];
  if (TRANSPARENT_TYPES.has(type.name)) return resolveType(linker, file, first, depth + 1);
  if (type.name === 'InstanceType')
    return resolveType(linker, file, first, depth + 1)
      .flatMap((value) => linker.construct(value, { file, id: 0 }))
      .flatMap(withoutConstruction);
  if (RETURNED.has(type.name))
    return resolveType(linker, file, first, depth + 1)
      .flatMap((value) => linker.call(value, { file, id: 0 }))
      .flatMap(withoutConstruction);
  if (type.from !== undefined) return resolveImportedType(linker, file, type.from, type.name, type.name, depth);
  if (type.binding === undefined) return resolveGlobalType(linker, file, type.name);
  const binding = file.bindingAt(type.binding);
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  if (imported?.kind === 'name') {
    const name =
      imported.imported === '*'
        ? (type.name.split('.')[1] ?? '')
        : imported.imported === 'default' && type.name.includes('.')
          ? ''
          : type.name.includes('.')
            ? ''
            : imported.imported;
    return name === '' ? [] : resolveImportedType(linker, file, imported.from, name, binding?.name ?? name, depth);
  }
  return resolveDeclaredType(linker, file, type.binding, depth);
}

/** `let session: LanguageModel | null` of the browser's own. */
function resolveGlobalType(linker: Linker, file: FileIndex, name: string): readonly Value[] {
  const found = linker.catalog.findTypedClient(linker.catalog.globalSdksOf(name), name);
  const specifier = found?.sdk.packages[0];
  if (!found || specifier === undefined) return [];
  return [{ kind: 'client', client: { ...found, specifier, importer: file.path, derivations: [] }, path: [] }];
}

/** A type promises a client but no particular construction of it, and an object that some call has made. */
function withoutConstruction(value: Value): readonly Value[] {
  if (value.kind === 'client') return [{ ...value, client: { ...value.client, construct: undefined } }];
  if (value.kind === 'object') return [{ ...value, at: { file: value.at.file, id: value.at.id } }];
  return value.kind === 'instance' ? [{ ...value, at: undefined }] : [];
}

function resolveImportedType(
  linker: Linker,
  file: FileIndex,
  from: string,
  name: string,
  localName: string,
  depth: number,
): readonly Value[] {
  const target = linker.project.resolve(file.path, from);
  if (target === undefined) {
    const path = linker.catalog.findTypedValue(from, name === 'default' ? localName : name);
    if (path) return [{ kind: 'package', specifier: from, importer: file.path, path, calls: [] }];
    if (!linker.catalog.isSdk(from)) return [];
    const original = linker.catalog.originalOf(from, [name]);
    const specifier = original?.specifier ?? from;
    const typeName = original?.path[0] ?? name;
    const sdks = linker.catalog.sdksOf(specifier, linker.versionOf(file.path, specifier));
    const found =
      linker.catalog.findTypedClient(sdks, typeName === 'default' ? localName : typeName) ??
      (typeName === 'default' ? linker.catalog.findTypedClient(sdks, 'default') : undefined);
    return found ? [{ kind: 'client', client: { ...found, specifier, importer: file.path, derivations: [] }, path: [] }] : [];
  }
  const next = linker.isInScope(target, name) ? linker.project.file(target) : undefined;
  return next ? resolveExportedType(linker, next, name, depth, new Set()) : [];
}

function resolveExportedType(linker: Linker, file: FileIndex, name: string, depth: number, seen: Set<string>): readonly Value[] {
  if (seen.has(file.path)) return [];
  seen.add(file.path);
  for (const exported of file.exports) {
    if (exported.kind === 'binding' && exported.name === name) return resolveBindingType(linker, file, exported.binding, depth);
    if (exported.kind === 'value' && exported.name === name) {
      const value = file.expression(exported.value);
      if (value.kind === 'name') return resolveBindingType(linker, file, value.binding, depth);
      if (value.kind === 'class') return [{ kind: 'instance', file, id: value.declares }];
    }
    if (exported.kind === 'from' && exported.name === name)
      return resolveImportedType(linker, file, exported.from, exported.imported, exported.imported, depth + 1);
  }
  for (const exported of file.exports) {
    if (exported.kind !== 'all' || exported.name !== undefined) continue;
    const target = linker.project.resolve(file.path, exported.from);
    const next = target !== undefined && linker.project.mayExport(target, name) ? linker.project.file(target) : undefined;
    const values = next ? resolveExportedType(linker, next, name, depth, seen) : [];
    if (values.length > 0) return values;
  }
  return [];
}

function resolveBindingType(linker: Linker, file: FileIndex, binding: number, depth: number): readonly Value[] {
  const declared = file.bindingAt(binding);
  const imported = declared?.import === undefined ? undefined : file.imports[declared.import];
  if (imported?.kind === 'name')
    return resolveImportedType(linker, file, imported.from, imported.imported, declared?.name ?? '', depth + 1);
  return resolveDeclaredType(linker, file, binding, depth);
}

function resolveDeclaredType(linker: Linker, file: FileIndex, binding: number, depth: number): readonly Value[] {
  const declared = file.bindingAt(binding);
  if (declared?.declaresClass !== undefined)
    return [{ kind: 'instance', file, id: declared.declaresClass }, ...findSubclasses(linker, file, declared.name)];
  const declaration = file.types.find((one) => one.binding === binding);
  if (!declaration) return [];
  if (declaration.kind === 'alias') return resolveType(linker, file, declaration.type, depth + 1);
  return [...findSubclasses(linker, file, declaration.name), ...interfaceShape(linker, file, declaration, depth)];
}

function interfaceShape(linker: Linker, file: FileIndex, declaration: TypeDeclaration, depth: number): readonly Value[] {
  const { type } = declaration;
  const own = type.kind === 'object' ? type.members : [];
  const inherited = declaration.extends.map((parent) => resolveType(linker, file, parent, depth + 1));
  const shape: Value = { kind: 'typed', file, members: own, name: declaration.name };
  return joinTypes([
    [type.kind === 'object' && type.open ? toOpen(shape) : shape],
    ...inherited.map((values) => values.filter((value) => value.kind === 'typed' || value.kind === 'client')),
  ]);
}

export type InstanceValue = Extract<Value, { kind: 'instance' }>;

/** Classes of the project that implement an interface or extend a class of that name from that file. */
export function findSubclasses(linker: Linker, file: FileIndex, name: string): readonly InstanceValue[] {
  return linker.subclasses.get(`${file.path}#${name}`, () => searchSubclasses(linker, file, name), file.path);
}

function searchSubclasses(linker: Linker, file: FileIndex, name: string): readonly InstanceValue[] {
  return [file.path, ...linker.project.reachersOf(file.path)].flatMap((path) => {
    const other = linker.project.mayExtend(path, name) ? linker.project.file(path) : undefined;
    return other ? other.classIds.flatMap((id) => subclassOf(linker, other, id, name)) : [];
  });
}

/** The class itself if `name` is among its parents, and whatever extends it in turn. */
function subclassOf(linker: Linker, file: FileIndex, id: number, name: string): readonly InstanceValue[] {
  const declared = file.classAt(id);
  if (!declared) return [];
  const parents = [
    ...declared.implements.flatMap((one) => (one.kind === 'named' ? [one.name] : [])),
    ...extendedName(file, declared.extends),
  ];
  if (!parents.includes(name)) return [];
  const further = declared.name !== undefined && declared.name !== name ? findSubclasses(linker, file, declared.name) : [];
  return [{ kind: 'instance', file, id }, ...further];
}

function extendedName(file: FileIndex, id: number | undefined): readonly string[] {
  const expression = id === undefined ? undefined : file.expression(id);
  if (expression?.kind !== 'name') return [];
  const binding = file.bindingAt(expression.binding);
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  const name = imported?.kind === 'name' && imported.imported !== 'default' ? imported.imported : binding?.name;
  return name === undefined ? [] : [name];
}
