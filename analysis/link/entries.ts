import type { EntryKind, Framework, Registration } from '../catalog.js';
import { isPathMatch, toTokens } from './catalog-index.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import { globToPattern } from './paths.js';
import { isPackageMatch } from './scan.js';
import type { Ref, Value } from './value.js';

/** What becomes of a failure that leaves the user's code here. */
export interface Entry {
  readonly kind: EntryKind;
  readonly framework: string;
  readonly note: string;
  readonly provides?: Registration['provides'];
}

/** The framework or platform function to which a callback is handed. `path` is where inside the argument it sits. */
export function findRegistrationEntry(linker: Linker, call: Ref, index: number, path: readonly string[]): Entry | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const callee = { ...call, id: expression.callee };
  const place = [String(index), ...path].join('.');
  const construct = expression.kind === 'new' ? ['new'] : [];
  for (const value of linker.resolve(callee)) {
    const entry = entryOf(linker, value, construct, place);
    if (entry) return entry;
  }
  const member = call.file.expression(expression.callee);
  if (member.kind !== 'member') return undefined;
  return toEntry(linker, 'any', [member.name], null, place);
}

function entryOf(linker: Linker, value: Value, construct: readonly string[], place: string): Entry | undefined {
  if (value.kind === 'global') return toEntry(linker, 'global', [...value.path, ...construct], null, place);
  if (value.kind !== 'package') return undefined;
  const version = linker.versionOf(value.importer, value.specifier);
  return toEntry(linker, value.specifier, [...value.path, ...construct], version, place);
}

function toEntry(linker: Linker, scope: string, path: readonly string[], version: string | null, place: string): Entry | undefined {
  const found = linker.catalog.findRegistration(scope, path, version);
  if (!found) return undefined;
  const { registration, framework } = found;
  if (registration.functions !== 'all' && !registration.functions.some((wanted) => isPlace(wanted, place))) return undefined;
  return { kind: registration.kind, framework: framework.name, note: registration.note, provides: registration.provides };
}

function isPlace(wanted: string, place: string): boolean {
  const pattern = wanted.split('.');
  const actual = place.split('.');
  return pattern.length === actual.length && pattern.every((part, i) => part === '*' || part === actual[i]);
}

/** A function given to an attribute of an element: `<button onClick={save}>`. */
export function findAttributeEntry(linker: Linker, name: string): Entry | undefined {
  const found = linker.catalog.findRegistration('jsx', [name], null);
  return found && { kind: found.registration.kind, framework: found.framework.name, note: found.registration.note };
}

/** A method that a framework calls on a subclass of its own class (`class Room extends DurableObject`). */
export function findClassEntry(linker: Linker, file: FileIndex, id: number, method: string): Entry | undefined {
  const parent = file.facts.classes[id]?.extends;
  if (parent === undefined) return undefined;
  for (const value of linker.resolve({ file, id: parent })) {
    if (value.kind !== 'package') continue;
    for (const framework of linker.catalog.catalog.frameworks) {
      if (!framework.packages.some((pattern) => isPackageMatch(pattern, value.specifier))) continue;
      const found = framework.classes?.find((one) => one.base === value.path.at(-1) && one.methods.includes(method));
      if (found) return { kind: found.kind, framework: framework.name, note: found.note };
    }
  }
  return undefined;
}

/**
 * Has the project registered a central handler for this framework (an Express error middleware, Hono's `onError`)?
 * Then what the framework answers is what the project said.
 */
export function hasErrorHandler(linker: Linker, framework: string): boolean {
  const entry = linker.catalog.catalog.frameworks.find((one) => one.name === framework);
  const handlers = entry?.errorHandlers ?? [];
  if (!entry || handlers.length === 0) return false;
  const names = handlers.map((one) => one.path.split('.').at(-1)?.replace('()', '') ?? '');
  const mention = new RegExp(`\\b(?:${names.filter((name) => /^\w+$/.test(name)).join('|')})\\b`);
  return linker.project.files.some((path) => {
    const text = linker.project.text(path);
    if (!mention.test(text) || !entry.packages.some((name) => text.includes(name.replace(/\*/g, '')))) return false;
    const file = linker.project.file(path);
    if (!file) return false;
    return file.calls.some((id) => handlers.some((handler) => registersHandler(linker, { file, id }, entry.packages, handler)));
  });
}

type ErrorHandler = NonNullable<Framework['errorHandlers']>[number];

function registersHandler(linker: Linker, call: Ref, packages: readonly string[], handler: ErrorHandler): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  const callee = linker.resolve({ ...call, id: expression.callee });
  if (!callee.some((value) => value.kind === 'package' && packages.some((name) => isPackageMatch(name, value.specifier)) && isPathMatch(toTokens(handler.path), value.path))) return false;
  if (handler.parameters === undefined) return true;
  return expression.arguments.some((argument) =>
    linker.resolve({ ...call, id: argument }).some((value) => value.kind === 'function' && value.file.facts.functions[value.id]?.parameters.length === handler.parameters),
  );
}

/** A function that the platform calls because of its file's name, its export's name and the packages that are there. `exported` may reach into an object: `default.fetch`. */
export function findFileEntry(linker: Linker, file: FileIndex, exported: string): Entry | undefined {
  for (const framework of linker.catalog.catalog.frameworks) {
    if (framework.files.length === 0 || !usesFramework(linker, file, framework.packages)) continue;
    const convention = framework.files.find((one) => fileGlob(one.glob).test(file.path) && one.exports.some((name) => isPathMatch(name.split('.'), exported.split('.'))));
    if (convention) return { kind: convention.kind, framework: framework.name, note: convention.note };
  }
  return undefined;
}

/** `'use server'` in the file or the function. */
export function findDirectiveEntry(linker: Linker, file: FileIndex, id: number): Entry | undefined {
  const directives = [...file.facts.directives, ...(file.facts.functions[id]?.directives ?? [])];
  if (directives.length === 0) return undefined;
  for (const framework of linker.catalog.catalog.frameworks) {
    const found = framework.directives?.find((one) => directives.includes(one.directive));
    if (found) return { kind: found.kind, framework: framework.name, note: found.note };
  }
  return undefined;
}

/** A method whose decorators, or whose class's, hand it to a framework (`@Get()`, `@Process()`). */
export function findDecoratorEntry(linker: Linker, file: FileIndex, decorators: readonly number[]): Entry | undefined {
  for (const id of decorators) {
    const expression = file.expression(id);
    const callee = expression.kind === 'call' ? expression.callee : id;
    for (const value of linker.resolve({ file, id: callee })) {
      if (value.kind !== 'package') continue;
      const name = value.path.at(-1) ?? '';
      for (const framework of linker.catalog.catalog.frameworks) {
        if (!framework.packages.some((pattern) => isPackageMatch(pattern, value.specifier))) continue;
        const found = framework.decorators?.find((one) => one.name === name);
        if (found) return { kind: found.kind, framework: framework.name, note: found.note };
      }
    }
  }
  return undefined;
}

function usesFramework(linker: Linker, file: FileIndex, packages: readonly string[]): boolean {
  return packages.length === 0 || packages.some((name) => linker.project.manifests.isDeclared(file.path, name) || file.facts.imports.some((imported) => isPackageMatch(name, imported.from)));
}

const globs = new Map<string, RegExp>();

function fileGlob(glob: string): RegExp {
  const known = globs.get(glob);
  if (known) return known;
  const made = globToPattern(glob.startsWith('**') ? glob : `**/${glob}`);
  globs.set(glob, made);
  return made;
}
