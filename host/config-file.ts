import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../analysis/config.js';
import type { ConfigProblem, RuleName } from '../analysis/config-schema.js';
import type { WrapperProblem } from '../analysis/wrapper.js';
import { listParents, toSlashes } from './paths.js';

const NAMES = ['seawall.config.json', 'seawall.config.jsonc'] as const;

export interface FoundConfig {
  /** The defaults where there is no config, or a broken one. */
  readonly config: Config;
  /** Where it was found; its folder is what globs are relative to. Null when nothing was found. */
  readonly file: string | null;
  /** What is wrong with it. */
  readonly problems: readonly ConfigProblem[];
}

const NONE: FoundConfig = { config: DEFAULT_CONFIG, file: null, problems: [] };

/** The nearest config upward from `folder`. */
export async function findConfig(folder: string, rules: readonly RuleName[]): Promise<FoundConfig> {
  for (const parent of listParents(folder)) {
    const found = await readIn(parent, rules);
    if (found !== null) return found;
  }
  return NONE;
}

/** The config in one file; null when it is a `package.json` without a `seawall` key. */
export async function readConfigFile(file: string, rules: readonly RuleName[]): Promise<FoundConfig | null> {
  const { readConfig } = await import('../analysis/config-schema.js');
  const reading = readConfig(readFileSync(file, 'utf8'), rules, keyOf(file));
  if (reading.kind === 'none') return null;
  if (reading.kind === 'problems') return { ...NONE, file: toSlashes(file), problems: reading.problems };
  return { config: reading.config, file: toSlashes(file), problems: [] };
}

/** Where in its config each wrapper stands that the project does not have. */
export async function placeWrapperProblems(file: string, problems: readonly WrapperProblem[]): Promise<readonly ConfigProblem[]> {
  if (problems.length === 0) return [];
  const { placeProblem } = await import('../analysis/config-schema.js');
  const text = readFileSync(file, 'utf8');
  return problems.map(({ index, setting, message }) => placeProblem(text, ['wrappers', index, setting], message, keyOf(file)));
}

/** The member of the file's object that holds the settings. */
function keyOf(file: string): string | undefined {
  return path.basename(file) === 'package.json' ? 'seawall' : undefined;
}

async function readIn(folder: string, rules: readonly RuleName[]): Promise<FoundConfig | null> {
  const base = folder === '/' ? '' : folder;
  const file = NAMES.map((name) => `${base}/${name}`).find(existsSync);
  if (file !== undefined) return readConfigFile(file, rules);
  const manifest = `${base}/package.json`;
  return isManifestWithSettings(manifest) ? readConfigFile(manifest, rules) : null;
}

/** A `package.json` without settings, or that is broken for reasons which are not ours, is as good as none. */
export function isManifestWithSettings(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('"seawall"')) return false;
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'seawall' in manifest;
  } catch {
    return false;
  }
}
