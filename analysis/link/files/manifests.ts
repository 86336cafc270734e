import type { Host } from '../../host.js';
import { findMapped, type ImportMap, isImportMap, readImportMap } from './import-maps.js';
import { isRecord, parseJson } from './json.js';
import { createLockfiles, LINK } from './lockfiles.js';
import { directoryOf, foldersUp, joinPath } from './paths.js';

/** The parts of a package.json that matter, and of Deno's config or an import map that stands beside it or instead of it. */
export interface Manifest {
  readonly path: string;
  readonly folder: string;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: unknown;
  readonly imports: unknown;
  readonly entry: readonly string[];
  readonly isPrivate: boolean;
  readonly importMap: ImportMap | undefined;
}

export interface Manifests {
  /** The nearest package.json above a file. */
  findFor(file: string): Manifest | undefined;
  /** The workspace package of that name. */
  findNamed(name: string): Manifest | undefined;
  /** `6.1.0` from an installed copy, else from the lockfile, else the lowest version that the declared range admits; null when nothing says. */
  findVersion(file: string, packageName: string): string | null;
  /** Does the nearest package.json that declares anything about it, or one above, declare the package? */
  isDeclared(file: string, packageName: string): boolean;
  /** The path that the nearest import map with an opinion has for a specifier. */
  findMapped(file: string, specifier: string): string | undefined;
}

export function createManifests(host: Host, files: readonly string[]): Manifests {
  const listed = files.filter((file) => file.endsWith('/package.json') || isImportMap(file));
  const maps = new Set(listed.filter(isImportMap));
  const read = new Map<string, Manifest | undefined>();
  const folders = new Set(listed.map(directoryOf));
  const versions = new Map<string, string | null>();
  let named: Map<string, Manifest> | undefined;

  const manifestIn = (folder: string): Manifest | undefined => {
    if (!read.has(folder)) read.set(folder, toManifest(folder, host.readText(`${folder}/package.json`), readImportMap(host, maps, folder)));
    return read.get(folder);
  };
  const above = new Map<string, readonly Manifest[]>();
  const manifestsAbove = (file: string): readonly Manifest[] => {
    const start = directoryOf(file);
    const found = above.get(start) ?? [...foldersUp(file)].flatMap((folder) => (folders.has(folder) ? (manifestIn(folder) ?? []) : []));
    above.set(start, found);
    return found;
  };
  const findLocked = createLockfiles(host);
  const findNamed = (name: string): Manifest | undefined => {
    named ??= new Map([...folders].map(manifestIn).flatMap((manifest) => (manifest?.name ? [[manifest.name, manifest]] : [])));
    return named.get(name);
  };
  const findVersion = (file: string, packageName: string): string | null => {
    const installed = findInstalled(host, manifestsAbove(file), packageName);
    if (installed) return installed;
    for (const manifest of manifestsAbove(file)) {
      const declared = manifest.dependencies[packageName];
      if (declared?.startsWith('workspace:')) return findNamed(packageName)?.version ?? null;
      if (declared === undefined) continue;
      const locked = findLocked(manifest, manifestsAbove(manifest.path).map(toFolder), packageName, declared);
      const link = [locked, declared].find((one) => one?.startsWith(LINK));
      return link === undefined ? (locked ?? lowestOf(declared)) : (manifestIn(toLinked(manifest, link))?.version ?? null);
    }
    return null;
  };
  return {
    findFor: (file) => manifestsAbove(file)[0],
    findNamed,
    findVersion(file, packageName) {
      const key = `${manifestsAbove(file)[0]?.folder ?? ''}\n${packageName}`;
      if (!versions.has(key)) versions.set(key, findVersion(file, packageName));
      return versions.get(key) ?? null;
    },
    isDeclared: (file, packageName) => manifestsAbove(file).some((manifest) => declares(manifest, packageName)),
    findMapped: (file, specifier) => findAbove(manifestsAbove(file), specifier),
  };
}

function findAbove(manifests: readonly Manifest[], specifier: string): string | undefined {
  for (const { importMap } of manifests) {
    const target = importMap && findMapped(importMap, specifier);
    if (target !== undefined) return target;
  }
  return undefined;
}

function findInstalled(host: Host, manifests: readonly Manifest[], packageName: string): string | undefined {
  for (const { folder } of manifests) {
    const installed = readVersion(host.readText(`${folder}/node_modules/${packageName}/package.json`));
    if (installed) return installed;
  }
  return undefined;
}

/** The folder of the package that `link:../ai` means. */
function toLinked({ folder }: Manifest, link: string): string {
  return joinPath(folder, link.slice(LINK.length).replace(/['"]$/, ''));
}

function toFolder({ folder }: Manifest): string {
  return folder;
}

function declares({ dependencies }: Manifest, name: string): boolean {
  return name.endsWith('/*') ? Object.keys(dependencies).some((one) => one.startsWith(name.slice(0, -1))) : name in dependencies;
}

function toManifest(folder: string, text: string | undefined, importMap: ImportMap | undefined): Manifest | undefined {
  const json = parseJson(text) ?? (importMap && toPackageJson(importMap));
  if (!isRecord(json)) return undefined;
  const entries = [json['source'], json['module'], json['main'], json['types']].filter((entry) => typeof entry === 'string');
  return {
    path: `${folder}/package.json`,
    folder,
    name: typeof json['name'] === 'string' ? json['name'] : undefined,
    version: typeof json['version'] === 'string' ? json['version'] : undefined,
    dependencies: {
      ...importMap?.dependencies,
      ...readRanges(json['peerDependencies']),
      ...readRanges(json['optionalDependencies']),
      ...readRanges(json['devDependencies']),
      ...readRanges(json['dependencies']),
    },
    exports: json['exports'],
    imports: json['imports'],
    entry: entries,
    isPrivate: json['private'] === true,
    importMap,
  };
}

/** Only what has a name and exports can be published. */
function toPackageJson({ name, version, exports }: ImportMap): unknown {
  return { name, version, exports, private: name === undefined || exports === undefined };
}

function readRanges(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function readVersion(text: string | undefined): string | undefined {
  const json = parseJson(text);
  return isRecord(json) && typeof json['version'] === 'string' ? json['version'] : undefined;
}

/** `^4.2.0` → `4.2.0`, `>=3 <5` → `3.0.0`, `workspace:*`, `latest` and `*` → null. */
export function lowestOf(range: string): string | null {
  const match = /(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?(-[\w.]+)?/.exec(range.replace(/^npm:.*@/, ''));
  if (!match || /^(?:workspace|file|link|git|https?|github):/.test(range)) return null;
  const part = (text: string | undefined) => (text === undefined || text === 'x' || text === '*' ? '0' : text);
  return `${match[1]}.${part(match[2])}.${part(match[3])}`;
}

/** Compares two dotted versions by their numbers; negative when `a` is older. Prerelease tags are ignored. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(/[.-]/).map(Number);
  const right = b.split(/[.-]/).map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] || 0) - (right[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Does a version lie inside `since`/`until`? An unknown version lies inside every bound. */
export function isWithin(bounds: { readonly since?: string; readonly until?: string }, version: string | null): boolean {
  if (version === null) return true;
  if (bounds.since !== undefined && compareVersions(version, bounds.since) < 0) return false;
  return bounds.until === undefined || compareVersions(version, bounds.until) < 0;
}
