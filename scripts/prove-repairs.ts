/**
 * Tries every repair that Seawall offers in checked-out repositories, one at a time and in memory, and checks what it promises.
 *
 *   npm run prove-repairs -- <folder of checked-out repositories, or one repository> [--only owner/name] [--most 200] [--rule id] [--diff]
 *     [--types <folder of npm run verify-catalog>]
 *
 * After each repair the file must parse and type-check no worse than before, the finding must be gone, no rule may find more than before (see
 * `repairs/trial.ts` for what it may bring to light), and comments and line endings must have stayed.
 * Nothing is written; `--diff` shows what each would change, to be read.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../rules/index.js';
import { openRepository } from './repairs/repository.js';
import { type Trial, toLine, tryRepairs } from './repairs/trial.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    most: { type: 'string', default: '200' },
    rule: { type: 'string' },
    diff: { type: 'boolean', default: false },
    types: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: prove-repairs <folder of repositories, or a repository> [--only owner/name] [--most 200] [--rule id] [--diff]');
  process.exit(2);
}

const trials: Trial[] = [];
for (const root of listRoots(folder)) {
  const chosen = options.rule === undefined ? rules : rules.filter(({ id }) => id === options.rule);
  const { offered, trials: found } = await tryRepairs(await openRepository(root, chosen), Number(options.most), options.types);
  const failed = found.filter(({ failures }) => failures.length > 0);
  console.log(`${path.basename(root)}: ${offered} repairs, ${found.length} tried, ${failed.length} failed`);
  for (const trial of options.diff ? found : failed) console.log(`  ${toLine(trial)}${options.diff ? `\n${trial.patch}` : ''}`);
  trials.push(...found);
}
const failed = trials.filter(({ failures }) => failures.length > 0).length;
const share = trials.length === 0 ? 100 : (100 * (trials.length - failed)) / trials.length;
console.log(`${trials.length} repairs tried, ${failed} failed: ${share.toFixed(1)} % kept what they promise`);
process.exitCode = failed > 0 ? 1 : 0;

/** A folder with a repository in it is one; else each of its folders is. */
function listRoots(place: string): readonly string[] {
  const wanted = options.only?.replace('/', '__');
  if (existsSync(path.join(place, '.git')) || existsSync(path.join(place, 'package.json'))) return [path.resolve(place)];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (wanted === undefined || entry.name === wanted))
    .map((entry) => path.resolve(place, entry.name))
    .sort();
}
