import type { Ref } from '../values/value.js';
import { propertiesOf } from './written-parts.js';

/** What a message says of itself and does not say to the model, and where the wire formats put an image, a sound or a file. */
const NO_TEXT =
  /^(?:role|type|id|createdAt|(?:mime|media)_?[tT]ype|inline_?[dD]ata|file_?[dD]ata|(?:image|file|video)_?[uU](?:rl|RL)|input_audio)$/;

/** Parts that say themselves that they are no text, and sources of which such a part is made. */
const MEDIA = /^(?:base64|url|(?:input_)?(?:image|audio|video|file|media)(?:_url)?)$/;

/** Is a property of a message, or of a part of one, something that the model is told in words? */
export function isTold(object: Ref, name: string): boolean {
  return !NO_TEXT.test(name) && !propertiesOf(object, 'type').some(isMedia);
}

function isMedia({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isMedia({ file, id: expression.value });
  return expression.kind === 'literal' && typeof expression.value === 'string' && MEDIA.test(expression.value);
}
