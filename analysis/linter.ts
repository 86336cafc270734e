import type { ClientProfile, FileProfile, LlmCall, Site } from './calls.js';
import type { Config } from './config.js';
import { type Directive, type DirectiveUse, silences, toUse } from './directives.js';
import type { Diagnostic, Problem, Rule, Severity } from './rule.js';

export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly brokenRules: readonly { readonly rule: string; readonly error: string }[];
}

/** What the linter needs to know of the text around a problem. */
export interface TextView {
  text(file: string): string;
  directives(file: string): readonly Directive[];
  /** Every file that may hold a directive. */
  readonly files: readonly string[];
  /** `2026-11-26`, for directives with a date; null where no day is known. */
  readonly today: string | null;
}

/** Everything that rules judge. */
export interface Subjects {
  readonly calls: readonly LlmCall[];
  readonly clients: readonly ClientProfile[];
  readonly files: readonly FileProfile[];
}

interface Found {
  readonly rule: Rule;
  /** The call that is judged, or all that use a client that is; none for what is said of a file. */
  readonly calls: readonly LlmCall[];
  readonly problem: Problem;
}

/** Runs every enabled rule over its subjects. Problems of one rule at one place become one diagnostic that names all their calls. */
export function judge(subjects: Subjects, rules: readonly Rule[], config: Config, view: TextView): Judgement {
  const broken = new Map<string, string>();
  const found: Found[] = [];
  const calls = config.includeTests ? subjects.calls : subjects.calls.filter((call) => !call.inTest);
  for (const rule of rules) {
    if (severityOf(rule, config) === 'off') continue;
    try {
      found.push(...runRule(rule, { ...subjects, calls }));
    } catch (error) {
      broken.set(rule.id, error instanceof Error ? error.message : String(error));
    }
  }
  const kept = found.filter(({ rule, problem }) => !broken.has(rule.id) && (problem.presets?.includes(config.preset) ?? true));
  const enabled = rules.filter((rule) => severityOf(rule, config) !== 'off');
  const { shown, uses } = sift(toDiagnostics(kept, config, view), enabled, view);
  const ofDirectives = enabled.flatMap((rule) =>
    uses.flatMap((use) => [...(rule.checkDirective?.(use) ?? [])].map((problem) => ({ rule, calls: [], problem }))),
  );
  shown.push(...toDiagnostics(ofDirectives, config, view));
  return {
    diagnostics: withFingerprints(shown.toSorted(byPlace), view),
    brokenRules: [...broken].map(([rule, error]) => ({ rule, error })),
  };
}

function toDiagnostics(found: readonly Found[], config: Config, view: TextView): readonly Diagnostic[] {
  return groupByPlace(found).map((group) => toDiagnostic(group, config, view));
}

/** What no directive silences, and what came of each directive. */
function sift(
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  view: TextView,
): { shown: Diagnostic[]; uses: readonly DirectiveUse[] } {
  const files = new Map(
    view.files.map((file) => [file, view.directives(file).map((directive) => ({ directive, silenced: new Set<string>() }))]),
  );
  const shown = diagnostics.filter(({ rule, at }) => {
    const known = files.get(at.file) ?? [];
    if (known.length === 0) return true;
    const lineOf = toLineOf(view.text(at.file));
    const silencing = known.filter(({ directive }) => silences(directive, rule, lineOf(at.span[0]), lineOf, view.today));
    for (const { silenced } of silencing) silenced.add(rule);
    return silencing.length === 0;
  });
  const enabled = new Set(rules.filter((rule) => !rule.checkDirective).map(({ id }) => id));
  const uses = [...files.values()].flat().map(({ directive, silenced }) => toUse(directive, silenced, enabled, view.today));
  return { shown, uses };
}

function* runRule(rule: Rule, { calls, clients, files }: Subjects): Iterable<Found> {
  if (rule.check) for (const call of calls) for (const problem of rule.check(call)) yield { rule, calls: [call], problem };
  if (rule.checkClient)
    for (const client of clients)
      for (const problem of rule.checkClient(client)) yield { rule, calls: calls.filter((call) => call.client?.id === client.id), problem };
  if (rule.checkFile) for (const file of files) for (const problem of rule.checkFile(file)) yield { rule, calls: [], problem };
}

/** The user's own word first, then the preset: a rule outside it is off. */
export function severityOf(rule: Rule, config: Config): Severity {
  const own = config.rules[rule.id];
  if (own !== undefined) return own;
  return rule.presets.includes(config.preset) ? rule.severity : 'off';
}

function groupByPlace(found: readonly Found[]): readonly (readonly [Found, ...Found[]])[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const key = `${one.rule.id}|${one.problem.at.file}|${one.problem.at.span[0]}|${one.problem.at.span[1]}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function toDiagnostic(group: readonly [Found, ...Found[]], config: Config, view: TextView): Diagnostic {
  const [{ rule, problem }] = group;
  const calls = distinctSites(group.flatMap(({ calls: own }) => own.map(({ callee }) => callee)));
  const own = config.rules[rule.id];
  // A rule named with its own severity is merely switched on; another severity is the user's wish for all its problems.
  const severity =
    own !== undefined && own !== 'off' && own !== rule.severity ? own : worst(group.map((one) => one.problem.severity ?? rule.severity));
  const related = distinctSites(group.flatMap((one) => one.problem.related ?? [])).filter(
    (site) => site.file !== problem.at.file || site.span[0] !== problem.at.span[0],
  );
  return {
    rule: rule.id,
    severity,
    message: toMessage(rule.messages[problem.message] ?? '', {
      calls: calls.length < 2 ? 'this call' : `${calls.length} calls`,
      ...problem.data,
    }),
    at: { file: problem.at.file, span: shorten(problem.at, view) },
    related,
    // A repair that would be wrong for one of the calls is wrong.
    fixes: group.some((one) => one.calls.length > 0 && (one.problem.fixes ?? []).length === 0) ? [] : (problem.fixes ?? []),
    calls,
    fingerprint: '',
  };
}

/** A squiggle over a page of code helps nobody: a place that runs over several lines is shown on its first. */
function shorten(at: Site, view: TextView): readonly [number, number] {
  const text = view.text(at.file).slice(at.span[0], at.span[1]);
  const end = text.search(/\r?\n/);
  return end < 0 ? at.span : [at.span[0], at.span[0] + end];
}

const RANK: Readonly<Record<string, number>> = { error: 3, warning: 2, information: 1 };

function worst(severities: readonly Severity[]): Exclude<Severity, 'off'> {
  const first = severities.toSorted((a, b) => (RANK[b] ?? 0) - (RANK[a] ?? 0))[0];
  return first === undefined || first === 'off' ? 'information' : first;
}

function toMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

function distinctSites<T extends Site>(sites: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const site of sites) {
    const key = `${site.file}:${site.span[0]}:${site.span[1]}`;
    if (!seen.has(key)) seen.set(key, site);
  }
  return [...seen.values()];
}

function toLineOf(text: string): (offset: number) => number {
  return (offset) => {
    let line = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
    return line;
  };
}

export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.span[0] - b.at.span[0] || a.at.span[1] - b.at.span[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Rule, file, the place's own text and an ordinal: edits elsewhere in the file leave a fingerprint as it is. */
function withFingerprints(diagnostics: readonly Diagnostic[], view: TextView): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { file, span } = diagnostic.at;
    const place = view.text(file).slice(span[0], span[1]).replace(/\s+/g, ' ');
    const base = `${diagnostic.rule}|${file.slice(file.lastIndexOf('/') + 1)}|${place}`;
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return { ...diagnostic, fingerprint: toHash(`${base}|${ordinal}`) };
  });
}

/** FNV-1a over UTF-16 units, twice with different seeds: 16 hexadecimal digits, the same everywhere. */
function toHash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
