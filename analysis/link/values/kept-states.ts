import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import { foldExpression } from './numbers.js';
import { findProperty, type Ref } from './value.js';

/** What a framework keeps from one request to the next and gives out by one call: `getMutableAIState().get()`, or a member of it. */
export interface KeptState {
  /** What is asked for it: `getMutableAIState()`. */
  readonly owner: Ref;
  readonly member: string | undefined;
}

/** A list that the state is set to, and whether it is what was there with more behind it, or anything else than a new one. */
export interface StateChange {
  readonly list: Ref | undefined;
  readonly kind: 'grows' | 'anew' | 'other';
}

const DEEPEST = 4;

export function findKeptState(linker: Linker, { file, id }: Ref, depth = 0): KeptState | undefined {
  const expression = file.expression(id);
  if (depth > DEEPEST) return undefined;
  const inside = (inner: ExpressionId) => findKeptState(linker, { file, id: inner }, depth + 1);
  switch (expression.kind) {
    case 'await':
    case 'cast':
    case 'nonnull':
      return inside(expression.value);
    case 'logical':
      return inside(expression.left);
    case 'member':
      return toMember(inside(expression.object), expression.name);
    case 'call': {
      const callee = file.expression(expression.callee);
      if (callee.kind !== 'member' || callee.name !== linker.catalog.catalog.idioms.keptStates.read) return undefined;
      return isOwner(linker, { file, id: callee.object }) ? { owner: { file, id: callee.object }, member: undefined } : undefined;
    }
    case 'name': {
      const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
      if (source?.by !== 'initializer' || others.length > 0) return undefined;
      return source.path.reduce<KeptState | undefined>(toMember, inside(source.from));
    }
    default:
      return undefined;
  }
}

function toMember(state: KeptState | undefined, member: string): KeptState | undefined {
  return state && state.member === undefined ? { ...state, member } : undefined;
}

function isOwner(linker: Linker, ref: Ref): boolean {
  return linker.resolve(ref).some((value) => isOneOf(linker.catalog.catalog.idioms.keptStates, value));
}

/** The files that speak of the state: this one, those that it imports and those that lead to it. */
export function findStateFiles({ project, catalog }: Linker, { owner }: KeptState): readonly FileIndex[] {
  const { names } = catalog.catalog.idioms.keptStates;
  const paths = new Set([owner.file.path, ...project.importsOf(owner.file.path), ...project.reachersOf(owner.file.path)]);
  return [...paths].filter((path) => names.some((name) => project.mentions(path, name))).flatMap((path) => project.file(path) ?? []);
}

/** `state.update({ ...state.get(), messages: [...state.get().messages, message] })`, `state.done((before) => [...before, message])`. */
export function findStateChanges(linker: Linker, state: KeptState): readonly StateChange[] {
  return findStateFiles(linker, state).flatMap((file) =>
    linker.catalog.catalog.idioms.keptStates.writes.flatMap((name) =>
      file.membersNamed(name).flatMap((id) => {
        const member = file.expression(id);
        const parent = file.parentOf(id);
        const call = parent === undefined ? undefined : file.expression(parent);
        if (member.kind !== 'member' || call?.kind !== 'call' || call.callee !== id) return [];
        const [given] = call.arguments;
        return given !== undefined && isOwner(linker, { file, id: member.object }) ? readChange(linker, file, given, state.member) : [];
      }),
    ),
  );
}

function readChange(linker: Linker, file: FileIndex, given: ExpressionId, member: string | undefined): readonly StateChange[] {
  const expression = file.expression(given);
  if (expression.kind !== 'function') return [readValue(linker, { file, id: given }, member, undefined)];
  const [before] = file.functionAt(expression.declares)?.parameters ?? [];
  return file
    .returnsOf(expression.declares)
    .flatMap(({ value }) => (value === undefined ? [] : [readValue(linker, { file, id: value }, member, before)]));
}

function readValue(linker: Linker, ref: Ref, member: string | undefined, before: BindingId | undefined): StateChange {
  const value = findWritten(ref);
  const isIt = (one: Ref) => isSame(linker, one, member, before);
  if (member === undefined) return readList(linker, value, isIt);
  const list = findProperty(value, member);
  if (list) return readList(linker, findWritten(list), isIt);
  // `{ ...state.get(), title }` leaves the list as it is.
  return { list: undefined, kind: value.file.expression(value.id).kind === 'object' ? 'anew' : 'other' };
}

function readList(linker: Linker, list: Ref, isIt: (one: Ref) => boolean): StateChange {
  const expression = list.file.expression(list.id);
  if (expression.kind !== 'array') return { list: undefined, kind: isIt(list) ? 'anew' : 'other' };
  const spreads = expression.elements.flatMap((id) => {
    const element = list.file.expression(id);
    return element.kind === 'spread' ? [{ ...list, id: element.value }] : [];
  });
  if (spreads.length === 0 || spreads.some(isIt)) return { list, kind: spreads.length === 0 ? 'anew' : 'grows' };
  const begun = spreads.find((one) => isIt(findReplaced(linker, one)?.list ?? one));
  return { list, kind: begun === undefined ? 'other' : 'grows' };
}

/** `[...list.slice(0, -1), call, result]`: the last ones are replaced by more of them. */
export function findReplaced(linker: Linker, { file, id }: Ref): { readonly list: Ref } | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const [from, to] = call.kind === 'call' ? call.arguments.map((one) => foldExpression(linker, { file, id: one })) : [];
  if (callee?.kind !== 'member' || callee.name !== 'slice' || from !== 0 || to === undefined || to >= 0) return undefined;
  const spread = file.parentOf(id);
  const around = spread === undefined ? undefined : file.parentOf(spread);
  const array = around === undefined ? undefined : file.expression(around);
  const added = array?.kind === 'array' ? array.elements.filter((one) => file.expression(one).kind !== 'spread').length : 0;
  return added > -to ? { list: { file, id: callee.object } } : undefined;
}

/** The state itself, or what a function that changes it is given of it. */
function isSame(linker: Linker, { file, id }: Ref, member: string | undefined, before: BindingId | undefined): boolean {
  const expression = file.expression(id);
  const owner = member === undefined ? expression : expression.kind === 'member' ? file.expression(expression.object) : undefined;
  if (owner?.kind === 'name' && owner.binding === before)
    return member === undefined || (expression.kind === 'member' && expression.name === member);
  const state = findKeptState(linker, { file, id });
  return state !== undefined && state.member === member;
}

/** What the only name of a value stands for. */
function findWritten({ file, id }: Ref): Ref {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return findWritten({ file, id: expression.value });
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const isOnly = source?.by === 'initializer' && source.path.length === 0 && others.length === 0;
  const kind = isOnly ? file.expression(source.from).kind : undefined;
  return isOnly && (kind === 'array' || kind === 'object') ? { file, id: source.from } : { file, id };
}
