import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import {
  type Entry,
  findClassEntry,
  findDecoratorEntry,
  findDirectiveEntry,
  findFileEntry,
  findRegistrationEntry,
} from '../values/entries.js';
import type { Linker } from '../values/linker.js';

/** Is what the function gives back sent to a client as it is? */
export function isAnsweredByReturn(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const owner = file.functionOwner(id);
  if (owner.kind === 'member') {
    const { decorators, name } = owner.member;
    const entry = findDecoratorEntry(linker, file, decorators) ?? findClassEntry(linker, file, owner.class, name);
    if (entry) return isSending(linker, entry);
  }
  return findFunctionUses(linker, file, id, []).some((use) => {
    if (use.kind === 'argument') return isSending(linker, findRegistrationEntry(linker, use.call, use.index, use.path));
    if (use.kind !== 'export') return false;
    if (findDirectiveEntry(linker, use.file, use.file === file ? id : 0)?.kind === 'boundary') return true;
    return isSending(linker, findFileEntry(linker, use.file, [use.name, ...use.path].join('.')));
  });
}

function isSending(linker: Linker, entry: Entry | undefined): boolean {
  if (entry?.kind !== 'boundary' && entry?.kind !== 'handled') return false;
  return linker.catalog.catalog.frameworks.some(({ name, sendsReturned }) => sendsReturned === true && name === entry.framework);
}
