import type { ExpressionId } from '../facts.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** Says nothing of what a text may hold. An enum, a pattern or a refinement does, and so may what is not known here. */
const HARMLESS = /^(?:describe|optional|nullable|nullish|min|max|length|trim|default|nonempty|meta|catch|url)$/;
const DEEPEST = 3;

/** The fields of a zod object that take any text, or lists of any texts. None where the schema can't be followed. */
export function findFreeStrings(linker: Linker, schema: Ref, depth = 0): readonly string[] {
  return depth > DEEPEST ? [] : linker.resolve(schema).flatMap((value) => fieldsOf(linker, value, depth));
}

/** `z.object({ … })`, or what is built around one: `Output.object({ schema })`, `zodTextFormat(schema, 'name')`. */
function fieldsOf(linker: Linker, value: Value, depth: number): readonly string[] {
  if (value.kind === 'object') return findFreeStrings(linker, propertyOf(value.at, 'schema') ?? value.at, depth + 1);
  if (value.kind !== 'package') return [];
  const [built] = value.calls;
  const call = built?.file.expression(built.id);
  const [argument] = call?.kind === 'call' ? call.arguments : [];
  if (!built || argument === undefined) return [];
  const given: Ref = { ...built, id: argument };
  if (!/^zod(?:\/|$)/.test(value.specifier)) {
    const inner = propertyOf(given, 'schema');
    return findFreeStrings(linker, inner ?? given, depth + 1);
  }
  // What is built on an object (`partial`, `refine`) is another one.
  return /^(?:(?:z|default)\.)?object\.\(\)(?:\.describe\.\(\)|\.strict\.\(\))?$/.test(value.path.join('.'))
    ? freeNames(built.file, argument)
    : [];
}

function propertyOf({ file, id }: Ref, name: string): Ref | undefined {
  const object = file.expression(id);
  const property = object.kind === 'object' ? object.properties.find((one) => one.kind === 'property' && one.name === name) : undefined;
  return property && { file, id: property.value };
}

function freeNames(file: FileIndex, id: ExpressionId): readonly string[] {
  const object = file.expression(id);
  if (object.kind !== 'object') return [];
  return object.properties.flatMap((one) => (one.kind === 'property' && isFreeString(file, one.value) ? [one.name] : []));
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
