import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isRecorderName } from './error-answers.js';

/**
 * `ask(prompt, callback)` of an exported function that nobody in the project calls: what the callback makes of an error that it is given, is
 * not known. What a framework hands to its handlers is.
 */
export function isOpenCallback(linker: Linker, callee: Ref): boolean {
  const { file, id } = callee;
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (binding?.kind !== 'parameter' || isRecorderName(file, binding.name) || isHandedByFramework(linker, file, binding)) return false;
  return linker.resolve(callee).every(({ kind }) => kind !== 'function');
}

function isHandedByFramework(
  linker: Linker,
  file: FileIndex,
  { name, function: frame }: { readonly name: string; readonly function: number },
): boolean {
  if (linker.catalog.catalog.frameworks.some(({ handsErrorsBy }) => handsErrorsBy === name)) return true;
  const { uses } = findCallSites(linker, file, frame);
  return !uses.some(({ kind }) => kind === 'export') || uses.some(({ kind }) => kind !== 'call' && kind !== 'export');
}
