import type { FunctionId } from '../../facts.js';
import { type Flow, useFlows } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';

/** `setText(answer)`: what a component keeps is what its state gives when it is drawn again. */
export function findStateFlows(linker: Linker, flow: Flow, call: Ref): readonly Flow[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' || expression.arguments[0] !== flow.id) return [];
  return findSetFlows(linker, flow, { ...call, id: expression.callee });
}

/** `ask().then(setText)`: `flow` is what the promise gives. */
export function findAwaitedStateFlows(linker: Linker, flow: Flow, call: Ref): readonly Flow[] {
  const [setter] = argumentsOf(call);
  return setter === undefined ? [] : findSetFlows(linker, flow, { ...call, id: setter });
}

function findSetFlows(linker: Linker, flow: Flow, { file, id }: Ref): readonly Flow[] {
  const name = file.expression(id);
  const setter = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  return (setter?.sources ?? []).flatMap(({ from }) => {
    if (!isState(linker, { file, id: from })) return [];
    const [state, set] = file.drawnFrom(from);
    return state && set && file.bindingAt(set.binding) === setter ? useFlows(linker, flow, state.binding) : [];
  });
}

/** `setTexts((old) => [...old, answer])`. */
export function findUpdaterFlows(linker: Linker, flow: Flow, updater: FunctionId): readonly Flow[] {
  const { file } = flow;
  const owner = file.functionOwner(updater);
  const call = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  return owner.kind === 'expression' && call !== undefined && flow.stack.length === 0
    ? findStateFlows(linker, { ...flow, id: owner.expression }, { file, id: call })
    : [];
}

function isState(linker: Linker, state: Ref): boolean {
  const call = state.file.expression(state.id);
  if (call.kind !== 'call') return false;
  return linker.resolve({ ...state, id: call.callee }).some((value) => isOneOf(linker.catalog.catalog.idioms.states, value));
}
