import type { TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';

/** A type that is written for a value. */
export interface Promised {
  readonly file: FileIndex;
  readonly type: TypeFact;
}

/**
 * `ok` of `{ ok: boolean }`: who asks whether it is true wants to know what it says. Of any other field, and of one that may be left out, the
 * same question may ask whether it is there.
 */
export function isDeclaredFlag(linker: Linker, promised: readonly Promised[], [name, ...deeper]: readonly string[]): boolean {
  if (name === undefined || deeper.length > 0) return false;
  const types = promised.flatMap(({ file, type }) => linker.type(file, type));
  const members = types.flatMap((value) => (value.kind === 'typed' ? value.members.filter((member) => member.name === name) : []));
  return members.length > 0 && members.every(({ type, optional }) => !optional && type?.kind === 'keyword' && type.name === 'boolean');
}
