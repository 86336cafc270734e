import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findClosest } from '../analysis/closest.js';
import type { Config } from '../analysis/config.js';
import { createOverlayHost, type Host } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Preset, Severity } from '../analysis/rule.js';
import type { Inspection, Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { type FoundConfig, findConfig, placeWrapperProblems, readConfigFile } from '../host/config-file.js';
import { createDiskHost } from '../host/disk-host.js';
import { isInside, listParents, toAbsolute, toRelative, toSlashes } from '../host/paths.js';
import { toToday } from '../host/today.js';
import { rules } from '../rules/index.js';
import type { Arguments } from './arguments.js';
import { type Terminal, UsageError } from './terminal.js';

/** What one run of a command works on. */
export interface Project {
  readonly seawall: Seawall;
  readonly host: Host;
  readonly config: Config;
  /** Throws a usage error where the config declares what the project does not have. */
  readonly refuseProblems: (inspection: Inspection) => Promise<void>;
  /** The files that were asked for; undefined means all. */
  readonly files: readonly string[] | undefined;
  /** Texts that repairs made and nobody wrote to disk yet. */
  readonly changes: Map<string, string>;
}

/** The whole project is analyzed, so that callers everywhere count; `paths` choose what is reported. */
export async function openProject(args: Arguments, paths: readonly string[], terminal: Terminal): Promise<Project> {
  const { cwd } = terminal;
  const targets = paths.length === 0 ? [cwd] : paths.map((given) => readTarget(given, cwd));
  const start = toFolder(targets[0] ?? cwd);
  const found = await readSettings(start, cwd, args.value('config'));
  const config = applyFlags(found.config, args);
  const home = findHome(start, cwd, found.file);
  const others = targets.filter((target) => !isInside(home, target)).map((target) => findProjectFolder(toFolder(target), cwd));
  const disk = createDiskHost([home, ...others]);
  const changes = new Map<string, string>();
  const host = createOverlayHost(disk, (file) => changes.get(file));
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const seawall = createSeawall({ host, catalog, rules, config, loadParser, today: toToday });
  const isAll = targets.every((target) => disk.roots.includes(target));
  const refuseProblems = async ({ wrapperProblems }: Inspection) =>
    found.file === null ? undefined : refuse(found.file, await placeWrapperProblems(found.file, wrapperProblems), cwd);
  return { seawall, host, config, changes, refuseProblems, files: isAll ? undefined : listAsked(targets, disk) };
}

const SOURCE = /\.[cm]?[jt]s$|\.[jt]sx$|\.(?:vue|svelte|astro)$/;

function readTarget(given: string, cwd: string): string {
  const target = toAbsolute(cwd, given);
  if (!existsSync(target)) {
    throw new UsageError(`there is no file or folder ${given}`, 'Paths are relative to the folder in which seawall runs.');
  }
  if (!SOURCE.test(target) && !statSync(target).isDirectory()) {
    throw new UsageError(
      `${given} is neither TypeScript nor JavaScript`,
      'Name a folder, or a file that ends in .ts, .tsx, .js, .jsx, .mts, .cts, .mjs, .cjs, .vue, .svelte or .astro.',
    );
  }
  return target;
}

function toFolder(target: string): string {
  return statSync(target).isDirectory() ? target : toSlashes(path.dirname(target));
}

/** A config's folder is its project's, for its globs are relative to it. */
function findHome(start: string, cwd: string, configFile: string | null): string {
  const folder = configFile === null ? null : toSlashes(path.dirname(configFile));
  return folder !== null && isInside(folder, start) ? folder : findProjectFolder(start, cwd);
}

/**
 * The folder in which seawall runs, if it is a project's and holds what was asked for; else the nearest project's folder upward, or that of the
 * workspace to which its package belongs: callers and settings are in its other packages.
 */
function findProjectFolder(folder: string, cwd: string): string {
  if (isInside(cwd, folder) && isProject(cwd)) return cwd;
  const nearest = listParents(folder).find(isProject) ?? folder;
  const parents = listParents(nearest);
  const repository = parents.findIndex((parent) => existsSync(`${parent}/.git`));
  return parents.slice(0, repository < 0 ? undefined : repository + 1).find(isWorkspace) ?? nearest;
}

function isWorkspace(folder: string): boolean {
  if (existsSync(`${folder}/pnpm-workspace.yaml`)) return true;
  const manifest = `${folder}/package.json`;
  return existsSync(manifest) && /"workspaces"\s*:/.test(readFileSync(manifest, 'utf8'));
}

function isProject(folder: string): boolean {
  return ['package.json', '.git', 'tsconfig.json'].some((name) => existsSync(`${folder}/${name}`));
}

async function readSettings(folder: string, cwd: string, named: string | undefined): Promise<FoundConfig> {
  const found = named === undefined ? await findConfig(folder, rules) : await readNamed(named, cwd);
  if (found.file !== null) refuse(found.file, found.problems, cwd);
  return found;
}

function refuse(file: string, problems: FoundConfig['problems'], cwd: string): void {
  const [first, ...others] = problems.map(({ line, column, message }) => `${toRelative(cwd, file)}:${line}:${column}: ${message}`);
  if (first !== undefined) throw new UsageError(first, [...others, 'Correct the config and run again.'].join('\n'));
}

async function readNamed(named: string, cwd: string): Promise<FoundConfig> {
  const file = toAbsolute(cwd, named);
  if (!existsSync(file)) throw new UsageError(`there is no config file ${named}`, 'Leave out --config to use the nearest one.');
  const found = await readConfigFile(file, rules);
  if (found === null) throw new UsageError(`${named} has no "seawall" key`, 'Add one with the settings, or name a seawall.config.json.');
  return found;
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
