/**
 * Compares the calls that Seawall lists with a list of known call sites.
 *
 *   npm run recall -- <folder of checked-out repositories> <sites.jsonl> [--misses] [--extra] [--all] [--only owner/name]
 *   npm run recall -- <folder of checked-out repositories> <sites.jsonl> --sample 100 [--seed 1]
 *
 * A repository `owner/name` is expected in `<folder>/owner__name`. Recall is taken per repository over the sites whose `class` starts with
 * `direct` and that are outside tests, and then averaged, so that one large repository does not decide. Sites of class `own-endpoint` and
 * `non-inference` must not be listed. Each figure is given twice: against the list as it is, and without the entries that
 * `recall-corrections.json` shows to be mistakes of the list. `--sample` draws listed calls to be judged by reading them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inspectRoot, toRoot } from './corpus.js';
import corrections from './recall-corrections.json' with { type: 'json' };

interface Site {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly sdk: string;
  readonly callee: string;
  readonly class: string;
  readonly inTest: boolean;
}

/** By `path:line:column`, what is called there. */
type Listed = ReadonlyMap<string, string>;

interface Result {
  readonly repo: string;
  readonly listed: Listed;
  readonly wanted: readonly Site[];
  readonly missed: readonly Site[];
  readonly wrong: readonly Site[];
}

/** The SDKs whose catalog entries are promised. */
const PROMISED = new Set([
  'openai',
  'azure-openai',
  'anthropic',
  'ai-sdk',
  'langchain',
  'langgraph',
  'google-genai',
  'google-generative-ai',
  'ollama',
  'raw-http',
]);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    extra: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder, list] = positionals;
if (folder === undefined || list === undefined) {
  console.error('usage: recall <folder> <sites.jsonl> [--misses] [--extra] [--all] [--only owner/name] [--sample n [--seed n]]');
  process.exit(2);
}
const mistakes = new Set(corrections.map(({ repo, path, line }) => `${repo} ${path}:${line}`));
const sites = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line): Site => JSON.parse(line));

if (options.sample === undefined) await printRecall();
else await printSample(Number(options.sample), Number(options.seed));

async function printRecall(): Promise<void> {
  const started = performance.now();
  const results: Result[] = [];
  for (const repo of new Set(sites.map((site) => site.repo))) {
    if (options.only !== undefined && repo !== options.only) continue;
    const root = toRoot(folder ?? '', repo);
    if (!existsSync(root)) {
      console.log(`${repo}: not checked out`);
      continue;
    }
    const result = compare(repo, await listCalls(root));
    print(result);
    results.push(result);
  }
  const seconds = (performance.now() - started) / 1000;
  const wrong = results.flatMap((result) => result.wrong);
  console.log(`macro-averaged recall: ${toMean(results, isAny)} against the list, ${toMean(results, isRight)} without its mistakes`);
  console.log(`wrongly listed: ${wrong.length} against the list, ${wrong.filter(isRight).length} without its mistakes`);
  console.log(`${results.length} repositories in ${seconds.toFixed(1)} s`);
}

function compare(repo: string, listed: Listed): Result {
  const own = sites.filter((site) => site.repo === repo);
  const wanted = own.filter((site) => !site.inTest && site.class.startsWith('direct') && (options.all || PROMISED.has(site.sdk)));
  return {
    repo,
    listed,
    wanted,
    missed: wanted.filter((site) => !listed.has(toKey(site))),
    wrong: own.filter((site) => /^(?:own-endpoint|non-inference)$/.test(site.class) && listed.has(toKey(site))),
  };
}

function print({ repo, listed, wanted, missed, wrong }: Result): void {
  const found = wanted.length - missed.length;
  const right = wanted.filter(isRight).length;
  const corrected = right === wanted.length ? '' : ` (${right - missed.filter(isRight).length}/${right} without the list's mistakes)`;
  console.log(`${repo}: ${found}/${wanted.length} found${corrected}, ${wrong.length} wrongly listed, ${listed.size} listed`);
  for (const site of wrong) console.log(`  wrong  ${toLine(site)}`);
  if (options.misses) for (const site of missed) console.log(`  missed ${toLine(site)}`);
  if (!options.extra) return;
  const known = new Set(sites.filter((site) => site.repo === repo).map(toKey));
  for (const [key, text] of listed) if (!known.has(key)) console.log(`  extra  ${key} ${text}`);
}

function toMean(results: readonly Result[], isCounted: (site: Site) => boolean): string {
  const rates = results.flatMap(({ wanted, missed }) => {
    const counted = wanted.filter(isCounted).length;
    return counted === 0 ? [] : [1 - missed.filter(isCounted).length / counted];
  });
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return `${(mean * 100).toFixed(1)} % over ${rates.length} repositories`;
}

function isAny(): boolean {
  return true;
}

function isRight(site: Site): boolean {
  return !mistakes.has(`${site.repo} ${site.path}:${site.line}`);
}

/** Draws a repository, then one of its calls, so that a repository with hundreds of calls does not decide. */
async function printSample(size: number, seed: number): Promise<void> {
  const pools: { readonly repo: string; readonly calls: string[] }[] = [];
  for (const name of readdirSync(folder ?? '').sort()) {
    if (!name.includes('__')) continue;
    const listed = await listCalls(path.resolve(folder ?? '', name));
    if (listed.size > 0) pools.push({ repo: name.replace('__', '/'), calls: [...listed].map(([key, text]) => `${key}\t${text}`).sort() });
  }
  const random = createRandom(seed);
  for (let drawn = 0; drawn < size && pools.length > 0; drawn++) {
    const at = Math.floor(random() * pools.length);
    const pool = pools[at];
    if (!pool) continue;
    console.log(`${pool.repo}\t${pool.calls.splice(Math.floor(random() * pool.calls.length), 1)[0]}`);
    if (pool.calls.length === 0) pools.splice(at, 1);
  }
}

/** Lehmer's generator: the same sample on every machine. */
function createRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** As `seawall inventory` lists them where nothing is configured. */
async function listCalls(root: string): Promise<Listed> {
  const { calls, places } = await inspectRoot(root, []);
  return new Map(
    calls.map(({ callee, calleeText, sdk, operation }) => {
      const { file, line, column } = places.toPlace(callee);
      return [`${file}:${line}:${column}`, `${sdk} ${operation} ${calleeText.replace(/\s+/g, ' ')}`];
    }),
  );
}

function toKey(site: Site): string {
  return `${site.path}:${site.line}:${site.column}`;
}

function toLine(site: Site): string {
  return `${toKey(site)} ${site.sdk} ${site.callee}${isRight(site) ? '' : ' (a mistake of the list)'}`;
}
