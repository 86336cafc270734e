import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { findClosest } from '../analysis/closest.js';
import type { Config } from '../analysis/config.js';
import { createOverlayHost, type Host } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Preset, Severity } from '../analysis/rule.js';
import type { Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { type FoundConfig, findConfig, readConfigFile } from '../host/config-file.js';
import { createDiskHost } from '../host/disk-host.js';
import { isInside, toAbsolute, toRelative, toSlashes } from '../host/paths.js';
import { rules } from '../rules/index.js';
import type { Arguments } from './arguments.js';
import { type Terminal, UsageError } from './terminal.js';

/** What one run of a command works on. */
export interface Project {
  readonly seawall: Seawall;
  readonly host: Host;
  readonly config: Config;
  /** The files that were asked for; undefined means all. */
  readonly files: readonly string[] | undefined;
  /** Texts that repairs made and nobody wrote to disk yet. */
  readonly changes: Map<string, string>;
}

/** Everything is analyzed from the config's folder (or here) downward, so that callers count; `paths` choose what is reported. */
export async function openProject(args: Arguments, paths: readonly string[], terminal: Terminal): Promise<Project> {
  const targets = paths.map((given) => readTarget(given, terminal.cwd));
  const start = targets[0] === undefined || isInside(terminal.cwd, targets[0]) ? terminal.cwd : toFolder(targets[0]);
  const found = await readSettings(start, terminal.cwd, args.value('config'));
  const config = applyFlags(found.config, args);
  const home = findHome(start, found.file);
  const disk = createDiskHost([home, ...targets.filter((target) => !isInside(home, target)).map(toFolder)]);
  const changes = new Map<string, string>();
  const host = createOverlayHost(disk, (file) => changes.get(file));
  const seawall = createSeawall({
    host,
    catalog,
    rules,
    config,
    loadParser: async () => (await import('../analysis/parser.js')).createParser(),
  });
  const asked = targets.length > 0 ? targets : [start];
  const isAll = asked.every((target) => disk.roots.includes(target));
  return { seawall, host, config, changes, files: isAll ? undefined : listAsked(asked, disk) };
}

function readTarget(given: string, cwd: string): string {
  const target = toAbsolute(cwd, given);
  if (!existsSync(target))
    throw new UsageError(`there is no file or folder ${given}`, 'Paths are relative to the folder in which seawall runs.');
  return target;
}

async function readSettings(folder: string, cwd: string, named: string | undefined): Promise<FoundConfig> {
  const found = named === undefined ? await findConfig(folder, rules) : await readNamed(named, cwd);
  const file = found.file === null ? '' : toRelative(cwd, found.file);
  const [first, ...others] = found.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  if (first !== undefined) throw new UsageError(first, [...others, 'Correct the config and run again.'].join('\n'));
  return found;
}

async function readNamed(named: string, cwd: string): Promise<FoundConfig> {
  const file = toAbsolute(cwd, named);
  if (!existsSync(file)) throw new UsageError(`there is no config file ${named}`, 'Leave out --config to use the nearest one.');
  const found = await readConfigFile(file, rules);
  if (found === null) throw new UsageError(`${named} has no "seawall" key`, 'Add one with the settings, or name a seawall.config.json.');
  return found;
}

function toFolder(target: string): string {
  return statSync(target).isDirectory() ? target : toSlashes(path.dirname(target));
}

/** A config above the place where the run starts makes its folder the project's. */
function findHome(start: string, configFile: string | null): string {
  const folder = configFile === null ? start : toSlashes(path.dirname(configFile));
  return isInside(folder, start) ? folder : start;
}

/** A file that was named is analyzed even where git ignores it. */
function listAsked(targets: readonly string[], disk: Host): readonly string[] {
  const named = targets.filter((target) => statSync(target).isFile());
  const below = disk.listFiles().filter((file) => targets.some((target) => isInside(target, file)));
  return [...new Set([...below, ...named])].sort();
}

function applyFlags(config: Config, args: Arguments): Config {
  const preset = args.value('preset');
  const chosen = args.values('rule');
  const withPreset = preset === undefined ? config : { ...config, preset: toPreset(preset) };
  return chosen.length === 0 ? withPreset : { ...withPreset, rules: toSeverities(chosen, config) };
}

function toPreset(name: string): Preset {
  return name === 'strict' || name === 'security' ? name : 'recommended';
}

/** The chosen rules speak with their usual severity, even those that the config switches off; all others are silent. */
function toSeverities(chosen: readonly string[], config: Config): Readonly<Record<string, Severity>> {
  const ids = rules.map(({ id }) => id);
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw toUnknownRule(unknown);
  return Object.fromEntries(
    rules.map(({ id, severity }) => {
      if (!chosen.includes(id)) return [id, 'off'];
      const set = config.rules[id] ?? severity;
      const usual = severity === 'off' ? 'warning' : severity;
      return [id, set === 'off' ? usual : set];
    }),
  );
}

export function toUnknownRule(id: string): UsageError {
  const closest = findClosest(
    id,
    rules.map((rule) => rule.id),
  );
  return new UsageError(`there is no rule "${id}"`, closest === undefined ? '`seawall rules` lists them.' : `Did you mean ${closest}?`);
}
