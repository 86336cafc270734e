import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { isFilled } from '../values/stores.js';
import type { Ref } from '../values/value.js';

const DEEPEST = 2;

/** `options.timeout = …` on a name that the object was given, as it is or under another type, or in a function that is handed the name. */
export function isWrittenLater(linker: Linker, { file, id }: Ref, name: string): boolean {
  const parent = file.parentOf(id);
  if (parent !== undefined && file.expression(parent).kind === 'cast' && isWrittenLater(linker, { file, id: parent }, name)) return true;
  const names = file.drawnFrom(id).flatMap(({ binding, source }) => (source.path.length === 0 ? [binding] : []));
  return names.some((binding) => isWrittenOn(linker, file, binding, name, 0));
}

function isWrittenOn(linker: Linker, file: FileIndex, binding: BindingId, name: string, depth: number): boolean {
  if (file.membersNamed(name).some((member) => isAssigned(file, member, binding))) return true;
  return depth < DEEPEST && file.usesOf(binding).some((use) => isWrittenByCallee(linker, { file, id: use }, name, depth));
}

function isAssigned(file: FileIndex, member: ExpressionId, binding: BindingId): boolean {
  const target = file.expression(member);
  const owner = target.kind === 'member' ? file.expression(target.object) : undefined;
  const around = file.parentOf(member);
  const assignment = around === undefined ? undefined : file.expression(around);
  return owner?.kind === 'name' && owner.binding === binding && assignment?.kind === 'assign' && assignment.target === member;
}

/** `addLimits(options)`, `Object.assign(options, limits)`. */
function isWrittenByCallee(linker: Linker, { file, id }: Ref, name: string, depth: number): boolean {
  const around = file.parentOf(id);
  const call = around === undefined ? undefined : file.expression(around);
  if (around === undefined || call?.kind !== 'call') return false;
  const index = call.arguments.indexOf(id);
  if (index < 0) return false;
  if (index === 0 && isAssigning(file, call.callee)) return true;
  return findCallees(linker, { file, id: around }).some((callee) => {
    const parameter = callee.file.functionAt(callee.function)?.parameters[index];
    return parameter !== undefined && isWrittenOn(linker, callee.file, parameter, name, depth + 1);
  });
}

/** `settings.extra` of settings of which any may be replaced: `settings[key] = saved[key]`. */
export function isReplaced(linker: Linker, { file, id, env }: Ref): boolean {
  const member = file.expression(id);
  return (
    member.kind === 'member' &&
    linker.resolve({ file, id: member.object, env }).some((owner) => owner.kind === 'object' && isFilled(owner.at))
  );
}

/** `Object.assign`. */
export function isAssigning(file: FileIndex, id: ExpressionId): boolean {
  const callee = file.expression(id);
  if (callee.kind !== 'member' || callee.name !== 'assign') return false;
  const owner = file.expression(callee.object);
  return owner.kind === 'global' && owner.name === 'Object';
}
