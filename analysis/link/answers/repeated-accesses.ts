import type { AnswerAccess } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';

interface Believed {
  readonly at: Ref;
  readonly path: string;
  readonly access: AnswerAccess;
}

/** Of places that read the same part, one that always comes after another throws nothing of its own: the first speaks for it, and mends it too. */
export function withoutRepeats(believed: readonly Believed[]): readonly AnswerAccess[] {
  const first = believed.filter((one) => !believed.some((other) => speaksFor(other, one)));
  return first.map(({ at, path, access }) => {
    const behind = believed.filter((one) => speaksFor({ at, path, access }, one));
    const all = [access, ...behind.map((one) => one.access)];
    return { ...access, repairs: all.every(({ repairs }) => repairs.length > 0) ? all.flatMap(({ repairs }) => repairs) : [] };
  });
}

function speaksFor(first: Believed, { at, path, access }: Believed): boolean {
  return first.path === path && first.access.kind === access.kind && first.access.text === access.text && isAlwaysBefore(first.at, at);
}

/** Whoever comes to the second has been at the first. */
function isAlwaysBefore({ file, id }: Ref, second: Ref): boolean {
  if (second.file !== file || second.id === id || file.expression(second.id).function !== file.expression(id).function) return false;
  const start = file.statementOf(id);
  if (!start || file.expression(id).span[0] >= file.expression(second.id).span[0] || isPerhaps(file, id)) return false;
  for (let node = file.statementOf(second.id); node; node = node.parent)
    if (node.parent === start.parent && node.region === start.region) return true;
  return false;
}

/** It stands where an expression goes only on some condition. */
function isPerhaps(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) return false;
  const around = file.expression(parent);
  if (around.kind === 'logical' && around.right === id) return true;
  if (around.kind === 'conditional' && around.condition !== id) return true;
  return isPerhaps(file, parent);
}
