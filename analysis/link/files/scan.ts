import type { Catalog, Sdk } from '../../catalog.js';

/** What raw text alone says of a file: whether it can matter, and which modules it names. */
export interface ScanFacts {
  /** It imports an SDK of the catalog and mentions what makes clients, calls or tools there or switches a protection off, or it names a provider's endpoint. */
  readonly isSeed: boolean;
  /** Every module specifier in an import, export, `require` or `import()`; possibly more (strings that only look like one), never fewer. */
  readonly specifiers: readonly string[];
}

export type Scan = (text: string) => ScanFacts;

/** Compiles the catalog into one scan. The scan reads text and never parses, which is where the speed on large projects comes from. */
export function createScan(catalog: Catalog): Scan {
  const usesPackage = createPackageTest(catalog);
  const namesEndpoint = createEndpointTest(catalog);
  const namesBound = createBoundTest(catalog);
  const namesGlobal = createGlobalTest(catalog);
  return (text) => {
    const specifiers = readSpecifiers(text);
    const isSeed =
      specifiers.some((specifier) => usesPackage(specifier, text)) || namesEndpoint(text) || namesBound(text) || namesGlobal(text);
    return { specifiers, isSeed };
  };
}

/** Does a text call the method of something that a platform hands over, and name a model of it: `'@cf/meta/llama-3.1-8b-instruct'`? */
function createBoundTest({ sdks }: Catalog): (text: string) => boolean {
  const tests = sdks.flatMap(({ bound }) =>
    bound ? [{ call: `.${bound.method}(`, name: new RegExp(bound.names.replace('^', '[\'"`]')) }] : [],
  );
  return (text) => tests.some(({ call, name }) => text.includes(call) && name.test(text));
}

/** Does a text make a client of the platform's own: `LanguageModel.create(`? The last name but one is looked for first: one pattern of all is slow. */
function createGlobalTest({ sdks }: Catalog): (text: string) => boolean {
  const paths = sdks.flatMap(({ isGlobal, clients }) => (isGlobal ? clients.flatMap(({ exports }) => exports) : []));
  const tests = paths.map((path) => {
    const [method = '', name = ''] = path.split('.').toReversed();
    return { name, made: new RegExp(`\\b${name}\\s*[!?]?\\.\\s*${method}\\b`) };
  });
  return (text) => tests.some(({ name, made }) => text.includes(name) && made.test(text));
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
  const bare = toBare(specifier).name;
  const parts = bare.split('/');
  return bare.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** The version that the specifier itself asks for: `4.87.3` of `npm:openai@4.87.3`. */
export function pinnedVersionOf(specifier: string): string | undefined {
  return toBare(specifier).version;
}

/** Does a catalog package pattern (`openai`, `@langchain/*`, `langchain/llms`) name this specifier? */
export function isPackageMatch(pattern: string, specifier: string): boolean {
  if (pattern.startsWith('*')) return specifier.endsWith(pattern.slice(1));
  const { name } = toBare(specifier);
  if (pattern.endsWith('/*')) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
}

interface Bare {
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * What Deno, browsers and workers write before the name of a package: a scheme, or the address of a service that gives it as a module.
 * What deno.land and JSR have under a name is what npm has under it, wherever both have it.
 */
const PACKAGE_SOURCE =
  /^(?:(?:npm|jsr):\/?|https:\/\/(?:esm\.sh(?:\/jsr)?|cdn\.skypack\.dev|esm\.run|(?:www\.)?unpkg\.com|(?:cdn|esm)\.jsdelivr\.net\/npm|ga\.jspm\.io\/npm:|jspm\.dev|deno\.land\/x)\/?)(?:(?:v\d+|stable)\/|\*)?/;
const VERSIONED = /^((?:@[^/]+\/)?[^/@?]+)(?:@v?([^/?]+))?([^?]*)/;
/** What such a service calls the package's own entry. */
const ENTRY = /\/(?:mod\.[jt]s|\+esm)$/;

const bares = new Map<string, Bare>();

/** `npm:openai@4.87.3/helpers/zod` → `openai/helpers/zod` in 4.87.3; others stay what they are. */
function toBare(specifier: string): Bare {
  if (!specifier.includes(':')) return { name: specifier, version: undefined };
  const known = bares.get(specifier);
  if (known) return known;
  const [, name, version, rest = ''] = PACKAGE_SOURCE.test(specifier) ? (VERSIONED.exec(specifier.replace(PACKAGE_SOURCE, '')) ?? []) : [];
  const made = name === undefined ? { name: specifier, version: undefined } : { name: name + rest.replace(ENTRY, ''), version };
  bares.set(specifier, made);
  return made;
}

/** Does a text use the SDK that it imports? Extensions import `vscode` everywhere, and its models hardly anywhere. */
function createPackageTest({
  sdks,
  reexports,
  tools,
  toolClasses,
  receivers,
  safety,
}: Catalog): (specifier: string, text: string) => boolean {
  const words = new Map<string, Set<string>>();
  const add = (packages: readonly string[], found: readonly string[]): void => {
    for (const pattern of packages) {
      const key = pattern.endsWith('/*') ? pattern.slice(0, -1) : (packageOf(pattern) ?? pattern);
      const known = words.get(key) ?? new Set();
      words.set(key, known);
      for (const word of found) known.add(word);
    }
  };
  for (const sdk of sdks) add(sdk.packages, wordsOf(sdk));
  for (const { module, exports } of reexports)
    add(
      [module],
      Object.keys(exports).map((name) => name.split('.')[0] ?? name),
    );
  for (const { packages, path } of [...tools, ...receivers])
    add(packages, [/^\w+(?:\.|$)/.exec(path)?.[0].replace('.', '') ?? toolNameOf(path)]);
  for (const { packages, base } of toolClasses) add(packages, [base]);
  for (const { packages, values } of safety)
    add(
      packages,
      values.filter((value) => typeof value === 'string'),
    );
  const tests = new Map([...words].map(([key, known]) => [key, toMention(known)]));
  return (specifier, text) => {
    const name = packageOf(specifier);
    const scope = name?.slice(0, name.indexOf('/') + 1);
    return [name, scope].some((key) => key !== undefined && tests.get(key)?.test(text));
  };
}

/** First names of all that is exported for clients and calls, and of what only files with calls mention. */
function wordsOf({ clients, operations, toldBy = [] }: Sdk): readonly string[] {
  const paths = [
    ...clients.flatMap((client) => [...client.exports, ...(client.types ?? []), ...(client.kept ?? [])]),
    ...operations.filter(({ on }) => on === null).map(({ path }) => path),
  ];
  return [...paths.map((path) => path.split('.')[0] ?? path), ...toldBy];
}

/** `DynamicTool.new` → `DynamicTool`, `genkit().defineTool` → `defineTool`. */
export function toolNameOf(path: string): string {
  return (
    path
      .replace(/\.new$/, '')
      .split('.')
      .at(-1) ?? path
  );
}

/** A default export has any name, and so has what is passed on whole. */
function toMention(words: ReadonlySet<string>): RegExp {
  if (words.has('default') || words.has('=') || words.has('*') || words.has('**')) return /(?:)/;
  const patterns = [...words].map((word) => escapePattern(word).replaceAll('\\*', '[\\w$]*'));
  return new RegExp(`\\b(?:${patterns.join('|')})\\b|\\bexport\\s*\\*`);
}

/**
 * Does a text name a provider's host or a path that only model APIs have?
 * Searches for what the names end with (`.com`), then compares what stands before: one pattern of all the names is ten times slower.
 */
export function createEndpointTest(catalog: Catalog): (text: string) => boolean {
  const hosts = catalog.http.endpoints.flatMap((endpoint) => endpoint.hosts).map(longestLiteral);
  const paths = catalog.http.compatiblePaths.map(({ path }) => longestLiteral(path).replace(/^\//, ''));
  const byEnding = new Map<string, string[]>();
  for (const name of new Set([...hosts, ...paths].filter((one) => one.length >= 6))) {
    byEnding.set(endingOf(name), [...(byEnding.get(endingOf(name)) ?? []), name]);
  }
  // The longest first, or `.co` would take what belongs to `.com`.
  const longestFirst = [...byEnding.keys()].sort((a, b) => b.length - a.length);
  const endings = longestFirst.length === 0 ? /(?!)/g : new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
  return (text) => {
    for (const { 0: ending, index } of text.matchAll(endings)) {
      const end = index + ending.length;
      if (byEnding.get(ending)?.some((name) => text.startsWith(name, end - name.length))) return true;
    }
    return false;
  };
}

/** The top-level domain or the port, else the whole name. */
function endingOf(name: string): string {
  return /(?:\.[a-z]+|:\d+)$/.exec(name)?.[0] ?? name;
}

/** The longest piece between wildcards; a whole pattern can't be searched as text. */
function longestLiteral(pattern: string): string {
  return pattern.split('*').reduce((best, piece) => (piece.length > best.length ? piece : best), '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
