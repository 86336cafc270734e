import { ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';

/** The names that a callee is written with, outermost first: `this.db.ticket.create` → `db`, `ticket`, `create`. Calls on the way are passed over. */
export function writtenNames(file: FileIndex, id: ExpressionId): readonly string[] {
  const expression = file.expression(id);
  if (expression.kind === 'member') return [...writtenNames(file, expression.object), expression.name];
  if (expression.kind === 'name') return [file.bindingAt(expression.binding)?.name ?? ''];
  if (expression.kind === 'global') return [expression.name];
  return expression.kind === 'call' ? writtenNames(file, expression.callee) : [];
}

/** The same with calls on the way: `res.status(500).json` → `res`, `status`, `()`, `json`. */
export function writtenPath(file: FileIndex, id: ExpressionId): readonly string[] {
  const expression = file.expression(id);
  if (expression.kind === 'member') return [...writtenPath(file, expression.object), expression.name];
  return expression.kind === 'call' ? [...writtenPath(file, expression.callee), '()'] : writtenNames(file, id);
}

/** The last word of what is written: `c` of `a.b.c`, and of a name the name. */
export function nameOf(file: FileIndex, id: ExpressionId): string {
  const expression = file.expression(id);
  if (expression.kind === 'name') return file.bindingAt(expression.binding)?.name ?? '';
  if (expression.kind === 'global') return expression.name;
  return expression.kind === 'member' ? expression.name : '';
}

/** `a[0]` and `a[i]` are elements; `a['b']` is a member. */
export function indexName(file: FileIndex, key: ExpressionId): string {
  const expression = file.expression(key);
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : ELEMENT;
}

/** The call whose callee this expression is. */
export function callOf(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  return call?.kind === 'call' && call.callee === id ? parent : undefined;
}
