import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from './call-flows.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** Functions one inside the other; one that calls itself has no end. */
const DEEPEST = 2;

/** A list that has as many elements as the one it is made of: `list.map(toMessage)`, `await Promise.all(list)`, `rewrite(list)` of the project's own. */
export function findMappedList(linker: Linker, { file, id }: Ref, depth = 0): Ref | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'await' || expression.kind === 'cast' || expression.kind === 'nonnull') return { file, id: expression.value };
  if (expression.kind !== 'call') return undefined;
  const callee = file.expression(expression.callee);
  if (callee.kind !== 'member') return findHandedThrough(linker, { file, id }, expression.arguments, depth + 1);
  if (callee.name === 'map') return { file, id: callee.object };
  const owner = file.expression(callee.object);
  const [list] = expression.arguments;
  return callee.name === 'all' && owner.kind === 'global' && owner.name === 'Promise' && list !== undefined
    ? { file, id: list }
    : undefined;
}

/** The argument of which all that the function returns is made. */
function findHandedThrough(linker: Linker, call: Ref, given: readonly ExpressionId[], depth: number): Ref | undefined {
  const [own, ...others] = depth > DEEPEST ? [] : findCallees(linker, call);
  if (!own || others.length > 0) return undefined;
  const returned = own.file
    .returnsOf(own.function)
    .map(({ value }) => (value === undefined ? undefined : findParameter(linker, own.file, value, depth)));
  const [index] = returned;
  const argument = index !== undefined && returned.every((one) => one === index) ? given[index] : undefined;
  return argument === undefined ? undefined : { ...call, id: argument };
}

const MOST_STEPS = 4;

function findParameter(linker: Linker, file: FileIndex, value: ExpressionId, depth: number): number | undefined {
  let at: Ref | undefined = { file, id: value };
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const expression = file.expression(at.id);
    if (expression.kind === 'name') {
      const binding = file.bindingAt(expression.binding);
      return binding?.parameter && !binding.parameter.rest && binding.sources.length === 0 ? binding.parameter.index : undefined;
    }
    at = findMappedList(linker, at, depth);
    if (at && at.file !== file) return undefined;
  }
  return undefined;
}
