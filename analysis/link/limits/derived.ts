import type { BindingId, ExpressionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';

/** Names of one function that hold something made of an answer, and the expressions that mention it. */
export interface Derived {
  /** Is the answer, or something that was made of it, asked about in this expression? */
  isAsked(id: ExpressionId): boolean;
}

const MOST_ROUNDS = 8;

/** What is made of a value within a piece of one function: by names, members, sync calls, lists that it is added to, and streams that are written down. */
export function findDerived(start: Ref, within: Span): Derived {
  const { file } = start;
  const own = file.expression(start.id).function;
  const leaves = file.expressionsWithin(within).filter((id) => file.expression(id).kind === 'name');
  const names = new Set<BindingId>();
  const sources: ExpressionId[] = [start.id];
  for (let round = 0; sources.length > 0 && round < MOST_ROUNDS; round++) {
    const found = sources.splice(0).flatMap((id) => namesMadeOf(start, id, within));
    for (const binding of found) {
      if (names.has(binding) || file.bindingAt(binding)?.function !== own) continue;
      names.add(binding);
      sources.push(...leaves.filter((id) => isNamed(file, id, binding)));
    }
  }
  return { isAsked: (id) => isMentioned(file, id, names, start.id) };
}

function isNamed(file: FileIndex, id: ExpressionId, binding: BindingId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'name' && expression.binding === binding;
}

function isMentioned(file: FileIndex, id: ExpressionId, names: ReadonlySet<BindingId>, start: ExpressionId): boolean {
  const { span } = file.expression(id);
  return file.expressionsWithin(span).some((one) => {
    const expression = file.expression(one);
    return one === start || (expression.kind === 'name' && names.has(expression.binding));
  });
}

/** Names that are given what this expression becomes on its way out of the statement it stands in. */
function namesMadeOf({ file, id: start }: Ref, id: ExpressionId, within: Span): readonly BindingId[] {
  const found: BindingId[] = file.drawnFrom(id).map(({ binding }) => binding);
  let inner = id;
  for (let at = file.parentOf(id); at !== undefined; inner = at, at = file.parentOf(at)) {
    const expression = file.expression(at);
    if (expression.kind === 'function') break;
    if (expression.kind === 'assign' && expression.target !== undefined && expression.target !== inner)
      found.push(...findHolder(file, expression.target, within));
    if (expression.kind === 'call' && expression.callee !== inner) {
      // What somebody else made of it, and was waited for, is no longer the model's word alone, unless it only reads the stream to its end.
      const outer = file.parentOf(at);
      if (outer !== undefined && file.expression(outer).kind === 'await' && !isWhole(file, inner, start)) break;
      const callee = file.expression(expression.callee);
      if (callee.kind === 'member' && callee.name === 'push') found.push(...findHolder(file, callee.object, within));
    }
    found.push(...file.drawnFrom(at).map(({ binding }) => binding));
  }
  return found;
}

/** The answer itself, awaited or not. */
function isWhole(file: FileIndex, id: ExpressionId, start: ExpressionId): boolean {
  const expression = file.expression(id);
  return id === start || (expression.kind === 'await' && expression.value === start);
}

/** `calls` of `calls[index].arguments += …`, if it is made anew in each turn, or is a plain name. */
function findHolder(file: FileIndex, id: ExpressionId, within: Span): readonly BindingId[] {
  const expression = file.expression(id);
  if (expression.kind === 'name') return isMadeWithin(file, expression.binding, within) || isTarget(file, id) ? [expression.binding] : [];
  if (expression.kind === 'member' || expression.kind === 'index') {
    const owner = rootOf(file, expression.object);
    return owner !== undefined && isMadeWithin(file, owner, within) ? [owner] : [];
  }
  return [];
}

function isTarget(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'assign' && expression.target === id;
}

function rootOf(file: FileIndex, id: ExpressionId): BindingId | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member' || expression.kind === 'index') return rootOf(file, expression.object);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return rootOf(file, expression.value);
  return expression.kind === 'name' ? expression.binding : undefined;
}

/** A list that lives longer than a turn holds the whole conversation, and not this answer. */
function isMadeWithin(file: FileIndex, binding: BindingId, within: Span): boolean {
  const span = file.bindingAt(binding)?.span;
  return span !== undefined && span[0] >= within[0] && span[1] <= within[1];
}
