/**
 * Holds what the catalog says of SDKs against the types of the published packages.
 *
 *   npm run verify-catalog -- [sdk…] [--cache <folder>] [--fresh] [--all] [--write]
 *
 * Installs every SDK of `catalog/sdks`, in every major that the catalog speaks of, one after the other (without running any of its scripts),
 * and looks up each export, path, option, parameter and part of an answer. Then it asks for the same under names that cannot be there: what
 * is found even so has types too loose to prove anything. `--write` puts the table into `docs/catalog.md`. It needs the network, and is no test.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Sdk } from '../analysis/catalog.js';
import { isWithin } from '../analysis/link/files/manifests.js';
import { isPackageMatch } from '../analysis/link/files/scan.js';
import { sdks } from '../catalog/sdks/index.js';
import { listFacts, type Verdict } from './verify/facts.js';
import { INSTALLATIONS, toName } from './verify/installations.js';
import { readTypes } from './verify/types.js';

interface Row {
  readonly sdk: string;
  readonly package: string;
  readonly version: string;
  readonly facts: readonly { readonly kind: string; readonly label: string; readonly verdict: Verdict }[];
  /** Facts that were found under a name that cannot be there, though nothing said that the types are loose. */
  readonly control: readonly string[];
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string', default: path.join(tmpdir(), 'seawall-verify-catalog') },
    fresh: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const VERDICTS = ['holds', 'loose', 'missing'] as const;
const INTRODUCTION = `# The catalog against published types

Written by \`npm run verify-catalog -- --write\`, which installs each package and looks up every export, path, option, parameter and part of an
answer that \`catalog/sdks/\` names. The same names with something added that cannot be there are asked for as well, and must not be found: where
they are, the types are too loose to tell. One entry of the catalog often speaks of several versions at once, so that a name which is not found
in one is right in another.
`;
const NOWHERE = `## Found in no version

Names that none of the installed versions' types know. Some are what providers accept and types leave out (\`input.prompt\` of a model at
Replicate), some stand where the prober can't look (default exports made at run time, values that only a callback sees), and the rest are what to
look into first. Of LangChain's chains and agents the options listed are those of the models inside, which the types of a chain do not repeat.
`;
const TITLES = ['SDK', 'package', 'version', 'holds', 'too loose to tell', 'not found'];

const unknownName = positionals.find((name) => !(name in INSTALLATIONS));
if (unknownName !== undefined) throw new Error(`${unknownName} is none of ${Object.keys(INSTALLATIONS).join(', ')}`);
const chosen = positionals.length === 0 ? [...new Set(sdks.map(({ name }) => name))] : positionals;
const rows = chosen.flatMap((name) => (INSTALLATIONS[name] ?? refuseGap(name)).map((specs) => verify(name, specs)));
for (const name of chosen)
  refuseUnseenMajors(
    name,
    rows.filter(({ sdk }) => sdk === name),
  );
console.log(toTable(rows));
console.log(toDetails(rows));
if (flags.write) writeFileSync(path.resolve(import.meta.dirname, '../docs/catalog.md'), toPage(rows));
const tooLoose = rows.flatMap(({ sdk, version, control }) => control.map((label) => `${sdk} ${version}: ${label}`));
if (tooLoose.length > 0) console.error(`Found under a name that cannot be there:\n${tooLoose.join('\n')}`);
process.exitCode = tooLoose.length > 0 ? 1 : 0;

function refuseGap(name: string): never {
  throw new Error(`scripts/verify/installations.ts does not say what to install for ${name}`);
}

function verify(name: string, specs: readonly string[]): Row {
  const folder = install(specs);
  const names = specs.map(toName);
  const version = readVersion(folder, names[0] ?? '');
  process.stderr.write(`${name}: ${names[0]} ${version}\n`);
  const entries = sdks.filter((sdk) => sdk.name === name && isWithin(sdk, version));
  const proven = entries.flatMap((sdk) => {
    const types = readTypes(
      folder,
      names.filter((one) => isOf(sdk, one)),
    );
    return listFacts(sdk, types, version).map((fact) => ({
      kind: fact.kind,
      label: fact.label,
      verdict: fact.prove(asItIs),
      control: fact.prove(toNowhere),
    }));
  });
  // Several entries may share a name (LangChain has one for each family of constructors): what one of them has, holds.
  const sorted = proven.toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict));
  const distinct = [...new Map(sorted.map((fact) => [fact.label, fact])).values()];
  return {
    sdk: name,
    package: names[0] ?? '',
    version,
    facts: distinct,
    control: distinct.filter(({ control }) => control === 'holds').map(({ label }) => label),
  };
}

function asItIs(name: string): string {
  return name;
}

function toNowhere(name: string): string {
  return `${name}Nowhere`;
}

function isOf({ packages }: Sdk, name: string): boolean {
  return packages.some((pattern) => isPackageMatch(pattern, name) || name === `@types/${pattern}`);
}

/** One folder for each set of packages, kept so that the next run need not fetch it again. */
function install(specs: readonly string[]): string {
  const folder = path.join(
    flags.cache,
    specs
      .slice(0, 1)
      .join('')
      .replaceAll(/[^\w.-]+/g, '-'),
  );
  if (flags.fresh) rmSync(folder, { recursive: true, force: true });
  const wanted = JSON.stringify({ private: true, seawall: specs });
  const manifest = path.join(folder, 'wanted.json');
  if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const flagsOfNpm = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
  execFileSync('npm', ['install', ...flagsOfNpm, ...specs, '@types/node@22'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(manifest, wanted);
  return folder;
}

function readVersion(folder: string, name: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return manifest.version;
}

/** Each bound divides two majors, both of which must have been looked at. */
function refuseUnseenMajors(name: string, seen: readonly Row[]): void {
  const majors = new Set(seen.map(({ version }) => Number(version.split('.')[0])));
  const bounds = sdks
    .filter((sdk) => sdk.name === name)
    .flatMap((sdk) => [sdk, ...sdk.operations, ...sdk.operations.flatMap(({ options }) => Object.values(options).flat())]);
  const wanted = bounds.flatMap((bound): readonly number[] => {
    if (typeof bound === 'string') return [];
    const { since, until } = bound;
    return [
      ...(since === undefined ? [] : [majorOf(since)]),
      ...(until === undefined ? [] : [majorOf(until) - (until.endsWith('.0.0') ? 1 : 0)]),
    ];
  });
  const missing = [...new Set(wanted)].filter((major) => !majors.has(major));
  if (missing.length > 0)
    throw new Error(`${name}: the catalog speaks of ${missing.join(', ')}, which scripts/verify/installations.ts does not install`);
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

function toTable(all: readonly Row[]): string {
  const lines = all.map((row) => [row.sdk, row.package, row.version, ...VERDICTS.map((one) => String(countOf(row, one)))]);
  const widths = TITLES.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  return [TITLES, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function countOf({ facts }: Row, verdict: Verdict): number {
  return facts.filter((fact) => fact.verdict === verdict).length;
}

/** What was not found, with the versions in which it was: such facts are right for some, and may need bounds. */
function toDetails(all: readonly Row[]): string {
  return listMissing(all)
    .map(
      ({ sdk, label, missing, found }) =>
        `${sdk}: ${label} not in ${missing.join(', ')}${found.length > 0 ? `, but in ${found.join(', ')}` : ''}`,
    )
    .join('\n');
}

interface Missing {
  readonly sdk: string;
  readonly label: string;
  readonly missing: readonly string[];
  readonly found: readonly string[];
}

function listMissing(all: readonly Row[]): readonly Missing[] {
  const keys = new Map(
    all.flatMap((row) =>
      row.facts.filter(({ verdict }) => verdict === 'missing').map(({ label }) => [`${row.sdk} ${label}`, { sdk: row.sdk, label }]),
    ),
  );
  return [...keys.values()].map(({ sdk, label }) => {
    const versions = (isWanted: (verdict: Verdict) => boolean) =>
      all
        .filter((row) => row.sdk === sdk && row.facts.some((fact) => fact.label === label && isWanted(fact.verdict)))
        .map(({ version }) => version);
    return { sdk, label, missing: versions((verdict) => verdict === 'missing'), found: versions((verdict) => verdict !== 'missing') };
  });
}

/** One item for the calls that lack the same names: `a.b ← x` and `a.c ← x` are told together. */
function toItems(labels: readonly string[]): readonly string[] {
  const parts = labels.map((label) => {
    const [call = label, ...rest] = label.split(/ (?=← |→ |requires |fails as )/);
    return { call, rest: rest.join(' ') };
  });
  const callsOf = (wanted: string) => parts.filter(({ rest }) => rest === wanted).map(({ call }) => call);
  const rests = [...new Set(parts.map(({ rest }) => rest))].filter((rest) => rest !== '');
  const alike = new Map<string, string[]>();
  for (const rest of rests) alike.set(callsOf(rest).join(', '), [...(alike.get(callsOf(rest).join(', ')) ?? []), rest]);
  const alone = callsOf('').map((call) => `- \`${call}\``);
  return [...alone, ...[...alike].map(([calls, told]) => `- ${toWords(calls.split(', '))}: ${toWords(told)}`)];
}

function toWords(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function toPage(all: readonly Row[]): string {
  const lines = all.map((row) => [row.sdk, `\`${row.package}\``, row.version, ...VERDICTS.map((one) => String(countOf(row, one)))]);
  const table = [TITLES, ['---', '---', '---', '--:', '--:', '--:'], ...lines].map((line) => `| ${line.join(' | ')} |`);
  const nowhere = listMissing(all).filter(({ found }) => found.length === 0);
  const bySdk = [...new Set(nowhere.map(({ sdk }) => sdk))].map((sdk) => [sdk, nowhere.filter((one) => one.sdk === sdk)] as const);
  const lists = bySdk.flatMap(([sdk, facts]) => [`### ${sdk}`, '', ...toItems(facts.map(({ label }) => label)), '']);
  return [INTRODUCTION, ...table, '', NOWHERE, ...lists].join('\n');
}
