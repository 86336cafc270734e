import type { ClientProfile, FileProfile, LlmCall } from './calls.js';
import { type Directive, readDirectives } from './directives.js';
import { type Candidates, findCandidates, type IngredientMemo, isCarried, NO_CANDIDATES, toSignature } from './link/candidates.js';
import type { CarriageWords, ExportIngredients } from './link/carriage.js';
import { type CatalogIndex, createCatalogIndex } from './link/catalog-index.js';
import { findClients } from './link/clients.js';
import { createDetector, type DetectedCall, findOperationNames } from './link/detect.js';
import { createFateMemo } from './link/fate-memo.js';
import type { FateContext } from './link/fates.js';
import { toFileProfile, toUnreadProfile } from './link/file-profile.js';
import { createForwarderTest } from './link/forwarders.js';
import { createLinker, type Linker } from './link/linker.js';
import { type Changes, createChanges, createMemo, type Memo } from './link/memo.js';
import { globToPattern } from './link/paths.js';
import { toLlmCall, toSiteId } from './link/profile.js';
import { createProject, type Project } from './link/project.js';
import { createEndpointTest, packageOf } from './link/scan.js';
import { findSenderNames } from './link/senders.js';
import { type DeclaredWrappers, NO_WRAPPERS, resolveWrappers, toPackageSdks, toWrapperSignature, withSdks } from './link/wrappers.js';
import { judge, type Subjects } from './linter.js';
import type { Inspection, Parser, Seawall, SeawallOptions } from './seawall.js';

export * from './seawall.js';

/** What is kept between questions: the project, and for each file what was concluded and from which files. */
interface State {
  readonly project: Project;
  readonly detected: Memo<readonly DetectedCall[]>;
  readonly calls: Memo<readonly LlmCall[]>;
  readonly clients: Memo<readonly ClientProfile[]>;
  readonly profiles: Memo<FileProfile | undefined>;
  readonly ingredients: IngredientMemo;
  /** Where the wrappers of the config are, and the catalog with them. */
  readonly declarations: Memo<DeclaredWrappers>;
  declared: DeclaredWrappers;
  catalog: CatalogIndex;
  /** Files that can hold calls; no other is searched for them. */
  candidates: Candidates;
  /** Made anew when the import graph changes or an analysis broke off. */
  linking: { readonly context: FateContext; readonly linker: Linker; readonly finder: Linker; forget(changes: Changes): void } | undefined;
}

/**
 * The whole machine on one screen: a project that is scanned at once and parsed on demand, a linker over it, rules over what is linked.
 * Between questions only what a change reaches is forgotten.
 */
export function createSeawall(options: SeawallOptions): Seawall {
  const { host, rules, config } = options;
  const known = withSdks(options.catalog, toPackageSdks(config.wrappers));
  const words: CarriageWords = { operations: findOperationNames(known), isEndpointText: createEndpointTest(known) };
  const senderNames = findSenderNames(options.catalog);
  const isTest = toMatcher(config.tests, host.roots);
  const isExcluded = toMatcher(config.exclude, host.roots);
  let parser: Parser | undefined;
  let state: State | undefined;

  const open = (): State => {
    if (state) return state;
    const listed = { ...host, listFiles: () => host.listFiles().filter((path) => !isExcluded(path)) };
    const project = createProject(
      listed,
      known,
      () => parser ?? missingParser(),
      (path) => !config.includeTests && isTest(path),
    );
    state = {
      project,
      detected: createMemo<readonly DetectedCall[]>(project.asked, []),
      calls: createMemo<readonly LlmCall[]>(project.asked, []),
      clients: createMemo<readonly ClientProfile[]>(project.asked, []),
      profiles: createMemo<FileProfile | undefined>(project.asked, undefined),
      ingredients: createMemo<readonly ExportIngredients[]>(project.asked, []),
      declarations: createMemo<DeclaredWrappers>(project.asked, NO_WRAPPERS),
      declared: NO_WRAPPERS,
      catalog: createCatalogIndex(options.catalog),
      candidates: NO_CANDIDATES,
      linking: undefined,
    };
    return state;
  };
  const linkingOf = (current: State) => {
    if (current.linking) return current.linking;
    const { catalog, declared } = current;
    const linker = createLinker(current.project, catalog, packageOf, () => true, declared);
    const mayForward = createForwarderTest(current.project, senderNames);
    const finder = createLinker(
      current.project,
      catalog,
      packageOf,
      (path, name) => isCarried(current.candidates, path, name) || mayForward.test(path, name),
      declared,
    );
    const { detect, forget } = createDetector(finder);
    const outward = createFateMemo(current.project.asked);
    const context: FateContext = {
      linker,
      outward,
      detect: (file, part) => (current.candidates.files.has(file.path) ? detect(file, part) : []),
    };
    current.linking = {
      context,
      linker,
      finder,
      forget(changes) {
        linker.forget(changes);
        finder.forget(changes);
        outward.forget(changes);
        mayForward.forget(changes);
        forget(changes);
      },
    };
    return current.linking;
  };
  /** One file whose code defeats the analysis must not cost the others. */
  const attempt = <T>(current: State, path: string, run: () => readonly T[]): readonly T[] => {
    try {
      return run();
    } catch (error) {
      // The linker was left in the middle of a search.
      current.linking = undefined;
      current.project.reject(path, `the analysis failed: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  /** Every file begins with full patience. */
  const contextFor = (current: State): FateContext => {
    const { context, linker, finder } = linkingOf(current);
    linker.refresh();
    finder.refresh();
    context.outward.refresh();
    return context;
  };
  const callsIn = (current: State, path: string): readonly LlmCall[] => {
    const detected = current.detected.get(path, () =>
      attempt(current, path, () => {
        const file = current.project.file(path);
        const { detect } = contextFor(current);
        return file ? file.parts.flatMap((part) => detect(file, part)) : [];
      }),
    );
    const profileOf = (call: DetectedCall) => attempt(current, path, () => [toLlmCall(contextFor(current), call, isTest)]);
    return detected.flatMap((call) => current.calls.get(`${path}#${call.ref.id}`, () => profileOf(call), path).map(toCurrent));
  };
  /** What files hold beside calls: clients, keys, addresses. */
  const surroundingsIn = (current: State, path: string): Pick<Subjects, 'clients' | 'files'> => {
    const file = current.project.file(path);
    if (!file) return { clients: [], files: [] };
    const { linker } = linkingOf(current);
    const clients = current.clients.get(path, () => attempt(current, path, () => findClients(linker, file)));
    const profile = current.profiles.get(path, () => toFileProfile(linker, file));
    return { clients, files: profile ? [profile] : [] };
  };
  /** Where the wrappers are is asked of a linker that knows none. */
  const openWrappers = (current: State): void => {
    const { project } = current;
    const declared = current.declarations.get('', () => {
      const linker = createLinker(project, createCatalogIndex(options.catalog), packageOf, () => true, NO_WRAPPERS);
      return resolveWrappers(linker, config.wrappers, host.roots);
    });
    if (toWrapperSignature(declared) !== toWrapperSignature(current.declared)) {
      current.catalog = createCatalogIndex(withSdks(options.catalog, declared.sdks));
      project.plant(declared.files);
      current.linking = undefined;
      forgetConclusions(current);
    }
    current.declared = declared;
  };
  /** What was concluded under other candidates does not hold: a search for clients stops where none is carried. */
  const openCandidates = (current: State): void => {
    const found = findCandidates(current.project, current.catalog, words, current.ingredients, current.declared.files);
    if (toSignature(found) !== toSignature(current.candidates)) {
      current.linking = undefined;
      forgetConclusions(current);
    }
    current.candidates = found;
  };
  const inspect = async (files?: readonly string[]): Promise<Inspection> => {
    const current = open();
    const { project } = current;
    if (project.seeds.length === 0 && config.wrappers.length === 0) return toNothing(project, NO_WRAPPERS);
    parser ??= await options.loadParser();
    if (config.wrappers.length > 0) openWrappers(current);
    if (project.seeds.length === 0) return toNothing(project, current.declared);
    // A diagnostic may stand on a client that calls of other files use, so every call is judged; what has not changed is remembered.
    openCandidates(current);
    const calls = [...current.candidates.files].sort().flatMap((path) => callsIn(current, path));
    const directives = (file: string): readonly Directive[] => readDirectives(file, project.file(file)?.comments ?? []);
    const around = [...current.candidates.files].sort().map((path) => surroundingsIn(current, path));
    const subjects: Subjects = {
      calls,
      clients: around.flatMap(({ clients }) => clients),
      files: [
        ...around.flatMap(({ files: read }) => read),
        ...project.notAnalysed
          .filter(({ file }) => current.candidates.files.has(file))
          .map((one) => toUnreadProfile(project.text(one.file), one)),
      ],
    };
    const judgement = judge(subjects, rules, config, {
      text: project.text,
      directives,
      files: [
        ...current.candidates.files,
        ...project.files.filter((path) => !current.candidates.files.has(path) && project.mentions(path, 'seawall-ignore')),
      ],
      today: options.today?.() ?? null,
    });
    const wanted = files ? new Set(files) : undefined;
    const isWanted = (file: string) => wanted === undefined || wanted.has(file);
    return {
      calls: calls.filter((call) => isWanted(call.site.file)),
      diagnostics: judgement.diagnostics.filter((diagnostic) => isWanted(diagnostic.at.file)),
      files: toFileCounts(project),
      brokenRules: judgement.brokenRules,
      wrapperProblems: current.declared.problems,
    };
  };
  const update = (paths: readonly string[]): void => {
    if (!state) return;
    const { graphVersion } = state.project;
    const changed = state.project.update(paths);
    if (!changed) {
      state = undefined;
      return;
    }
    const changes = createChanges(changed);
    state.ingredients.forget(changes);
    state.declarations.forget(changes);
    if (state.project.graphVersion === graphVersion) {
      state.detected.forget(changes);
      state.calls.forget(changes);
      state.clients.forget(changes);
      state.profiles.forget(changes);
      state.linking?.forget(changes);
    } else {
      forgetConclusions(state);
      state.linking = undefined;
    }
  };
  return {
    inspect,
    update,
    async edits(fix) {
      parser ??= await options.loadParser();
      const text = host.readText(fix.intention.file);
      return text === undefined ? [] : parser.toTextEdits(fix, text);
    },
  };
}

function forgetConclusions({ detected, calls, clients, profiles }: State): void {
  detected.clear();
  calls.clear();
  clients.clear();
  profiles.clear();
}

function toNothing(project: Project, { problems }: DeclaredWrappers): Inspection {
  return { calls: [], diagnostics: [], files: toFileCounts(project), brokenRules: [], wrapperProblems: problems };
}

/** Spans move with the text that is typed above them; what is called after them must follow. */
function toCurrent(call: LlmCall): LlmCall {
  const id = toSiteId(call.site);
  const client = call.client && toSiteId(call.client.site);
  if (call.id === id && client === (call.client?.id ?? null)) return call;
  return { ...call, id, client: call.client && { ...call.client, id: toSiteId(call.client.site) } };
}

function missingParser(): never {
  throw new Error('the parser is asked for before it is loaded');
}

function toFileCounts(project: Project): Inspection['files'] {
  return { scanned: project.files.length, parsed: project.parsedCount, tests: project.apartCount, notAnalysed: project.notAnalysed };
}

/** Globs are relative to the root that a file lies in. */
function toMatcher(globs: readonly string[], roots: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(globToPattern);
  return (path) => {
    const root = roots.find((one) => path.startsWith(`${one}/`)) ?? '';
    const relative = path.slice(root.length + 1);
    return patterns.some((pattern) => pattern.test(relative));
  };
}
