import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../analysis/config.js';
import { rules } from '../rules/index.js';
import { listParents, toAbsolute, toRelative, toSlashes } from './paths.js';
import { UsageError } from './terminal.js';

const NAMES = ['seawall.config.json', 'seawall.config.jsonc'] as const;

export interface FoundConfig {
  readonly config: Config;
  /** Where it was found; its folder is what globs are relative to. Null when nothing was found and the defaults hold. */
  readonly file: string | null;
}

/** The config that `--config` names, or the nearest one upward from `folder`. */
export async function findConfig(folder: string, cwd: string, named: string | undefined): Promise<FoundConfig> {
  if (named !== undefined) return readNamed(toAbsolute(cwd, named), cwd, named);
  for (const parent of listParents(folder)) {
    const found = await readIn(parent, cwd);
    if (found !== null) return found;
  }
  return { config: DEFAULT_CONFIG, file: null };
}

async function readNamed(file: string, cwd: string, named: string): Promise<FoundConfig> {
  if (!existsSync(file))
    throw new UsageError(`there is no config file ${named}`, 'Give --config a file that exists, or leave it out to use the nearest one.');
  const found = await read(file, cwd);
  if (found === null) throw new UsageError(`${named} has no "seawall" key`, 'Add one with the settings, or name a seawall.config.json.');
  return found;
}

async function readIn(folder: string, cwd: string): Promise<FoundConfig | null> {
  const base = folder === '/' ? '' : folder;
  const file = NAMES.map((name) => `${base}/${name}`).find(existsSync);
  if (file !== undefined) return read(file, cwd);
  const manifest = `${base}/package.json`;
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"seawall"') ? readManifest(manifest, cwd) : null;
}

/** A `package.json` without settings, or that is broken for reasons which are not ours, is as good as none. */
async function readManifest(file: string, cwd: string): Promise<FoundConfig | null> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('seawall' in manifest)) return null;
  } catch {
    return null;
  }
  return read(file, cwd);
}

async function read(file: string, cwd: string): Promise<FoundConfig | null> {
  const { readConfig } = await import('../analysis/config-schema.js');
  const reading = readConfig(readFileSync(file, 'utf8'), rules, path.basename(file) === 'package.json' ? 'seawall' : undefined);
  if (reading.kind === 'none') return null;
  if (reading.kind === 'config') return { config: reading.config, file: toSlashes(file) };
  const lines = reading.problems.map(({ line, column, message }) => `${toRelative(cwd, file)}:${line}:${column}: ${message}`);
  const [first = '', ...others] = lines;
  throw new UsageError(first, [...others, 'Correct the config and run again.'].join('\n'));
}
