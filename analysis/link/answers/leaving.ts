import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isReturnedOutside } from '../values/call-flows.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** Given to whoever calls a function that nobody in the project calls. */
export function isLeaving(linker: Linker, { file, stack }: Flow, id: FunctionId): boolean {
  if (stack.some((entered) => entered.function === id && entered.file === file)) return false;
  return isReturnedOutside(linker, file, id);
}

/** All that the project does with the function is to hand it to libraries: these get what it gives. */
export function isRunByLibraries(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const { uses } = linker.callSites(file, id);
  return uses.length > 0 && uses.every((use) => use.kind === 'argument' && isOfLibrary(linker, use.call));
}

/** A call of a function or a method that is a library's, or the language's. */
export function isOfLibrary(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const values = linker.resolve({ file, id: expression.callee });
  return values.length > 0 && values.every(({ kind }) => kind === 'package' || kind === 'global' || kind === 'client' || kind === 'result');
}
