import { type BindingId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type Flow, fieldFlows, useFlows } from './flow.js';
import type { Linker } from './linker.js';

/** How many names for a part of something else are looked behind. */
const DEEPEST = 3;

/** Where a value is found that was just written into a place: `this.text`, `calls[index].text`, `entry.text` of what a map holds as `entry`. */
export function placedFlows(linker: Linker, flow: Flow, target: ExpressionId): readonly Flow[] {
  const place = toPlace(flow.file, target);
  const fields = fieldFlows(flow, target);
  if (!place || place.path.length === 0) return fields;
  const holder = { ...flow, path: [...place.path, ...flow.path] };
  // One field of a name is found by its name; what lies deeper is only found along the way.
  const isDeep = place.path.length > 1 || place.path[0] === ELEMENT;
  const whole = isDeep ? useFlows(linker, holder, place.binding) : handedFlows(holder, target, place.binding);
  return [...fields, ...whole, ...flowsBehind(linker, holder, place.binding, 0)];
}

/** `survey.summary = text; await surveys.save(survey);`: further down, the same function hands over what the field is part of. */
function handedFlows(holder: Flow, target: ExpressionId, binding: BindingId): readonly Flow[] {
  const { file } = holder;
  const { span, function: frame } = file.expression(target);
  return file.usesOf(binding).flatMap((id) => {
    const use = file.expression(id);
    const parent = file.parentOf(id);
    const around = parent === undefined ? undefined : file.expression(parent);
    const isHanded = around?.kind === 'call' && around.arguments.includes(id);
    return isHanded && use.function === frame && use.span[0] > span[1] ? [{ ...holder, id }] : [];
  });
}

interface Place {
  readonly binding: BindingId;
  readonly path: readonly string[];
}

/** `calls[index]!.text` is `['[]', 'text']` of `calls`, and so is that of `calls.get(key)` and `calls.at(-1)`. */
function toPlace(file: FileIndex, id: ExpressionId): Place | undefined {
  const expression = file.expression(id);
  const inside = (object: ExpressionId, name: string): Place | undefined => {
    const place = toPlace(file, object);
    return place && { ...place, path: [...place.path, name] };
  };
  switch (expression.kind) {
    case 'name':
      return { binding: expression.binding, path: [] };
    case 'nonnull':
    case 'cast':
      return toPlace(file, expression.value);
    case 'member':
      return inside(expression.object, expression.name);
    case 'index': {
      const key = file.expression(expression.key);
      return inside(expression.object, key.kind === 'literal' && typeof key.value === 'string' ? key.value : ELEMENT);
    }
    // `calls.get(key) ?? { text: '' }` is what the map holds, or will hold.
    case 'logical':
      return expression.operator === '&&' ? undefined : toPlace(file, expression.left);
    case 'assign':
      return expression.target === undefined || expression.operator === '=' ? undefined : toPlace(file, expression.target);
    case 'call': {
      const callee = file.expression(expression.callee);
      return callee.kind === 'member' && TAKING.has(callee.name) ? inside(callee.object, ELEMENT) : undefined;
    }
    default:
      return undefined;
  }
}

const TAKING: ReadonlySet<string> = new Set(['get', 'at', 'find', 'findLast']);

/** What is written into `entry` is written into the list or map that it was taken out of, or is put into. */
function flowsBehind(linker: Linker, flow: Flow, id: BindingId, depth: number): readonly Flow[] {
  const binding = flow.file.bindingAt(id);
  if (!binding || depth >= DEEPEST) return [];
  const taken = binding.sources.flatMap(({ from, path, by }) => {
    if (by !== 'initializer' && by !== 'assignment' && by !== 'iteration') return [];
    const place = toPlace(flow.file, from);
    const inner = by === 'iteration' ? [ELEMENT, ...path.filter((name) => name !== ELEMENT)] : path;
    return place && place.binding !== id && place.path.length + inner.length > 0 ? [{ ...place, path: [...place.path, ...inner] }] : [];
  });
  return [...taken, ...findKept(flow.file, id)].flatMap((place) => {
    const holder: Flow = { ...flow, path: [...place.path, ...flow.path] };
    return [...useFlows(linker, holder, place.binding), ...flowsBehind(linker, holder, place.binding, depth + 1)];
  });
}

/** Methods that put one of their arguments into what they are called on, by its position. */
const PUTTING: ReadonlyMap<string, number> = new Map([
  ['set', 1],
  ['push', 0],
  ['unshift', 0],
  ['add', 0],
]);

/** `calls.set(key, entry)`, `calls.push(entry)`, `calls[index] = entry`. */
function findKept(file: FileIndex, id: BindingId): readonly Place[] {
  return file.usesOf(id).flatMap((use) => {
    const parent = file.parentOf(use);
    const around = parent === undefined ? undefined : file.expression(parent);
    if (around?.kind === 'assign' && around.value === use && around.target !== undefined) return toPlace(file, around.target) ?? [];
    const callee = around?.kind === 'call' ? file.expression(around.callee) : undefined;
    if (callee?.kind !== 'member' || around?.kind !== 'call') return [];
    const position = PUTTING.get(callee.name);
    if (position === undefined || around.arguments[position] !== use) return [];
    const place = toPlace(file, callee.object);
    return place ? [{ ...place, path: [...place.path, ELEMENT] }] : [];
  });
}
