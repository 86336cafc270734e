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
  const members = toolsIn(list);
  if (members.length === 0 || depth > DEEPEST) return [undefined];
  return members.flatMap((ref): readonly (Value | undefined)[] => {
    const values = linker.resolve(ref);
    if (values.length === 0) return [undefined];
    if (isSpread(ref)) return values.flatMap((value) => definitionsIn(linker, value, depth + 1));
    // Gemini: `{ functionDeclarations: […] }` holds the definitions.
    return values.flatMap((value) => {
      const inner = value.kind === 'object' ? findProperty(value.at, 'functionDeclarations') : undefined;
      return inner ? linker.resolve(inner).flatMap((one) => definitionsIn(linker, one, depth + 1)) : [value];
    });
  });
}

/** What a list or an object of tools holds, whatever it is. */
export function toolsIn(value: Value): readonly Ref[] {
  if (value.kind !== 'object' && value.kind !== 'array') return [];
  const { file, id } = value.at;
  const list = file.expression(id);
  if (list.kind === 'array')
    return list.elements.map((element) => {
      const one = file.expression(element);
      return { file, id: one.kind === 'spread' ? one.value : element };
    });
  return list.kind === 'object' ? list.properties.flatMap((one) => (one.kind === 'property' ? [{ file, id: one.value }] : [])) : [];
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
