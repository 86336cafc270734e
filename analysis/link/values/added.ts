import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Env, Ref } from './value.js';

/** What is put into the list that a name stands for: `messages.push({ … })`. */
export function findPutIn(file: FileIndex, binding: BindingId, env: Env | undefined): readonly Ref[] {
  return putIn(file, file.usesOf(binding), env);
}

function putIn(file: FileIndex, uses: readonly ExpressionId[], env: Env | undefined): readonly Ref[] {
  return uses.flatMap((use) => {
    const member = file.parentOf(use);
    const expression = member === undefined ? undefined : file.expression(member);
    const isAdding = expression?.kind === 'member' && /^(?:push|unshift)$/.test(expression.name) && expression.object === use;
    const parent = isAdding && member !== undefined ? file.parentOf(member) : undefined;
    const call = parent === undefined ? undefined : file.expression(parent);
    return call?.kind === 'call' && call.callee === member ? call.arguments.map((id) => ({ file, id, env })) : [];
  });
}

/** What is put into a list by a name that it was given, also where it is given in some cases only: `kept ?? []`; or by its class, whose field it is. */
export function findPushed({ file, id, env }: Ref): readonly Ref[] {
  const named = file
    .drawnFrom(chosenFrom(file, id))
    .flatMap(({ binding, source }) => (source.path.length > 0 ? [] : findPutIn(file, binding, env)));
  return [...named, ...findPutInField(file, id)];
}

/** `this.messages.push({ … })`, anywhere in the class whose `messages` are this list at first. */
function findPutInField(file: FileIndex, id: ExpressionId): readonly Ref[] {
  const owner = file.classIds.find((one) => file.classAt(one)?.members.some(({ value }) => value === id));
  const field = owner === undefined ? undefined : file.classAt(owner)?.members.find(({ value }) => value === id);
  if (!field || field.static) return [];
  const mentions = file.membersNamed(field.name).filter((one) => {
    const member = file.expression(one);
    const object = member.kind === 'member' ? file.expression(member.object) : undefined;
    return object?.kind === 'this' && object.class === owner;
  });
  return putIn(file, mentions, undefined);
}

function chosenFrom(file: FileIndex, id: ExpressionId): ExpressionId {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && (around?.kind === 'logical' || around?.kind === 'cast') ? chosenFrom(file, parent) : id;
}
