/**
 * Compares what Seawall lists with a list of known call sites.
 *
 *   npx tsx scripts/recall.ts <folder of checked-out repositories> <sites.jsonl> [--misses] [--extra] [--only owner/name]
 *
 * A repository `owner/name` is expected in `<folder>/owner__name`. Recall is taken per repository over the sites whose `class` starts with
 * `direct` and that are outside tests, and then averaged, so that one large repository does not decide. Sites of class `own-endpoint` and
 * `non-inference` must not be listed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createSeawall } from '../analysis/index.js';
import { createParser } from '../analysis/parser.js';
import { catalog } from '../catalog/index.js';
import { createDiskHost } from '../host/disk-host.js';

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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    extra: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const [folder, list] = positionals;
if (folder === undefined || list === undefined) {
  console.error('usage: recall.ts <folder> <sites.jsonl> [--misses] [--extra] [--all] [--only owner/name]');
  process.exit(2);
}

const sites = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line): Site => JSON.parse(line));
const repos = [...new Set(sites.map((site) => site.repo))].filter((repo) => values.only === undefined || repo === values.only);
const rates: number[] = [];
let falsePositives = 0;
let seconds = 0;
for (const repo of repos) {
  const root = path.resolve(folder, repo.replace('/', '__'));
  if (!existsSync(root)) {
    console.log(`${repo}: not checked out`);
    continue;
  }
  const started = performance.now();
  const listed = await listCalls(root);
  seconds += (performance.now() - started) / 1000;
  const wanted = sites.filter(
    (site) => site.repo === repo && !site.inTest && site.class.startsWith('direct') && (values.all || PROMISED.has(site.sdk)),
  );
  const missed = wanted.filter((site) => !listed.has(toKey(site)));
  const wrong = sites.filter(
    (site) => site.repo === repo && /^(?:own-endpoint|non-inference)$/.test(site.class) && listed.has(toKey(site)),
  );
  falsePositives += wrong.length;
  if (wanted.length > 0) rates.push(1 - missed.length / wanted.length);
  console.log(`${repo}: ${wanted.length - missed.length}/${wanted.length} found, ${wrong.length} wrongly listed, ${listed.size} listed`);
  for (const site of wrong) console.log(`  wrong  ${site.path}:${site.line}:${site.column} ${site.sdk} ${site.callee}`);
  if (values.misses) for (const site of missed) console.log(`  missed ${site.path}:${site.line}:${site.column} ${site.sdk} ${site.callee}`);
  if (values.extra) printExtra(repo, listed);
}
const macro = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
console.log(
  `macro-averaged recall ${(macro * 100).toFixed(1)} % over ${rates.length} repositories, ${falsePositives} wrongly listed, ${seconds.toFixed(1)} s`,
);

async function listCalls(root: string): Promise<ReadonlyMap<string, string>> {
  const host = createDiskHost([root]);
  const seawall = createSeawall({
    host,
    catalog,
    rules: [],
    config: { ...DEFAULT_CONFIG, includeTests: true },
    loadParser: async () => createParser(),
  });
  const { calls, files } = await seawall.inspect();
  console.log(`  ${files.parsed} of ${files.scanned} files parsed`);
  return new Map(
    calls.map((call) => {
      const before = (host.readText(call.callee.file) ?? '').slice(0, call.callee.span[0]);
      const line = before.split('\n').length;
      const column = call.callee.span[0] - before.lastIndexOf('\n');
      return [
        `${call.callee.file.slice(root.length + 1)}:${line}:${column}`,
        `${call.sdk} ${call.operation} ${call.calleeText}${call.inTest ? ' (test)' : ''}`,
      ];
    }),
  );
}

function toKey(site: Site): string {
  return `${site.path}:${site.line}:${site.column}`;
}

/** What is listed here and not in the list: either a mistake of Seawall or one of the list. */
function printExtra(repo: string, listed: ReadonlyMap<string, string>): void {
  const known = new Set(sites.filter((site) => site.repo === repo).map(toKey));
  for (const [key, text] of listed) if (!known.has(key)) console.log(`  extra  ${key} ${text}`);
}
