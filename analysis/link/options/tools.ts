import { findPushed } from '../values/added.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref, type Value } from '../values/value.js';

/** The definitions in a request's list of tools; undefined where one of them can't be followed. */
export function findTools(linker: Linker, lists: readonly Value[]): readonly Value[] | undefined {
  const found = lists.flatMap((list) => definitionsIn(linker, list, 0));
  return found.includes(undefined) ? undefined : found.filter((one) => one !== undefined);
}

const DEEPEST = 3;

function definitionsIn(linker: Linker, list: Value, depth: number): readonly (Value | undefined)[] {
  if (list.kind === 'literal') return [];
  const members = list.kind === 'array' ? [...toolsIn(list), ...findPushed(list.at).map(withoutSpread)] : toolsIn(list);
  if (members.length === 0 || depth > DEEPEST) return [undefined];
  return members.flatMap((ref): readonly (Value | undefined)[] => {
    const values = resolveTool(linker, ref);
    if (values.length === 0) return [undefined];
    if (isSpread(ref)) return values.flatMap((value) => definitionsIn(linker, value, depth + 1));
    // Gemini: `{ functionDeclarations: […] }` holds the definitions.
    return values.flatMap((value) => {
      const inner = value.kind === 'object' ? findProperty(value.at, 'functionDeclarations') : undefined;
      return inner ? linker.resolve(inner).flatMap((one) => definitionsIn(linker, one, depth + 1)) : [value];
    });
  });
}

/** A tool, or what the callers hand over where it is a parameter: `callTool(system, user, { name, input_schema })`. */
function resolveTool(linker: Linker, ref: Ref): readonly Value[] {
  const values = linker.resolve(ref);
  const expression = ref.file.expression(ref.id);
  const binding = expression.kind === 'name' ? ref.file.bindingAt(expression.binding) : undefined;
  const isHandedOver = values.length > 0 && values.every((value) => 'parameterOf' in value);
  if (!isHandedOver || !binding?.parameter || binding.parameter.rest || binding.sources.length > 0 || binding.name === '') return values;
  const { index } = binding.parameter;
  const given = linker.callSites(ref.file, binding.function).calls.flatMap((call) => {
    const made = call.file.expression(call.id);
    const id = made.kind === 'call' ? made.arguments[index] : undefined;
    return id === undefined ? [] : linker.resolve({ file: call.file, id });
  });
  return given.length > 0 ? given : values;
}

/** `TOOLS.map((tool) => ({ type: 'function', function: { … } }))`, here or in a function that is called for it: what each of them is made of, where that is all written there. */
export function findMappedTools(linker: Linker, { file, id }: Ref, depth = 0): readonly Value[] {
  const expression = file.expression(id);
  if (depth > DEEPEST) return [];
  if (expression.kind === 'cast') return findMappedTools(linker, { file, id: expression.value }, depth + 1);
  if (expression.kind === 'name') {
    const sources = file.bindingAt(expression.binding)?.sources.filter(({ by, path }) => by === 'initializer' && path.length === 0) ?? [];
    return sources.flatMap(({ from }) => findMappedTools(linker, { file, id: from }, depth + 1));
  }
  if (expression.kind !== 'call') return [];
  const callee = file.expression(expression.callee);
  const [callback] = expression.arguments;
  if (callee.kind === 'member' && callee.name === 'map' && callback !== undefined) {
    const made = returnsOf(linker.resolve({ file, id: callback })).flatMap((one) => linker.resolve(one));
    return made.every((one) => isWritten(linker, one)) ? made : [];
  }
  return returnsOf(linker.resolve({ file, id: expression.callee })).flatMap((one) => findMappedTools(linker, one, depth + 1));
}

function returnsOf(values: readonly Value[]): readonly Ref[] {
  return values.flatMap((value) =>
    value.kind === 'function'
      ? value.file.returnsOf(value.id).flatMap(({ value: id }) => (id === undefined ? [] : [{ file: value.file, id }]))
      : [],
  );
}

/** Nothing of it, and nothing of the function in it, comes from where it can't be seen. */
function isWritten(linker: Linker, value: Value, depth = 0): boolean {
  if (value.kind !== 'object' || depth > DEEPEST) return false;
  const { file, id } = value.at;
  const object = file.expression(id);
  return (
    object.kind === 'object' &&
    object.properties.every((property) => {
      const isWhole = property.kind === 'spread' || (property.kind === 'property' && property.name === 'function');
      if (isWhole) return linker.resolve({ file, id: property.value }).every((one) => isWritten(linker, one, depth + 1));
      return property.kind === 'property' && (property.name !== 'strict' || file.expression(property.value).kind === 'literal');
    })
  );
}

/** What a list or an object of tools holds, whatever it is. */
export function toolsIn(value: Value): readonly Ref[] {
  if (value.kind !== 'object' && value.kind !== 'array') return [];
  const { file, id } = value.at;
  const list = file.expression(id);
  if (list.kind === 'array') return list.elements.map((element) => withoutSpread({ file, id: element }));
  return list.kind === 'object' ? list.properties.flatMap((one) => (one.kind === 'property' ? [{ file, id: one.value }] : [])) : [];
}

function withoutSpread(ref: Ref): Ref {
  const expression = ref.file.expression(ref.id);
  return expression.kind === 'spread' ? { ...ref, id: expression.value } : ref;
}

function isSpread({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  return parent !== undefined && file.expression(parent).kind === 'spread';
}

/** The object that a tool is defined by: `tool({ … })`, `tool(run, { … })`, or the object itself. */
export function findDefinition(value: Value): Ref | undefined {
  if (value.kind === 'object') return value.at;
  const call = value.kind === 'package' ? value.calls.at(-1) : undefined;
  const expression = call?.file.expression(call.id);
  const given = expression?.kind === 'call' || expression?.kind === 'new' ? expression.arguments : [];
  const found = given.find((id) => call?.file.expression(id).kind === 'object') ?? given[0];
  return call && found !== undefined ? { file: call.file, id: found } : undefined;
}
