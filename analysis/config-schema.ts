import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod';
import { findClosest } from './closest.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { findContradiction, toWrapper, type WrapperInput, wrapperSchema } from './wrapper-schema.js';

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

/** What is wrong with a value that the schema allows, told by the place of the value in the settings. */
export function placeProblem(text: string, path: readonly (string | number)[], message: string, key?: string): ConfigProblem {
  const file = parseTree(text);
  const root = file && key !== undefined ? findNodeAtLocation(file, [key]) : file;
  const place = root ? findNearest(root, path) : { offset: 0, length: 0 };
  return toProblem(text, place, `"${path.join('.')}": ${message}`);
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
      wrappers: z.array(wrapperSchema).superRefine(refuseContradictions).optional().describe('Functions of your own that ask a model'),
    })
    .describe('Settings of Seawall');
}

/** What each part allows may still make no sense together. */
function refuseContradictions(wrappers: readonly WrapperInput[], context: z.RefinementCtx<WrapperInput[]>): void {
  const seen = new Set<string>();
  for (const [index, wrapper] of wrappers.entries()) {
    const key = `${wrapper.module} ${wrapper.export}`;
    const twice = seen.has(key)
      ? { path: ['export'], message: `names "${wrapper.export}" of "${wrapper.module}" a second time` }
      : undefined;
    seen.add(key);
    const wrong = twice ?? findContradiction(wrapper);
    if (wrong) context.addIssue({ code: 'custom', path: [index, ...wrong.path], message: wrong.message });
  }
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
    wrappers: (settings.wrappers ?? []).map(toWrapper),
  };
}

function toProblems(problems: readonly ConfigProblem[]): ConfigReading {
  return { kind: 'problems', problems };
}

function toIssueProblems(text: string, root: Node, issue: z.core.$ZodIssue, rules: readonly RuleName[]): ConfigProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const node = findNodeAtLocation(root, path);
  if (node === undefined) return [toProblem(text, findNearest(root, path), toMissing(path))];
  if (issue.code === 'invalid_union') return findMeant(issue, node).flatMap((one) => toIssueProblems(text, root, one, rules));
  if (issue.code !== 'unrecognized_keys') return [toProblem(text, node, toMessage(issue, path, node))];
  const toUnknown = path[0] === 'rules' ? toUnknownRule : (key: string) => toUnknownSetting(key, path);
  return issue.keys.map((key) => toProblem(text, findKey(node, key) ?? node, toUnknown(key, rules)));
}

/** Of several forms, an object is meant to be the one that is an object; their issues are about the parts, so the place is put before. */
function findMeant({ errors, path }: z.core.$ZodIssueInvalidUnion, node: Node): readonly z.core.$ZodIssue[] {
  const isObject = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const meant = (node.type === 'object' ? errors.find(isObject) : undefined) ?? errors[0] ?? [];
  return meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** What is there of a path: where something is missing, that is what it is missing from. */
function findNearest(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function toMissing(path: readonly (string | number)[]): string {
  return `"${path.join('.')}" is missing.`;
}

/** The key itself, not its value, so that editors underline the misspelt word. */
function findKey(object: Node, key: string): Node | undefined {
  return object.children?.map((property) => property.children?.[0]).find((name) => name?.value === key);
}

function toUnknownRule(key: string, rules: readonly RuleName[]): string {
  const ids = rules.map(({ id }) => id);
  return `there is no rule "${key}".${toHint(key, ids)} \`seawall rules\` lists them.`;
}

function toUnknownSetting(key: string, path: readonly (string | number)[]): string {
  const known = listSettings(createConfigSchema([]), path).filter((name) => name !== '$schema');
  const hint = toHint(key, known);
  const place = path.length === 0 ? '' : ` in "${path.join('.')}"`;
  return `there is no setting "${key}"${place}.${hint === '' ? ` Settings are ${known.join(', ')}.` : hint}`;
}

/** The names that the object at this place may have. */
function listSettings(schema: z.core.$ZodType, [step, ...rest]: readonly (string | number)[]): readonly string[] {
  if (schema instanceof z.ZodOptional) return listSettings(schema.unwrap(), step === undefined ? [] : [step, ...rest]);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => listSettings(one, step === undefined ? [] : [step, ...rest]));
  if (schema instanceof z.ZodArray && step !== undefined) return listSettings(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const inner = step === undefined ? undefined : schema.shape[step];
  return step === undefined ? Object.keys(schema.shape) : inner === undefined ? [] : listSettings(inner, rest);
}

function toHint(word: string, known: readonly string[]): string {
  const closest = findClosest(word, known);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

function toMessage(issue: z.core.$ZodIssue, path: readonly (string | number)[], node: Node): string {
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  if (issue.code === 'invalid_value')
    return `${name} must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => `"${String(value)}"`).join(', ')}, not ${toShown(node)}.`;
  if (issue.code === 'invalid_type') return `${name} must be ${toExpected(issue.expected, path)}, not ${toShown(node)}.`;
  return `${name} ${issue.message}${issue.code === 'custom' ? '' : `, not ${toShown(node)}`}.`;
}

function toExpected(expected: string, path: readonly (string | number)[]): string {
  return expected === 'array' && path[0] !== 'wrappers' ? 'a list of globs' : (EXPECTED[expected] ?? expected);
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
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
