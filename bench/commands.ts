import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toSlashes } from '../host/paths.js';
import { listSourceFiles } from '../host/walk.js';
import type { Command } from './measured.js';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');

/** A project's own tsconfig.json is used when it covers this share of the files that Seawall looks at. */
const COVERED = 0.9;

export interface Commands {
  readonly cold: Command;
  readonly warm: Command;
  readonly tsc: Command;
  readonly oxlint: Command;
  readonly node: Command;
  /** Which tsconfig.json is measured, for the report. */
  readonly tsconfig: string;
}

/** Everything that is timed on a folder. `dist` is a copy of the bundle; `temporary` takes what must not be written into the folder. */
export function createCommands(folder: string, dist: string, temporary: string): Commands {
  const check = { args: [path.join(dist, 'cli.mjs'), 'check'], codes: [0, 1] };
  const own = findOwnConfig(folder);
  const project = own ?? writeConfig(folder, temporary);
  return {
    cold: { name: 'seawall cold', ...check, prepare: () => forgetCache(dist) },
    warm: { name: 'seawall warm', ...check },
    tsc: { name: `tsc ${readVersion('typescript')}`, args: [tsc, '--noEmit', '--incremental', 'false', '-p', project], codes: [0, 1, 2] },
    oxlint: { name: `oxlint ${readVersion('oxlint')}`, args: [oxlint], codes: [0, 1] },
    node: { name: 'node -e 0', args: ['-e', '0'], codes: [0] },
    tsconfig: own === undefined ? 'one that names every source file (strict, allowJs, skipLibCheck)' : "the project's own",
  };
}

/** A copy, so that a build which runs meanwhile does not change what is measured. */
export function copyBundle(temporary: string): string {
  const dist = path.join(temporary, 'dist');
  cpSync(path.join(root, 'dist'), dist, { recursive: true });
  return dist;
}

/** What one run of the command prints. */
export function runSeawall(folder: string, dist: string, args: readonly string[]): string {
  const result = spawnSync(process.execPath, [path.join(dist, 'cli.mjs'), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if ((result.status ?? 2) > 1) throw new Error(result.stderr);
  return result.stdout;
}

/** As on a machine on which Seawall has never run. */
function forgetCache(dist: string): void {
  rmSync(path.join(dist, '.cache'), { recursive: true, force: true });
}

function findOwnConfig(folder: string): string | undefined {
  const file = path.join(folder, 'tsconfig.json');
  if (!existsSync(file)) return undefined;
  const { stdout } = spawnSync(process.execPath, [tsc, '--listFilesOnly', '-p', file], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const covered = new Set(stdout.split('\n').map(toSlashes));
  const sources = listSources(folder);
  return sources.filter((source) => covered.has(source)).length >= sources.length * COVERED ? file : undefined;
}

/** The same files that Seawall looks at, and the declarations beside them. */
function writeConfig(folder: string, temporary: string): string {
  const file = path.join(temporary, 'tsconfig.json');
  const compilerOptions = {
    strict: true,
    allowJs: true,
    checkJs: false,
    skipLibCheck: true,
    noEmit: true,
    target: 'esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'preserve',
  };
  const include = [`${toSlashes(folder)}/**/*.d.ts`];
  writeFileSync(file, JSON.stringify({ compilerOptions, files: listSources(folder), include }));
  return file;
}

function listSources(folder: string): readonly string[] {
  return listSourceFiles(toSlashes(folder)).filter((file) => !/\.(?:json|yaml)$/.test(file));
}

function readVersion(name: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return manifest.version;
}
