import type { Expression, ExpressionId } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/**
 * Is `later` the same text as `earlier`, read again by the same words further down in the same function, where the earlier one has been
 * passed? Whatever refuses the one refuses the other.
 */
export function isReadAgain(linker: Linker, earlier: Ref, later: Ref): boolean {
  const { file } = earlier;
  if (file !== later.file) return false;
  const [first, second] = [file.expression(earlier.id), file.expression(later.id)];
  if (first.function !== second.function || first.span[1] > second.span[0]) return false;
  if (codeOf(linker, file, first) !== codeOf(linker, file, second) || !isKept(file, earlier.id)) return false;
  const [at] = nodesAround(file, earlier.id);
  return at !== undefined && nodesAround(file, later.id).some(({ parent, region }) => parent === at.parent && region === at.region);
}

function codeOf({ project }: Linker, file: FileIndex, { span }: Expression): string {
  return project.code(file.path, span).replace(/\s+/g, '');
}

/** A part of a name that nothing else is given to. */
function isKept(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'member') return isKept(file, expression.object);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  return binding?.sources.every(({ by }) => by === 'initializer') === true;
}

/** From the inside out. */
function nodesAround(file: FileIndex, id: ExpressionId): readonly StatementNode[] {
  const nodes: StatementNode[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) nodes.push(node);
  return nodes;
}
