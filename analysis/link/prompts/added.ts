import type { BindingId, ExpressionId } from '../../facts.js';
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

/** What is put into a list by a name that it was given, also where it is given in some cases only: `kept ?? []`. */
export function findPushed({ file, id, env }: Ref): readonly Ref[] {
  return file
    .drawnFrom(chosenFrom(file, id))
    .flatMap(({ binding, source }) => (source.path.length > 0 ? [] : findPutIn(file, binding, env)));
}

function chosenFrom(file: FileIndex, id: ExpressionId): ExpressionId {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && (around?.kind === 'logical' || around?.kind === 'cast') ? chosenFrom(file, parent) : id;
}
