import { lastOf, toTokens } from '../files/catalog-index.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';
import { nameOf, writtenNames } from './written-names.js';

type Client = Extract<Value, { kind: 'client' }>;

/** `prompt.pipe(model)`, `RunnableSequence.from([prompt, model, parser])`: a client handed to a composer is in the result. */
export function findComposed(linker: Linker, ref: Ref): readonly Value[] {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return [];
  const name = nameOf(ref.file, expression.callee);
  if (!linker.catalog.composers.has(name)) return [];
  const written = writtenNames(ref.file, expression.callee).slice(-2).join('.');
  return expression.arguments.flatMap((id) => {
    const argument: Ref = { ...ref, id };
    return findParts(linker, argument, 0)
      .filter(({ client }) => client.type.composedBy?.some((path) => lastOf(toTokens(path)) === name))
      .flatMap((found): readonly Value[] => {
        const value: Client = { ...found, client: { ...found.client, isPart: true } };
        const { sequence } = value.client.type;
        return sequence?.by.includes(written) && !isLastStep(linker, argument, value)
          ? linker.call({ ...value, path: toTokens(sequence.as) }, ref)
          : [value];
      });
  });
}

function findParts(linker: Linker, ref: Ref, depth: number): readonly Client[] {
  return linker.resolve(ref).flatMap((value) => {
    if (depth > 2) return [];
    if (value.kind === 'object') return objectParts(value.at).flatMap((part) => findParts(linker, part, depth + 1));
    if (value.kind === 'array') return arrayParts(value.at).flatMap((part) => findParts(linker, part, depth + 1));
    return value.kind === 'client' && value.path.length === 0 ? [value] : [];
  });
}

/** Nothing of a list of steps is given what this one answers. Where no list is seen, nobody knows of any. */
function isLastStep(linker: Linker, steps: Ref, { client }: Client): boolean {
  const lists = linker.resolve(steps).flatMap((value) => (value.kind === 'array' ? [arrayParts(value.at)] : []));
  return lists.every((parts) => {
    const last = parts.at(-1);
    return (
      last === undefined || linker.resolve(last).some((value) => value.kind === 'client' && value.client.construct === client.construct)
    );
  });
}

export function objectParts(ref: Ref): readonly Ref[] {
  const object = ref.file.expression(ref.id);
  return object.kind === 'object' ? object.properties.map((property) => ({ ...ref, id: property.value })) : [];
}

export function arrayParts(ref: Ref): readonly Ref[] {
  const array = ref.file.expression(ref.id);
  return array.kind === 'array' ? array.elements.map((id) => ({ ...ref, id })) : [];
}
