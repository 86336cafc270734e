import type { Exposure } from '../../calls.js';
import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { findExposure, findPassedOnExposure, findReturnedExposure } from './exposures.js';

/**
 * `catch (error) { last = error as Error } … send({ error: last.message })`: where an error that a handler keeps is told of behind it. Other words
 * there would be said in other cases as well, so none are offered.
 */
export function findKeptExposures(linker: Linker, file: FileIndex, target: ExpressionId | undefined): readonly Exposure[] {
  const kept = target === undefined ? undefined : file.expression(target);
  if (kept?.kind !== 'name' || file.bindingAt(kept.binding)?.function !== kept.function) return [];
  const uses = file.usesOf(kept.binding).filter((use) => isBehind(file, use, kept));
  return uses.flatMap((use) => findTold(linker, file, use, kept.binding)).map((one) => ({ ...one, hasOwnWords: true }));
}

function isBehind(file: FileIndex, use: ExpressionId, { span, function: frame }: ReturnType<FileIndex['expression']>): boolean {
  const at = file.expression(use);
  return at.function === frame && at.span[0] >= span[1];
}

/** By a call that it is in, or by the return of it. */
function findTold(linker: Linker, file: FileIndex, use: ExpressionId, error: BindingId): readonly Exposure[] {
  let root = use;
  for (let at = file.parentOf(use); at !== undefined; at = file.parentOf(at)) {
    const sent = findExposure(linker, { file, id: at }, [error]);
    if (sent) return [sent];
    root = at;
  }
  const statement = file.statementOf(root)?.statement;
  if (statement?.kind !== 'return' || statement.value !== root) return [];
  const returned = { file, id: root };
  return [findReturnedExposure(linker, returned, [error]) ?? findPassedOnExposure(linker, returned, [error]) ?? []].flat();
}
