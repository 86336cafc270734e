import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import { findProperty, type Ref, type Value } from './value.js';

/** Says nothing of what a text may hold. An enum, a pattern or a refinement does, and so may what is not known here. */
const HARMLESS = /^(?:describe|optional|nullable|nullish|min|max|length|trim|default|nonempty|meta|catch|url)$/;
const DEEPEST = 3;

/** The fields of a zod object that take any text, or lists of any texts: `query`, `steps.command`. None where the schema can't be followed. */
export function findFreeStrings(linker: Linker, schema: Ref, depth = 0): readonly string[] {
  return depth > DEEPEST ? [] : linker.resolve(schema).flatMap((value) => fieldsOf(linker, value, depth));
}

/** `z.object({ … })`, or what is built around one: `Output.object({ schema })`, `zodTextFormat(schema, 'name')`. */
function fieldsOf(linker: Linker, value: Value, depth: number): readonly string[] {
  if (value.kind === 'object') {
    const inner = findProperty(value.at, 'schema');
    if (inner) return findFreeStrings(linker, inner, depth + 1);
    return isJsonSchema(value.at) ? freeTexts(linker, value.at, depth) : freeNames(linker, value.at, depth);
  }
  if (value.kind !== 'package') return [];
  const [built] = value.calls;
  const call = built?.file.expression(built.id);
  const [argument] = call?.kind === 'call' ? call.arguments : [];
  if (!built || argument === undefined) return [];
  const given: Ref = { ...built, id: argument };
  if (!/^zod(?:\/|$)/.test(value.specifier)) {
    const inner = findProperty(given, 'schema');
    return findFreeStrings(linker, inner ?? given, depth + 1);
  }
  // What is built on an object (`partial`, `refine`) is another one.
  return /^(?:(?:z|default)\.)?object\.\(\)(?:\.describe\.\(\)|\.strict\.\(\))?$/.test(value.path.join('.'))
    ? freeNames(linker, given, depth)
    : [];
}

/** `{ type: 'object', properties: { query: { type: 'string' } } }`. */
function isJsonSchema({ file, id }: Ref): boolean {
  const type = findProperty({ file, id }, 'type');
  const literal = type && file.expression(type.id);
  return literal?.kind === 'literal' && literal.value === 'object' && findProperty({ file, id }, 'properties') !== undefined;
}

function freeTexts(linker: Linker, schema: Ref, depth: number): readonly string[] {
  const properties = findProperty(schema, 'properties');
  const object = properties && schema.file.expression(properties.id);
  if (object?.kind !== 'object' || depth > DEEPEST) return [];
  return object.properties.flatMap((one) => {
    if (one.kind !== 'property') return [];
    const field: Ref = { ...schema, id: one.value };
    if (isFreeText(linker, field)) return [one.name];
    const inner = findProperty(field, 'items') ?? field;
    return within(
      one.name,
      linker
        .resolve(inner)
        .flatMap((value) => (value.kind === 'object' && isJsonSchema(value.at) ? freeTexts(linker, value.at, depth + 1) : [])),
    );
  });
}

function within(name: string, fields: readonly string[]): readonly string[] {
  return fields.map((field) => `${name}.${field}`);
}

/** What says more of a text than that it is one. */
const NARROWING = ['enum', 'const', 'pattern', 'format'];

function isFreeText(linker: Linker, field: Ref): boolean {
  const type = findProperty(field, 'type');
  const isText = type && linker.resolve(type).some((value) => value.kind === 'literal' && value.value === 'string');
  return isText === true && NARROWING.every((name) => findProperty(field, name) === undefined);
}

function freeNames(linker: Linker, { file, id }: Ref, depth: number): readonly string[] {
  const object = file.expression(id);
  if (object.kind !== 'object') return [];
  return object.properties.flatMap((one) => {
    if (one.kind !== 'property') return [];
    if (isFreeString(file, one.value)) return [one.name];
    const inner = findInner(file, one.value);
    return inner === undefined ? [] : within(one.name, findFreeStrings(linker, { file, id: inner }, depth + 1));
  });
}

/** The object inside `z.array(z.object({ … })).max(6)`, `Section.optional()`. */
function findInner(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call') return call.kind === 'name' ? id : undefined;
  if (callee?.kind !== 'member') return undefined;
  if (file.expression(callee.object).kind === 'name' && callee.name === 'array')
    return call.arguments[0] === undefined ? undefined : findInner(file, call.arguments[0]);
  if (callee.name === 'object') return id;
  return callee.name === 'array' || HARMLESS.test(callee.name) ? findInner(file, callee.object) : undefined;
}

/** `z.string()`, `z.url()`, `z.array(z.string())`, with what is harmless behind. */
function isFreeString(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member') return false;
  const isOfLibrary = file.expression(callee.object).kind === 'name';
  if (isOfLibrary && (callee.name === 'string' || callee.name === 'url')) return true;
  if (isOfLibrary && callee.name === 'array') return call.arguments[0] !== undefined && isFreeString(file, call.arguments[0]);
  return HARMLESS.test(callee.name) && isFreeString(file, callee.object);
}
