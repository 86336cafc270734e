import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { callbackFlows } from './call-flows.js';
import { type Flow, useFlows } from './flow.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import { findPassage } from './passing.js';
import { argumentsOf, calleeOf, type Ref } from './value.js';

// What the members of a store's state are called by: `const { send } = useChat()`, `useChat((state) => state.send)`, `useChat.getState().send()`.

/** In a flow's path: whoever calls this gets the state, or what a function selects of it. */
export const STATE = '(state)';

type Store = Linker['catalog']['catalog']['idioms']['stores'][number];

/** Where in what a call makes the members stand that are at `path` of its argument. Undefined where it makes no store of them. */
export function findStatePassage(linker: Linker, call: Ref, index: number, path: readonly string[]): readonly string[] | undefined {
  const steps = [String(index), ...path];
  for (const { made } of findStores(linker, call))
    for (const place of made) {
      const wanted = place.split('.');
      if (wanted.every((name, i) => name === steps[i])) return [STATE, ...steps.slice(wanted.length)];
    }
  return undefined;
}

/** `create<Chat>()(…)`: the first call is there for the types. */
function findStores(linker: Linker, call: Ref): readonly Store[] {
  const { stores } = linker.catalog.catalog.idioms;
  if (call.file.expression(call.id).kind !== 'call') return [];
  return linker.resolve(calleeOf(call)).flatMap((value) => {
    const isMaker = (value.kind === 'package' || value.kind === 'global') && value.path.slice(1).every((name) => name === '()');
    return isMaker ? stores.filter((store) => isOneOf(store, { ...value, path: value.path.slice(0, 1) })) : [];
  });
}

/** On from a call that makes a store of what holds the value, or that wraps the function which gives it: `persist((set) => ({ send }))`. */
export function keptFlows(linker: Linker, flow: Flow, call: Ref, index: number): readonly Flow[] | undefined {
  if (flow.path.length === 0) return undefined;
  const passage = findStatePassage(linker, call, index, flow.path);
  if (passage) return stateFlows(linker, flow, call, passage);
  return flow.path[0] === '()' && findPassage(linker, call, index, [])?.[0] === '()' ? [{ ...flow, id: call.id }] : undefined;
}

/** Out of the call that makes the store, and to what its own functions read of it: `get().send()`. */
export function stateFlows(linker: Linker, flow: Flow, call: Ref, passage: readonly string[]): readonly Flow[] {
  const inside = passage.slice(1);
  const own = findStores(linker, call).flatMap(({ own: parameter }) =>
    parameter === undefined ? [] : argumentsOf(call).flatMap((id) => ownReads(linker, { ...call, id }, parameter)),
  );
  const out: Flow = { ...flow, file: call.file, id: call.id, path: passage, stack: [] };
  return [out, ...own.flatMap(({ file, binding }) => useFlows(linker, { ...out, file, path: ['()', ...inside] }, binding))];
}

/** Of the function that makes the state, also where others are put around it. */
function ownReads(linker: Linker, maker: Ref, parameter: number): readonly { readonly file: FileIndex; readonly binding: BindingId }[] {
  const wrapped = argumentsOf(maker).filter((_, index) => findPassage(linker, maker, index, [])?.[0] === '()');
  if (wrapped.length > 0) return wrapped.flatMap((id) => ownReads(linker, { ...maker, id }, parameter));
  return linker.resolve(maker).flatMap((value) => {
    const binding = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[parameter] : undefined;
    return value.kind === 'function' && binding !== undefined ? [{ file: value.file, binding }] : [];
  });
}

/** Into the function that selects of the state, and with what it gives out of the call; without one the whole state comes out. */
export function selectedFlows(linker: Linker, flow: Flow, call: ExpressionId): readonly Flow[] {
  const [selector] = argumentsOf({ file: flow.file, id: call });
  const inside = selector === undefined ? [] : callbackFlows(linker, flow, call, 0, 0, 'value');
  const isSelected = selector !== undefined && linker.resolve({ file: flow.file, id: selector }).some(({ kind }) => kind === 'function');
  return isSelected ? inside : [{ ...flow, id: call }];
}
