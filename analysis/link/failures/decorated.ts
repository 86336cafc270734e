import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { FunctionUse } from '../values/call-sites.js';
import { type Flow, type Frame, follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** What a decorator of the project's own puts in the place of a method. */
interface Layer {
  readonly file: FileIndex;
  /** Runs whenever the method is asked for. */
  readonly function: FunctionId;
  /** Where it calls the method; empty where the method goes on to code that was not followed. */
  readonly calls: readonly Ref[];
}

type CallUse = Extract<FunctionUse, { kind: 'call' }>;

/** Calls of one layer that are followed. */
const MOST_CALLS = 4;

/**
 * How a decorated method is really called: whoever calls it calls what its first decorator made, which calls what the next one made, and the
 * last calls the method (`descriptor.value = async (...args) => original.apply(this, args)`, or the function that the decorator gives back).
 */
export function toDecoratedUses(linker: Linker, file: FileIndex, id: FunctionId, uses: readonly FunctionUse[]): readonly FunctionUse[] {
  const layers = findLayers(linker, file, id);
  return layers.length === 0
    ? uses
    : uses.flatMap((use) => (use.kind === 'call' ? layers.reduce(enter, [use] as readonly FunctionUse[]) : [use]));
}

/** The same for a method that a framework calls: as far as its own decorators reach. */
export function findDecoratedCalls(linker: Linker, file: FileIndex, id: FunctionId): readonly FunctionUse[] {
  const [outermost, ...rest] = findLayers(linker, file, id);
  if (!outermost) return [];
  const first = outermost.calls.map((call): FunctionUse => ({ kind: 'call', call, stack: [] }));
  return rest.reduce(enter, first);
}

function enter(uses: readonly FunctionUse[], { file, function: id, calls }: Layer): readonly FunctionUse[] {
  return uses.flatMap((use): readonly FunctionUse[] => {
    if (use.kind !== 'call') return [use];
    const frame: Frame = { file, function: id, call: use.call };
    const inside = calls.map((call): CallUse => ({ kind: 'call', call, stack: [...use.stack, frame] }));
    return inside.length > 0 ? inside : [{ kind: 'escape', at: use.call }];
  });
}

/** Outermost first, as they are written. */
function findLayers(linker: Linker, file: FileIndex, id: FunctionId): readonly Layer[] {
  const owner = file.functionOwner(id);
  if (owner.kind !== 'member' || owner.member.kind !== 'method') return [];
  return owner.member.decorators.flatMap((decorator) => findLayer(linker, { file, id: decorator }) ?? []);
}

function findLayer(linker: Linker, decorator: Ref): Layer | undefined {
  for (const value of linker.resolve(decorator)) {
    const layer = value.kind === 'function' ? readDecorator(linker, value.file, value.id) : undefined;
    if (layer) return layer;
  }
  return undefined;
}

/** A decorator gets the method as its first argument, or as the value of the descriptor that is its third. */
function readDecorator(linker: Linker, file: FileIndex, id: FunctionId): Layer | undefined {
  const [method, , descriptor] = file.functionAt(id)?.parameters ?? [];
  if (method === undefined) return undefined;
  const base: Flow = { file, id: 0, path: [], suffix: [], stack: [] };
  const starts = descriptor === undefined ? useFlows(linker, base, method) : useFlows(linker, { ...base, path: ['value'] }, descriptor);
  const calls: Ref[] = [];
  let escapes = false;
  let around: FunctionId | undefined;
  follow(linker, starts, ({ flow, ...event }) => {
    if (event.kind === 'returned') return 'stop';
    if (
      event.kind === 'argument' &&
      flow.suffix.length === 0 &&
      flow.path.length === 0 &&
      !isNoted(linker, { file: flow.file, id: event.call })
    )
      escapes = true;
    if (event.kind !== 'called') return undefined;
    const [name, ...rest] = flow.suffix;
    if (rest.length > 0 || (name !== undefined && name !== 'apply' && name !== 'call')) return 'stop';
    const made = event.call.file === file ? findChild(file, event.call.id, id) : undefined;
    if (made === undefined) escapes = true;
    else {
      around = made;
      calls.push({ file, id: event.call.id });
    }
    return 'stop';
  });
  if (around !== undefined) return { file, function: around, calls: escapes ? [] : calls.slice(0, MOST_CALLS) };
  return escapes ? { file, function: id, calls: [] } : undefined;
}

/** `Reflect.defineMetadata(KEY, value, descriptor.value)` runs nothing. */
function isNoted(linker: Linker, { file, id }: Ref): boolean {
  const call = file.expression(id);
  return (
    call.kind === 'call' &&
    linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'global' && value.path[0] === 'Reflect')
  );
}

/** The function right inside another that an expression stands in. */
function findChild(file: FileIndex, expression: ExpressionId, outer: FunctionId): FunctionId | undefined {
  let frame = file.expression(expression).function;
  for (let parent = file.functionAt(frame)?.parent; parent !== undefined; parent = file.functionAt(frame)?.parent) {
    if (parent === outer) return frame;
    frame = parent;
  }
  return undefined;
}
