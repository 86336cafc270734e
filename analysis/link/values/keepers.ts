import { type BindingId, type ClassId, ELEMENT, type ExpressionId, type FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findBoxed, findBoxOf } from './boxed-lists.js';
import { findCallees } from './call-flows.js';
import { memberFlows } from './call-sites.js';
import { type Flow, type FlowEvent, useFlows } from './flow.js';
import { isForgottenApart, isTimed } from './forgetting.js';
import type { Linker } from './linker.js';
import { isLoadedAndSaved } from './loaded-keepers.js';
import { findPassage } from './passing.js';
import { findSession, findSessionUses } from './session-keepers.js';
import { argumentsOf, findProperty, type Ref } from './value.js';

/** What keeps a list between requests: a variable or a field that holds it, or a map that holds one list for each key. */
export type Keeper = Held &
  (
    | { readonly kind: 'variable'; readonly file: FileIndex; readonly binding: BindingId }
    /** `made` is the construction of the one instance that is meant, where that is known. */
    | { readonly kind: 'field'; readonly file: FileIndex; readonly class: ClassId; readonly name: string; readonly made?: Ref }
    /** A list that is read from a store outside the program, and put back there. */
    | { readonly kind: 'loaded'; readonly file: FileIndex; readonly binding: BindingId }
    /** What a framework keeps for each sender, as it is mentioned in this place. */
    | { readonly kind: 'session'; readonly file: FileIndex; readonly id: ExpressionId; readonly name: string }
  );

interface Held {
  readonly holds: 'list' | 'lists';
  /** Under each key stands an object, and the list is its member of that name. */
  readonly member?: string;
}

const DEEPEST = 6;

interface Search {
  readonly linker: Linker;
  /** How far each place was from where the search began: helpers that call each other lead to the same ones again and again. */
  readonly seen: Map<string, number>;
  /** The members that are asked of what is found. */
  readonly members: string;
}

/** The keepers of a list that is sent, through parameters, helpers and imports. */
export function findKeepers(linker: Linker, ref: Ref): readonly Keeper[] {
  return keepersOf({ linker, seen: new Map(), members: '' }, ref, 0);
}

function keepersOf(search: Search, { file, id }: Ref, depth: number): readonly Keeper[] {
  const { linker, seen, members } = search;
  const expression = file.expression(id);
  const key = `${file.path}#${id}${members}`;
  if (depth > DEEPEST || (seen.get(key) ?? DEEPEST + 1) <= depth) return [];
  seen.set(key, depth);
  switch (expression.kind) {
    case 'name':
      return ofName(search, file, expression.binding, id, depth);
    case 'member':
      return expression.name === 'length'
        ? []
        : [
            ...ofBox(linker, { file, id }),
            ...ofField(linker, { file, id }),
            ...ofInstance(linker, { file, id }),
            ...ofSession(linker, { file, id }),
            ...ofEntry(search, { file, id: expression.object }, expression.name, depth),
          ];
    case 'index':
      return ofStore(linker, { file, id: expression.object });
    case 'array':
      return expression.elements.flatMap((one) => {
        const element = file.expression(one);
        return element.kind === 'spread' ? keepersOf(search, { file, id: element.value }, depth + 1) : [];
      });
    case 'await':
    case 'cast':
    case 'nonnull':
      return keepersOf(search, { file, id: expression.value }, depth);
    case 'assign':
      // `(chats[user] ??= [])`.
      return expression.target === undefined ? [] : keepersOf(search, { file, id: expression.target }, depth);
    case 'logical':
      return keepersOf(search, { file, id: expression.left }, depth);
    case 'conditional':
      return [expression.then, expression.else].flatMap((one) => keepersOf(search, { file, id: one }, depth));
    case 'call':
      return ofCall(search, { file, id }, expression.callee, depth);
    default:
      return [];
  }
}

/** `store.get(key)`, or what a function of the project gives. */
function ofCall(search: Search, { file, id }: Ref, called: ExpressionId, depth: number): readonly Keeper[] {
  const { linker } = search;
  const callee = file.expression(called);
  const stored = callee.kind === 'member' && callee.name === 'get' ? ofStore(linker, { file, id: callee.object }) : [];
  if (stored.length > 0) return stored;
  const kept = [...findCallees(linker, { file, id }), ...findPassedOn(linker, { file, id })].flatMap((one) =>
    one.file
      .returnsOf(one.function)
      .flatMap(({ value }) => (value === undefined ? [] : keepersOf(search, { file: one.file, id: value }, depth + 1))),
  );
  const made = callee.kind === 'member' ? findOnlyMade(linker, { file, id: callee.object }) : undefined;
  return made ? kept.map((keeper) => (keeper.kind === 'field' ? { ...keeper, made } : keeper)) : kept;
}

/** The functions that are handed over where they stand, and whose result the call gives: `await ai.run('load', async () => store.load(id))`. */
function findPassedOn(linker: Linker, call: Ref): readonly { readonly file: FileIndex; readonly function: FunctionId }[] {
  return argumentsOf(call).flatMap((id, index) => {
    const given = call.file.expression(id);
    if (given.kind !== 'function' || findPassage(linker, call, index, [])?.length !== 0) return [];
    return linker.resolve({ ...call, id }).flatMap((one) => (one.kind === 'function' ? [{ file: one.file, function: one.id }] : []));
  });
}

function ofName(search: Search, file: FileIndex, id: BindingId, use: ExpressionId, depth: number): readonly Keeper[] {
  const { linker } = search;
  const binding = file.bindingAt(id);
  if (!binding) return [];
  if (binding.kind === 'import') return ofValues(linker, { file, id: use });
  if (binding.parameter) {
    const { index, rest } = binding.parameter;
    if (rest || binding.name === '') return [];
    return linker.callSites(file, binding.function).calls.flatMap((call) => {
      const expression = call.file.expression(call.id);
      const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments[index] : undefined;
      return given === undefined ? [] : keepersOf(search, { file: call.file, id: given }, depth + 1);
    });
  }
  const [source, ...others] = binding.sources;
  if (source?.by !== 'initializer') return [];
  const [part, ...inner] = source.path;
  if (part !== undefined) return inner.length > 0 ? [] : ofEntry(search, { file, id: source.from }, part, depth);
  const boxed = findBoxed(linker, { file, id: source.from });
  if (boxed?.box.at) return [];
  if (isEmptyable(file, boxed?.list ?? source.from))
    return others.every(({ from, path, by }) => by === 'assignment' && path.length === 0 && keepsGrowing(linker, file, from, id))
      ? [{ kind: 'variable', file, binding: id, holds: 'list' }]
      : [];
  const kept = keepersOf(search, { file, id: source.from }, depth + 1);
  return kept.length === 0 && isLoadedAndSaved(linker, file, id) ? [{ kind: 'loaded', file, binding: id, holds: 'list' }] : kept;
}

function ofSession(linker: Linker, { file, id }: Ref): readonly Keeper[] {
  const name = findSession(linker, { file, id });
  return name === undefined ? [] : [{ kind: 'session', file, id, name, holds: 'lists' }];
}

/** The one construction that an expression can stand for. */
function findOnlyMade(linker: Linker, ref: Ref): Ref | undefined {
  const [only, ...others] = linker.resolve(ref);
  return only?.kind === 'instance' && others.length === 0 ? only.at : undefined;
}

/** `sessions.get(id).messages`, `const { messages } = sessions[id]`. */
function ofEntry(search: Search, entry: Ref, member: string, depth: number): readonly Keeper[] {
  const handed = ofHanded(search, entry, member, depth);
  if (handed.length > 0) return handed;
  return keepersOf({ ...search, members: `${search.members}.${member}` }, entry, depth + 1).flatMap((keeper) =>
    keeper.holds === 'lists' && keeper.member === undefined ? [{ ...keeper, member }] : [],
  );
}

/** `answer({ history }, message)`: a member of the object that callers write down for a parameter, whether it has a name there or not. */
function ofHanded(search: Search, { file, id }: Ref, member: string, depth: number): readonly Keeper[] {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (!binding?.parameter || binding.parameter.rest) return [];
  const { index } = binding.parameter;
  return search.linker.callSites(file, binding.function).calls.flatMap((call) => {
    const made = call.file.expression(call.id);
    const given = made.kind === 'call' ? made.arguments[index] : undefined;
    const property = given === undefined ? undefined : findProperty({ file: call.file, id: given }, member);
    return property ? keepersOf(search, { file: property.file, id: property.id }, depth + 1) : [];
  });
}

/** A list that is written down, with or without a first message. */
function isEmptyable(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'array' && !expression.elements.some((element) => file.expression(element).kind === 'spread');
}

/** `[...history, message]`, `history.concat(message)`, `result.history`; and a new list somewhere else, where somebody begins anew. */
function keepsGrowing(linker: Linker, file: FileIndex, from: ExpressionId, binding: BindingId): boolean {
  if (growsFrom(file, from, isName(file, binding)) || isConversation(linker, { file, id: from })) return true;
  return isEmptyable(file, from) && isForgottenApart(linker, file, from, file.usesOf(binding));
}

/** What an answer gives back of all that was said until now. */
function isConversation(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'member' || !linker.catalog.conversations.has(expression.name)) return false;
  return linker.resolve({ file, id: expression.object }).some(({ kind }) => kind === 'result');
}

export function isName(file: FileIndex, binding: BindingId): (id: ExpressionId) => boolean {
  return (id) => {
    const name = file.expression(id);
    return name.kind === 'name' && name.binding === binding;
  };
}

export function isOwnField(file: FileIndex, of: ClassId, name: string): (id: ExpressionId) => boolean {
  return (id) => {
    const member = file.expression(id);
    const owner = member.kind === 'member' && member.name === name ? file.expression(member.object) : undefined;
    return owner?.kind === 'this' && owner.class === of;
  };
}

/** The list itself and more, as the value that its name is given. */
export function growsFrom(file: FileIndex, from: ExpressionId, isIt: (id: ExpressionId) => boolean): boolean {
  const expression = file.expression(from);
  if (expression.kind === 'array') {
    return expression.elements.some((one) => {
      const element = file.expression(one);
      return element.kind === 'spread' && isIt(element.value);
    });
  }
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'concat' && isIt(callee.object);
}

/** `this.turns = [...this.turns, turn]`: what is put in its place is asked for itself. */
export function isOfItself(linker: Linker, { kind, ...event }: FlowEvent, keeper: Keeper): boolean {
  if (kind !== 'stored' || !('target' in event)) return false;
  if (keeper.kind === 'variable') return findBoxOf(linker, { file: event.flow.file, id: event.target }) === keeper.binding;
  if (keeper.kind !== 'field') return false;
  return isOwnField(event.flow.file, keeper.class, keeper.name)(event.target);
}

/** `/reset` forgets a conversation as a whole, which makes none shorter that goes on. */
export function isForgetting(linker: Linker, { kind, ...event }: FlowEvent, keeper: Keeper): boolean {
  if (kind !== 'called' || keeper.holds !== 'lists' || !('call' in event) || event.flow.suffix.join('.') !== 'delete') return false;
  const { file } = event.flow;
  const uses = keeper.kind === 'variable' ? file.usesOf(keeper.binding) : keeper.kind === 'field' ? file.membersNamed(keeper.name) : [];
  return !isTimed(file, event.flow.id) && isForgottenApart(linker, file, event.flow.id, uses);
}

/** What an imported name stands for, where it is declared. */
function ofValues(linker: Linker, ref: Ref): readonly Keeper[] {
  return linker.resolve(ref).flatMap((value): readonly Keeper[] => {
    if (value.kind !== 'array' || !isEmptyable(value.at.file, value.at.id)) return [];
    return value.at.file
      .drawnFrom(value.at.id)
      .flatMap(({ binding, source }) =>
        source.path.length === 0 && value.at.file.bindingAt(binding)?.sources.length === 1
          ? [{ kind: 'variable', file: value.at.file, binding, holds: 'list' } as const]
          : [],
      );
  });
}

function ofBox(linker: Linker, { file, id }: Ref): readonly Keeper[] {
  const binding = findBoxOf(linker, { file, id });
  const [source] = binding === undefined ? [] : (file.bindingAt(binding)?.sources ?? []);
  const boxed = source && findBoxed(linker, { file, id: source.from });
  return binding !== undefined && boxed && isEmptyable(file, boxed.list) ? [{ kind: 'variable', file, binding, holds: 'list' }] : [];
}

function ofField(linker: Linker, { file, id }: Ref): readonly Keeper[] {
  const field = findField(linker, { file, id });
  if (!field) return [];
  return isEmptyable(field.file, field.value)
    ? [{ kind: 'field', file: field.file, class: field.class, name: field.name, holds: 'list' }]
    : [];
}

/** `session.messages`, where `session` is an instance of one class of the project, and nobody gives it another list. */
function ofInstance(linker: Linker, { file, id }: Ref): readonly Keeper[] {
  const member = file.expression(id);
  if (member.kind !== 'member' || file.expression(member.object).kind === 'this') return [];
  const { name } = member;
  const owners = linker.resolve({ file, id: member.object });
  const [owner] = owners.flatMap((one) => (one.kind === 'instance' ? [one] : []));
  if (!owner || !owners.every((one) => one.kind === 'instance' && one.file === owner.file && one.id === owner.id)) return [];
  const own = owner.file.classAt(owner.id)?.members.find((one) => one.name === name && !one.static);
  if (own?.value === undefined || !isEmptyable(owner.file, own.value)) return [];
  const mentions = memberFlows(linker, owner.file, owner.id, name, false);
  if (mentions.some((one) => findGiven(one.file, one.id).length > 0)) return [];
  return [{ kind: 'field', file: owner.file, class: owner.id, name, holds: 'list' }];
}

interface KeptField {
  readonly file: FileIndex;
  readonly class: ClassId;
  readonly name: string;
  /** What it holds at first. */
  readonly value: ExpressionId;
}

function findField(linker: Linker, { file, id }: Ref): KeptField | undefined {
  const member = file.expression(id);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || owner?.kind !== 'this' || owner.class === undefined) return undefined;
  const { name } = member;
  const own = file.classAt(owner.class)?.members ?? [];
  const declared = own.find((one) => one.name === name && !one.static)?.value;
  const mentions = file.membersNamed(name).filter((one) => !isOthers(file, one, owner.class));
  const given = mentions.flatMap((one) => findGiven(file, one));
  const isConstructed = (value: ExpressionId) =>
    own.some((one) => one.kind === 'constructor' && one.declares === file.expression(value).function);
  const [first] = declared === undefined ? given.filter(isConstructed) : [declared];
  // What is assigned anew elsewhere may be shortened there.
  const isIt = isOwnField(file, owner.class, name);
  const isKept = given.every(
    (value) =>
      value === first ||
      growsFrom(file, value, isIt) ||
      isConversation(linker, { file, id: value }) ||
      (isEmptyable(file, value) && isForgottenApart(linker, file, value, mentions)),
  );
  return first !== undefined && isKept ? { file, class: owner.class, name, value: first } : undefined;
}

/** `this.name` in another class. */
function isOthers(file: FileIndex, id: ExpressionId, own: ClassId | undefined): boolean {
  const member = file.expression(id);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  return owner?.kind === 'this' && owner.class !== undefined && owner.class !== own;
}

/** What is assigned to this member. */
export function findGiven(file: FileIndex, member: ExpressionId): readonly ExpressionId[] {
  const parent = file.parentOf(member);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'assign' && around.target === member ? [around.value] : [];
}

/** `new Map()`, also with what was kept before, or `{}`, in a variable or a field. */
function ofStore(linker: Linker, { file, id }: Ref): readonly Keeper[] {
  const expression = file.expression(id);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    const [source, ...others] = binding?.sources ?? [];
    if (source && others.length === 0 && source.path.length === 0 && isStore(file, source.from))
      return [{ kind: 'variable', file, binding: expression.binding, holds: 'lists' }];
    return [];
  }
  if (expression.kind !== 'member') return [];
  const field = findField(linker, { file, id });
  return field && isStore(file, field.value) ? [{ kind: 'field', file, class: field.class, name: field.name, holds: 'lists' }] : [];
}

function isStore(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isStore(file, expression.value);
  if (expression.kind === 'object') return expression.properties.length === 0;
  const callee = expression.kind === 'new' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'global' && callee.name === 'Map';
}

/** Every mention of what is kept. */
export function keptFlows(linker: Linker, keeper: Keeper): readonly Flow[] {
  // Where a session is, one stands already.
  if (keeper.kind === 'session')
    return findSessionUses(linker, keeper.name, keeper.member ?? '').map((flow) => ({ ...flow, suffix: [ELEMENT] }));
  const mentions =
    keeper.kind === 'field'
      ? memberFlows(linker, keeper.file, keeper.class, keeper.name, false)
      : useFlows(linker, { file: keeper.file, id: 0, path: [], suffix: [], stack: [] }, keeper.binding);
  return keeper.holds === 'list' ? mentions : [...mentions, ...mentions.flatMap(findStarted)];
}

/** `(chats[user] ??= [])` gives what is kept there from now on. */
function findStarted(flow: Flow): readonly Flow[] {
  const { file, id } = flow;
  const entry = file.parentOf(id);
  const around = entry === undefined ? undefined : file.parentOf(entry);
  const assignment = around === undefined ? undefined : file.expression(around);
  if (around === undefined || assignment?.kind !== 'assign' || assignment.target !== entry) return [];
  return /^(?:\?\?|\|\|)=$/.test(assignment.operator) ? [{ ...flow, id: around, suffix: [ELEMENT] }] : [];
}
