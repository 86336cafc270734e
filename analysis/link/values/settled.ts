import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import type { Value } from './value.js';

/** What a promise hands to the callback of its `then`: a module, as `import('openai').then(({ default: OpenAI }) => …)`, a client, or an object of the project. */
export function findSettled(linker: Linker, file: FileIndex, id: FunctionId): readonly Value[] {
  const owner = file.functionOwner(id);
  const around = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = around === undefined ? undefined : file.expression(around);
  if (owner.kind !== 'expression' || call?.kind !== 'call' || call.arguments[0] !== owner.expression) return [];
  const callee = file.expression(call.callee);
  if (callee.kind !== 'member' || callee.name !== 'then') return [];
  const values = linker.resolve({ file, id: callee.object });
  const isLoaded = file.expression(callee.object).kind === 'import';
  return values.filter((value) => isLoaded || value.kind === 'instance' || (value.kind === 'client' && value.path.length === 0));
}
