import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';
import { findClosest } from './closest.js';
import { type Config, DEFAULT_CONFIG } from './config.js';

/**
 * Reading a config: text in, settings or a list of what is wrong with them out. `cli/` and `server/` share it and load it only when there is
 * a config to read, because it brings zod along.
 */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly ConfigProblem[] }
  /** The text is a `package.json` without a `seawall` key. */
  | { readonly kind: 'none' };

export interface ConfigProblem {
  /** What is wrong and what to do, one sentence. */
  readonly message: string;
  /** An offset in UTF-16 code units into the config's text, and the same place counted from 1. */
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/** What the reader must know of a rule: `Rule` fits. */
export interface RuleName {
  readonly id: string;
  readonly summary: string;
}

/** `key` names the member of the file's object that holds the settings: `seawall` in a `package.json`. */
export function readConfig(text: string, rules: readonly RuleName[], key?: string): ConfigReading {
  const errors: ParseError[] = [];
  const file = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [broken] = errors;
  if (broken !== undefined)
    return toProblems([toProblem(text, broken, `this is not valid JSON: ${toWords(printParseErrorCode(broken.error))}`)]);
  if (file === undefined) return key === undefined ? { kind: 'config', config: DEFAULT_CONFIG } : { kind: 'none' };
  const root = key === undefined ? file : findNodeAtLocation(file, [key]);
  if (root === undefined) return { kind: 'none' };
  const result = createConfigSchema(rules).safeParse(getNodeValue(root));
  if (!result.success) return toProblems(result.error.issues.flatMap((issue) => toIssueProblems(text, root, issue, rules)));
  return { kind: 'config', config: toConfig(result.data) };
}

/** The settings' shape; `scripts/generate.ts` turns it into `schemas/config.schema.json`. */
export function createConfigSchema(rules: readonly RuleName[]) {
  const severities = Object.fromEntries(rules.map(({ id, summary }) => [id, severity.optional().describe(summary)]));
  return z
    .strictObject({
      $schema: z.string().optional().describe('Where the JSON schema of this file is, for editors'),
      preset: z.enum(['recommended', 'strict', 'security']).optional().describe('Which rules are on. Default: recommended'),
      rules: z.strictObject(severities).optional().describe('Severity of single rules; wins over the preset'),
      exclude: globs.optional().describe("Globs, relative to this file's folder; what matches is not analyzed"),
      tests: globs.optional().describe('Globs that tell test files, whose calls are left out unless `includeTests` is set'),
      includeTests: z.boolean().optional().describe('Look at the calls in test files too. Default: false'),
    })
    .describe('Settings of Seawall');
}

const severity = z.enum(['error', 'warning', 'information', 'off']);
const globs = z.array(z.string());

function toConfig({ rules = {}, ...settings }: z.infer<ReturnType<typeof createConfigSchema>>): Config {
  const severities = Object.entries(rules).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
  return {
    preset: settings.preset ?? DEFAULT_CONFIG.preset,
    rules: Object.fromEntries(severities),
    exclude: settings.exclude ?? DEFAULT_CONFIG.exclude,
    tests: settings.tests ?? DEFAULT_CONFIG.tests,
    includeTests: settings.includeTests ?? DEFAULT_CONFIG.includeTests,
  };
}

function toProblems(problems: readonly ConfigProblem[]): ConfigReading {
  return { kind: 'problems', problems };
}

function toIssueProblems(text: string, root: Node, issue: z.core.$ZodIssue, rules: readonly RuleName[]): ConfigProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const node = findNodeAtLocation(root, path) ?? root;
  if (issue.code !== 'unrecognized_keys') return [toProblem(text, node, toMessage(issue, path, node))];
  const toUnknown = path[0] === 'rules' ? toUnknownRule : toUnknownSetting;
  return issue.keys.map((key) => toProblem(text, findKey(node, key) ?? node, toUnknown(key, rules)));
}

/** The key itself, not its value, so that editors underline the misspelt word. */
function findKey(object: Node, key: string): Node | undefined {
  return object.children?.map((property) => property.children?.[0]).find((name) => name?.value === key);
}

function toUnknownRule(key: string, rules: readonly RuleName[]): string {
  const ids = rules.map(({ id }) => id);
  return `there is no rule "${key}".${toHint(key, ids)} \`seawall rules\` lists them.`;
}

function toUnknownSetting(key: string): string {
  const known = Object.keys(createConfigSchema([]).shape).filter((name) => name !== '$schema');
  const hint = toHint(key, known);
  return `there is no setting "${key}".${hint === '' ? ` Settings are ${known.join(', ')}.` : hint}`;
}

function toHint(word: string, known: readonly string[]): string {
  const closest = findClosest(word, known);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

function toMessage(issue: z.core.$ZodIssue, path: readonly (string | number)[], node: Node): string {
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  if (issue.code === 'invalid_value')
    return `${name} must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}, not ${toShown(node)}.`;
  if (issue.code === 'invalid_type') return `${name} must be ${EXPECTED[issue.expected] ?? issue.expected}, not ${toShown(node)}.`;
  return `${name}: ${issue.message}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list of globs',
  boolean: 'true or false',
  object: 'an object',
  string: 'a string',
};

function toShown(node: Node): string {
  if (node.type === 'array') return 'a list';
  return node.type === 'object' ? 'an object' : JSON.stringify(node.value);
}

/** `CloseBraceExpected` is `close brace expected`. */
function toWords(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function toProblem(text: string, { offset, length }: { readonly offset: number; readonly length: number }, message: string): ConfigProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { message, offset, length, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
