import type { BindingId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Env, Ref } from '../values/value.js';

/** What is put into the list that a name stands for: `messages.push({ … })`. */
export function findPutIn(file: FileIndex, binding: BindingId, env: Env | undefined): readonly Ref[] {
  return file.usesOf(binding).flatMap((use) => {
    const member = file.parentOf(use);
    const expression = member === undefined ? undefined : file.expression(member);
    const isAdding = expression?.kind === 'member' && /^(?:push|unshift)$/.test(expression.name) && expression.object === use;
    const parent = isAdding && member !== undefined ? file.parentOf(member) : undefined;
    const call = parent === undefined ? undefined : file.expression(parent);
    return call?.kind === 'call' && call.callee === member ? call.arguments.map((id) => ({ file, id, env })) : [];
  });
}
