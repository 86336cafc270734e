import { ELEMENT } from '../../facts.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** Methods of schemas and validators that give back what they looked at. */
export const VALIDATING =
  /^(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|decode|assert|Check|Parse|cast|min)$/;

/** What a schema lets through at one place: any text, any text up to a length, or only what it names. */
export type Admission = 'any-text' | 'bounded-text' | 'closed' | 'unknown';

type Made = Extract<Value, { kind: 'package' }>;

/** Was it built by a library for schemas? */
export function isSchema(linker: Linker, ref: Ref): boolean {
  return linker.resolve(ref).some((value) => isMade(linker, value));
}

function isMade(linker: Linker, value: Value): value is Made {
  return value.kind === 'package' && linker.catalog.findValidator(value.specifier) !== undefined && value.calls.length > 0;
}

const DEEPEST = 8;

/** Reads zod's chains and TypeBox's calls: `z.object({ topic: z.string().max(100) })` at `['topic']` is a bounded text. */
export function readAdmission(linker: Linker, schema: Ref, path: readonly string[], depth = 0): Admission {
  const found = findSchema(linker, schema, path, depth);
  if (!found) return 'unknown';
  const { calls } = found;
  const [head, ...rest] = found.path;
  if (calls.some(isOpen)) return 'any-text';
  if (head === undefined) return readText(linker, calls, depth);
  const inner = calls.find(({ name }) => /^(?:[aA]rray|[rR]ecord)$/.test(name));
  if (head === ELEMENT) return inner ? readArgument(linker, inner.call, rest, depth) : 'unknown';
  return 'unknown';
}

/** The most elements that a schema lets into a list: `z.array(z.string()).max(5)`. Not known where it says nothing of that. */
export function readMostElements(linker: Linker, schema: Ref, path: readonly string[]): number | undefined {
  const found = findSchema(linker, schema, path, 0, CHANGING);
  if (!found || found.path.length > 0) return undefined;
  const limits = found.calls.filter(({ name }) => name === 'max' || name === 'length').map(({ call }) => readNumber(call));
  const inner = found.calls.find(({ name }) => name === 'array' || name === 'optional' || name === 'nullable');
  if (inner?.name === 'array') return limits[0];
  const expression = inner?.call.file.expression(inner.call.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  return inner && argument !== undefined ? readMostElements(linker, { ...inner.call, id: argument }, []) : undefined;
}

const OF_ANY_NUMBER = /^(?:array|object|optional|nullable|readonly|min|nonempty|describe)$/;

/** Does a schema let a list through however long it is? */
export function admitsAnyNumber(linker: Linker, schema: Ref): boolean {
  const calls = findSchema(linker, schema, [], 0)?.calls ?? [];
  return calls.some(({ name }) => name === 'array') && calls.every(({ name }) => OF_ANY_NUMBER.test(name));
}

function readNumber({ file, id }: Ref): number | undefined {
  const expression = file.expression(id);
  const [argument] = expression.kind === 'call' ? expression.arguments : [];
  const literal = argument === undefined ? undefined : file.expression(argument);
  return literal?.kind === 'literal' && typeof literal.value === 'number' ? literal.value : undefined;
}

interface FoundSchema {
  readonly calls: readonly SchemaCall[];
  /** What is left of the path. */
  readonly path: readonly string[];
}

/** Goes down into the parts of a schema as far as they are written down, and not into one of which `ending` says more. */
function findSchema(linker: Linker, schema: Ref, path: readonly string[], depth: number, ending = CLOSING): FoundSchema | undefined {
  const values = linker.resolve(schema);
  const [only, ...others] = values.filter((value) => value.kind === 'object' || isMade(linker, value));
  if (!only || others.length > 0 || depth > DEEPEST) return undefined;
  const [head, ...rest] = path;
  if (only.kind === 'object') {
    const property = head === undefined ? undefined : findIn(only.at, head);
    return property && findSchema(linker, property, rest, depth + 1, ending);
  }
  const calls = only.kind === 'package' ? readCalls(only) : [];
  if (calls.length === 0 || (path.length > 0 && calls.some(({ name }) => ending.test(name)))) return undefined;
  if (head === undefined || head === ELEMENT) return { calls, path };
  const property = calls
    .toReversed()
    .map(({ call }) => findProperty(call, head))
    .find((one) => one !== undefined);
  if (property) return findSchema(linker, property, rest, depth + 1, ending);
  return calls.some(isOpen) ? { calls, path } : undefined;
}

/** Lets anything through: `z.any()`, `z.custom<UIMessage[]>()` without a function to ask. */
function isOpen({ name, call }: SchemaCall): boolean {
  if (name !== 'custom') return name === 'any' || name === 'unknown';
  const expression = call.file.expression(call.id);
  return expression.kind === 'call' && expression.arguments.length === 0;
}

/** Does a schema for messages let one with the role of the system, of the developer or of a tool through? */
export function admitsAnyRole(linker: Linker, schema: Ref, path: readonly string[]): boolean {
  const role = [...path, ELEMENT, 'role'];
  if (readAdmission(linker, schema, role).endsWith('text')) return true;
  return findEnum(linker, schema, role, 0).some((name) => /^(?:system|developer|tool)$/.test(name));
}

function findEnum(linker: Linker, schema: Ref, path: readonly string[], depth: number): readonly string[] {
  const found = findSchema(linker, schema, path, depth);
  if (!found || depth > DEEPEST) return [];
  const [head, ...rest] = found.path;
  const call = found.calls.find(({ name }) => (head === ELEMENT ? name === 'array' : /^(?:enum|optional|nullable)$/.test(name)));
  const expression = call?.call.file.expression(call.call.id);
  const argument = expression?.kind === 'call' ? expression.arguments.at(-1) : undefined;
  if (!call || argument === undefined) return [];
  const at: Ref = { ...call.call, id: argument };
  if (call.name !== 'enum') return findEnum(linker, at, rest, depth + 1);
  return linker.resolve(at).flatMap((value) => (value.kind === 'array' ? literalsOf(value.at) : []));
}

function literalsOf({ file, id }: Ref): readonly string[] {
  const array = file.expression(id);
  const elements = array.kind === 'array' ? array.elements.map((one) => file.expression(one)) : [];
  return elements.flatMap((one) => (one.kind === 'literal' && typeof one.value === 'string' ? [one.value] : []));
}

interface SchemaCall {
  readonly name: string;
  readonly call: Ref;
}

/** `z`, `string`, `()`, `max`, `()` with two calls are the calls of `string` and `max`. */
function readCalls({ path, calls }: Made): readonly SchemaCall[] {
  const names = path.flatMap((token, i) => (token === '()' ? [path[i - 1] ?? ''] : []));
  return calls.flatMap((call, i) => {
    const name = names[i];
    return name === undefined ? [] : [{ name, call }];
  });
}

/** What makes another value of the one that was looked at. */
const CHANGING = /^(?:transform|pipe|preprocess|coerce)$/;

/** What says more of a text than that it is one. */
const CLOSING =
  /^(?:enum|nativeEnum|literal|uuid|guid|url|email|date|datetime|time|regex|refine|superRefine|check|transform|pipe|preprocess|ip|ipv4|ipv6|cidr|cuid2?|ulid|nanoid|jwt|base64|emoji|number|int|boolean|bigint|coerce|startsWith|endsWith|includes|brand)$/;

function readText(linker: Linker, calls: readonly SchemaCall[], depth: number): Admission {
  const names = calls.map(({ name }) => name);
  if (names.some((name) => CLOSING.test(name))) return 'closed';
  if (names.some((name) => /^(?:max|length)$/.test(name))) return 'bounded-text';
  if (names.some((name) => /^(?:string|any|unknown)$/.test(name))) return 'any-text';
  const text = calls.find(({ name }) => name === 'String');
  if (text) return readTextOptions(text.call);
  const inner = calls.find(({ name }) => /^(?:array|optional|nullable|Array|Optional|Nullable|MaybeEmpty)$/.test(name));
  return inner ? readArgument(linker, inner.call, [], depth) : 'unknown';
}

/** What tells people of a text and says nothing of what it may be. */
const TELLING = /^(?:title|description|default|examples?|error|minLength|\$id)$/;

/** `Type.String({ maxLength: 100 })`. */
function readTextOptions({ file, id }: Ref): Admission {
  const call = file.expression(id);
  const [first] = call.kind === 'call' ? call.arguments : [];
  const options = first === undefined ? undefined : file.expression(first);
  if (options === undefined) return 'any-text';
  if (options.kind !== 'object') return 'unknown';
  const names = options.properties.map((one) => ('name' in one ? one.name : ''));
  if (names.includes('maxLength')) return 'bounded-text';
  return names.every((name) => TELLING.test(name)) ? 'any-text' : 'closed';
}

/** A schema stands behind what is said of keys, and before its options. */
function readArgument(linker: Linker, call: Ref, path: readonly string[], depth: number): Admission {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' ? expression.arguments : [];
  const isBare = given.length > 1 && given.slice(1).every((one) => call.file.expression(one).kind === 'object');
  const argument = isBare ? given[0] : given.at(-1);
  return argument === undefined ? 'unknown' : readAdmission(linker, { ...call, id: argument }, path, depth + 1);
}

function findProperty(call: Ref, name: string): Ref | undefined {
  const expression = call.file.expression(call.id);
  const [argument] = expression.kind === 'call' ? expression.arguments : [];
  return argument === undefined ? undefined : findIn({ ...call, id: argument }, name);
}

function findIn(at: Ref, name: string): Ref | undefined {
  const object = at.file.expression(at.id);
  if (object.kind !== 'object') return undefined;
  const property = object.properties.find((one) => one.kind === 'property' && one.name === name);
  return property && { ...at, id: property.value };
}
