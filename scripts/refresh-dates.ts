/**
 * `npm run refresh-dates -- <models.json> <day>` brings the file of facts up to what the SDKs' packages themselves say of their models' last
 * days: those that warn of ids (`DEPRECATED_MODELS` of @anthropic-ai/sdk; no other SDK of the catalog has such a table, as of 2026-11-27).
 * It installs the newest version of each, without running any of its scripts, prints every change, and writes the file with the
 * day given (`2026-11-27`) as `asOf` of that provider. `npm run refresh-models` makes the catalog of it. It needs the network, and is no test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Deprecation, readDeprecations } from './models/deprecations.js';

interface Facts {
  readonly providers: { readonly provider: string; asOf?: string; readonly families: Family[] }[];
}

interface Family {
  readonly id: string;
  shutdownOn: string | null;
  confidence: string;
  source: string;
  readonly [other: string]: unknown;
}

/** Packages with such a table, by the provider whose models it is about. */
const TABLES: Readonly<Record<string, string>> = { anthropic: '@anthropic-ai/sdk' };

const [input, day] = process.argv.slice(2);
if (input === undefined || !/^\d{4}-\d\d-\d\d$/.test(day ?? '')) {
  console.error('usage: npm run refresh-dates -- <models.json> <day, as 2026-11-27>');
  process.exit(2);
}
const facts: Facts = JSON.parse(readFileSync(input, 'utf8'));
for (const provider of facts.providers) {
  const name = TABLES[provider.provider];
  if (name === undefined) continue;
  for (const deprecation of await readPackage(name)) merge(provider.families, deprecation);
  Object.assign(provider, { asOf: day });
}
writeFileSync(input, `${JSON.stringify(facts, null, 2)}\n`);

async function readPackage(name: string): Promise<readonly (Deprecation & { readonly source: string })[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'seawall-dates-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', name], { cwd: folder, stdio: 'inherit' });
    const root = path.join(folder, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    return files.flatMap((file) =>
      readDeprecations(readFileSync(path.join(root, file), 'utf8')).map((one) => ({
        ...one,
        source: `${name}@${version} ${file} (${day})`,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the package says overrules what was read elsewhere. */
function merge(families: Family[], { id, endsOn, source }: Deprecation & { readonly source: string }): void {
  const known = families.find((family) => family.id === id);
  if (known?.shutdownOn === endsOn) return;
  console.log(`${id}: ${known?.shutdownOn ?? 'no last day'} → ${endsOn} (${source})`);
  if (known) Object.assign(known, { shutdownOn: endsOn, confidence: 'high', source });
  else
    families.push({ id, alias: false, snapshots: [], shutdownOn: endsOn, successorCurrent: null, rejects: [], confidence: 'high', source });
}
