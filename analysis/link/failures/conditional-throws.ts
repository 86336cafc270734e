import type { BindingId, ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isTrue } from './flag-conditions.js';

/** What of a handler may run: not `if (!this.fallback) throw error`, where everybody gives one. */
export function withoutIdleThrows(linker: Linker, file: FileIndex, body: readonly Statement[]): readonly Statement[] {
  return body.filter((one) => !(isPlainThrow(one) && isTrue(linker, { file, id: one.condition }) === false));
}

/** `if (!this.fallback) throw error;` at its head, where somebody gives none: to whom nothing has been done about the failure. */
export function passesOnForSome(linker: Linker, file: FileIndex, [first]: readonly Statement[], errors: readonly BindingId[]): boolean {
  const thrown = first && isPlainThrow(first) && first.then[0]?.kind === 'throw' ? file.expression(first.then[0].value) : undefined;
  if (!first || !isPlainThrow(first) || thrown?.kind !== 'name' || !errors.includes(thrown.binding)) return false;
  return mayBeMissing(linker, file, first.condition);
}

type If = Extract<Statement, { kind: 'if' }>;

function isPlainThrow(statement: Statement): statement is If {
  return statement.kind === 'if' && statement.else.length === 0 && statement.then.length === 1 && statement.then[0]?.kind === 'throw';
}

/** `!this.fallback`, where somebody who makes the object leaves it out. */
function mayBeMissing(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const condition = file.expression(id);
  if (condition.kind === 'logical' && condition.operator === '||')
    return mayBeMissing(linker, file, condition.left) || mayBeMissing(linker, file, condition.right);
  if (condition.kind !== 'unary' || condition.operator !== '!') return false;
  return linker
    .resolve({ file, id: condition.value })
    .some((value) => value.kind === 'literal' && (value.value === undefined || value.value === null));
}
