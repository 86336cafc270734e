import type { ClassId } from '../../facts.js';
import { memberFlows } from '../values/call-sites.js';
import { findGiven } from '../values/keepers.js';
import { findFrame } from '../values/kept-frames.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isRepeated } from './dialogues.js';

/** Where a chat is begun that is kept in a field for as long as its instance lives, and never begun anew: `this.chat ??= model.startChat()`. */
export function findFieldChat(linker: Linker, { file, id }: Ref, call: Ref): Ref | undefined {
  const member = file.expression(id);
  if (member.kind === 'nonnull') return findFieldChat(linker, { file, id: member.value }, call);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || owner?.kind !== 'this' || owner.class === undefined) return undefined;
  const field = { file, class: owner.class, name: member.name };
  const begun = findBegun(linker, field);
  const kept = begun && findFrame(linker, { ...field, kind: 'field', holds: 'list' });
  const frame = { file: call.file, id: call.file.expression(call.id).function };
  return kept && isRepeated(linker, frame, kept) ? begun : undefined;
}

interface Field {
  readonly file: Ref['file'];
  readonly class: ClassId;
  readonly name: string;
}

/** The only thing that the field ever holds. Where nothing is assigned later, the chat may be ended. */
function findBegun(linker: Linker, field: Field): Ref | undefined {
  const { file, name } = field;
  const declared = file.classAt(field.class)?.members.find((one) => one.name === name && !one.static)?.value;
  const given = memberFlows(linker, file, field.class, name, false).flatMap((one) =>
    findGiven(one.file, one.id).map((id) => ({ file: one.file, id })),
  );
  const held = declared === undefined || isNothing({ file, id: declared }) ? given : [{ file, id: declared }, ...given];
  const [begun, ...others] = held;
  return begun && others.length === 0 && (begun.id === declared || isBegunOnce(linker, field, begun)) ? begun : undefined;
}

function isNothing({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return (
    (expression.kind === 'literal' && (expression.value === null || expression.value === undefined)) ||
    (expression.kind === 'global' && expression.name === 'undefined')
  );
}

/** With the instance, or where there is none yet. */
function isBegunOnce(linker: Linker, { file: own, class: id, name }: Field, begun: Ref): boolean {
  const { file } = begun;
  const made = own.classAt(id)?.members.find(({ kind }) => kind === 'constructor')?.declares;
  if (file === own && made !== undefined && file.expression(begun.id).function === made) return true;
  const parent = file.parentOf(begun.id);
  const assigned = parent === undefined ? undefined : file.expression(parent);
  if (assigned?.kind === 'assign' && (assigned.operator === '??=' || assigned.operator === '||=')) return true;
  const node = file.statementOf(begun.id);
  const around = node?.region === 'then' ? node.parent?.statement : undefined;
  if (around?.kind !== 'if') return false;
  const asked = linker.project.code(file.path, file.expression(around.condition).span);
  return new RegExp(`^!\\s*this\\.${name.replaceAll('$', '\\$')}$|\\.${name.replaceAll('$', '\\$')}\\s*={2,3}\\s*(?:null|undefined)$`).test(
    asked,
  );
}
