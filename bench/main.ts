/**
 * `npm run bench [folder] [-- --rounds 3] [--file src/a.ts]`: times whole processes in rounds against TypeScript's and oxlint's own, and the
 * language server from a keystroke to the diagnostics (that alone with `--rounds 0`). Without a folder it measures a made-up project of 4,000 files of which 40 call a model.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Commands, copyBundle, createCommands, runSeawall } from './commands.js';
import { measureKeystrokes } from './keystroke.js';
import { writeMadeUpProject } from './made-up-project.js';
import type { Command } from './measured.js';
import { type Rounds, runRounds, toQuantile, toRatios, toSpread } from './rounds.js';

/** The part of `seawall inventory --format json` that is read here. */
interface Inventory {
  readonly files: { readonly scanned: number; readonly parsed: number };
  readonly calls: readonly { readonly file: string }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, file: { type: 'string' } },
});
const temporary = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'seawall-bench-')));
try {
  await bench(openFolder(positionals[0]));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function bench(folder: string): Promise<void> {
  const dist = copyBundle(temporary);
  const inventory: Inventory = JSON.parse(runSeawall(folder, dist, ['inventory', '--format', 'json']));
  const commands = createCommands(folder, dist, temporary);
  const { scanned, parsed } = inventory.files;
  console.log(`${scanned} files scanned, ${parsed} parsed, ${inventory.calls.length} calls`);
  console.log(`Node ${process.versions.node}, ${os.cpus().length} cores, load ${toLoad()}; tsconfig.json: ${commands.tsconfig}`);
  const count = Number(values.rounds);
  if (count > 0) await showRounds(folder, commands, count);
  const file = findTypedFile(folder, inventory);
  if (file === undefined) return console.log('\nNo file holds a call, so nothing was typed.');
  await showKeystrokes(folder, file, path.join(dist, 'server.mjs'));
}

function openFolder(given: string | undefined): string {
  if (given !== undefined) return realpathSync(given);
  const folder = path.join(temporary, 'project');
  writeMadeUpProject(folder);
  return folder;
}

async function showRounds(folder: string, commands: Commands, count: number): Promise<void> {
  const { cold, warm, tsc, oxlint, node } = commands;
  const rounds = await runRounds([cold, tsc, warm, oxlint, node], folder, count);
  showTimes(rounds);
  showRatios(rounds, commands);
}

function showTimes(rounds: Rounds): void {
  console.log(`\n${toRow('', ['wall ms, median (min-max)', 'CPU ms', 'peak MiB'])}`);
  for (const [{ name }, measured] of rounds) {
    const cells = [
      toSpread(
        measured.map(({ ms }) => ms),
        0,
      ),
      toFigure(
        measured.map(({ cpuMs }) => cpuMs),
        toMedian,
      ),
      toFigure(
        measured.map(({ peakMiB }) => peakMiB),
        Math.max,
      ),
    ];
    console.log(toRow(name, cells));
  }
}

function showRatios(rounds: Rounds, { cold, warm, tsc, oxlint }: Commands): void {
  console.log(`\n${toRow('ratio, median (min-max)', ['wall', 'CPU'])}`);
  const pairs: readonly (readonly [Command, Command])[] = [
    [cold, tsc],
    [warm, tsc],
    [cold, oxlint],
    [warm, oxlint],
  ];
  for (const [a, b] of pairs) {
    const wall = toRatios(rounds, a, b, ({ ms }) => ms);
    const cpu = toRatios(rounds, a, b, ({ cpuMs }) => cpuMs);
    console.log(toRow(`${a.name} / ${b.name}`, [toSpread(wall, 3), toSpread(cpu, 3)]));
  }
}

async function showKeystrokes(folder: string, file: string, server: string): Promise<void> {
  const { lines, openMs, ms, cpuMs, peakMiB } = await measureKeystrokes(folder, path.join(folder, file), server);
  console.log(`\nkeystroke to diagnostics in ${file}, ${lines} lines, ${ms.length} edits, load ${toLoad()}`);
  console.log(`p50 ${toQuantile(ms, 0.5).toFixed(1)} ms, p95 ${toQuantile(ms, 0.95).toFixed(1)} ms, max ${Math.max(...ms).toFixed(1)} ms`);
  const cpu = cpuMs === null ? 'unknown here' : `${(cpuMs / ms.length).toFixed(1)} ms`;
  console.log(
    `CPU of the server for one edit ${cpu}; start to first diagnostics ${openMs.toFixed(0)} ms; peak ${toFigure([peakMiB], Math.max)} MiB`,
  );
}

/** The longest file that holds a call, unless one was named. */
function findTypedFile(folder: string, { calls }: Inventory): string | undefined {
  const files = [...new Set(calls.map(({ file }) => file))];
  if (values.file !== undefined && !files.includes(values.file))
    throw new Error(`${values.file} holds no call (its path is relative to the folder)`);
  const countLines = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\n').length;
  return values.file ?? files.sort((a, b) => countLines(b) - countLines(a))[0];
}

function toRow(name: string, cells: readonly string[]): string {
  return `${name.padEnd(30)} ${cells.map((cell) => cell.padEnd(26)).join(' ')}`.trimEnd();
}

function toFigure(values: readonly (number | null)[], choose: (...known: number[]) => number): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 'unknown here' : choose(...known).toFixed(0);
}

function toMedian(...values: readonly number[]): number {
  return toQuantile(values, 0.5);
}

function toLoad(): string {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}
