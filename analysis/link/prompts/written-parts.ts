import type { Ref } from '../values/value.js';

// The parts of objects and lists, as they are written down.

export function propertiesOf(object: Ref, name: string): readonly Ref[] {
  const expression = object.file.expression(object.id);
  if (expression.kind !== 'object') return [];
  return expression.properties.flatMap((property) =>
    property.kind === 'property' && property.name === name ? [{ ...object, id: property.value }] : [],
  );
}

export function hasSpread({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return expression.kind === 'object' && expression.properties.some(({ kind }) => kind === 'spread');
}

export function elementsOf(list: Ref): readonly { readonly at: Ref; readonly isSpread: boolean }[] {
  const array = list.file.expression(list.id);
  if (array.kind !== 'array') return [];
  return array.elements.map((id) => {
    const element = list.file.expression(id);
    return element.kind === 'spread' ? { at: { ...list, id: element.value }, isSpread: true } : { at: { ...list, id }, isSpread: false };
  });
}
