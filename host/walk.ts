import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import ignore, { type Ignore } from 'ignore';
import { listParents } from './paths.js';

/** Sources, and the files that say how modules are found. Declaration files hold no calls. */
const WANTED =
  /\.[cm]?[jt]s$|\.[jt]sx$|\.(?:vue|svelte|astro)$|^(?:package|jsconfig|tsconfig[^/]*|import_map)\.json$|^deno\.jsonc?$|^pnpm-workspace\.yaml$/;
const DECLARATION = /\.d\.(?:[^.]+\.)?[cm]?ts$/;
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn', '.jj', '.yarn']);

/** Every wanted file below a folder, less what git ignores. Links are not followed: what they lead to is listed where it stands. */
export function listSourceFiles(root: string): readonly string[] {
  const files: string[] = [];
  walk(root, findOuterRules(root), files);
  return files;
}

/** The rules of one `.gitignore`, which speak of paths relative to its folder. */
interface IgnoreRules {
  readonly folder: string;
  readonly matcher: Ignore;
}

function walk(folder: string, outer: readonly IgnoreRules[], files: string[]): void {
  const entries = readEntries(folder);
  const rules = entries.some(({ name }) => name === '.gitignore') ? [...outer, ...readRules(folder, '.gitignore')] : outer;
  for (const entry of entries) {
    const path = `${folder === '/' ? '' : folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name) && !isIgnored(`${path}/`, rules)) walk(path, rules, files);
    } else if (entry.isFile() && WANTED.test(entry.name) && !DECLARATION.test(entry.name) && !isIgnored(path, rules)) {
      files.push(path);
    }
  }
}

/** A folder that cannot be read holds nothing that could be analyzed. */
function readEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** As in git, the innermost `.gitignore` that has an opinion decides. */
function isIgnored(path: string, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, matcher } of [...rules].reverse()) {
    const { ignored, unignored } = matcher.test(path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The rules that hold in `root` because of the repository around it; none if they would hide the very folder that was asked for. */
function findOuterRules(root: string): readonly IgnoreRules[] {
  const parents = listParents(root);
  const repository = parents.findIndex((folder) => existsSync(`${folder}/.git`));
  if (repository < 0) return [];
  const outer = parents.slice(0, repository + 1).reverse();
  const rules = [
    ...readRules(outer[0] ?? root, '.git/info/exclude'),
    ...outer.slice(0, -1).flatMap((folder) => readRules(folder, '.gitignore')),
  ];
  const isHidden = outer.slice(1).some((folder) =>
    isIgnored(
      `${folder}/`,
      rules.filter((rule) => folder.startsWith(`${rule.folder}/`)),
    ),
  );
  return isHidden ? [] : rules;
}

function readRules(folder: string, name: string): IgnoreRules[] {
  try {
    return [{ folder, matcher: ignore({ allowRelativePaths: true }).add(readFileSync(`${folder}/${name}`, 'utf8')) }];
  } catch {
    return [];
  }
}
