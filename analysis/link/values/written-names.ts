import { ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { wordOf } from '../files/words.js';

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

/** `pick('ask')`, or a constant that holds what it gave. */
export function isKeyed(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await' || expression.kind === 'nonnull' || expression.kind === 'cast') return isKeyed(file, expression.value);
  if (expression.kind === 'call') return expression.arguments.some((one) => wordOf(file, one) !== undefined);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const [source, ...others] = binding?.sources ?? [];
  const made = source === undefined || others.length > 0 || binding?.kind !== 'const' ? undefined : file.expression(source.from);
  return made !== undefined && made.kind !== 'name' && source !== undefined && isKeyed(file, source.from);
}
