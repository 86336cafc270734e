import { type BindingId, ELEMENT, type ExpressionId, type FunctionId, REST } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { CUT } from '../files/memo.js';
import { argumentFlows, calledFlows, handedFlows, returnFlows, spreadFlows } from './call-flows.js';
import { memberFlows } from './call-sites.js';
import { isLeftOut, isSwitchedOff } from './dead-branches.js';
import { findExportUses } from './export-uses.js';
import type { Linker } from './linker.js';
import { type CallbackReturn, findListMethod, findResultMethod } from './lists.js';
import { placedFlows } from './placed-flows.js';
import { createSeen, isTooDeep } from './seen-flows.js';
import { STATE, selectedFlows } from './state-stores.js';
import { methodFlows, templateFlows } from './template-flows.js';
import type { Ref } from './value.js';
import { callOf, indexName } from './written-names.js';

/** A tracked value at one place of the program, on its way forward. */
export interface Flow {
  readonly file: FileIndex;
  readonly id: ExpressionId;
  /** Where inside this expression's value the tracked value sits: `['handlers', 'post']`, `['[]']`. Empty when it is the value itself. */
  readonly path: readonly string[];
  /** Which part of the tracked value this is: `['choices', '[]', 'message']`; `()` is a call of it. Empty for the whole. */
  readonly suffix: readonly string[];
  /** Calls that the value entered through an argument and has not left, innermost last. */
  readonly stack: readonly Frame[];
}

export interface Frame {
  readonly file: FileIndex;
  readonly function: FunctionId;
  readonly call: Ref;
  /** What was handed over in that call: the argument, or the call itself where a method hands something to its callback. */
  readonly given?: ExpressionId;
  /** For a callback of a list's or promise's method: what becomes of the value that it returns. */
  readonly returns?: CallbackReturn;
}

export type FlowEvent =
  /** The tracked value (or the part `suffix` of it) is called. */
  | { readonly kind: 'called'; readonly flow: Flow; readonly call: Flow }
  | { readonly kind: 'argument'; readonly flow: Flow; readonly call: ExpressionId; readonly index: number }
  /** A member of the tracked value is read; the flow is already at that part. */
  | { readonly kind: 'read'; readonly flow: Flow }
  | { readonly kind: 'awaited'; readonly flow: Flow; readonly await: ExpressionId }
  | { readonly kind: 'discarded'; readonly flow: Flow; readonly statement: StatementNode }
  | { readonly kind: 'returned'; readonly flow: Flow; readonly function: FunctionId }
  | { readonly kind: 'yielded'; readonly flow: Flow; readonly delegate: boolean }
  | { readonly kind: 'thrown'; readonly flow: Flow }
  /** Its truth, type or identity decides something. */
  | { readonly kind: 'tested'; readonly flow: Flow; readonly by: ExpressionId | undefined }
  /** Part of a template or of an arithmetic or comparing expression. */
  | { readonly kind: 'combined'; readonly flow: Flow; readonly by: ExpressionId }
  | { readonly kind: 'cast'; readonly flow: Flow; readonly by: ExpressionId }
  | { readonly kind: 'stored'; readonly flow: Flow; readonly target: ExpressionId }
  | { readonly kind: 'iterated'; readonly flow: Flow; readonly statement: StatementNode; readonly awaited: boolean }
  | { readonly kind: 'bound'; readonly flow: Flow; readonly binding: BindingId }
  | { readonly kind: 'attribute'; readonly flow: Flow; readonly name: string; readonly jsx: ExpressionId }
  | { readonly kind: 'rendered'; readonly flow: Flow }
  | { readonly kind: 'exported'; readonly flow: Flow; readonly name: string }
  | { readonly kind: 'spread'; readonly flow: Flow };

/** What a visitor answers: nothing to go on as usual, `stop` to end this branch, or flows to go on with instead. */
export type Answer = undefined | 'stop' | readonly Flow[];

/** How many places one search goes to. */
export const MOST_STEPS = 3000;

/**
 * Follows a value forward through the project. Returns false when the search was cut, so that what was seen may not be all. `budget` says
 * how many places may be gone to, and is spent.
 */
export function follow(
  linker: Linker,
  starts: readonly Flow[],
  visit: (event: FlowEvent) => Answer,
  budget: { left: number } = { left: MOST_STEPS },
): boolean {
  const queue = [...starts];
  const isNew = createSeen();
  let isWhole = true;
  while (queue.length > 0) {
    if (budget.left < 0) return cut(linker);
    budget.left -= 1;
    const flow = queue.pop();
    if (!flow) break;
    linker.project.patience.spend(1);
    isWhole &&= !isTooDeep(flow);
    if (isTooDeep(flow) || !isNew(flow)) continue;
    for (const { event, next } of step(linker, flow)) {
      const answer = event ? visit(event) : undefined;
      if (answer === 'stop') continue;
      const further = answer ?? next();
      linker.project.patience.spend(further.length);
      for (const one of further) queue.push(one);
    }
  }
  return isWhole || cut(linker);
}

function cut(linker: Linker): false {
  linker.project.asked.ask(CUT);
  return false;
}

interface Step {
  readonly event?: FlowEvent;
  readonly next: () => readonly Flow[];
}

const nothing = () => [];

/** Where an expression's value goes from here. */
function step(linker: Linker, flow: Flow): readonly Step[] {
  const parent = flow.file.parentOf(flow.id);
  const exported = exportSteps(linker, flow, flow.file.exportNamesOfValue(flow.id));
  if (parent === undefined) return [...exported, ...statementSteps(linker, flow)];
  return [...exported, ...parentSteps(linker, flow, parent)];
}

function exportSteps(linker: Linker, flow: Flow, names: readonly string[]): readonly Step[] {
  return names.map((name) => ({
    event: { kind: 'exported', flow, name },
    next: () => [
      ...findExportUses(linker, flow.file, name).map((use) => ({ ...flow, file: use.file, id: use.id, path: [...use.path, ...flow.path] })),
      ...methodFlows(flow, name),
    ],
  }));
}

function statementSteps(linker: Linker, flow: Flow): readonly Step[] {
  const node = flow.file.statementOf(flow.id);
  const drawn = drawnSteps(linker, flow);
  if (!node) return drawn;
  const { statement } = node;
  switch (statement.kind) {
    case 'expression':
      return [{ event: { kind: 'discarded', flow, statement: node }, next: nothing }];
    case 'return': {
      const field = fieldSteps(linker, flow, node.function);
      if (field) return field;
      return [{ event: { kind: 'returned', flow, function: node.function }, next: () => returnFlows(linker, flow, node.function) }];
    }
    case 'throw':
      return [{ event: { kind: 'thrown', flow }, next: nothing }];
    case 'if':
    case 'switch':
      return [{ event: { kind: 'tested', flow, by: undefined }, next: nothing }];
    case 'loop':
      if (statement.subject !== flow.id) return [{ event: { kind: 'tested', flow, by: undefined }, next: nothing }];
      return [{ event: { kind: 'iterated', flow, statement: node, awaited: statement.loop === 'for-await' }, next: nothing }, ...drawn];
    default:
      return drawn;
  }
}

/** A field's initializer: `onMessage = async () => …` is read as `this.onMessage` and from outside. */
function fieldSteps(linker: Linker, flow: Flow, frame: FunctionId): readonly Step[] | undefined {
  const initializer = flow.file.functionAt(frame);
  const id = initializer?.kind === 'initializer' ? initializer.class : undefined;
  const member = id === undefined ? undefined : flow.file.classAt(id)?.members.find((one) => one.value === flow.id);
  if (id === undefined || !member) return undefined;
  const reads = () =>
    memberFlows(linker, flow.file, id, member.name, member.static).map((read) => ({ ...flow, file: read.file, id: read.id }));
  return [{ next: reads }];
}

/** Names that draw on this expression: `const { a } = e`, `for (const x of e)`, `x = e`. */
function drawnSteps(linker: Linker, flow: Flow): readonly Step[] {
  return flow.file.drawnFrom(flow.id).flatMap(({ binding, source }): readonly Step[] => {
    if (source.by === 'compound' || source.by === 'key') return [];
    const path =
      source.by === 'iteration' || source.by === 'awaited-iteration'
        ? [ELEMENT, ...source.path.slice(source.path[0] === ELEMENT ? 1 : 0)]
        : source.path;
    const part = descend(flow, withoutPairs(flow.path, path));
    if (!part) return [];
    return [{ event: { kind: 'bound', flow: part, binding }, next: () => useFlows(linker, part, binding) }];
  });
}

/** `for (const [key, call] of calls)`: what a map holds is reached through a pair, of which the path says nothing. */
function withoutPairs(path: readonly string[], names: readonly string[]): readonly string[] {
  let at = 0;
  return names.filter((name) => {
    const head = path[at];
    const isPair = name === ELEMENT && head !== undefined && head !== ELEMENT && !/^\d+$/.test(head);
    if (!isPair) at++;
    return !isPair;
  });
}

/** Goes into a value along member names: first out of what wraps the tracked value, then into it. A computed key may be any name. */
export function descend(flow: Flow, names: readonly string[]): Flow | undefined {
  let { path, suffix } = flow;
  for (const name of names) {
    if (name === REST) continue;
    const head = path[0];
    if (head === undefined) suffix = [...suffix, name];
    else if (head === name || (head === ELEMENT && /^\d+$/.test(name)) || name === ELEMENT) path = path.slice(1);
    else return undefined;
  }
  return { ...flow, path, suffix };
}

/** Every later mention of a name, here and, when it is exported, elsewhere. */
export function useFlows(linker: Linker, flow: Flow, binding: BindingId): readonly Flow[] {
  const here = flow.file
    .usesOf(binding)
    .filter((id) => !isWrite(flow.file, id) && !isSwitchedOff(flow.file, id) && !isLeftOut(flow, id))
    .map((id) => ({ ...flow, id }));
  const names = flow.file.exportNamesOf(binding);
  const elsewhere = names.flatMap((name) =>
    findExportUses(linker, flow.file, name).map((use) => ({ ...flow, file: use.file, id: use.id, path: [...use.path, ...flow.path] })),
  );
  return [...here, ...elsewhere];
}

export function isWrite(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'assign' && expression.target === id && expression.operator === '=';
}

function parentSteps(linker: Linker, flow: Flow, parent: ExpressionId): readonly Step[] {
  const expression = flow.file.expression(parent);
  const up: Flow = { ...flow, id: parent };
  switch (expression.kind) {
    case 'await':
      return [{ event: { kind: 'awaited', flow, await: parent }, next: () => [up] }];
    case 'cast':
      return [{ event: { kind: 'cast', flow, by: parent }, next: () => [up] }];
    case 'nonnull':
      return [{ next: () => [up] }];
    case 'sequence':
      return expression.values.at(-1) === flow.id
        ? [{ next: () => [up] }]
        : [{ event: { kind: 'tested', flow, by: parent }, next: nothing }];
    case 'conditional':
      return expression.condition === flow.id ? [{ event: { kind: 'tested', flow, by: parent }, next: nothing }] : [{ next: () => [up] }];
    case 'logical':
      return [
        ...(expression.left === flow.id ? [{ event: { kind: 'tested', flow, by: parent } as const, next: nothing }] : []),
        ...(expression.operator === '&&' && expression.left === flow.id ? [] : [{ next: () => [up] }]),
      ];
    case 'member':
      return memberSteps(linker, flow, up, expression.name);
    case 'index':
      if (expression.key === flow.id) return [{ event: { kind: 'tested', flow, by: parent }, next: nothing }];
      return memberSteps(linker, flow, up, indexName(flow.file, expression.key));
    case 'call':
    case 'new':
      return callSteps(linker, flow, up, parent);
    case 'object':
      return objectSteps(flow, up, expression.properties);
    case 'array':
      return [{ next: () => [{ ...up, path: [ELEMENT, ...flow.path] }] }];
    case 'spread':
      return [{ event: { kind: 'spread', flow }, next: () => spreadFlows(linker, flow, parent) }];
    case 'assign':
      return assignSteps(linker, flow, up, parent);
    case 'yield':
      return [
        {
          event: { kind: 'yielded', flow, delegate: expression.delegate },
          next: () => returnFlows(linker, expression.delegate ? flow : { ...flow, path: [ELEMENT, ...flow.path] }, expression.function),
        },
      ];
    case 'template':
    case 'binary':
    case 'tagged':
    case 'import':
      return [{ event: { kind: 'combined', flow, by: parent }, next: nothing }];
    case 'unary':
      return [{ event: { kind: 'tested', flow, by: parent }, next: nothing }];
    case 'jsx':
      return jsxSteps(flow, parent);
    default:
      return [];
  }
}

function memberSteps(linker: Linker, flow: Flow, up: Flow, name: string): readonly Step[] {
  const method =
    flow.path[0] === ELEMENT
      ? findListMethod(name)
      : flow.path[0] === 'value'
        ? findResultMethod(linker.catalog.catalog.idioms.results, name)
        : undefined;
  const call = method ? callOf(flow.file, up.id) : undefined;
  if (method && call !== undefined) return [{ next: () => handedFlows(linker, { ...flow, path: flow.path.slice(1) }, flow, call, method) }];
  const beside = isWhole(flow) ? linker.catalog.catalog.idioms.wrappedAnswers.find((one) => one.method === name) : undefined;
  const wrapped = beside ? callOf(flow.file, up.id) : undefined;
  if (beside && wrapped !== undefined) return [{ next: () => [{ ...flow, id: wrapped, path: [beside.at] }] }];
  const settled = flow.path.length > 0 && SETTLING.has(name) && flow.path[0] !== name ? callOf(flow.file, up.id) : undefined;
  if (settled !== undefined) {
    const called = { ...flow, id: up.id, suffix: [...flow.suffix, name] };
    return [{ next: () => calledFlows(linker, called, { ...called, id: settled }) }];
  }
  const isState = flow.path[0] === STATE && linker.catalog.catalog.idioms.storeReads.includes(name);
  const part = isState ? { ...flow, path: ['()', ...flow.path.slice(1)] } : descend(flow, [name]);
  if (!part) return [];
  const read: Flow = { ...part, id: up.id };
  return [{ ...(flow.path.length === 0 ? { event: { kind: 'read', flow: read } } : {}), next: () => [read] }];
}

/** Methods of the promise of what holds the value: `ask().then(({ text }) => …)`. */
const SETTLING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

function isWhole({ path, suffix }: Flow): boolean {
  return path.length === 0 && suffix.length === 0;
}

function objectSteps(
  flow: Flow,
  up: Flow,
  properties: Extract<ReturnType<FileIndex['expression']>, { kind: 'object' }>['properties'],
): readonly Step[] {
  const property = properties.find((one) => one.value === flow.id);
  if (!property) return [];
  if (property.kind === 'spread') return [{ event: { kind: 'spread', flow }, next: () => [up] }];
  const name = property.kind === 'computed' ? ELEMENT : property.name;
  return [{ next: () => [{ ...up, path: [name, ...flow.path] }] }];
}

function assignSteps(linker: Linker, flow: Flow, up: Flow, parent: ExpressionId): readonly Step[] {
  const expression = flow.file.expression(parent);
  if (expression.kind !== 'assign' || expression.value !== flow.id) return [];
  if (expression.operator !== '=' && expression.operator !== '??=' && expression.operator !== '||=')
    return [{ event: { kind: 'combined', flow, by: parent }, next: nothing }];
  const drawn = drawnSteps(linker, flow);
  const target = expression.target;
  const stored: readonly Step[] =
    target === undefined || flow.file.expression(target).kind === 'name' || isExport(flow)
      ? []
      : [{ event: { kind: 'stored', flow, target }, next: () => placedFlows(linker, flow, target) }];
  return [...drawn, ...stored, ...(isDiscarded(flow.file, parent) ? [] : [{ next: () => [up] }])];
}

/** `module.exports = { ask }`, `exports.ask = ask`: whoever requires the file is found. */
function isExport({ file, id }: Flow): boolean {
  return file.exportNamesOfValue(id).length > 0;
}

function isDiscarded(file: FileIndex, id: ExpressionId): boolean {
  return file.parentOf(id) === undefined && file.statementOf(id)?.statement.kind === 'expression';
}

/** Reads of a field that was just written, in the same file: of the same class for `this.x`, of the same name's member for `o.x`. */
export function fieldFlows(flow: Flow, target: ExpressionId): readonly Flow[] {
  const member = flow.file.expression(target);
  if (member.kind !== 'member') return [];
  const owner = flow.file.expression(member.object);
  const read = flow.file
    .membersNamed(member.name)
    .filter((id) => id !== target && !isWrite(flow.file, id))
    .filter((id) => {
      const other = flow.file.expression(id);
      const object = other.kind === 'member' ? flow.file.expression(other.object) : undefined;
      if (owner.kind === 'this') return object?.kind === 'this' && object.class === owner.class;
      return owner.kind === 'name' && object?.kind === 'name' && object.binding === owner.binding;
    })
    .map((id) => ({ ...flow, id }));
  return [...read, ...templateFlows(flow, target)];
}

function jsxSteps(flow: Flow, parent: ExpressionId): readonly Step[] {
  const jsx = flow.file.expression(parent);
  if (jsx.kind !== 'jsx') return [];
  const attribute = jsx.attributes.find((one) => one.value === flow.id);
  if (attribute && attribute.kind !== 'spread' && attribute.kind !== 'computed')
    return [{ event: { kind: 'attribute', flow, name: attribute.name, jsx: parent }, next: nothing }];
  return [{ event: { kind: 'rendered', flow }, next: nothing }];
}

function callSteps(linker: Linker, flow: Flow, up: Flow, parent: ExpressionId): readonly Step[] {
  const call = flow.file.expression(parent);
  if (call.kind !== 'call' && call.kind !== 'new') return [];
  if (call.callee === flow.id) {
    // A function that gives the tracked value was called.
    if (flow.path[0] === STATE) return [{ next: () => selectedFlows(linker, { ...flow, path: flow.path.slice(1) }, parent) }];
    if (flow.path[0] === '()') return [{ next: () => [{ ...up, path: flow.path.slice(1) }] }];
    if (flow.path.length > 0) return [];
    const result: Flow = { ...up, suffix: [...flow.suffix, '()'] };
    return [{ event: { kind: 'called', flow, call: result }, next: () => calledFlows(linker, flow, result) }];
  }
  const index = call.arguments.indexOf(flow.id);
  return [{ event: { kind: 'argument', flow, call: parent, index }, next: () => argumentFlows(linker, flow, parent, index) }];
}
