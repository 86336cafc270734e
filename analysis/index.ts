import type { LlmCall } from './calls.js';
import { type Directive, readDirectives } from './directives.js';
import { findCandidates } from './link/candidates.js';
import { createCatalogIndex } from './link/catalog-index.js';
import { createDetector } from './link/detect.js';
import type { FateContext } from './link/fates.js';
import { createLinker } from './link/linker.js';
import { globToPattern } from './link/paths.js';
import { toLlmCall } from './link/profile.js';
import { createProject, type Project } from './link/project.js';
import { createEndpointTest, packageOf } from './link/scan.js';
import { judge } from './linter.js';
import type { Diagnostic } from './rule.js';
import type { Inspection, Parser, Seawall, SeawallOptions } from './seawall.js';

export * from './seawall.js';

/** The calls of one file, with the files that they were concluded from. */
interface Unit {
  readonly calls: readonly LlmCall[];
  readonly asked: ReadonlySet<string>;
}

/**
 * The whole machine on one screen: a project that is scanned at once and parsed on demand, a linker over it, rules over what is linked.
 * Between questions only what a change reaches is forgotten.
 */
export function createSeawall(options: SeawallOptions): Seawall {
  const { host, rules, config } = options;
  const catalog = createCatalogIndex(options.catalog);
  const isEndpointText = createEndpointTest(options.catalog);
  const isTest = toMatcher(config.tests, host.roots);
  const isExcluded = toMatcher(config.exclude, host.roots);
  const units = new Map<string, Unit>();
  let parser: Parser | undefined;
  let project: Project | undefined;
  let context: FateContext | undefined;
  let candidates: ReadonlySet<string> | undefined;

  const openProject = (): Project => {
    const listed = { ...host, listFiles: () => host.listFiles().filter((path) => !isExcluded(path)) };
    project ??= createProject(listed, options.catalog, () => parser ?? missingParser());
    return project;
  };
  const openContext = (): FateContext => {
    const linker = createLinker(openProject(), catalog, packageOf, 'called');
    context ??= { linker, detect: createDetector(linker) };
    return context;
  };
  /** One file whose code defeats the analysis must not cost the others. */
  const attempt = (path: string, run: () => readonly LlmCall[]): readonly LlmCall[] => {
    try {
      return run();
    } catch (error) {
      // The linker was left in the middle of a search.
      context = undefined;
      openProject().reject(path, `the analysis failed: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const callsIn = (path: string): readonly LlmCall[] => {
    const known = units.get(path);
    if (known) return known.calls;
    const { result, asked } = openProject().track(() => {
      const file = openProject().file(path);
      return file ? attempt(path, () => openContext().detect(file).map((call) => toLlmCall(openContext(), call, isTest))) : [];
    });
    units.set(path, { calls: result, asked });
    return result;
  };
  const directivesIn = (path: string): readonly Directive[] => readDirectives(path, openProject().file(path)?.facts.comments ?? []);

  const inspect = async (files?: readonly string[]): Promise<Inspection> => {
    const opened = openProject();
    if (opened.seeds.length === 0) return { calls: [], diagnostics: [], files: toFileCounts(opened), brokenRules: [] };
    parser ??= await options.loadParser();
    candidates ??= findCandidates(createLinker(opened, catalog, packageOf, 'typed'), isEndpointText);
    // A diagnostic may stand on a client that calls of other files use, so every call is judged; units remember what has not changed.
    const calls = [...candidates].sort().flatMap(callsIn);
    const judgement = judge(calls, rules, config, { text: (file) => opened.text(file), directives: directivesIn });
    const wanted = files ? new Set(files) : undefined;
    const isWanted = (file: string) => wanted === undefined || wanted.has(file);
    return {
      calls: calls.filter((call) => isWanted(call.site.file)),
      diagnostics: judgement.diagnostics.filter((diagnostic: Diagnostic) => isWanted(diagnostic.at.file)),
      files: toFileCounts(opened),
      brokenRules: judgement.brokenRules,
    };
  };
  const update = (paths: readonly string[]): void => {
    if (!project) return;
    context = undefined;
    const seeds = project.seeds.join('\n');
    const graph = project.graphVersion;
    if (!project.update(paths)) {
      project = undefined;
      units.clear();
      candidates = undefined;
      return;
    }
    const isSameGraph = project.graphVersion === graph;
    if (!isSameGraph || seeds !== project.seeds.join('\n') || paths.some((path) => candidates?.has(path))) candidates = undefined;
    for (const [path, unit] of units) if (!isSameGraph || paths.some((changed) => changed === path || unit.asked.has(changed))) units.delete(path);
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

function missingParser(): never {
  throw new Error('the parser is asked for before it is loaded');
}

function toFileCounts(project: Project): Inspection['files'] {
  return { scanned: project.files.length, parsed: project.parsedCount, notAnalysed: project.notAnalysed };
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
