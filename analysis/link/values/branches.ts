import { ELEMENT, type ExpressionId, type FunctionId, type Statement } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import type { Flow } from './flow.js';
import type { Ref } from './value.js';

/** A place that a value comes to, after the calls by which it does, outermost first. */
export type Trail = readonly Step[];

interface Step extends Ref {
  /** The function that this call brings it to, one of those that the call can mean. */
  readonly entered?: Entered;
}

interface Entered {
  readonly file: FileIndex;
  readonly function: FunctionId;
  /** What the call hands over. */
  readonly given: Ref;
}

export function trailOf(flow: Flow): Trail {
  const calls = flow.stack.map(({ call, given, file, function: entered }) => {
    return { ...call, entered: { file, function: entered, given: { file: call.file, id: given ?? call.id } } };
  });
  return [...calls, { file: flow.file, id: flow.id }];
}

/**
 * Do two ways of one value part where only one of them is gone: at the cases of a `switch`, the branches of an `if`, or behind one that
 * leaves, or at a call that picks which function runs?
 */
export function arePartedWays(one: Trail, other: Trail): boolean {
  const [a, b] = findParting(one, other);
  if (a === undefined || b === undefined || a.file !== b.file) return false;
  return a.id === b.id ? isDispatch(a, b) : standApart(a.file, a.id, b.id);
}

/** Is the first written behind the second, in the same function and outside of any loop that both are in? */
export function comesBehind(one: Trail, other: Trail): boolean {
  const [a, b] = findParting(one, other);
  if (a === undefined || b === undefined || a.file !== b.file || a.id === b.id) return false;
  const [later, earlier] = [a.file.expression(a.id), b.file.expression(b.id)];
  if (later.function !== earlier.function || later.span[0] < earlier.span[1]) return false;
  const loops = new Set(nodesAround(a.file, a.id).filter(isLoop));
  return !nodesAround(b.file, b.id).some((node) => loops.has(node));
}

function isLoop({ statement }: StatementNode): boolean {
  return statement.kind === 'loop';
}

/** What `handlers[name](input)` hands over, where two ways part because this call picks one function or another. */
export function findDispatched(one: Trail, other: Trail): Ref | undefined {
  const [a, b] = findParting(one, other);
  return a !== undefined && b !== undefined && a.file === b.file && a.id === b.id && isDispatch(a, b) ? a.entered?.given : undefined;
}

function findParting(one: Trail, other: Trail): readonly [Step?, Step?] {
  const at = one.findIndex((step, i) => {
    const beside = other[i];
    return beside === undefined || step.file !== beside.file || step.id !== beside.id || !isSameFunction(step.entered, beside.entered);
  });
  return [one[at], other[at]];
}

function isSameFunction(one: Entered | undefined, other: Entered | undefined): boolean {
  return one?.file === other?.file && one?.function === other?.function;
}

function isDispatch(a: Step, b: Step): boolean {
  return a.entered !== undefined && b.entered !== undefined && picksOne(a);
}

/** `handlers[name](input)`, `tools.get(name)!.run(input)`, `onText(text)` of a function that is given `onText`: only one of the functions that it can mean runs, whereas a loop over them calls each. */
function picksOne({ file, id }: Ref): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && isPicked(file, call.callee);
}

function isPicked(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'index':
      return !isCounted(file, expression.key);
    case 'call':
      return isLookup(file, expression.callee);
    case 'member':
      return isPicked(file, expression.object);
    case 'nonnull':
    case 'cast':
    case 'await':
      return isPicked(file, expression.value);
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      if (binding?.parameter) return !isCallback(file, binding.function);
      const [source, ...others] = binding?.sources ?? [];
      return source?.by === 'initializer' && others.length === 0 && isPicked(file, source.from);
    }
    default:
      return false;
  }
}

/** Written where it is handed over: `steps.forEach((step) => step(input))`. */
export function isCallback(file: FileIndex, id: FunctionId): boolean {
  const owner = file.functionOwner(id);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  return parent !== undefined && file.expression(parent).kind === 'call';
}

/** `steps[i]`, `for (const name in steps) steps[name](input)`. */
function isCounted(file: FileIndex, key: ExpressionId): boolean {
  const expression = file.expression(key);
  if (expression.kind !== 'name') return expression.kind === 'literal';
  const binding = file.bindingAt(expression.binding);
  const isStepped = binding?.sources.some(({ by, path }) => by === 'key' || (by === 'iteration' && path.every((name) => name === ELEMENT)));
  return binding?.kind === 'let' || binding?.kind === 'var' || isStepped === true;
}

function isLookup(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  return expression.kind === 'member' && (expression.name === 'get' || expression.name === 'find');
}

function standApart(file: FileIndex, one: ExpressionId, other: ExpressionId): boolean {
  const [ones, others] = [nodesAround(file, one), nodesAround(file, other)];
  const a = ones.find((node) => others.some((one) => areSiblings(node, one)));
  const b = a && others.find((node) => areSiblings(a, node));
  if (!a || !b) return false;
  if (a.statement === b.statement) return areChoices(file, one, other);
  return areBranches(a, b) || leavesBefore(ones, a, b) || leavesBefore(others, b, a);
}

function areSiblings(a: StatementNode, b: StatementNode): boolean {
  return a.parent === b.parent && a.function === b.function;
}

/** From the inside out, also out of callbacks. */
function nodesAround(file: FileIndex, id: ExpressionId): readonly StatementNode[] {
  const nodes: StatementNode[] = [];
  for (let node = file.statementOf(id); node; node = node.parent ?? definitionOf(file, node)) nodes.push(node);
  return nodes;
}

function definitionOf(file: FileIndex, node: StatementNode): StatementNode | undefined {
  const owner = file.functionOwner(node.function);
  return owner.kind === 'expression' ? file.statementOf(owner.expression) : undefined;
}

function areBranches(a: StatementNode, b: StatementNode): boolean {
  const around = a.parent?.statement;
  if (around?.kind === 'if') return a.region !== b.region;
  if (around?.kind !== 'switch') return false;
  const [first = -1, last = -1] = [a, b].map((node) => around.cases.findIndex(({ body }) => body.includes(node.statement))).sort(ascending);
  return first >= 0 && around.cases.slice(first, last).some(({ body }) => leaves(body));
}

/** `isShort ? toTitle(answer) : answer.text`. */
function areChoices(file: FileIndex, one: ExpressionId, other: ExpressionId): boolean {
  const [ones, others] = [expressionsAround(file, one), expressionsAround(file, other)];
  const common = ones.find((id) => others.includes(id));
  const around = common === undefined ? undefined : file.expression(common);
  if (around?.kind !== 'conditional') return false;
  const [a, b] = [ones, others].map((ids) => ids[ids.indexOf(common ?? -1) - 1]);
  return a !== b && a !== undefined && b !== undefined && a !== around.condition && b !== around.condition;
}

/** From the inside out, within one statement. */
function expressionsAround(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const ids: ExpressionId[] = [];
  for (let at: ExpressionId | undefined = id; at !== undefined; at = file.parentOf(at)) ids.push(at);
  return ids;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** `if (name === 'read') { return … }`: what is written behind it has not been there. */
function leavesBefore(inside: readonly StatementNode[], branch: StatementNode, behind: StatementNode): boolean {
  const { statement } = branch;
  const inner = inside[inside.indexOf(branch) - 1];
  if (statement.kind !== 'if' || inner?.region !== 'then' || statement.else.length > 0) return false;
  return behind.region === branch.region && statement.span[1] <= behind.statement.span[0] && leaves(statement.then);
}

function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'block') return leaves(last.body);
  if (last?.kind === 'if') return leaves(last.then) && leaves(last.else);
  return last !== undefined && /^(?:return|throw|continue|break)$/.test(last.kind);
}
