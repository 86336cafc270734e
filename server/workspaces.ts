import path from 'node:path';
import type { Config } from '../analysis/config.js';
import type { RuleName } from '../analysis/config-schema.js';
import type { Host } from '../analysis/host.js';
import type { Seawall } from '../analysis/seawall.js';
import { type FoundConfig, findConfig, readConfigFile } from '../host/config-file.js';
import { isInside, toAbsolute, toSlashes } from '../host/paths.js';
import type { Documents } from './documents.js';
import { type Settings, toConfig } from './settings.js';
import { isOnDisk } from './uris.js';
import { createWorkspace, type Workspace } from './workspace.js';
import { createFolderHost, createSingleFileHost, type OpenTexts, type WorkspaceHost } from './workspace-host.js';

export interface WorkspacesOptions {
  readonly documents: Documents;
  readonly rules: readonly RuleName[];
  readonly createSeawall: (host: Host, config: Config) => Seawall;
  /** The settings that hold for a folder, or for documents outside every folder. */
  readonly readSettings: (folder: string | undefined) => Promise<Settings>;
  readonly onConfig: (found: FoundConfig) => void;
}

export interface Workspaces {
  /** Undefined where Seawall is switched off. */
  readonly of: (path: string) => Promise<Workspace | undefined>;
  /** Those that are open already. */
  readonly all: () => readonly Workspace[];
  readonly setFolders: (folders: readonly string[]) => void;
  /** Tells about changed files; `isListChanged` when some were created or deleted. */
  readonly update: (paths: readonly string[], isListChanged: 'same-files' | 'other-files') => void;
  readonly close: (path: string) => void;
  /** Starts over, because settings or a config have changed. */
  readonly reset: () => void;
}

/** Which analysis a document belongs to: one for each workspace folder (folders under one config share it), one for each document outside. */
export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  let folders: readonly string[] = [];
  const places = new Map<string, Promise<Workspace | undefined>>();
  const opened = new Map<string, Workspace>();
  const findFolder = (file: string) => folders.filter((folder) => isInside(folder, file)).sort((a, b) => b.length - a.length)[0];
  const forget = () => {
    places.clear();
    opened.clear();
  };
  return {
    of: (file) => {
      const key = findFolder(file) ?? file;
      const known = places.get(key) ?? openPlace(key, findFolder(file), opened, options);
      places.set(key, known);
      return known;
    },
    all: () => [...opened.values()],
    setFolders: (next) => {
      folders = next;
      forget();
    },
    update: (paths, isListChanged) => {
      for (const workspace of opened.values()) {
        if (isListChanged === 'other-files') workspace.host.relist();
        workspace.update(paths);
      }
    },
    close: (file) => {
      if (findFolder(file) !== undefined) return;
      places.delete(file);
      opened.delete(file);
    },
    reset: forget,
  };
}

async function openPlace(
  key: string,
  folder: string | undefined,
  opened: Map<string, Workspace>,
  options: WorkspacesOptions,
): Promise<Workspace | undefined> {
  const settings = await options.readSettings(folder);
  if (!settings.enable) return undefined;
  const found = await findSettled(folder ?? toFolder(key), settings, options);
  const home = folder === undefined ? key : findHome(folder, found.file);
  const workspace =
    opened.get(home) ?? openWorkspace(home, folder, found.file === null ? { ...found, config: toConfig(settings) } : found, options);
  opened.set(home, workspace);
  return workspace;
}

function openWorkspace(home: string, folder: string | undefined, found: FoundConfig, options: WorkspacesOptions): Workspace {
  const open: OpenTexts = {
    read: (file) => options.documents.at(file)?.lines.text,
    list: () => options.documents.all().map((document) => document.path),
  };
  const host: WorkspaceHost = folder === undefined ? createSingleFileHost(home, open) : createFolderHost(home, open);
  const listOpen = () => open.list().filter((file) => (folder === undefined ? file === home : isInside(home, file)));
  const configFile = found.problems.length > 0 ? null : found.file;
  return createWorkspace({ host, configFile }, options.createSeawall(host, found.config), listOpen);
}

/** A named config must exist; a broken one is reported and the settings hold instead. */
async function findSettled(folder: string, settings: Settings, options: WorkspacesOptions): Promise<FoundConfig> {
  const named = settings.configFile === null ? undefined : toAbsolute(folder, settings.configFile);
  const found = named === undefined ? await findConfig(folder, options.rules) : await readConfigFile(named, options.rules);
  const settled = found ?? { config: toConfig(settings), file: null, problems: [] };
  options.onConfig(settled);
  return settled.problems.length > 0 ? { ...settled, config: toConfig(settings) } : settled;
}

/** A config above a folder makes its own folder the project, as on the command line. */
function findHome(folder: string, configFile: string | null): string {
  const home = configFile === null ? folder : toSlashes(path.dirname(configFile));
  return isInside(home, folder) ? home : folder;
}

function toFolder(file: string): string {
  return isOnDisk(file) ? toSlashes(path.dirname(file)) : '/';
}
