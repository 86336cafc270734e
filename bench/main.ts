/**
 * `npm run bench [folder]`: whole processes, as a user starts them, each several times; prints minimum and median in ms.
 * Without a folder it measures a made-up project of 4,000 files of which 40 call a model.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FILES = 4_000;
const CALLING = 40;
const RUNS = 5;

const command = path.resolve(import.meta.dirname, '../dist/cli.mjs');
const given = process.argv[2];
const folder = given === undefined ? createProject() : path.resolve(given);
try {
  measure('node starts', ['-e', '0']);
  measure('seawall --version', [command, '--version']);
  measure('seawall check', [command, 'check']);
  console.log(run([command, 'check', '--stats']).stderr);
} finally {
  if (given === undefined) rmSync(folder, { recursive: true });
}

function measure(name: string, args: readonly string[]): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run(args);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`${name.padEnd(20)} min ${toMs(times[0])}  median ${toMs(times[Math.floor(RUNS / 2)])}`);
}

/** Exit code 1 says that there were findings; anything above says that nothing was measured. */
function run(args: readonly string[]) {
  const result = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if ((result.status ?? 2) > 1) throw new Error(result.stderr);
  return result;
}

function toMs(ms = 0): string {
  return ms.toFixed(0).padStart(6);
}

function createProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'seawall-bench-'));
  writeFileSync(path.join(root, 'package.json'), '{ "name": "bench", "dependencies": { "openai": "6.0.0" } }');
  for (let index = 0; index < FILES; index++) {
    const file = path.join(root, `src/part${index % 100}/file${index}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, index % (FILES / CALLING) === 0 ? toCaller(index) : toPlain(index));
  }
  return root;
}

function toCaller(index: number): string {
  return `import OpenAI from 'openai';
const client = new OpenAI();
export async function ask${index}(input: string) {
  const answer = await client.responses.create({ model: 'gpt-5', input });
  return JSON.parse(answer.output_text);
}
${toPlain(index)}`;
}

/** About 150 lines that have nothing to do with models, and one import. */
function toPlain(index: number): string {
  const next = (index + 1) % FILES;
  const members = Array.from({ length: 30 }, (_, n) => {
    return `\nexport function part${index}_${n}(value: number): number {\n  const doubled = value * ${n};\n  return doubled > ${index} ? doubled : value;\n}`;
  });
  return `import { part${next}_0 } from '../part${next % 100}/file${next}.js';\n${members.join('\n')}\nexport const used${index} = part${next}_0(1);\n`;
}
