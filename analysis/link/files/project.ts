import type { Catalog } from '../../catalog.js';
import type { FileFacts, Span } from '../../facts.js';
import type { Host } from '../../host.js';
import type { Parser } from '../../seawall.js';
import { createFileIndex, type FileIndex } from './file-index.js';
import { createGlances, type Glances } from './glances.js';
import { createManifests, type Manifests } from './manifests.js';
import { createMemberReaders, type MemberReaders } from './member-readers.js';
import { type AskLog, createAskLog, type Source } from './memo.js';
import { createResolver, type ResolveModule } from './modules.js';
import { createOpenIndex, type OpenIndex } from './open-index.js';
import { createPatience, type Patience } from './patience.js';
import { createPlatformFiles, type PlatformFiles } from './platform-files.js';
import { ANY_NAME, holdsName, mayConstruct, readExportNames, readParentNames, readTaken, type Taken } from './readings.js';
import { createScan, isPackageMatch, packageOf, type ScanFacts } from './scan.js';

/** The files of a project as the linker sees them: scanned all, parsed on demand. */
export interface Project {
  readonly manifests: Manifests;
  readonly platformFiles: PlatformFiles;
  readonly resolve: ResolveModule;
  /** Source files, sorted, without those apart. */
  readonly files: readonly string[];
  readonly seeds: readonly string[];
  /** Counts these among the seeds, whatever their texts say. */
  plant(paths: ReadonlySet<string>): void;
  text(path: string): string;
  /** What is written at a place. */
  code(path: string, span: Span): string;
  /** The file's facts; undefined when it can't be analysed. Parses it at the first question. */
  file(path: string): FileIndex | undefined;
  /** The specifiers of `export * from`. */
  starsOf(path: string): readonly string[];
  /** Can this file's text mention an export of that name of the other file: by the name itself, or by taking the whole module? */
  canMention(path: string, name: string, other: string): boolean;
  /** Can this file export the name: it declares it so, or passes on another module whole? Told from the text. */
  mayExport(path: string, name: string): boolean;
  /** Does the text name this as what a class or interface extends or implements? */
  mayExtend(path: string, name: string): boolean;
  /** Can this file hold a construction of a class of that name? Told from the text. */
  mayConstruct(path: string, name: string): boolean;
  /** A question that the text answers without being parsed; the same words must always mean the same question. */
  glance: Glances['ask'];
  /** Does the text hold this? */
  mentions(path: string, word: string): boolean;
  /** Does the text match? The pattern has no flags. */
  matches(path: string, pattern: RegExp): boolean;
  /** Files whose texts read a member of that name. */
  readersAmong: MemberReaders['among'];
  /** Files that this one names in an import, export or require. */
  importsOf(path: string): readonly string[];
  /** Files that name this one in an import, export or require, sorted. */
  importersOf(path: string): readonly string[];
  /** Files that reach this one over any number of imports, nearest first. */
  reachersOf(path: string): readonly string[];
  /** Is the file a seed, or does it import one over any number of steps? */
  reachesSeed(path: string): boolean;
  /** Which files were asked about, by their text or their facts. */
  readonly asked: AskLog;
  /** What the question that is being answered may still cost. */
  readonly patience: Patience;
  readonly parsedCount: number;
  readonly apartCount: number;
  /** Changes when the imports of any file do. */
  readonly graphVersion: number;
  /** Sorted. */
  readonly notAnalysed: readonly NotAnalysed[];
  /** Names a file that could not be analysed though it was read. */
  reject(path: string, reason: string): void;
  /** Forgets what these files said and gives what is no longer so. Undefined when the set of files changed: the project must be built anew. */
  update(paths: readonly string[]): ReadonlySet<Source> | undefined;
}

/** A file that was not read, or not wholly, and why: `binary`. */
export interface NotAnalysed {
  readonly file: string;
  readonly reason: string;
}

/** Files that are edited in one go. */
const MOST_EDITED = 4;
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const DECLARATION_FILE = /\.d\.[cm]?ts$/;
/** Nobody writes scripts of this size by hand; bundles and fixtures reach it, and there is nothing in them to repair. In UTF-16 units. */
const LARGEST_SCRIPT = 256_000;
const LARGEST_SOURCE = 1_000_000;
/** Above this a file is generated or minified; reading it costs more than it can tell. */
const LONGEST_LINE = 50_000;

/**
 * Files that are apart are no part of what the project does (tests, with what they call and how they catch it),
 * unless a file of the project imports one.
 */
export function createProject(host: Host, catalog: Catalog, parser: () => Parser, isApart: (path: string) => boolean): Project {
  const listed = host.listFiles();
  const sources = listed.filter((path) => SOURCE_FILE.test(path) && !DECLARATION_FILE.test(path));
  const tests: ReadonlySet<string> = new Set(sources.filter(isApart));
  const apart = new Set(tests);
  // A package's name that leads to a test is an alias for the tests alone: their stand-in for that package.
  const resolve: ResolveModule = (from, specifier) => {
    const target = resolveAny(from, specifier);
    return target !== undefined && tests.has(target) && !tests.has(from) && packageOf(specifier) !== undefined ? undefined : target;
  };
  // Whoever imports an SDK or a framework by its name in its own repository uses it as all others do. What is private under that name is something else.
  const isKnownAtHome = (from: string, specifier: string): boolean => {
    const name = packageOf(specifier);
    const owner = name === undefined ? undefined : manifests.findNamed(name);
    if (owner === undefined || owner.isPrivate || from.startsWith(`${owner.folder}/`)) return false;
    return [...catalog.sdks, ...catalog.frameworks, ...catalog.models].some(({ packages }) =>
      packages.some((pattern) => isPackageMatch(pattern, specifier)),
    );
  };
  const manifests = createManifests(host, listed);
  const known = new Set(listed);
  const resolveAny = createResolver(host, known, manifests, isKnownAtHome);
  const scan = createScan(catalog);
  const scans = new Map<string, ScanFacts>();
  const texts = new Map<string, string>();
  const indexes = new Map<string, FileIndex | undefined>();
  const edited = new Set<string>();
  const open = new Map<string, OpenIndex>();
  const notAnalysed = new Map<string, string>();
  const reachers = new Map<string, readonly string[]>();
  const parents = new Map<string, ReadonlySet<string>>();
  const takings = new Map<string, Taken>();
  const exportNames = new Map<string, ReadonlySet<string>>();
  let importers: Map<string, string[]> | undefined;
  const asked = createAskLog();
  const textOf = (path: string): string => texts.get(path) ?? '';
  const glances = createGlances(asked, textOf);
  const memberReaders = createMemberReaders(asked, textOf);
  let seeds: readonly string[] | undefined;
  let planted: ReadonlySet<string> = new Set();
  let carriers: Set<string> | undefined;
  let graphVersion = 0;

  const readFile = (path: string): string | undefined => {
    const text = host.readText(path);
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const scanFile = (path: string): void => {
    const text = readFile(path);
    if (text === undefined) {
      notAnalysed.set(path, host.explainUnread(path));
      scans.set(path, { isSeed: false, specifiers: [] });
      return;
    }
    notAnalysed.delete(path);
    scans.set(path, scan(text));
  };
  const apartNames = new Set([...apart].map(moduleNameOf));
  const importsApart = (path: string): readonly string[] =>
    (scans.get(path)?.specifiers ?? []).flatMap((specifier) => {
      const target = apartNames.has(moduleNameOf(specifier)) ? resolve(path, specifier) : undefined;
      return target !== undefined && apart.has(target) ? target : [];
    });
  const queue = sources.filter((path) => !apart.has(path));
  for (const path of queue) {
    scanFile(path);
    for (const target of importsApart(path)) {
      apart.delete(target);
      queue.push(target);
    }
  }
  const files = sources.filter((path) => !apart.has(path));

  const buildImporters = (): Map<string, string[]> => {
    const graph = new Map<string, string[]>();
    for (const path of files) {
      for (const specifier of scans.get(path)?.specifiers ?? []) {
        const target = resolve(path, specifier);
        if (target === undefined || target === path) continue;
        const list = graph.get(target);
        if (!list) graph.set(target, [path]);
        else if (list.at(-1) !== path) list.push(path);
      }
    }
    return graph;
  };
  /** A file that has been edited once will be edited again. */
  const openIndex = (path: string, text: string): FileIndex | undefined => {
    const file = edited.has(path) || host.isOpen?.(path) ? parser().open(path, text) : undefined;
    if (!file) return undefined;
    const made = createOpenIndex(path, file, catalog.habits, asked.ask);
    open.set(path, made);
    noteSyntaxError(path, text, file.facts.syntaxErrors);
    return made.index;
  };
  const noteSyntaxError = (path: string, text: string, [fatal]: FileFacts['syntaxErrors']): void => {
    if (fatal)
      notAnalysed.set(path, `partly read, syntax error at line ${text.slice(0, fatal.span[0]).split('\n').length}: ${fatal.message}`);
  };
  const parse = (path: string): FileIndex | undefined => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const reason = findUnreadable(path, text);
    if (reason !== undefined) {
      notAnalysed.set(path, reason);
      return undefined;
    }
    const opened = openIndex(path, text);
    if (opened) return opened;
    const facts = parser().extract(path, text);
    noteSyntaxError(path, text, facts.syntaxErrors);
    return createFileIndex(path, facts, catalog.habits);
  };

  /** What is no longer so of a file whose text has been read anew. */
  const editFile = (path: string, count: number): Iterable<Source> => {
    const text = texts.get(path);
    const current = open.get(path);
    const marks = text !== undefined && findUnreadable(path, text) === undefined ? current?.edit(text) : undefined;
    if (marks) {
      noteSyntaxError(path, text ?? '', current?.syntaxErrors ?? []);
      return marks;
    }
    indexes.delete(path);
    open.delete(path);
    // Many at once is a checkout, not somebody who types.
    if (count <= MOST_EDITED) edited.add(path);
    return [path, ...(current?.marks() ?? [])];
  };

  const project: Project = {
    manifests,
    platformFiles: createPlatformFiles(host),
    resolve,
    files,
    apartCount: apart.size,
    get seeds() {
      seeds ??= files.filter((path) => scans.get(path)?.isSeed || planted.has(path));
      return seeds;
    },
    plant(paths) {
      planted = paths;
      seeds = undefined;
      carriers = undefined;
    },
    asked,
    patience: createPatience(),
    text(path) {
      asked.ask(path);
      open.get(path)?.askText();
      return texts.get(path) ?? '';
    },
    code(path, span) {
      asked.ask(path);
      open.get(path)?.askText(span);
      return (texts.get(path) ?? '').slice(...span);
    },
    file(path) {
      asked.ask(path);
      if (!indexes.has(path)) indexes.set(path, parse(path));
      return indexes.get(path);
    },
    starsOf: (path) =>
      (project.file(path)?.exports ?? []).flatMap((exported) =>
        exported.kind === 'all' && exported.name === undefined ? [exported.from] : [],
      ),
    mayConstruct: (path, name) => glances.ask(path, `constructs ${name}`, (text) => holdsName(text, name) && mayConstruct(text, name)),
    glance: glances.ask,
    readersAmong: memberReaders.among,
    matches: (path, pattern) => glances.ask(path, pattern.source, (text) => pattern.test(text)),
    mentions: (path, word) => glances.ask(path, `"${word}`, (text) => text.includes(word)),
    canMention(path, name, other) {
      return glances.ask(path, `${name} of ${other}`, (text) => {
        if (name === '*' || (name !== 'default' && name !== '=' && holdsName(text, name))) return true;
        if (name === 'default' && /\bdefault\b/.test(text)) return true;
        const taken = once(takings, path, () => readTaken(text));
        // A default export has another name in every importer.
        const specifiers =
          name === '=' ? [...taken.whole, ...taken.named] : name === 'default' ? [...taken.whole, ...taken.default] : taken.whole;
        return specifiers.some((specifier) => resolve(path, specifier) === other);
      });
    },
    mayExport(path, name) {
      return glances.ask(path, `exports ${name}`, (text) => {
        const names = once(exportNames, path, () => readExportNames(text));
        return names.has(ANY_NAME) || names.has(name);
      });
    },
    mayExtend: (path, name) => glances.ask(path, `extends ${name}`, (text) => once(parents, path, () => readParentNames(text)).has(name)),
    importsOf: (path) => (scans.get(path)?.specifiers ?? []).flatMap((specifier) => resolve(path, specifier) ?? []),
    importersOf(path) {
      importers ??= buildImporters();
      return importers.get(path) ?? [];
    },
    reachersOf(path) {
      const known = reachers.get(path);
      if (known) return known;
      const found = new Set<string>([path]);
      for (const one of found) for (const importer of project.importersOf(one)) found.add(importer);
      found.delete(path);
      const list = [...found];
      reachers.set(path, list);
      return list;
    },
    reachesSeed(path) {
      if (!carriers) {
        carriers = new Set(project.seeds);
        for (const one of carriers) for (const importer of project.importersOf(one)) carriers.add(importer);
      }
      return carriers.has(path);
    },
    get graphVersion() {
      return graphVersion;
    },
    get parsedCount() {
      return [...indexes.values()].filter((index) => index !== undefined).length;
    },
    get notAnalysed() {
      return [...notAnalysed].map(([file, reason]) => ({ file, reason })).sort((a, b) => (a.file < b.file ? -1 : 1));
    },
    reject: (path, reason) => void notAnalysed.set(path, reason),
    update(paths) {
      const isKnown = (path: string) => (scans.has(path) || apart.has(path)) && host.readText(path) !== undefined;
      if (!paths.every(isKnown)) return undefined;
      const changed = new Set<Source>();
      for (const path of paths.filter((one) => !apart.has(one))) {
        const isSettled = open.has(path) || !indexes.has(path) || !host.isOpen?.(path);
        if (isSettled && host.readText(path) === texts.get(path)) continue;
        const before = scans.get(path);
        scanFile(path);
        parents.delete(path);
        takings.delete(path);
        exportNames.delete(path);
        for (const source of editFile(path, paths.length)) changed.add(source);
        for (const source of [...glances.update(path), ...memberReaders.update(path)]) changed.add(source);
        const after = scans.get(path);
        if (before?.isSeed !== after?.isSeed) {
          seeds = undefined;
          carriers = undefined;
        }
        if (before?.specifiers.join('\n') === after?.specifiers.join('\n')) continue;
        if (importsApart(path).length > 0) return undefined;
        importers = undefined;
        carriers = undefined;
        reachers.clear();
        graphVersion++;
      }
      return changed;
    },
  };
  return project;
}

function once<T>(known: Map<string, T>, path: string, read: () => T): T {
  const before = known.get(path);
  if (before !== undefined) return before;
  const value = read();
  known.set(path, value);
  return value;
}

/** `../test/client.js` and `/app/test/client/index.ts` → `client`. */
function moduleNameOf(path: string): string {
  const [name = '', folder = ''] = path.split('/').reverse();
  const bare = name.replace(/\..*$/, '');
  return bare === 'index' ? folder : bare;
}

/** Minified bundles and generated tables hide no code that anybody can repair. */
function findUnreadable(path: string, text: string): string | undefined {
  if (text.includes('\0')) return 'binary';
  const limit = /\.[cm]?jsx?$/.test(path) ? LARGEST_SCRIPT : LARGEST_SOURCE;
  if (text.length > limit) return `generated or bundled: ${Math.round(text.length / 1000)} KB`;
  if (text.length < LONGEST_LINE) return undefined;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > LONGEST_LINE) return `minified or generated: a line of ${Math.round((stop - start) / 1000)} KB`;
    start = stop + 1;
  }
  return undefined;
}
