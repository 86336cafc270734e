import type { BindingId, ExpressionId, Span, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { findWords, PLAIN_MEMBERS } from './exposures.js';

/** A handler with the names of what it was given. */
interface Handler {
  readonly linker: Linker;
  readonly file: FileIndex;
  readonly errors: readonly BindingId[];
  readonly body: readonly Statement[];
}

/** Is this made of the error, of words that were taken from it, or of what the handler made of it? */
export function isTold({ linker, file, errors, body }: Handler, id: ExpressionId): boolean {
  if (mentions(file, id, errors) || findWords(linker, { file, id }, errors) !== undefined) return true;
  const made = file
    .bindingsWithin(spanOf(body))
    .filter((one) => file.bindingAt(one)?.sources.some(({ from }) => mentions(file, from, errors)));
  return mentions(file, id, made);
}

function spanOf(body: readonly Statement[]): Span {
  return [body[0]?.span[0] ?? 0, body.at(-1)?.span[1] ?? 0];
}

/** Does one of these names stand in it? */
export function mentions(file: FileIndex, id: ExpressionId, bindings: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return bindings.includes(expression.binding);
  return childrenOf(expression).some((child) => mentions(file, child, bindings));
}

/** `{ status: error.status }`: one of these names stands in it, and nothing of what the error says. */
export function mentionsPlainly(file: FileIndex, id: ExpressionId, bindings: readonly BindingId[]): boolean {
  return mentions(file, id, bindings) && isPlain(file, id, bindings);
}

function isPlain(file: FileIndex, id: ExpressionId, bindings: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return !bindings.includes(expression.binding);
  if (expression.kind === 'member' && PLAIN_MEMBERS.has(expression.name)) return true;
  return childrenOf(expression).every((child) => isPlain(file, child, bindings));
}
