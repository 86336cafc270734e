import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from './file-index.js';

/** The text of a string that is written down. */
export function wordOf(file: FileIndex, id: ExpressionId): string | undefined {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}
