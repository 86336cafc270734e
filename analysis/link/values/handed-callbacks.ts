import type { Binding, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPassedBy } from './contrary-callers.js';
import type { Linker } from './linker.js';
import { argumentsOf, type Ref, type Value } from './value.js';

const MOST_CALLS = 40;

/**
 * What the callers of a method hand over for a function that it calls: `onDelta(text)`, `handlers.onDelta(text)`. What a method's parameter
 * stands for is else left to its type, since its callers are found by its name in many files.
 */
export function findHandedCallbacks(linker: Linker, callee: Ref): readonly Value[] {
  const handed = readParameter(callee.file, callee.id);
  const owner = handed && callee.file.functionOwner(handed.binding.function);
  if (!handed?.binding.parameter || handed.binding.parameter.rest) return [];
  if (owner?.kind !== 'member' || owner.member.kind !== 'method') return [];
  const { index } = handed.binding.parameter;
  return linker
    .callSites(callee.file, handed.binding.function)
    .calls.slice(0, MOST_CALLS)
    .flatMap((call) => {
      if (isPassedBy(callee, { call, index, path: handed.path })) return [];
      const id = argumentsOf(call)[index];
      if (id === undefined || call.file.expression(id).kind === 'spread') return [];
      const at: Ref = { file: call.file, id };
      let values = linker.resolve(at);
      for (const name of handed.path) values = values.flatMap((value) => linker.member(value, name, at));
      return values.filter(({ kind }) => kind === 'function');
    });
}

/** The parameter, also one that is taken apart, and the way from it to this expression. */
function readParameter(file: FileIndex, id: ExpressionId): { readonly binding: Binding; readonly path: readonly string[] } | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return readParameter(file, expression.value);
  if (expression.kind === 'member') {
    const owner = readParameter(file, expression.object);
    return owner && { ...owner, path: [...owner.path, expression.name] };
  }
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (!binding || binding.parameter) return binding && { binding, path: [] };
  const [source, ...others] = binding.sources;
  const whole = source?.by === 'initializer' && others.length === 0 ? readParameter(file, source.from) : undefined;
  return source && whole && { ...whole, path: [...whole.path, ...source.path] };
}
