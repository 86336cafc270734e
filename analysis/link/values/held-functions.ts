import { type Binding, ELEMENT, type ExpressionId } from '../../facts.js';
import type { Export } from '../../idiom-catalog.js';
import type { FileIndex } from '../files/file-index.js';
import { heldFlows } from './call-flows.js';
import { memberFlows } from './call-sites.js';
import { type Flow, isWrite, useFlows } from './flow.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import { isListing, isNaming } from './lists.js';
import { placedFlows } from './placed-flows.js';
import { keptFlows } from './state-stores.js';
import { isOptions } from './template-flows.js';
import { calleeOf, type Ref, type Value } from './value.js';

// Where functions are found again that were put into something.

/** On from a call that puts it into something, or that is given what holds it. Undefined where it is none of these. */
export function followHeld(linker: Linker, flow: Flow, call: Ref, index: number): 'stop' | readonly Flow[] | undefined {
  const names = flow.path.length === 0 ? [] : calledGlobals(linker, call);
  if (names.some(isNaming)) return 'stop';
  if (names.some(isListing)) return [{ ...flow, id: call.id, path: [ELEMENT, ...flow.path.slice(1)] }];
  const kept = keptFlows(linker, flow, call, index);
  if (kept) return kept;
  if (isOptions(flow, call.id)) return [{ ...flow, id: call.id }];
  const held = [...readsOfMap(linker, flow, call, index), ...readsOfList(linker, flow, call)];
  return held.length > 0 ? held : undefined;
}

function calledGlobals(linker: Linker, call: Ref): readonly string[] {
  return linker.resolve(calleeOf(call)).flatMap((value) => (value.kind === 'global' ? [value.path.join('.')] : []));
}

/** `commands.set('ask', ask)`, `new Map([['ask', ask]])`, `new Map(Object.entries({ ask }))`: whoever takes it out of the map again, under whatever key. */
function readsOfMap(linker: Linker, flow: Flow, call: Ref, index: number): readonly Flow[] {
  const expression = flow.file.expression(call.id);
  const isMap = (id: ExpressionId) =>
    linker.resolve({ file: flow.file, id }).some((value) => isBuiltBy(linker.catalog.catalog.idioms.maps, value));
  const isEntry = flow.path[0] === ELEMENT && flow.path[1] === ELEMENT;
  if (expression.kind === 'new' && index === 0 && isEntry && isMap(call.id)) return [{ ...flow, id: call.id, path: flow.path.slice(1) }];
  const callee = expression.kind === 'call' ? flow.file.expression(expression.callee) : undefined;
  const around = flow.file.parentOf(call.id);
  if (callee?.kind === 'member' && callee.name === 'entries' && flow.path.length > 0 && around !== undefined && isMap(around))
    return [{ ...flow, id: around, path: [ELEMENT, ...flow.path.slice(1)] }];
  if (callee?.kind !== 'member' || callee.name !== 'set' || index !== 1) return [];
  return isMap(callee.object) ? heldFlows(linker, { ...flow, path: [ELEMENT, ...flow.path], stack: [] }, callee.object) : [];
}

function isBuiltBy(maps: Export, value: Value): boolean {
  if (value.kind !== 'global' && value.kind !== 'package') return false;
  return value.path.at(-1) === 'new' && isOneOf(maps, { ...value, path: value.path.slice(0, -1) });
}

/** `this.options = { ask }`, `tools[name] = ask`: whoever reads it there, in whatever file. What only one file reads of others may be read elsewhere too. */
export function readsOfField(linker: Linker, flow: Flow, target: ExpressionId): readonly Flow[] {
  const { file } = flow;
  const place = file.expression(target);
  const owner = place.kind === 'member' || place.kind === 'index' ? file.expression(place.object) : undefined;
  if (place.kind === 'member' && owner?.kind === 'this' && owner.class !== undefined)
    return memberFlows(linker, file, owner.class, place.name, false)
      .filter((read) => !isWrite(read.file, read.id))
      .map((read) => ({ ...flow, file: read.file, id: read.id, stack: [] }));
  const binding = owner?.kind === 'name' ? file.bindingAt(owner.binding) : undefined;
  if (place.kind === 'member' && owner?.kind === 'name' && binding && isOwnHolder(file, binding))
    return useFlows(linker, { ...flow, path: [place.name, ...flow.path], stack: [] }, owner.binding).filter(
      (use) => use.file !== file || use.id !== place.object,
    );
  if (place.kind !== 'index' || binding?.kind !== 'const') return [];
  return placedFlows(linker, { ...flow, stack: [] }, target);
}

/** A function, a class or an object of the project, that holds functions beside what it does itself: `recap.post = post`. */
function isOwnHolder(file: FileIndex, { kind, sources }: Binding): boolean {
  const [source, ...others] = sources;
  const made = source === undefined || others.length > 0 ? undefined : file.expression(source.from).kind;
  if (kind === 'const') return source?.path.length === 0 && (made === 'object' || made === 'function' || made === 'class');
  return (kind === 'function' || kind === 'class') && sources.length === 0;
}

/** `tasks.push(ask)`, `tasks.push({ run: ask })`: whoever takes it out of the list again. */
function readsOfList(linker: Linker, flow: Flow, call: Ref): readonly Flow[] {
  const expression = flow.file.expression(call.id);
  const callee = expression.kind === 'call' ? flow.file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member' || (callee.name !== 'push' && callee.name !== 'unshift')) return [];
  const list = flow.file.expression(callee.object);
  const isLocal = list.kind === 'name' && (flow.file.bindingAt(list.binding)?.function ?? 0) !== 0;
  return heldFlows(linker, { ...flow, path: [ELEMENT, ...flow.path], stack: isLocal ? flow.stack : [] }, callee.object);
}
