import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import { type Entry, findDirectiveEntry, findExportEntry, findMemberEntry, findRegistrationEntry, frameworkOf } from '../values/entries.js';
import type { Linker } from '../values/linker.js';

type Sending = 'sendsReturned' | 'sendsPages';

/** Is what the function gives back sent to a client as it is, or, for `sendsPages`, as HTML? */
export function isAnsweredByReturn(linker: Linker, file: FileIndex, id: FunctionId, how: Sending = 'sendsReturned'): boolean {
  const own = findMemberEntry(linker, file, id);
  if (own) return isSending(linker, own, how);
  return findFunctionUses(linker, file, id, []).some((use) => {
    if (use.kind === 'argument') return isSending(linker, findRegistrationEntry(linker, use.call, use.index, use.path), how);
    if (use.kind !== 'export') return false;
    // A server action's value goes to the browser, whatever else its framework does with what other functions give.
    if (findDirectiveEntry(linker, use.file, use.file === file ? id : 0)?.kind === 'boundary') return how === 'sendsReturned';
    return isSending(linker, findExportEntry(linker, use, { file, id }), how);
  });
}

function isSending(linker: Linker, entry: Entry | undefined, how: Sending): boolean {
  if (entry?.kind !== 'boundary' && entry?.kind !== 'handled') return false;
  return frameworkOf(linker, entry)?.[how] === true;
}
