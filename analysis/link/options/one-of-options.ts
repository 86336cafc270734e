import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';
import type { OptionReading } from './options.js';
import type { ParsedOption } from './parsed-options.js';

/** Several names for one option, of which each case uses another. */
export function readOneOf(linker: Linker, call: Ref, names: readonly ParsedOption[]): OptionReading | undefined {
  const [option, ...others] = names;
  const expression = call.file.expression(call.id);
  if (!option || others.length === 0 || expression.kind !== 'call' || others.some(({ argument }) => argument !== option.argument))
    return undefined;
  const argument = expression.arguments[option.argument];
  const at =
    argument === undefined ? undefined : findOneOf(linker, { ...call, id: argument }, new Set(names.flatMap(({ members }) => members)));
  return at && { state: 'known', at, owner: call, values: linker.resolve(at), option, source: 'call-option' };
}

/** The first place that sets one of the options, if each case that the code tells apart sets one: `reasons ? { max_completion_tokens } : { max_tokens }`. */
function findOneOf(linker: Linker, options: Ref, names: ReadonlySet<string>): Ref | undefined {
  return search(linker, options, names, 0)[0];
}

const DEEPEST = 5;

/** One place for each case; none where any case sets nothing. */
function search(linker: Linker, ref: Ref, names: ReadonlySet<string>, depth: number): readonly Ref[] {
  const expression = ref.file.expression(ref.id);
  if (depth > DEEPEST || (expression.kind === 'logical' && expression.operator === '&&')) return [];
  const cases = linker.resolve(ref).map((value) => searchValue(linker, value, names, depth));
  return cases.every((places) => places.length > 0) ? cases.flat() : [];
}

function searchValue(linker: Linker, value: Value, names: ReadonlySet<string>, depth: number): readonly Ref[] {
  const object = value.kind === 'object' ? value.at.file.expression(value.at.id) : undefined;
  if (value.kind !== 'object' || object?.kind !== 'object') return [];
  for (const property of object.properties.toReversed()) {
    const at: Ref = { ...value.at, id: property.value };
    if (property.kind === 'property' && names.has(property.name)) return linker.resolve(at).some(isUndefined) ? [] : [at];
    const places = property.kind === 'spread' ? search(linker, at, names, depth + 1) : [];
    if (places.length > 0) return places;
  }
  return [];
}

export function isUndefined(value: Value): boolean {
  return value.kind === 'literal' && value.value === undefined;
}
