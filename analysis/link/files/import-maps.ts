import type { Host } from '../../host.js';
import { isRecord, parseLenient } from './json.js';
import { directoryOf, joinPath } from './paths.js';
import { packageOf, pinnedVersionOf } from './scan.js';

/** What Deno's config or an import map says of names in import specifiers. */
export interface ImportMap {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly exports: unknown;
  /** Name of a package, as it is imported and as its source calls it, to the version that is asked for; `*` where none is. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** `@/` to a folder with a final `/`, `config` to a file. */
  readonly targets: Readonly<Record<string, string>>;
}

const CONFIGS = ['deno.json', 'deno.jsonc', 'import_map.json'] as const;

/** Files in which an import map can stand: https://docs.deno.com/runtime/fundamentals/configuration/ */
export function isImportMap(path: string): boolean {
  return CONFIGS.some((name) => path.endsWith(`/${name}`));
}

/** What stands in a folder of its own, or in the file that its config names. */
export function readImportMap(host: Host, listed: ReadonlySet<string>, folder: string): ImportMap | undefined {
  const path = CONFIGS.map((name) => `${folder}/${name}`).find((one) => listed.has(one));
  const json = path === undefined ? undefined : parseLenient(host.readText(path));
  if (path === undefined || !isRecord(json)) return undefined;
  const named = typeof json['importMap'] === 'string' ? joinPath(folder, json['importMap']) : undefined;
  const elsewhere = named === undefined ? undefined : parseLenient(host.readText(named));
  const lists = [
    { base: directoryOf(named ?? path), imports: isRecord(elsewhere) ? elsewhere['imports'] : undefined },
    { base: folder, imports: json['imports'] },
  ];
  const entries = lists.flatMap(({ base, imports }) =>
    Object.entries(isRecord(imports) ? imports : {}).flatMap(([key, to]) => (typeof to === 'string' ? [{ base, key, to }] : [])),
  );
  return {
    name: typeof json['name'] === 'string' ? json['name'] : undefined,
    version: typeof json['version'] === 'string' ? json['version'] : undefined,
    exports: json['exports'],
    dependencies: Object.fromEntries(entries.flatMap(({ key, to }) => toDependencies(key, to))),
    targets: Object.fromEntries(entries.flatMap(({ base, key, to }) => (isLocal(to) ? [[key, toTarget(base, to)]] : []))),
  };
}

/** The longest name that fits decides, as import maps have it. */
export function findMapped({ targets }: ImportMap, specifier: string): string | undefined {
  const exact = targets[specifier];
  if (exact !== undefined) return exact;
  const prefixes = Object.keys(targets).filter((key) => key.endsWith('/') && specifier.startsWith(key));
  const longest = prefixes.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : `${targets[longest]}${specifier.slice(longest.length)}`;
}

function isLocal(target: string): boolean {
  return /^\.{0,2}\//.test(target);
}

function toTarget(base: string, target: string): string {
  return joinPath(base, target) + (target.endsWith('/') ? '/' : '');
}

function toDependencies(key: string, target: string): readonly [string, string][] {
  if (isLocal(target)) return [];
  const version = pinnedVersionOf(target) ?? '*';
  const names = new Set([packageOf(key), packageOf(target)]);
  return [...names].flatMap((name): [string, string][] => (name === undefined || name.includes(':') ? [] : [[name, version]]));
}
