import type { Host } from '../../host.js';
import { joinPath } from './paths.js';

/** A package that declares another. */
export interface Owner {
  /** Where its manifest is. */
  readonly folder: string;
  readonly name: string | undefined;
}

/** What is looked for: a package, and the range in which its owner declares it. */
interface Wanted {
  readonly name: string;
  readonly range: string;
  /** The owner's folder from that of the lockfile: `packages/web`, empty for the same. */
  readonly below: string;
  readonly owner: string | undefined;
}

type Reader = (text: string, wanted: Wanted) => string | undefined;

/** Found by text, since these formats change often. Bun's binary `bun.lockb` is not read. */
const READERS: readonly (readonly [file: string, read: Reader])[] = [
  ['package-lock.json', readNpm],
  ['npm-shrinkwrap.json', readNpm],
  ['pnpm-lock.yaml', readPnpm],
  ['yarn.lock', readYarn],
  ['bun.lock', readBun],
];

export type Lockfiles = (owner: Owner, folders: readonly string[], packageName: string, range: string) => string | undefined;

/** What stands before the folder, from that of its owner, of a package of the same workspace. */
export const LINK = 'link:';

/** The version that the nearest lockfile has for an owner, or the link to the package. A workspace has one for all its packages, so the folders above are asked too. */
export function createLockfiles(host: Host): Lockfiles {
  const read = new Map<string, string | undefined>();
  const textOf = (path: string): string | undefined => {
    if (!read.has(path)) read.set(path, host.readText(path));
    return read.get(path);
  };
  return (owner, folders, packageName, range) => {
    for (const folder of folders) {
      const below = owner.folder.slice(folder.length + 1);
      const wanted = {
        name: toPattern(packageName),
        range: toPattern(range),
        below: toPattern(below),
        owner: owner.name && toPattern(owner.name),
      };
      for (const [file, reader] of READERS) {
        const text = textOf(joinPath(folder, file));
        const version = text === undefined ? undefined : reader(text, wanted);
        if (version && isOfRange(version, range)) return version;
      }
    }
    return undefined;
  };
}

/** A package that is no part of the workspace above it has other versions than that. */
function isOfRange(version: string, range: string): boolean {
  const major = /^[\^~]?(\d+)/.exec(range)?.[1];
  return major === undefined || version.startsWith(LINK) || version.startsWith(`${major}.`);
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function find(text: string, pattern: string): string | undefined {
  return new RegExp(pattern, 'm').exec(text)?.[1];
}

/** Versions 2 and 3 by folder, the owner's own before the one that all share; version 1 by name. */
function readNpm(text: string, { name, below }: Wanted): string | undefined {
  const version = '":\\s*\\{\\s*"version":\\s*"([^"]+)"';
  const own = below === '' ? undefined : find(text, `"${below}/node_modules/${name}${version}`);
  return own ?? find(text, `"node_modules/${name}${version}`) ?? find(text, `^(?: {4}|\\t\\t)"${name}${version}`);
}

/** What was chosen for the owner stands in its part, in one line or under what it asked for; the list of all packages may hold several versions. */
function readPnpm(text: string, { name, below }: Wanted): string | undefined {
  const end = text.search(/^packages:/m);
  const head = end < 0 ? text : text.slice(0, end);
  const part = /^importers:/m.test(head) ? find(head, `^ {2}'?${below === '' ? '\\.' : below}'?:\\n((?:(?: {4,}.*)?\\n)*)`) : head;
  const chosen = find(part ?? '', `^\\s+'?${name}'?:(?:\\n\\s+specifier:.*\\n\\s+version:)? '?(\\d[^('":\\s_]*|${LINK}\\S+)`);
  return chosen ?? find(text, `^ {2}'?/?${name}[@/](\\d[^('":\\s_]*)`);
}

/** Under all the ranges that led to it: `ai@^4.0.0, ai@^4.1.0:`, in later versions `"ai@npm:^4.0.0":`. */
function readYarn(text: string, { name, range }: Wanted): string | undefined {
  const version = '[^\\n]*\\n\\s+version:?\\s+"?([^"\\s]+)';
  return find(text, `^"?(?:\\S.*, "?)?${name}@(?:npm:)?${range}(?=[",:])${version}`) ?? find(text, `^"?${name}@${version}`);
}

function readBun(text: string, { name, owner }: Wanted): string | undefined {
  const version = `":\\s*\\["${name}@([^"]+)"`;
  return (owner === undefined ? undefined : find(text, `"${owner}/${name}${version}`)) ?? find(text, `"${name}${version}`);
}
