import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { propertiesOf } from './written-parts.js';

/** Does a property of a message, or of a part of one, hold what is no text of the prompt, however long it is? An address may hold a secret all the same. */
export function isMedia(linker: Linker, object: Ref, name: string): boolean {
  const { media, mediaTypes } = linker.catalog.catalog.http.messages;
  return media.test(name) || propertiesOf(object, 'type').some((type) => isMediaType(type, mediaTypes));
}

function isMediaType({ file, id }: Ref, types: RegExp): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isMediaType({ file, id: expression.value }, types);
  return expression.kind === 'literal' && typeof expression.value === 'string' && types.test(expression.value);
}
