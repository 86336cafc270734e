import type { GrowingHistory } from '../../calls.js';
import { type BindingId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isOneOf } from '../values/idioms.js';
import { growsFrom, isName } from '../values/keepers.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isTakenBack } from './taken-back.js';

/** A conversation in the state of a component, to which each turn adds: `const [messages, setMessages] = useState([])`. */
export function findStateHistory(linker: Linker, sent: Ref): GrowingHistory | null {
  const state = findState(linker, sent, 0);
  if (!state || !onlyGrows(state)) return null;
  const site = siteOf(sent);
  const span = state.file.bindingAt(state.value)?.span ?? [0, 0];
  return { ...site, written: linker.project.code(site.file, site.span), kept: { file: state.file.path, span }, isList: true };
}

interface State {
  readonly file: FileIndex;
  readonly value: BindingId;
  readonly setter: BindingId;
}

const DEEPEST = 4;

/** The state that a name stands for, also where it is handed to functions of the project. */
/** `seen` holds at which depth each name was looked at: functions that call each other hand on the same ones in many ways. */
function findState(linker: Linker, { file, id }: Ref, depth: number, seen = new Map<string, number>()): State | undefined {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (expression.kind !== 'name' || !binding || depth > DEEPEST) return undefined;
  const key = `${file.path}#${expression.binding}`;
  if ((seen.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return undefined;
  seen.set(key, depth);
  if (binding.parameter) {
    const { index, rest } = binding.parameter;
    if (rest || binding.name === '') return undefined;
    const given = linker.callSites(file, binding.function).calls.flatMap((call): readonly Ref[] => {
      const asked = call.file.expression(call.id);
      const argument = asked.kind === 'call' ? asked.arguments[index] : undefined;
      return argument === undefined ? [] : [{ file: call.file, id: argument }];
    });
    return given.map((one) => findState(linker, one, depth + 1, seen)).find((state) => state !== undefined);
  }
  const [source, ...others] = binding.sources;
  if (!source || others.length > 0) return undefined;
  if (source.path.length === 0) return findState(linker, growing(file, source.from) ?? { file, id: source.from }, depth + 1, seen);
  const [state, setter] = file.drawnFrom(source.from);
  if (state?.binding !== expression.binding || !setter || source.path.join() !== ELEMENT) return undefined;
  const made = file.expression(source.from);
  const callees = made.kind === 'call' ? linker.resolve({ file, id: made.callee }) : [];
  const isState = callees.some((value) => isOneOf(linker.catalog.catalog.idioms.states, value));
  return isState ? { file, value: state.binding, setter: setter.binding } : undefined;
}

/** `messages` of `const next = [...messages, message]`. */
function growing(file: FileIndex, id: ExpressionId): Ref | undefined {
  const list = file.expression(id);
  const spread = list.kind === 'array' ? list.elements.map((one) => file.expression(one)).find(({ kind }) => kind === 'spread') : undefined;
  return spread?.kind === 'spread' ? { file, id: spread.value } : undefined;
}

/** It is set to itself and more, or emptied, or each of its elements is written anew; and nobody cuts it elsewhere. */
function onlyGrows({ file, value, setter }: State): boolean {
  const kinds = file.usesOf(setter).flatMap((use): readonly Change[] => {
    const call = file.parentOf(use);
    const expression = call === undefined ? undefined : file.expression(call);
    if (expression?.kind !== 'call' || expression.callee !== use) return isDependency(file, use) ? [] : ['other'];
    return expression.arguments.slice(0, 1).map((given) => readChange(file, given, value));
  });
  return kinds.includes('grows') && !kinds.includes('other') && !file.usesOf(value).some((use) => isCut(file, use));
}

type Change = 'grows' | 'same' | 'other';

/** `[messages, setMessages]` of a hook. */
function isDependency(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  return parent !== undefined && file.expression(parent).kind === 'array';
}

function readChange(file: FileIndex, id: ExpressionId, state: BindingId): Change {
  const expression = file.expression(id);
  if (expression.kind === 'function') {
    const [before] = file.functionAt(expression.declares)?.parameters ?? [];
    const changes = file.returnsOf(expression.declares).map(({ value }) => readOwnChange(file, value, before));
    return changes.includes('other') || changes.length === 0 ? 'other' : changes.includes('grows') ? 'grows' : 'same';
  }
  if (expression.kind !== 'name') return readOwnChange(file, id, state);
  const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
  return source && others.length === 0 && source.path.length === 0 ? readOwnChange(file, source.from, state) : 'other';
}

function readOwnChange(file: FileIndex, id: ExpressionId | undefined, before: BindingId | undefined): Change {
  if (id === undefined || before === undefined) return 'other';
  const expression = file.expression(id);
  if (growsFrom(file, id, isName(file, before)) || growsFromLonger(file, id, before)) return 'grows';
  if (expression.kind === 'array') return expression.elements.every((one) => file.expression(one).kind !== 'spread') ? 'same' : 'other';
  if (expression.kind === 'name') return expression.binding === before ? 'same' : 'other';
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member') return 'other';
  const object = file.expression(callee.object);
  const isOwn = object.kind === 'name' && object.binding === before;
  return callee.name === 'map' || (isOwn && isTakenBack(file, id)) ? 'same' : 'other';
}

/** `setMessages([...next, answer])` after `const next = [...messages, question]`. */
function growsFromLonger(file: FileIndex, id: ExpressionId, before: BindingId): boolean {
  const longer = growing(file, id);
  const name = longer && file.expression(longer.id);
  const [source, ...others] = name?.kind === 'name' ? (file.bindingAt(name.binding)?.sources ?? []) : [];
  return source !== undefined && others.length === 0 && source.path.length === 0 && growsFrom(file, source.from, isName(file, before));
}

const CUTTING: readonly string[] = ['slice', 'splice', 'toSpliced', 'filter', 'pop', 'shift', 'reduce', 'findLastIndex'];
/** What is read of a list that is cut or counted. */
export const CUTS: readonly string[] = [...CUTTING, 'length'];

/** Is the list cut by what is called of it here, or counted? */
export function isCut(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const member = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || member?.kind !== 'member' || member.object !== use) return false;
  const around = file.parentOf(parent);
  const comparison = member.name === 'length' && around !== undefined ? file.expression(around) : undefined;
  if (comparison?.kind !== 'binary' || !/^[<>]=?$/.test(comparison.operator)) return CUTTING.includes(member.name);
  const other = file.expression(comparison.left === parent ? comparison.right : comparison.left);
  return other.kind !== 'literal' || Number(other.value) > 1;
}
