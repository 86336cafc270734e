import type { Catalog, Sdk } from '../catalog.js';

/** What raw text alone says of a file: whether it can matter, and which modules it names. */
export interface ScanFacts {
  /** It names an SDK of the catalog or a provider's endpoint. */
  readonly isSeed: boolean;
  /** Every module specifier in an import, export, `require` or `import()`; possibly more (strings that only look like one), never fewer. */
  readonly specifiers: readonly string[];
}

export type Scan = (text: string) => ScanFacts;

/** Compiles the catalog into one scan. The scan reads text and never parses, which is where the speed on large projects comes from. */
export function createScan(catalog: Catalog): Scan {
  const packages = createPackageSet(catalog.sdks);
  const endpoints = createEndpointPattern(catalog);
  return (text) => {
    const specifiers = readSpecifiers(text);
    return { specifiers, isSeed: specifiers.some((specifier) => packages.has(specifier)) || endpoints.test(text) };
  };
}

// The keyword may stand at the end of the previous line, so any white space may follow it.
const SPECIFIER = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*(?:\/\*.*?\*\/\s*)?(["'`])([^"'`\n]{1,300})\1/g;

function readSpecifiers(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(SPECIFIER)) {
    const specifier = match[2];
    if (specifier !== undefined) found.add(specifier);
  }
  return [...found];
}

/** `openai/helpers/zod` → `openai`; `@scope/name/sub` → `@scope/name`; undefined for relative and absolute specifiers. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/') || specifier.startsWith('#')) return undefined;
  const bare = specifier.startsWith('npm:') ? specifier.slice(4).replace(/(?<=.)@[^/]*/, '') : specifier;
  const parts = bare.split('/');
  return bare.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Does a catalog package pattern (`openai`, `@langchain/*`, `langchain/llms`) name this specifier? */
export function isPackageMatch(pattern: string, specifier: string): boolean {
  if (pattern.startsWith('*')) return specifier.endsWith(pattern.slice(1));
  if (pattern.endsWith('/*')) return specifier.startsWith(pattern.slice(0, -1));
  return specifier === pattern || specifier.startsWith(`${pattern}/`);
}

function createPackageSet(sdks: readonly Sdk[]): { has(specifier: string): boolean } {
  const exact = new Set<string>();
  const scopes = new Set<string>();
  for (const pattern of sdks.flatMap((sdk) => sdk.packages)) {
    if (pattern.endsWith('/*')) scopes.add(pattern.slice(0, -2));
    else exact.add(packageOf(pattern) ?? pattern);
  }
  return {
    has(specifier) {
      const name = packageOf(specifier);
      if (name === undefined) return false;
      return exact.has(name) || scopes.has(name.split('/')[0] ?? name);
    },
  };
}

function createEndpointPattern(catalog: Catalog): RegExp {
  const hosts = catalog.http.endpoints.flatMap((endpoint) => endpoint.hosts).map(longestLiteral);
  const paths = catalog.http.compatiblePaths.map(({ path }) => longestLiteral(path).replace(/^\//, ''));
  const names = [...new Set([...hosts, ...paths])].filter((name) => name.length >= 6);
  return names.length === 0 ? /(?!)/ : new RegExp(names.map(escapePattern).join('|'));
}

/** Does a text name a provider's host or a path that only model APIs have? */
export function createEndpointTest(catalog: Catalog): (text: string) => boolean {
  const pattern = createEndpointPattern(catalog);
  return (text) => pattern.test(text);
}

/** The longest piece between wildcards; a whole pattern can't be searched as text. */
function longestLiteral(pattern: string): string {
  return pattern.split('*').reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
