import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { mentions } from './mentions.js';

/**
 * What stands in the place of an answer is the error: the object as it was caught, or a text with its words, alone or as the one thing that an
 * object holds beside marks: `{ type: 'text', text: `Error: ${error.message}` }`.
 */
export function givesError(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const given = file.expression(id);
  if (given.kind === 'template') return given.values.some((value) => mentions(file, value, errors));
  if (given.kind === 'binary') return given.operator === '+' && isMadeOfWords(file, id) && mentions(file, id, errors);
  return givesErrorItself(file, id, errors) || holdsOnly(file, id, (value) => givesError(file, value, errors));
}

/** `return error`, `return { [key]: error }`. */
export function givesErrorItself(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const given = file.expression(id);
  if (given.kind === 'cast' || given.kind === 'nonnull') return givesErrorItself(file, given.value, errors);
  if (given.kind === 'name') return errors.includes(given.binding);
  return holdsOnly(file, id, (value) => givesErrorItself(file, value, errors));
}

function holdsOnly(file: FileIndex, id: ExpressionId, isError: (value: ExpressionId) => boolean): boolean {
  const given = file.expression(id);
  if (given.kind !== 'object') return false;
  const values = given.properties.filter(({ kind, value }) => kind === 'spread' || file.expression(value).kind !== 'literal');
  return values.length === 1 && values.every(({ kind, value }) => (kind === 'property' || kind === 'computed') && isError(value));
}

function isMadeOfWords(file: FileIndex, id: ExpressionId): boolean {
  const part = file.expression(id);
  if (part.kind === 'binary') return isMadeOfWords(file, part.left) || isMadeOfWords(file, part.right);
  return part.kind === 'template' || (part.kind === 'literal' && typeof part.value === 'string');
}
