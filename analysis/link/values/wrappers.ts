import type { Catalog, ClientType, Limits, Operation, Sdk } from '../../catalog.js';
import { findClosest } from '../../closest.js';
import type { FunctionId } from '../../facts.js';
import type { Wrapper, WrapperProblem } from '../../wrapper.js';
import type { FileIndex } from '../files/file-index.js';
import type { Project } from '../files/project.js';
import { packageOf } from '../files/scan.js';
import { resolveExportOf } from './exports.js';
import type { Linker } from './linker.js';
import { readMember } from './members.js';
import type { Value } from './value.js';

/** A function of the project that the config declares to ask a model. */
export interface DeclaredFunction {
  readonly sdk: Sdk;
  readonly operation: Operation;
  /** For methods: what their class is as a client. */
  readonly type: ClientType | undefined;
  /** The module as reports call it: `./src/llm.ts`. */
  readonly module: string;
}

/** The declared wrappers as the project has them. */
export interface DeclaredWrappers {
  /** Of packages, and of what files export that is no plain function, by the names under which `exports` gives them. */
  readonly sdks: readonly Sdk[];
  /** By file and id of the function: however the code gets hold of it, a call of it is an LLM call. */
  readonly functions: ReadonlyMap<string, DeclaredFunction>;
  /** Exports that are no plain functions (`export const ask = traced(…)`), by file and name, with the name of the module in `sdks`. */
  readonly exports: ReadonlyMap<string, string>;
  /** Files that hold one or pass one on. */
  readonly files: ReadonlySet<string>;
  readonly problems: readonly WrapperProblem[];
}

export const NO_WRAPPERS: DeclaredWrappers = { sdks: [], functions: new Map(), exports: new Map(), files: new Set(), problems: [] };

export function findDeclared({ functions }: DeclaredWrappers, file: FileIndex, id: FunctionId): DeclaredFunction | undefined {
  return functions.size === 0 ? undefined : functions.get(`${file.path}#${id}`);
}

/** A catalog that knows the wrappers, each as an SDK of its own. */
export function withSdks(catalog: Catalog, sdks: readonly Sdk[]): Catalog {
  return sdks.length === 0 ? catalog : { ...catalog, sdks: [...sdks, ...catalog.sdks] };
}

/** As if each came from a package: which words to look for in texts, before it is known which modules are files. */
export function toPackageSdks(wrappers: readonly Wrapper[]): readonly Sdk[] {
  return wrappers.filter(({ module }) => isPackageName(module)).map((wrapper) => toSdk(wrapper, wrapper.module));
}

/** Finds each wrapper: the file of the project that exports it, or the package. `linker` knows no wrappers. */
export function resolveWrappers(linker: Linker, wrappers: readonly Wrapper[], roots: readonly string[]): DeclaredWrappers {
  const sdks: Sdk[] = [];
  const functions = new Map<string, DeclaredFunction>();
  const exports = new Map<string, string>();
  const files = new Set<string>();
  const problems: WrapperProblem[] = [];
  for (const [index, wrapper] of wrappers.entries()) {
    const found = findModule(linker.project, wrapper.module, roots);
    const file = found === undefined ? undefined : linker.project.file(found.path);
    if (found === undefined || file === undefined) {
      if (found === undefined && isPackageName(wrapper.module)) sdks.push(toSdk(wrapper, wrapper.module));
      else problems.push({ index, setting: 'module', message: toModuleProblem(wrapper, found?.path) });
      continue;
    }
    const [head = '', ...members] = wrapper.export.split('.');
    const values = resolveExportOf(linker, file, head, new Set());
    const isMissing = !file.exports.some((one) => one.name === head || one.name === undefined || one.name === '=');
    const plain = isMissing ? [] : findFunctions(linker, values, members);
    if (isMissing || plain === 'no such method')
      problems.push({ index, setting: 'export', message: toExportProblem(wrapper, file, head, values) });
    else if (plain.length > 0) {
      for (const one of plain) functions.set(`${one.file.path}#${one.id}`, toDeclared(wrapper, found.name));
    } else {
      sdks.push(toSdk(wrapper, found.name));
      exports.set(`${file.path}#${head}`, found.name);
    }
    files.add(file.path);
    for (const one of plain === 'no such method' ? [] : plain) files.add(one.file.path);
  }
  return { sdks, functions, exports, files, problems };
}

/** Equal for equal findings; tells whether what was concluded under them still holds. */
export function toWrapperSignature({ functions, exports, sdks }: DeclaredWrappers): string {
  return [...functions.keys(), ...exports.keys(), ...sdks.flatMap((sdk) => sdk.packages)].sort().join('\n');
}

/** Aliases resolve as they do in a file beside the config; a path may be written without `./`. */
function findModule(
  project: Project,
  module: string,
  roots: readonly string[],
): { readonly path: string; readonly name: string } | undefined {
  for (const root of roots) {
    const from = `${root}/seawall.config.ts`;
    const path = project.resolve(from, module) ?? (packageOf(module) === undefined ? undefined : project.resolve(from, `./${module}`));
    if (path !== undefined) return { path, name: path.startsWith(`${root}/`) ? `.${path.slice(root.length)}` : path };
  }
  return undefined;
}

function isPackageName(module: string): boolean {
  return /^(?:@[\w.-]+\/)?[\w][\w.-]*(?:\/[\w.*-]+)*$/.test(module);
}

type FunctionValue = Extract<Value, { kind: 'function' }>;

/** The functions themselves, where the export is one or the method of a class; nothing where it is made in some other way. */
function findFunctions(linker: Linker, values: readonly Value[], members: readonly string[]): readonly FunctionValue[] | 'no such method' {
  const isStatic = members[0] !== 'prototype';
  const path = isStatic ? members : members.slice(1);
  const [name] = path;
  if (name === undefined) return values.flatMap(toPlain);
  const classes = values.filter((value) => value.kind === 'class');
  if (classes.length === 0 || path.length > 1) return [];
  const found = classes.flatMap((one) => {
    const at = { file: one.file, id: 0 };
    const ofInstance = readMember(linker, { kind: 'instance', file: one.file, id: one.id }, name, at).flatMap(toPlain);
    return ofInstance.length > 0 || !isStatic ? ofInstance : readMember(linker, one, name, at).flatMap(toPlain);
  });
  return found.length > 0 ? found : 'no such method';
}

/** A function that a call made (`traced(ask)`) is the same for whatever else that call is given. */
function toPlain(value: Value): readonly FunctionValue[] {
  return value.kind === 'function' && value.env === undefined ? [value] : [];
}

function toModuleProblem({ module }: Wrapper, path: string | undefined): string {
  if (path !== undefined) return `${path} could not be read`;
  return `there is no file "${module}" in the project: name it from this config's folder ("./src/llm"), by an alias of the tsconfig, or name a package`;
}

function toExportProblem(wrapper: Wrapper, file: FileIndex, head: string, values: readonly Value[]): string {
  const method = wrapper.export.slice(head.length + 1).replace('prototype.', '');
  const methods = values.flatMap((one) => (one.kind === 'class' ? (one.file.classAt(one.id)?.members ?? []) : [])).map(({ name }) => name);
  const names = file.exports.flatMap(({ name }) => name ?? []);
  const [word, known, what] =
    methods.length > 0 ? [method, methods, `"${head}" has no method`] : [head, names, `"${wrapper.module}" has no export`];
  const closest = findClosest(word, known);
  return `${what} "${word}"${closest === undefined ? '' : `: did you mean "${closest}"?`}`;
}

function toDeclared(wrapper: Wrapper, module: string): DeclaredFunction {
  const sdk = toSdk(wrapper, module);
  const [head = '', ...members] = wrapper.export.split('.');
  const operation = toOperation(wrapper, null, wrapper.export);
  return { sdk, operation, module, type: members.length === 0 ? undefined : toClientType(wrapper, head) };
}

function toSdk(wrapper: Wrapper, module: string): Sdk {
  const [head = '', ...members] = wrapper.export.split('.');
  const method = members.filter((member) => member !== 'prototype').join('.');
  const ofModule = toOperation(wrapper, null, wrapper.export);
  return {
    name: wrapper.module,
    title: wrapper.title ?? (wrapper.export === 'default' ? wrapper.module : `${wrapper.export.replace('prototype.', '')}()`),
    packages: [module],
    clients: method === '' ? [] : [toClientType(wrapper, head)],
    operations: method === '' ? [ofModule] : [toOperation(wrapper, head, method), ofModule],
  };
}

function toClientType(wrapper: Wrapper, name: string): ClientType {
  return { name, exports: [name], construct: 'either', options: {}, limits: toLimits(wrapper) };
}

function toOperation(
  { operation, streaming, failure, options, answer, chunk, defaultSteps, ...wrapper }: Wrapper,
  on: string | null,
  path: string,
): Operation {
  const limits = toLimits(wrapper);
  return { on, path, operation, streaming, failure, options, answer, chunk, defaultSteps, limits };
}

function toLimits({ defaults }: Pick<Wrapper, 'defaults'>): Limits | undefined {
  return defaults && { ...defaults, source: 'declared in the config' };
}
