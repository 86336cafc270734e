import type { BindingId, Expression, ExpressionId, Span, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isBoundedList } from './bounded-lists.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** A list that is written down with no more elements than this, or may hold no more by its schema, is short. */
const SHORT = 5;
const DEEPEST = 4;

/** A part that was cut out, a batch of batches, or a list that is written down. */
export function isShortList(linker: Linker, { file, id }: Ref, depth = 0): boolean {
  const expression = file.expression(id);
  const isShort = (inner: ExpressionId) => isShortList(linker, { file, id: inner }, depth);
  switch (expression.kind) {
    case 'array':
      return expression.elements.length <= SHORT && expression.elements.every((element) => file.expression(element).kind !== 'spread');
    case 'call': {
      const callee = file.expression(expression.callee);
      const [first] = expression.arguments;
      if (first !== undefined && keepsNumber(linker, { file, id: expression.callee })) return isShort(first);
      if (givesShort(linker, { file, id: expression.callee }, depth)) return true;
      if (callee.kind !== 'member') return false;
      if (callee.name === 'slice' || callee.name === 'splice') return cutsOff(file, expression.arguments) || isShort(callee.object);
      // `Array.from({ length: 3 })`, and not `db.select().from(users)`.
      if (callee.name === 'from' && file.expression(callee.object).kind === 'global') return true;
      return KEEPING.test(callee.name) && isShort(callee.object);
    }
    case 'nonnull':
    case 'cast':
    case 'await':
      return isShort(expression.value);
    case 'name':
      return isShortName(linker, file, expression.binding, depth) || isBoundedList(linker, { file, id }, SHORT);
    case 'member':
      return isBoundedList(linker, { file, id }, SHORT) || isBatch(linker, file, expression);
    case 'logical':
      return isShort(expression.left) && isShort(expression.right);
    case 'conditional':
      return isShort(expression.then) && isShort(expression.else);
    case 'index':
      return isCounter(file, expression.key);
    default:
      return false;
  }
}

/** `event.Records` of a function that a queue calls. */
function isBatch(linker: Linker, file: FileIndex, { object, name }: Extract<Expression, { kind: 'member' }>): boolean {
  const { parts, unless } = linker.catalog.catalog.idioms.batches;
  const owner = file.expression(object);
  if (!parts.includes(name) || owner.kind !== 'name' || file.bindingAt(owner.binding)?.kind !== 'parameter') return false;
  return !unless.some((event) => linker.project.mentions(file.path, event));
}

/** Methods that give a list of no more elements. */
const KEEPING = /^(?:filter|entries|map|sort|toSorted|reverse|toReversed)$/;

/** `Promise.all(jobs)`, `pMap(items, ask)`: as many come out as go in, or fewer. */
function keepsNumber(linker: Linker, callee: Ref): boolean {
  const { mappers } = linker.catalog.catalog.idioms;
  return linker
    .resolve(callee)
    .some(
      (value) =>
        (value.kind === 'global' && /^Promise\.all(?:Settled)?$/.test(value.path.join('.'))) || mappers.some((one) => isOneOf(one, value)),
    );
}

/** A function that gives back a short list at its every end: `return all.sort().slice(0, 5)`. */
function givesShort(linker: Linker, callee: Ref, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const values = linker.resolve(callee);
  return (
    values.length > 0 &&
    values.every((value) => {
      if (value.kind !== 'function') return false;
      const ends = value.file.returnsOf(value.id);
      return ends.length > 0 && ends.every(({ value: id }) => id !== undefined && isShortList(linker, { file: value.file, id }, depth + 1));
    })
  );
}

/** `slice(0, 5)`, `slice(-5)`, and not `slice(1)` or `slice(1, -1)`, which leave a long list long. What a variable says may be an end. */
function cutsOff(file: FileIndex, [first, second]: readonly ExpressionId[]): boolean {
  if (second !== undefined) return !isNegative(file, second);
  return first !== undefined && file.expression(first).kind !== 'literal';
}

function isNegative(file: FileIndex, id: ExpressionId): boolean {
  const number = file.expression(id);
  return number.kind === 'unary' && number.operator === '-';
}

/** `chunks[i]` is one part of many, like what `for (const chunk of chunks)` gives. */
function isCounter(file: FileIndex, id: ExpressionId): boolean {
  const index = file.expression(id);
  return index.kind === 'name' && file.bindingAt(index.binding)?.kind === 'let';
}

function isShortName(linker: Linker, file: FileIndex, id: number, depth: number): boolean {
  const binding = file.bindingAt(id);
  const [source, ...others] = binding?.sources ?? [];
  if (binding?.parameter && !source) return isGivenShort(linker, file, binding.function, binding.parameter.index, depth);
  if (!source || others.length > 0) return false;
  if (source.by === 'iteration') return true;
  return depth <= DEEPEST && source.path.length === 0 && isShortList(linker, { file, id: source.from }, depth + 1);
}

/** `askAll(items.slice(i, i + 5))`: every caller hands over a short one. */
function isGivenShort(linker: Linker, file: FileIndex, frame: number, index: number, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const { calls } = linker.callSites(file, frame);
  return (
    calls.length > 0 &&
    calls.every((call) => {
      const expression = call.file.expression(call.id);
      const given = expression.kind === 'call' ? expression.arguments[index] : undefined;
      return given !== undefined && isShortList(linker, { ...call, id: given }, depth + 1);
    })
  );
}

/** `items` of `items.map(…)` and `items.flatMap(…)`: all callbacks run before any promise is awaited. So do those of `forEach`. */
export function findMapped({ file, id }: Ref): Ref | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && /^(?:map|flatMap|forEach)$/.test(callee.name) ? { file, id: callee.object } : undefined;
}

/** Promises that a loop starts and leaves for later. */
export interface StartedList {
  /** The list that the loop walks through. */
  readonly list: Ref;
  /** The call that waits for them all. */
  readonly gathered: Ref;
}

/** `for (const item of items) jobs.push(ask(item))`, with all jobs awaited after the loop. */
export function findStartedList(linker: Linker, { file, id }: Ref): StartedList | undefined {
  const push = file.parentOf(id);
  const jobs = push === undefined ? undefined : findPushed(file, push, id);
  const loop = jobs && push !== undefined ? findWalkingLoop(file, push) : undefined;
  if (!jobs || loop?.subject === undefined) return undefined;
  const others = file.usesOf(jobs.binding).filter((use) => use !== jobs.id);
  // What is looked at inside the loop may be awaited there, before more are started.
  if (others.some((use) => isWithin(file, use, loop.span) && !isAddedTo(file, use))) return undefined;
  const gathered = others.flatMap((use) => findGathering(linker, { file, id: use }, 0) ?? [])[0];
  return gathered && { list: { file, id: loop.subject }, gathered };
}

/** `jobs` of `jobs.push(this)`. */
function findPushed(file: FileIndex, push: ExpressionId, id: ExpressionId): { id: ExpressionId; binding: BindingId } | undefined {
  const call = file.expression(push);
  const callee = call.kind === 'call' && call.arguments.includes(id) ? file.expression(call.callee) : undefined;
  if (callee?.kind !== 'member' || callee.name !== 'push') return undefined;
  const jobs = file.expression(callee.object);
  return jobs.kind === 'name' ? { id: callee.object, binding: jobs.binding } : undefined;
}

/** `jobs` of `jobs.push(…more)`. */
function isAddedTo(file: FileIndex, jobs: ExpressionId): boolean {
  const parent = file.parentOf(jobs);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'member' && around.name === 'push';
}

function findWalkingLoop(file: FileIndex, id: ExpressionId): Extract<Statement, { kind: 'loop' }> | undefined {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const loop = node.parent?.statement;
    if (node.region === 'loop' && loop?.kind === 'loop') return loop.loop === 'for-of' ? loop : undefined;
  }
  return undefined;
}

function isWithin(file: FileIndex, id: ExpressionId, span: Span): boolean {
  const own = file.expression(id).span;
  return own[0] >= span[0] && own[1] <= span[1];
}

/** `Promise.all(jobs)`, here or where the function that gives the jobs back is called. */
function findGathering(linker: Linker, { file, id: use }: Ref, depth: number): Ref | undefined {
  const parent = file.parentOf(use);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined)
    return depth < DEEPEST && isGivenBack(file, use) ? findGatheringCaller(linker, { file, id: use }, depth) : undefined;
  if (call?.kind !== 'call' || !call.arguments.includes(use)) return undefined;
  const isPromise = linker
    .resolve({ file, id: call.callee })
    .some((value) => value.kind === 'global' && /^Promise\.(?:all|allSettled|any)$/.test(value.path.join('.')));
  return isPromise ? { file, id: parent } : undefined;
}

/** What an async function gives back is there only when it has come to its end, whatever it waits for on the way. */
function isGivenBack(file: FileIndex, id: ExpressionId): boolean {
  return file.statementOf(id)?.statement.kind === 'return' && file.functionAt(file.expression(id).function)?.async === false;
}

function findGatheringCaller(linker: Linker, { file, id }: Ref, depth: number): Ref | undefined {
  for (const call of linker.callSites(file, file.expression(id).function).calls) {
    const named = call.file.drawnFrom(call.id).filter(({ source: { path } }) => path.length === 0);
    const uses = [call.id, ...named.flatMap(({ binding }) => call.file.usesOf(binding))];
    const found = uses.flatMap((use) => findGathering(linker, { file: call.file, id: use }, depth + 1) ?? [])[0];
    if (found) return found;
  }
  return undefined;
}
