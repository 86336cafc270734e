import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';

/** `messages.push({ … })` on a name that the list was given, also where it is given in some cases only: `kept ?? []`. */
export function findPushed({ file, id, env }: Ref): readonly Ref[] {
  return file.drawnFrom(chosenFrom(file, id)).flatMap(({ binding, source }) => {
    if (source.path.length > 0) return [];
    return file.usesOf(binding).flatMap((use) => {
      const member = file.parentOf(use);
      const expression = member === undefined ? undefined : file.expression(member);
      const isAdding = expression?.kind === 'member' && /^(?:push|unshift)$/.test(expression.name) && expression.object === use;
      const parent = isAdding && member !== undefined ? file.parentOf(member) : undefined;
      const call = parent === undefined ? undefined : file.expression(parent);
      return call?.kind === 'call' && call.callee === member ? call.arguments.map((argument) => ({ file, id: argument, env })) : [];
    });
  });
}

function chosenFrom(file: FileIndex, id: ExpressionId): ExpressionId {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && (around?.kind === 'logical' || around?.kind === 'cast') ? chosenFrom(file, parent) : id;
}
