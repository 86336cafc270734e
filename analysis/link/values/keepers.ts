import { type BindingId, type ClassId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from './call-flows.js';
import { constructionFlows, memberFlows } from './call-sites.js';
import { type Flow, useFlows } from './flow.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** What keeps a list between requests: a variable or a field that holds it, or a map that holds one list for each key. */
export type Keeper =
  | { readonly kind: 'variable'; readonly file: FileIndex; readonly binding: BindingId; readonly holds: 'list' | 'lists' }
  | { readonly kind: 'field'; readonly file: FileIndex; readonly class: ClassId; readonly name: string; readonly holds: 'list' | 'lists' };

const DEEPEST = 6;

/** The keepers of a list that is sent, through parameters, helpers and imports. */
export function findKeepers(linker: Linker, { file, id }: Ref, depth = 0): readonly Keeper[] {
  const expression = file.expression(id);
  if (depth > DEEPEST) return [];
  switch (expression.kind) {
    case 'name':
      return ofName(linker, file, expression.binding, id, depth);
    case 'member':
      return expression.name === 'length' ? [] : ofField({ file, id });
    case 'index':
      return ofStore({ file, id: expression.object });
    case 'await':
    case 'cast':
    case 'nonnull':
      return findKeepers(linker, { file, id: expression.value }, depth);
    case 'assign':
      // `(chats[user] ??= [])`.
      return expression.target === undefined ? [] : findKeepers(linker, { file, id: expression.target }, depth);
    case 'logical':
      return findKeepers(linker, { file, id: expression.left }, depth);
    case 'call': {
      const callee = file.expression(expression.callee);
      if (callee.kind === 'member' && callee.name === 'get') return ofStore({ file, id: callee.object });
      return findCallees(linker, { file, id }).flatMap((one) =>
        one.file
          .returnsOf(one.function)
          .flatMap(({ value }) => (value === undefined ? [] : findKeepers(linker, { file: one.file, id: value }, depth + 1))),
      );
    }
    default:
      return [];
  }
}

function ofName(linker: Linker, file: FileIndex, id: BindingId, use: ExpressionId, depth: number): readonly Keeper[] {
  const binding = file.bindingAt(id);
  if (!binding) return [];
  if (binding.kind === 'import') return ofValues(linker, { file, id: use });
  if (binding.parameter) {
    const { index, rest } = binding.parameter;
    if (rest || binding.name === '') return [];
    return linker.callSites(file, binding.function).calls.flatMap((call) => {
      const expression = call.file.expression(call.id);
      const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments[index] : undefined;
      return given === undefined ? [] : findKeepers(linker, { file: call.file, id: given }, depth + 1);
    });
  }
  const [source, ...others] = binding.sources;
  if (!source || source.path.length > 0 || source.by !== 'initializer') return [];
  if (isEmptyable(file, source.from)) return others.length > 0 ? [] : [{ kind: 'variable', file, binding: id, holds: 'list' }];
  return findKeepers(linker, { file, id: source.from }, depth + 1);
}

/** A list that is written down, with or without a first message. */
function isEmptyable(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'array' && !expression.elements.some((element) => file.expression(element).kind === 'spread');
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

function ofField({ file, id }: Ref): readonly Keeper[] {
  const field = findField({ file, id });
  if (!field) return [];
  const value = field.file.classAt(field.class)?.members.find((one) => one.name === field.name && !one.static)?.value;
  return value !== undefined && isEmptyable(field.file, value) ? [{ kind: 'field', ...field, holds: 'list' }] : [];
}

function findField({ file, id }: Ref): Pick<Extract<Keeper, { kind: 'field' }>, 'file' | 'class' | 'name'> | undefined {
  const member = file.expression(id);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || owner?.kind !== 'this' || owner.class === undefined) return undefined;
  // What is assigned anew elsewhere may be shortened there.
  const isAssigned = file.membersNamed(member.name).some((one) => {
    const parent = file.parentOf(one);
    const around = parent === undefined ? undefined : file.expression(parent);
    return around?.kind === 'assign' && around.target === one;
  });
  return isAssigned ? undefined : { file, class: owner.class, name: member.name };
}

/** `new Map()` or `{}`, in a variable or a field. */
function ofStore({ file, id }: Ref): readonly Keeper[] {
  const expression = file.expression(id);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    const [source, ...others] = binding?.sources ?? [];
    if (source && others.length === 0 && source.path.length === 0 && isStore(file, source.from))
      return [{ kind: 'variable', file, binding: expression.binding, holds: 'lists' }];
    return [];
  }
  if (expression.kind !== 'member') return [];
  const field = findField({ file, id });
  const value = field && file.classAt(field.class)?.members.find((one) => one.name === field.name && !one.static)?.value;
  return field && value !== undefined && isStore(file, value) ? [{ kind: 'field', ...field, holds: 'lists' }] : [];
}

function isStore(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isStore(file, expression.value);
  if (expression.kind === 'object') return expression.properties.length === 0;
  const callee = expression.kind === 'new' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'global' && callee.name === 'Map' && expression.kind === 'new' && expression.arguments.length === 0;
}

/** Every mention of what is kept. */
export function keptFlows(linker: Linker, keeper: Keeper): readonly Flow[] {
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

/** The frame that a keeper is made in; undefined for a field of something that is made inside a function. */
export function findFrame(linker: Linker, keeper: Keeper): number | undefined {
  if (keeper.kind === 'variable') return keeper.file.bindingAt(keeper.binding)?.function;
  const made = constructionFlows(linker, keeper.file, keeper.class);
  return made.some(({ file, id }) => file.expression(id).function === 0) ? 0 : undefined;
}
