import type { Host } from '../../host.js';
import { isRecord, parseLenient } from './json.js';
import type { Manifests } from './manifests.js';
import { directoryOf, foldersUp, joinPath } from './paths.js';

/** Finds the project file that a module specifier means, or undefined when it is outside the project. */
export type ResolveModule = (from: string, specifier: string) => string | undefined;

const SOURCE_EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue'];
/** What a written JavaScript extension may stand for in source. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};
const CONDITIONS = new Set([
  'source',
  'development',
  'types',
  'import',
  'module',
  'node',
  'require',
  'default',
  'browser',
  'bun',
  'deno',
  'workerd',
  'worker',
  'react-server',
]);

/**
 * Node's and TypeScript's resolution over the project's own files: relative paths with every extension and index form, tsconfig `paths` and
 * `baseUrl` (through `extends`), import maps, workspace packages by name with their `exports`, and `#imports`. Packages outside the project give undefined,
 * and so does what `isForeign` says.
 */
export function createResolver(
  host: Host,
  files: ReadonlySet<string>,
  manifests: Manifests,
  isForeign: (from: string, specifier: string) => boolean,
): ResolveModule {
  const configs = createPathConfigs(host, files);
  const memo = new Map<string, string | undefined>();
  const findFile = (path: string): string | undefined => findSource(files, path);

  const findInPackage = (folder: string, entries: readonly string[], subpath: string, exportsField: unknown): string | undefined => {
    for (const target of exportTargets(exportsField, subpath)) {
      const found = findBuilt(findFile, folder, target);
      if (found) return found;
    }
    if (subpath !== '.') return findFile(joinPath(folder, subpath)) ?? findFile(joinPath(`${folder}/src`, subpath));
    for (const entry of entries) {
      const found = findBuilt(findFile, folder, entry);
      if (found) return found;
    }
    return findFile(`${folder}/src/index`) ?? findFile(`${folder}/index`);
  };

  const resolve = (from: string, specifier: string): string | undefined => {
    if (specifier.startsWith('.')) return findFile(joinPath(directoryOf(from), specifier));
    if (specifier.startsWith('/')) return findFile(specifier);
    const mapped = [...configs.mapped(from, specifier), ...conventionalTargets(manifests, from, specifier)]
      .map(findFile)
      .find((file) => file !== undefined);
    if (mapped) return mapped;
    if (specifier.startsWith('#')) {
      const owner = manifests.findFor(from);
      return (
        owner &&
        exportTargets(owner.imports, specifier)
          .map((target) => findBuilt(findFile, owner.folder, target))
          .find(Boolean)
      );
    }
    const parts = specifier.split('/');
    const size = specifier.startsWith('@') ? 2 : 1;
    const workspace = manifests.findNamed(parts.slice(0, size).join('/'));
    if (!workspace) return undefined;
    const rest = parts.slice(size).join('/');
    return findInPackage(workspace.folder, workspace.entry, rest === '' ? '.' : `./${rest}`, workspace.exports);
  };

  return (from, specifier) => {
    const key = specifier.startsWith('/') ? specifier : `${directoryOf(from)}\n${specifier}`;
    if (memo.has(key)) return memo.get(key);
    const mapped = specifier.startsWith('/') ? specifier : (manifests.findMapped(from, specifier) ?? specifier);
    const found = isForeign(from, specifier) ? undefined : resolve(from, mapped.replace(/\?.*$/, ''));
    memo.set(key, found);
    return found;
  };
}

/**
 * Frameworks write the config that maps these prefixes when they first run (`.wxt/tsconfig.json`, `.nuxt/…`, `.svelte-kit/…`), so a fresh clone
 * has none. No package can have such a name, and only a file that is there counts.
 */
const CONVENTIONAL_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  '@/': ['src/', '', 'app/'],
  '~/': ['src/', '', 'app/'],
  '@@/': [''],
  '~~/': [''],
  '$lib/': ['src/lib/'],
};

function conventionalTargets(manifests: Manifests, from: string, specifier: string): readonly string[] {
  const prefix = specifier.slice(0, specifier.indexOf('/') + 1);
  const starts = CONVENTIONAL_PREFIXES[prefix];
  if (!starts) return [];
  const folder = manifests.findFor(from)?.folder;
  return folder === undefined ? [] : starts.map((start) => joinPath(folder, start + specifier.slice(prefix.length)));
}

function findSource(files: ReadonlySet<string>, path: string): string | undefined {
  if (files.has(path)) return path;
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
  if (extension !== undefined) {
    const stem = path.slice(0, -extension.length);
    for (const candidate of WRITTEN_AS[extension] ?? []) if (files.has(stem + candidate)) return stem + candidate;
  }
  for (const candidate of SOURCE_EXTENSIONS) if (files.has(path + candidate)) return path + candidate;
  for (const candidate of SOURCE_EXTENSIONS) if (files.has(`${path}/index${candidate}`)) return `${path}/index${candidate}`;
  return undefined;
}

const BUILT_FOLDERS = /^(?:\.\/)?(?:dist|lib|build|out|esm|cjs)\/(?:(?:esm|cjs|src|types)\/)?/;

/** A package of the workspace points at its build; what is analysed is the source that it is built from. */
function findBuilt(findFile: (path: string) => string | undefined, folder: string, target: string): string | undefined {
  const direct = findFile(joinPath(folder, target.replace(/\.d\.([cm]?)ts$/, '.$1js')));
  if (direct) return direct;
  const inside = target.replace(BUILT_FOLDERS, '').replace(/\.d\.([cm]?)ts$/, '.$1js');
  return findFile(joinPath(`${folder}/src`, inside)) ?? findFile(joinPath(folder, inside));
}

/** Every target that an `exports` or `imports` field offers for a subpath, in the field's order, with `*` filled in. */
function exportTargets(field: unknown, subpath: string): readonly string[] {
  if (field === undefined || field === null) return [];
  if (!isRecord(field) || !Object.keys(field).some((key) => key.startsWith('.') || key.startsWith('#'))) {
    return subpath === '.' ? conditionTargets(field) : [];
  }
  if (subpath in field) return conditionTargets(field[subpath]);
  const patterns = Object.keys(field)
    .filter((key) => key.includes('*'))
    .sort((a, b) => b.length - a.length);
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('*');
    if (!subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const star = subpath.slice(before.length, subpath.length - after.length);
    return conditionTargets(field[pattern]).map((target) => target.replaceAll('*', star));
  }
  return [];
}

function conditionTargets(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(conditionTargets);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([condition, target]) => (CONDITIONS.has(condition) ? conditionTargets(target) : []));
}

interface PathConfig {
  readonly base: string;
  readonly hasBaseUrl: boolean;
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** Reads tsconfig and jsconfig files once each; the nearest that says anything about paths wins, as editors do it. */
function createPathConfigs(host: Host, files: ReadonlySet<string>): { mapped(from: string, specifier: string): readonly string[] } {
  const read = new Map<string, PathConfig | undefined>();
  const perFolder = new Map<string, PathConfig | undefined>();
  const readConfig = (path: string, depth: number): PathConfig | undefined => {
    if (read.has(path)) return read.get(path);
    read.set(path, undefined);
    const config = toPathConfig(path, host.readText(path), (parent) => (depth > 8 ? undefined : readConfig(parent, depth + 1)), host);
    read.set(path, config);
    return config;
  };
  const configFor = (from: string): PathConfig | undefined => {
    const start = directoryOf(from);
    if (perFolder.has(start)) return perFolder.get(start);
    let found: PathConfig | undefined;
    for (const folder of foldersUp(from)) {
      for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json']) {
        if (!found && files.has(`${folder}/${name}`)) found = readConfig(`${folder}/${name}`, 0);
      }
      if (found) break;
    }
    perFolder.set(start, found);
    return found;
  };
  return {
    mapped(from, specifier) {
      const config = configFor(from);
      if (!config) return [];
      const targets = matchPaths(config.paths, specifier).map((target) => joinPath(config.base, target));
      return config.hasBaseUrl ? [...targets, joinPath(config.base, specifier)] : targets;
    },
  };
}

function toPathConfig(
  path: string,
  text: string | undefined,
  readParent: (path: string) => PathConfig | undefined,
  host: Host,
): PathConfig | undefined {
  const json = parseLenient(text);
  if (!isRecord(json)) return undefined;
  const folder = directoryOf(path);
  const options = isRecord(json['compilerOptions']) ? json['compilerOptions'] : {};
  const baseUrl = typeof options['baseUrl'] === 'string' ? joinPath(folder, options['baseUrl']) : undefined;
  const own = isRecord(options['paths']) ? options['paths'] : undefined;
  const parents = [json['extends']].flat().filter((parent) => typeof parent === 'string');
  const inherited = parents
    .map((parent) => findParent(folder, parent, host))
    .map((parent) => (parent === undefined ? undefined : readParent(parent)))
    .findLast((config) => config !== undefined);
  const references = Array.isArray(json['references']) ? json['references'] : [];
  if (own === undefined && baseUrl === undefined) return inherited ?? findReferenced(folder, references, readParent);
  const paths = Object.fromEntries(
    Object.entries(own ?? {}).map(([pattern, targets]) => [pattern, [targets].flat().filter((target) => typeof target === 'string')]),
  );
  return {
    base: baseUrl ?? (own ? folder : inherited?.base) ?? folder,
    hasBaseUrl: baseUrl !== undefined || (inherited?.hasBaseUrl ?? false),
    paths: own ? paths : (inherited?.paths ?? {}),
  };
}

/** A solution file holds only references; the paths stand in what it refers to. */
function findReferenced(
  folder: string,
  references: readonly unknown[],
  readParent: (path: string) => PathConfig | undefined,
): PathConfig | undefined {
  for (const reference of references) {
    if (!isRecord(reference) || typeof reference['path'] !== 'string') continue;
    const target = joinPath(folder, reference['path']);
    const config = readParent(target.endsWith('.json') ? target : `${target}/tsconfig.json`);
    if (config) return config;
  }
  return undefined;
}

function findParent(folder: string, parent: string, host: Host): string | undefined {
  const candidates = parent.startsWith('.')
    ? [joinPath(folder, parent), joinPath(folder, `${parent}.json`)]
    : [...foldersUp(`${folder}/x`)].flatMap((up) => [
        `${up}/node_modules/${parent}`,
        `${up}/node_modules/${parent}.json`,
        `${up}/node_modules/${parent}/tsconfig.json`,
      ]);
  return candidates.find((candidate) => candidate.endsWith('.json') && host.readText(candidate) !== undefined);
}

function matchPaths(paths: PathConfig['paths'], specifier: string): readonly string[] {
  const exact = paths[specifier];
  if (exact) return exact;
  let best: { readonly prefix: number; readonly targets: readonly string[] } | undefined;
  for (const [pattern, targets] of Object.entries(paths)) {
    const star = pattern.indexOf('*');
    if (star < 0 || (best && star <= best.prefix)) continue;
    const before = pattern.slice(0, star);
    const after = pattern.slice(star + 1);
    if (!specifier.startsWith(before) || !specifier.endsWith(after) || specifier.length < before.length + after.length) continue;
    const middle = specifier.slice(before.length, specifier.length - after.length);
    best = { prefix: star, targets: targets.map((target) => target.replace('*', middle)) };
  }
  return best?.targets ?? [];
}
