import type { Ref } from '../values/value.js';
import { propertiesOf } from './written-parts.js';

/** Where the wire formats put an image, a sound or a file, and what kind it is of. */
const MEDIA_NAMES = /^(?:(?:mime|media)_?[tT]ype|inline_?[dD]ata|file_?[dD]ata|(?:image|file|video)_?[uU](?:rl|RL)|input_audio)$/;

/** Parts that say themselves that they are no text, and sources of which such a part is made. */
const MEDIA_TYPES = /^(?:base64|url|(?:input_)?(?:image|audio|video|file|media)(?:_url)?)$/;

/** Does a property of a message, or of a part of one, hold what is no text of the prompt, however long it is? An address may hold a secret all the same. */
export function isMedia(object: Ref, name: string): boolean {
  return MEDIA_NAMES.test(name) || propertiesOf(object, 'type').some(isMediaType);
}

function isMediaType({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isMediaType({ file, id: expression.value });
  return expression.kind === 'literal' && typeof expression.value === 'string' && MEDIA_TYPES.test(expression.value);
}
