import { type BindingId, ELEMENT, type ExpressionId, type FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findPlace } from './argument-places.js';
import type { CallSite, FunctionUse } from './call-sites.js';
import { isPassedBy } from './contrary-callers.js';
import { type Flow, fieldFlows, useFlows } from './flow.js';
import { findHandedCallbacks } from './handed-callbacks.js';
import { isOneOf } from './idioms.js';
import type { Linker, Passage } from './linker.js';
import { type CallbackReturn, findPlainListMethod, type HandingMethod, isHandingBack, isListing, isPicking } from './lists.js';
import { findObserver, findPiped } from './observables.js';
import { findGuardPassage, findPassage } from './passing.js';
import { findStatePassage, keptFlows, STATE, stateFlows } from './state-stores.js';
import { setupFlows } from './template-flows.js';
import { argumentsOf, type Ref, type Value } from './value.js';

// Where values go through calls: into functions of the project and out of them again.

const DEEPEST_STACK = 8;

/** A call of a part of the tracked value: methods of promises and lists hand it on, any other gives something that only its own name tells. */
export function calledFlows(linker: Linker, flow: Flow, result: Flow): readonly Flow[] {
  const method = flow.suffix.at(-1);
  const owner: Flow = { ...result, suffix: flow.suffix.slice(0, -1) };
  if (method === undefined) return [result];
  if (method === 'then') return callbackFlows(linker, owner, result.id, 0, 0, 'value');
  if (method === 'catch' || method === 'finally') return [owner];
  if (method === 'done' && argumentsOf(result).length > 0) return [owner, ...callbackFlows(linker, owner, result.id, 0, 0, 'nothing')];
  if (owner.suffix.length === 0 && method === 'toPromise') return [owner];
  if (owner.suffix.length === 0 && method === 'subscribe') return subscribedFlows(linker, owner, result.id);
  if (owner.suffix.length === 0 && findPiped(linker, result).length > 0) return pipedFlows(linker, owner, result.id, -1);
  const listed = findPlainListMethod(method);
  return listed ? handedFlows(linker, { ...owner, suffix: [...owner.suffix, ELEMENT] }, owner, result.id, listed) : [result];
}

/** `subscribe(show)`, `subscribe({ next: show })`. */
function subscribedFlows(linker: Linker, flow: Flow, call: ExpressionId): readonly Flow[] {
  const next = findObserver({ file: flow.file, id: call }, 'next');
  if (next === undefined) return callbackFlows(linker, flow, call, 0, 0, 'nothing');
  const functions = linker.resolve(givenTo(flow, next)).flatMap((value) => (value.kind === 'function' ? [value] : []));
  return functions.flatMap(({ file, id }) => enterFunction(linker, flow, call, 0, file, id, 'nothing'));
}

/** On from one of what stands in the `pipe` of an observable: through the functions that change what comes, and out of it. */
function pipedFlows(linker: Linker, flow: Flow, call: ExpressionId, after: number): readonly Flow[] {
  const next = findPiped(linker, { file: flow.file, id: call }).find(({ does }, i) => i > after && does === 'map');
  return next ? callbackFlows(linker, flow, next.id, 0, 0, 'value') : [{ ...flow, id: call }];
}

/** What the function of an operator gives is what comes out of it. */
function outOfOperator(linker: Linker, flow: Flow): readonly Flow[] {
  const pipe = flow.file.parentOf(flow.id);
  const at = pipe === undefined ? -1 : findPiped(linker, { file: flow.file, id: pipe }).findIndex(({ id }) => id === flow.id);
  return pipe === undefined || at < 0 ? [flow] : pipedFlows(linker, flow, pipe, at);
}

/** What a method of a list gives back, and what it hands to its callback. */
export function handedFlows(
  linker: Linker,
  element: Flow,
  list: Flow,
  call: ExpressionId,
  { callback, gives, returns }: HandingMethod,
): readonly Flow[] {
  const given =
    gives === 'list'
      ? [{ ...list, id: call }]
      : gives === 'nothing'
        ? []
        : [{ ...element, id: call, path: gives === 'step' ? ['value', ...element.path] : element.path }];
  return callback ? [...given, ...callbackFlows(linker, element, call, callback.argument, callback.parameter, returns)] : given;
}

/** Into a parameter of the function that is an argument of this call. */
export function callbackFlows(
  linker: Linker,
  flow: Flow,
  call: ExpressionId,
  argument: number,
  parameter: number,
  returns: CallbackReturn,
): readonly Flow[] {
  const expression = flow.file.expression(call);
  const callback = expression.kind === 'call' ? expression.arguments[argument] : undefined;
  if (callback === undefined || flow.stack.length >= DEEPEST_STACK) return [];
  return linker
    .resolve(givenTo(flow, callback))
    .flatMap((value) => (value.kind === 'function' ? enterFunction(linker, flow, call, parameter, value.file, value.id, returns) : []));
}

/** A parameter of the function that the value has entered means what that one call gave for it, not what every caller gives. */
function givenTo({ file, stack }: Flow, id: ExpressionId): Ref {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const frame = stack.findLast((one) => one.file === file && one.function === binding?.function && one.returns === undefined);
  if (!binding?.parameter || binding.parameter.rest || binding.name === '' || !frame) return { file, id };
  const call = frame.call.file.expression(frame.call.id);
  const given = call.kind === 'call' || call.kind === 'new' ? call.arguments[binding.parameter.index] : undefined;
  return given === undefined ? { file, id } : { file: frame.call.file, id: given };
}

/** Into the parameter of each project function that the call can mean. */
export function argumentFlows(linker: Linker, flow: Flow, call: ExpressionId, index: number): readonly Flow[] {
  if (index < 0) return [];
  const expression = flow.file.expression(call);
  const isCall = expression.kind === 'call' || expression.kind === 'new';
  const isEntered = isCall && flow.stack.length < DEEPEST_STACK;
  const known = isEntered ? toCallees(linker.resolve(givenTo(flow, expression.callee))) : [];
  const callees =
    isEntered && known.length === 0 ? toCallees(findHandedCallbacks(linker, { file: flow.file, id: expression.callee })) : known;
  const reached = callees.filter(({ file, function: entered }) => {
    const place = findPlace(file, entered);
    return !place || !isPassedBy({ file: flow.file, id: call }, place);
  });
  if (callees.length > 0) return reached.flatMap((callee) => enterFunction(linker, flow, call, index, callee.file, callee.function));
  return [...pushedFlows(linker, flow, call), ...handedBackFlows(linker, flow, call, index)];
}

/** Into the properties, `at` one of them or as all, of each component of the project that an element can mean: `<Answer text={text} />`. */
export function componentFlows(linker: Linker, flow: Flow, jsx: ExpressionId, at: readonly string[]): readonly Flow[] {
  const element = flow.file.expression(jsx);
  if (element.kind !== 'jsx' || typeof element.tag === 'string' || flow.stack.length >= DEEPEST_STACK) return [];
  const given: Flow = { ...flow, path: [...at, ...flow.path] };
  return componentsOf(linker, linker.resolve({ file: flow.file, id: element.tag })).flatMap((component) =>
    enterFunction(linker, given, jsx, 0, component.file, component.function),
  );
}

/** `memo(function Answer() {})` draws what the function draws. */
export function componentsOf(linker: Linker, values: readonly Value[]): readonly Callee[] {
  const { components } = linker.catalog.catalog.idioms;
  const wrapped = values.flatMap((value) => (value.kind === 'package' && isOneOf(components, value) ? value.calls : []));
  const inner = wrapped.flatMap((call) => {
    const expression = call.file.expression(call.id);
    const [component] = expression.kind === 'call' ? expression.arguments : [];
    return component === undefined ? [] : linker.resolve({ ...call, id: component });
  });
  return toCallees([...values, ...inner]);
}

/** `list.push(value)`: from now on the list holds it. */
function pushedFlows(linker: Linker, flow: Flow, call: ExpressionId): readonly Flow[] {
  const list = calleeThatAdds(flow.file, call);
  return list === undefined ? [] : heldFlows(linker, { ...flow, path: [ELEMENT, ...flow.path] }, list);
}

/** A spread keeps a value's place inside arrays and calls alike: its elements become elements. */
export function spreadFlows(linker: Linker, flow: Flow, spread: ExpressionId): readonly Flow[] {
  const around = flow.file.parentOf(spread);
  const parent = around === undefined ? undefined : flow.file.expression(around);
  if (around === undefined) return [];
  return parent?.kind === 'array' ? [{ ...flow, id: around }] : pushedAllFlows(linker, flow, around);
}

/** `this.plugins.push(...plugins)`: what the one list holds, the other holds too. */
export function pushedAllFlows(linker: Linker, flow: Flow, call: ExpressionId): readonly Flow[] {
  const callee = calleeThatAdds(flow.file, call);
  if (callee === undefined) return [];
  const list = flow.file.expression(callee);
  const isLocal = list.kind === 'name' && (flow.file.bindingAt(list.binding)?.function ?? 0) !== 0;
  return heldFlows(linker, isLocal ? flow : { ...flow, stack: [] }, callee);
}

/** `list` of `list.push(…)`. */
function calleeThatAdds(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && (callee.name === 'push' || callee.name === 'unshift') ? callee.object : undefined;
}

/** Every other mention of the variable or field that an expression reads. */
export function heldFlows(linker: Linker, flow: Flow, holder: ExpressionId): readonly Flow[] {
  const expression = flow.file.expression(holder);
  if (expression.kind === 'name')
    return useFlows(linker, flow, expression.binding).filter((use) => use.file !== flow.file || use.id !== holder);
  return fieldFlows(flow, holder);
}

/** `Promise.all([call()])` gives what it is given, `Promise.race([call(), timer])` one of it, and `pTimeout(call())` what it watches over. */
function handedBackFlows(linker: Linker, flow: Flow, call: ExpressionId, index: number): readonly Flow[] {
  const expression = flow.file.expression(call);
  if (expression.kind !== 'call') return [];
  const [out] = outOfOperator(linker, flow);
  if (out !== undefined && out !== flow) return [out];
  const kept = keptFlows(linker, flow, { file: flow.file, id: call }, index);
  if (kept) return kept;
  const names = linker
    .resolve({ file: flow.file, id: expression.callee })
    .flatMap((value) => (value.kind === 'global' ? [value.path.join('.')] : []));
  if (names.some(isPicking)) return [{ ...flow, id: call, path: flow.path[0] === ELEMENT ? flow.path.slice(1) : flow.path }];
  if (names.some(isHandingBack)) return [{ ...flow, id: call }];
  if (names.some(isListing) && flow.path.length > 0) return [{ ...flow, id: call, path: [ELEMENT, ...flow.path.slice(1)] }];
  const around = flow.path.length === 0 ? findGuardPassage(linker, { file: flow.file, id: call }, index) : undefined;
  return around && !around.includes('()') ? [{ ...flow, id: call, path: around }] : [];
}

export interface Callee {
  readonly file: FileIndex;
  readonly function: FunctionId;
}

/** The project functions that a call or construction can run. */
export function findCallees(linker: Linker, call: Ref): readonly Callee[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return [];
  return toCallees(linker.resolve({ ...call, id: expression.callee }));
}

function toCallees(values: readonly Value[]): readonly Callee[] {
  return values.flatMap((value) => {
    if (value.kind === 'function') return [{ file: value.file, function: value.id }];
    if (value.kind !== 'class') return [];
    const declared = value.file.classAt(value.id)?.members.find((member) => member.kind === 'constructor')?.declares;
    return declared === undefined ? [] : [{ file: value.file, function: declared }];
  });
}

function enterFunction(
  linker: Linker,
  flow: Flow,
  call: ExpressionId,
  index: number,
  file: FileIndex,
  id: FunctionId,
  returns?: CallbackReturn,
): readonly Flow[] {
  const declared = file.functionAt(id);
  const last = declared?.parameters.at(-1);
  const isRest = last !== undefined && file.bindingAt(last)?.parameter?.rest === true;
  const parameter = declared?.parameters[isRest ? Math.min(index, declared.parameters.length - 1) : index];
  if (parameter === undefined) return [];
  const path = isRest && parameter === last ? [ELEMENT, ...flow.path] : flow.path;
  const stack = [...flow.stack, { file, function: id, call: { file: flow.file, id: call }, given: flow.id, ...(returns && { returns }) }];
  const inside: Flow = { ...flow, file, path, stack };
  return [...useFlows(linker, inside, parameter), ...propertyFlows(inside, parameter)];
}

/** A parameter property lives on as a field. */
function propertyFlows(flow: Flow, parameter: BindingId): readonly Flow[] {
  const declared = flow.file.functionAt(flow.file.bindingAt(parameter)?.function ?? 0);
  const id = declared?.kind === 'constructor' ? declared.class : undefined;
  const members = id === undefined ? [] : (flow.file.classAt(id)?.members ?? []);
  return members
    .filter((member) => member.parameter === parameter)
    .flatMap((member) => flow.file.membersNamed(member.name))
    .filter((use) => {
      const member = flow.file.expression(use);
      const object = member.kind === 'member' ? flow.file.expression(member.object) : undefined;
      return object?.kind === 'this' && object.class === id;
    })
    .map((use) => ({ ...flow, id: use }));
}

/** Out of a function to where it was called: to the one call it was entered by, or to every call that is known. */
export function returnFlows(linker: Linker, flow: Flow, id: FunctionId): readonly Flow[] {
  const index = flow.stack.findLastIndex((frame) => frame.function === id && frame.file === flow.file);
  const frame = flow.stack[index];
  if (frame?.returns === 'nothing') return [];
  const path = frame?.returns === 'element' ? [ELEMENT, ...flow.path] : frame?.returns === 'result' ? ['value', ...flow.path] : flow.path;
  if (frame) {
    const given: Flow = { ...flow, file: frame.call.file, id: frame.call.id, path, stack: flow.stack.slice(0, index) };
    return frame.returns === 'value' ? outOfOperator(linker, given) : [given];
  }
  const { calls, uses } = linker.callSites(flow.file, id);
  const passages = linker.passages.get(`${flow.file.path}#${id}`, () => findPassages(linker, uses), flow.file.path);
  return [
    ...setupFlows(flow, uses),
    ...calls.map((call) => ({ ...flow, file: call.file, id: call.id, stack: isCalledAtHome(flow, id, call) ? flow.stack : call.stack })),
    ...passages.flatMap((out): readonly Flow[] => {
      if (out.path[0] === STATE) return stateFlows(linker, flow, out, [...out.path, ...flow.path]);
      return [{ ...flow, ...out, path: [...out.path, ...flow.path], stack: isWithinFrame(flow, out) ? flow.stack : out.stack }];
    }),
  ];
}

/** In the same run of the function around it: `text: (() => …)()`. */
function isCalledAtHome({ file }: Flow, id: FunctionId, call: CallSite): boolean {
  return call.stack.length === 0 && call.file === file && file.expression(call.id).function === file.functionAt(id)?.parent;
}

/** `span(() => run())`: what comes out of the call of a callback is still in the function that was entered around it. */
function isWithinFrame({ stack }: Flow, { file, id, stack: entered }: Passage): boolean {
  if (entered.length > 0) return false;
  for (let around: FunctionId | undefined = file.expression(id).function; around; around = file.functionAt(around)?.parent)
    if (stack.some((frame) => frame.function === around && frame.file === file)) return true;
  return false;
}

/** `pRetry(() => call())` gives what its function gives. */
function findPassages(linker: Linker, uses: readonly FunctionUse[]): readonly Passage[] {
  return uses.flatMap((use) => {
    const path =
      use.kind === 'argument'
        ? (findPassage(linker, use.call, use.index, use.path) ?? findStatePassage(linker, use.call, use.index, [...use.path, '()']))
        : undefined;
    return use.kind === 'argument' && path ? [{ ...use.call, path, stack: use.stack }] : [];
  });
}

/** Nobody in the project gets what this function returns. */
export function isReturnedOutside(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const { calls, uses } = linker.callSites(file, id);
  if (calls.length > 0) return false;
  return !uses.some((use) => use.kind === 'argument' && findPassage(linker, use.call, use.index, use.path) !== undefined);
}

/** All that is known of this function is that the project calls it. */
export function isReturnedInside(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const { calls, uses } = linker.callSites(file, id);
  return calls.length > 0 && uses.every(({ kind }) => kind === 'call');
}

/** Whoever gets what this function returns is known: who called it with the flow, or all that it is called by and handed to. */
export function isGivenInside(linker: Linker, { file, stack }: Flow, id: FunctionId): boolean {
  if (stack.some((frame) => frame.function === id && frame.file === file)) return true;
  return linker
    .callSites(file, id)
    .uses.every(
      (use) => use.kind === 'call' || (use.kind === 'argument' && findPassage(linker, use.call, use.index, use.path) !== undefined),
    );
}
