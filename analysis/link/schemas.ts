import { ELEMENT } from '../facts.js';
import type { Linker } from './linker.js';
import { isPackageMatch } from './scan.js';
import type { Ref, Value } from './value.js';

/** Methods of schemas and validators that give back what they looked at. */
export const VALIDATING =
  /^(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|decode|assert|Check|Parse|cast|min)$/;

/** What a schema lets through at one place: any text, any text up to a length, or only what it names. */
export type Admission = 'any-text' | 'bounded-text' | 'closed' | 'unknown';

type Made = Extract<Value, { kind: 'package' }>;

const SCHEMA_PACKAGES = [
  'zod',
  'yup',
  'valibot',
  'superstruct',
  'joi',
  '@hapi/joi',
  'arktype',
  'myzod',
  'runtypes',
  'io-ts',
  '@sinclair/typebox',
];

/** Was it built by a library for schemas? */
export function isSchema(linker: Linker, ref: Ref): boolean {
  return linker.resolve(ref).some(isMade);
}

function isMade(value: Value): value is Made {
  return value.kind === 'package' && SCHEMA_PACKAGES.some((name) => isPackageMatch(name, value.specifier)) && value.calls.length > 0;
}

const DEEPEST = 8;

/** Reads zod's chains: `z.object({ topic: z.string().max(100) })` at `['topic']` is a bounded text. */
export function readAdmission(linker: Linker, schema: Ref, path: readonly string[], depth = 0): Admission {
  const made = linker.resolve(schema).filter(isMade);
  const [only, ...others] = made;
  if (!only || others.length > 0 || depth > DEEPEST) return 'unknown';
  const calls = readCalls(only);
  if (calls.length === 0 || (path.length > 0 && calls.some(({ name }) => CLOSING.test(name)))) return 'unknown';
  const [head, ...rest] = path;
  if (head === undefined) return readText(linker, calls, depth);
  const inner = calls.find(({ name }) => name === 'array' || name === 'record');
  if (head === ELEMENT) return inner ? readArgument(linker, inner.call, rest, depth) : 'unknown';
  const property = calls
    .toReversed()
    .map(({ call }) => findProperty(call, head))
    .find((found) => found !== undefined);
  return property ? readAdmission(linker, property, rest, depth + 1) : 'unknown';
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

/** What says more of a text than that it is one. */
const CLOSING =
  /^(?:enum|nativeEnum|literal|uuid|guid|url|email|date|datetime|time|regex|refine|superRefine|check|transform|pipe|preprocess|ip|ipv4|ipv6|cidr|cuid2?|ulid|nanoid|jwt|base64|emoji|number|int|boolean|bigint|coerce|startsWith|endsWith|includes|brand)$/;

function readText(linker: Linker, calls: readonly SchemaCall[], depth: number): Admission {
  const names = calls.map(({ name }) => name);
  if (names.some((name) => CLOSING.test(name))) return 'closed';
  if (names.some((name) => /^(?:max|length)$/.test(name))) return 'bounded-text';
  if (names.some((name) => /^(?:string|any|unknown)$/.test(name))) return 'any-text';
  const inner = calls.find(({ name }) => name === 'array' || name === 'optional' || name === 'nullable');
  return inner ? readArgument(linker, inner.call, [], depth) : 'unknown';
}

function readArgument(linker: Linker, call: Ref, path: readonly string[], depth: number): Admission {
  const expression = call.file.expression(call.id);
  const argument = expression.kind === 'call' ? expression.arguments.at(-1) : undefined;
  return argument === undefined ? 'unknown' : readAdmission(linker, { ...call, id: argument }, path, depth + 1);
}

function findProperty(call: Ref, name: string): Ref | undefined {
  const expression = call.file.expression(call.id);
  const [argument] = expression.kind === 'call' ? expression.arguments : [];
  const object = argument === undefined ? undefined : call.file.expression(argument);
  if (object?.kind !== 'object') return undefined;
  const property = object.properties.find((one) => one.kind === 'property' && one.name === name);
  return property && { ...call, id: property.value };
}
