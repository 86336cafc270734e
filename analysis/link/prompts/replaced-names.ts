import type { Binding, BindingId, BindingSource, ExpressionId } from '../../facts.js';
import { type FileIndex, partsOf, type StatementNode } from '../files/file-index.js';

/** What a name may hold where it is read. */
export interface Held {
  readonly sources: readonly BindingSource[];
  /** A parameter may still be what the caller gave. */
  readonly isAsGiven: boolean;
}

/** After `text = text.slice(0, MOST)`, which every way to the place that reads the name goes through, nothing from before is left in it. */
export function findHeld(file: FileIndex, id: BindingId, binding: Binding, use: ExpressionId): Held {
  const read = file.expression(use);
  const replacing =
    read.kind === 'name' && read.binding === id
      ? binding.sources.findLast(({ by, from, path }) => by === 'assignment' && path.length === 0 && isAlwaysBefore(file, from, use))
      : undefined;
  if (!replacing) return { sources: binding.sources, isAsGiven: true };
  const since = file.expression(replacing.from).span[0];
  return { sources: binding.sources.filter(({ from }) => file.expression(from).span[0] >= since), isAsGiven: false };
}

/** A statement of its own that stands before the one that reads the name, or before one around that. */
function isAlwaysBefore(file: FileIndex, assigned: ExpressionId, use: ExpressionId): boolean {
  const assignment = file.parentOf(assigned);
  const written = file.statementOf(assigned);
  if (assignment === undefined || written?.statement.kind !== 'expression' || written.statement.value !== assignment) return false;
  const { span } = written.statement;
  for (let node = nodeIn(file, use, written.function); node; node = node.parent)
    if (node.parent === written.parent && node.statement.span[0] >= span[1] && isBeside(node, written)) return true;
  return false;
}

/** The statement of this frame in which something stands, be it in a function there. */
function nodeIn(file: FileIndex, id: ExpressionId, frame: number): StatementNode | undefined {
  let at = id;
  for (let inner = file.expression(at).function; inner !== frame; inner = file.expression(at).function) {
    const owner = file.functionOwner(inner);
    if (owner.kind !== 'expression') return undefined;
    at = owner.expression;
  }
  return file.statementOf(at);
}

function isBeside(node: StatementNode, other: StatementNode): boolean {
  if (!node.parent) return true;
  return partsOf(node.parent.statement).some(({ body }) => body.includes(node.statement) && body.includes(other.statement));
}
