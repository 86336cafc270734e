import { childrenOf } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

const DEEPEST = 3;

/** `` `updates:${team}:${new Date().toISOString().slice(0, 10)}` ``: what stands under it begins anew with the day. */
export function isDatedKey(linker: Linker, { file, id }: Ref, depth = 0): boolean {
  const expression = file.expression(id);
  const inner = (ref: Ref) => depth < DEEPEST && isDatedKey(linker, ref, depth + 1);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    return (
      file.habits.conversations.dated.test(binding?.name ?? '') || binding?.sources.some(({ from }) => inner({ file, id: from })) === true
    );
  }
  if (expression.kind === 'member' && file.habits.conversations.dated.test(expression.name)) return true;
  if (expression.kind === 'call' || expression.kind === 'new') {
    if (file.habits.conversations.dated.test(nameOf(file, expression.callee))) return true;
    const made = findCallees(linker, { file, id });
    if (
      made.some((one) => one.file.returnsOf(one.function).some(({ value }) => value !== undefined && inner({ file: one.file, id: value })))
    )
      return true;
  }
  return childrenOf(expression).some((child) => isDatedKey(linker, { file, id: child }, depth));
}
