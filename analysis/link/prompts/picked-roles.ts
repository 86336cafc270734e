import type { ExpressionId } from '../../facts.js';
import { wordOf } from '../files/words.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref } from '../values/value.js';

/** Which messages of a list are taken: those of a role, or those of any other. */
export interface PickedRole {
  readonly role: string;
  readonly isWanted: boolean;
}

/** `(one) => one.role === 'system'`, as `filter` and `find` are given it. */
export function findPickedRole(linker: Linker, callback: Ref): PickedRole | undefined {
  for (const value of linker.resolve(callback)) {
    const [returned] = value.kind === 'function' ? value.file.returnsOf(value.id) : [];
    if (value.kind !== 'function' || returned?.value === undefined) continue;
    const test = value.file.expression(returned.value);
    if (test.kind !== 'binary' || !/^[=!]==?$/.test(test.operator)) continue;
    const isRole = (id: ExpressionId) => {
      const side = value.file.expression(id);
      return side.kind === 'member' ? side.name === 'role' : side.kind === 'name' && value.file.bindingAt(side.binding)?.name === 'role';
    };
    const other = isRole(test.left) ? test.right : isRole(test.right) ? test.left : undefined;
    const role = other === undefined ? undefined : wordOf(value.file, other);
    if (role !== undefined) return { role, isWanted: test.operator.startsWith('=') };
  }
  return undefined;
}

/** Is it a message that says another role than those that are taken? */
export function isLeftOut(message: Ref, { role, isWanted }: PickedRole): boolean {
  const written = findProperty(message, 'role');
  const own = written === undefined ? undefined : wordOf(written.file, written.id);
  return own !== undefined && (own === role) !== isWanted;
}
