import type { ClassId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { framesAround } from '../files/frames.js';
import type { Ref } from './value.js';

/** Who calls a method that only its own class can call: nothing outside the file has to be asked. Undefined for any other function. */
export function findPrivateCalls(file: FileIndex, id: FunctionId): { readonly calls: readonly Ref[]; readonly seen: boolean } | undefined {
  const owner = file.functionOwner(id);
  if (owner.kind !== 'member' || owner.member.kind !== 'method' || owner.member.static) return undefined;
  const { name, visibility } = owner.member;
  if (visibility !== 'private' && !name.startsWith('#')) return undefined;
  const uses = file.membersNamed(name).map((use) => findOwnCall(file, use, owner.class));
  return { calls: uses.flatMap((call) => call ?? []), seen: uses.every((call) => call !== undefined) };
}

/** `this.ask(…)` in the class itself. */
function findOwnCall(file: FileIndex, use: number, id: ClassId): Ref | undefined {
  const member = file.expression(use);
  const parent = file.parentOf(use);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (member.kind !== 'member' || parent === undefined || call?.kind !== 'call' || call.callee !== use) return undefined;
  const isOwn = file.expression(member.object).kind === 'this' && findClass(file, member.function) === id;
  return isOwn ? { file, id: parent } : undefined;
}

function findClass(file: FileIndex, frame: FunctionId): ClassId | undefined {
  for (const at of framesAround(file, frame)) {
    const owner = file.functionOwner(at);
    if (owner.kind === 'member') return owner.class;
  }
  return undefined;
}
