import { createCodeHost } from './components/index.js';
import { withoutTemplateFixes } from './components/repairs.js';
import { type Directive, readDirectives } from './directives.js';
import { createSurvey, type Survey } from './link/survey.js';
import { judge } from './linter.js';
import type { Inspection, Parser, Seawall, SeawallOptions } from './seawall.js';

export * from './seawall.js';

/**
 * The whole machine: a survey scans the project at once, parses what can matter, links it and profiles every call; rules judge the profiles.
 * A repair is computed from the current text when somebody asks for it.
 */
export function createSeawall(options: SeawallOptions): Seawall {
  const { catalog, rules, config } = options;
  const host = createCodeHost(options.host);
  let parser: Parser | undefined;
  let survey: Survey | undefined;

  const open = (): Survey => {
    survey ??= createSurvey({ host, catalog, config, parser: () => parser ?? missingParser() });
    return survey;
  };
  return {
    async inspect(wanted) {
      const current = open();
      const { project } = current;
      if (!current.isWorthReading()) return { ...NOTHING, files: toFileCounts(project) };
      parser ??= await options.loadParser();
      // A diagnostic may stand on a client that calls of other files use, so every call is judged; what has not changed is remembered.
      const { subjects, files, notAnalysed, wrapperProblems } = current.read();
      const { diagnostics, brokenRules } = judge(subjects, rules, config, {
        text: project.text,
        directives: (file): readonly Directive[] => readDirectives(file, project.file(file)?.comments ?? []),
        files: [...new Set([...files, ...project.files.filter((path) => project.mentions(path, 'seawall-ignore'))])],
        today: options.today?.() ?? null,
      });
      const counts = { ...toFileCounts(project), notAnalysed };
      return only(wanted, {
        calls: subjects.calls,
        diagnostics: withoutTemplateFixes(options.host, diagnostics),
        files: counts,
        brokenRules,
        wrapperProblems,
      });
    },
    update(paths) {
      if (survey?.update(paths) === false) survey = undefined;
    },
    async edits(fix) {
      parser ??= await options.loadParser();
      const text = options.host.readText(fix.intention.file);
      return text === undefined ? [] : parser.toTextEdits(fix, text);
    },
  };
}

const NOTHING = { calls: [], diagnostics: [], brokenRules: [], wrapperProblems: [] } as const;

/** What stands in these files. */
function only(wanted: readonly string[] | undefined, inspection: Inspection): Inspection {
  if (wanted === undefined) return inspection;
  const files = new Set(wanted);
  return {
    ...inspection,
    calls: inspection.calls.filter(({ site }) => files.has(site.file)),
    diagnostics: inspection.diagnostics.filter(({ at }) => files.has(at.file)),
  };
}

function toFileCounts(project: Survey['project']): Inspection['files'] {
  return { scanned: project.files.length, parsed: project.parsedCount, tests: project.apartCount, notAnalysed: project.notAnalysed };
}

function missingParser(): never {
  throw new Error('the parser is asked for before it is loaded');
}
