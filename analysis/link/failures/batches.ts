import type { Batch } from '../../calls.js';
import type { Expression, ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import { type Frame, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findStartedList } from '../values/started-lists.js';
import type { Ref } from '../values/value.js';
import { readContinuation } from './continuation.js';
import { isVoid } from './dropped-promises.js';
import { throwsWhenExhausted } from './exhausted-loops.js';
import type { FateContext } from './fates.js';
import { findGuardForm } from './guards.js';
import { reachesModel } from './model-reach.js';
import { endsByThrowing } from './throwing.js';

/** How many callers outward a batch is looked for. */
const DEEPEST = 4;
const LONGEST_TEXT = 40;

/** Every `Promise.all` over several model calls that fails with this one. None where the elements bear their own failures. */
export function findBatches(context: FateContext, call: Ref): readonly Batch[] {
  const found = search(context, call, { depth: 0, stack: [] });
  return [...new Map(found.map((batch) => [`${batch.file}:${batch.span[0]}`, batch])).values()];
}

interface Way {
  readonly depth: number;
  /** The calls through which functions came to where they are called: out of these a failure comes again. */
  readonly stack: readonly Frame[];
}

function search(context: FateContext, call: Ref, way: Way): readonly Batch[] {
  const { file, id } = call;
  if (isDropped(file, id)) return [];
  const cover = readCover(context.linker, file, id);
  if (cover === 'call') return [];
  const beside = findBeside(context, call);
  if (beside) return [beside];
  const started = findStartedList(context.linker, call);
  if (started) return toList(toBatch(context.linker, started.gathered, started.list));
  const frame = file.expression(id).function;
  if (frame === 0 || cover === 'batch') return [];
  const owner = file.functionOwner(frame);
  const mapped = owner.kind === 'expression' ? findMapped(file, owner.expression) : undefined;
  if (mapped !== undefined) return toList(findGathering(context.linker, { file, id: mapped }));
  const passing = owner.kind === 'expression' ? findPassing(context.linker, file, owner.expression) : undefined;
  if (passing !== undefined) return search(context, { file, id: passing }, way);
  return way.depth < DEEPEST ? searchCallers(context, file, frame, way) : [];
}

function searchCallers(context: FateContext, file: FileIndex, frame: FunctionId, { depth, stack }: Way): readonly Batch[] {
  const entered = stack.at(-1);
  if (entered?.file === file && entered.function === frame)
    return search(context, entered.call, { depth: depth + 1, stack: stack.slice(0, -1) });
  return findFunctionUses(context.linker, file, frame, stack).flatMap((use) => {
    const isPassed = use.kind === 'argument' && use.path.length === 0 && passesOn(context.linker, use.call, use.index);
    if (use.kind === 'call' || isPassed) return search(context, use.call, { depth: depth + 1, stack: use.stack });
    const isCallback = use.kind === 'argument' && use.path.length === 0 && isMap(use.call, use.index);
    return isCallback ? toList(findGathering(context.linker, use.call)) : [];
  });
}

function toList(batch: Batch | undefined): readonly Batch[] {
  return batch ? [batch] : [];
}

/** `limit(() => ask(item))`, `limit(ask, item)`: the call of a guard to which this function is given, and out of which its failure comes as it is. */
function findPassing(linker: Linker, file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  const index = call?.kind === 'call' ? call.arguments.indexOf(id) : -1;
  return parent !== undefined && index >= 0 && passesOn(linker, { file, id: parent }, index) ? parent : undefined;
}

function passesOn(linker: Linker, call: Ref, index: number): boolean {
  const form = findGuardForm(linker, call, index)?.form;
  return form !== undefined && form.onFailure === 'rethrow' && form.gives === undefined && !form.provides.includes('fallback');
}

/** `(async () => { … })();` fails for itself. */
function isDropped(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent !== undefined) return isVoid(file, parent);
  const { statement } = file.statementOf(id) ?? {};
  return statement?.kind === 'expression' && statement.value === id;
}

/** By a `try` around it whose handler does not throw on, or a handler on its promise: the call, or only the batch in which it stands. */
function readCover(linker: Linker, file: FileIndex, id: ExpressionId): 'call' | 'batch' | 'none' {
  for (let node: StatementNode | undefined = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region !== 'try' || around.kind !== 'try' || !around.catch || endsByThrowing(linker, file, around.catch.body)) continue;
    // A loop that has tried in vain throws in the end.
    const { throws, yields } = readContinuation(file, node.parent, around.catch.body);
    if ((throws && !yields) || throwsWhenExhausted(file, node.parent, around.catch.body)) continue;
    return isBatchWithin(linker, file, id, node) ? 'batch' : 'call';
  }
  return isCaught(file, id) ? 'call' : 'none';
}

/** `try { await Promise.all([call()]) }` covers the batch and not the call. */
function isBatchWithin(linker: Linker, file: FileIndex, id: ExpressionId, node: StatementNode): boolean {
  const around = findAll(linker, file, id);
  return around !== undefined && node.statement.span[0] <= file.expression(around).span[0] && !isCaught(file, id, around);
}

/** `.catch(…)` or `.then(f, g)` somewhere on the way up. */
function isCaught(file: FileIndex, id: ExpressionId, limit?: ExpressionId): boolean {
  for (let at = file.parentOf(id); at !== undefined && at !== limit; at = file.parentOf(at)) {
    const call = file.expression(at);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (callee?.kind !== 'member' || call.kind !== 'call') continue;
    if (callee.name === 'catch' || (callee.name === 'then' && call.arguments.length > 1)) return true;
  }
  return false;
}

/** The call of `Promise.all` around an expression in the same statement. */
function findAll(linker: Linker, file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  for (let at = file.parentOf(id); at !== undefined; at = file.parentOf(at)) if (isAll(linker, { file, id: at })) return at;
  return undefined;
}

function isAll(linker: Linker, { file, id }: Ref): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  const callee = file.expression(call.callee);
  if (callee.kind !== 'member' || callee.name !== 'all') return false;
  return linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'global' && value.path.join('.') === 'Promise.all');
}

/** `Promise.all([summarize(text), classify(text)])`, where another element asks a model too. */
function findBeside({ linker, detect }: FateContext, { file, id }: Ref): Batch | undefined {
  const around = findAll(linker, file, id);
  const call = around === undefined ? undefined : file.expression(around);
  const list = call?.kind === 'call' ? call.arguments[0] : undefined;
  const given = list === undefined ? undefined : file.expression(list);
  if (around === undefined || given?.kind !== 'array' || isCaught(file, id, around)) return undefined;
  const asking = given.elements.filter(
    (element) => file.expression(element).kind === 'call' && reachesModel(linker, detect, { file, id: element }, 0),
  );
  if (asking.length < 2 || !asking.includes(id)) return undefined;
  return { ...siteOf({ file, id: around }), list: null, repair: null };
}

/** The call of `map` to which this function is given. */
function findMapped(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && call?.kind === 'call' && isMap({ file, id: parent }, call.arguments.indexOf(id)) ? parent : undefined;
}

/** `items.map(ask)`, `Array.from({ length: 3 }, ask)`. */
function isMap({ file, id }: Ref, index: number): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (callee?.kind !== 'member') return false;
  return index === 0 ? callee.name === 'map' : index === 1 && isArrayFrom(file, call);
}

function isArrayFrom(file: FileIndex, call: Expression): boolean {
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const owner = callee?.kind === 'member' && callee.name === 'from' ? file.expression(callee.object) : undefined;
  return owner?.kind === 'global' && owner.name === 'Array';
}

/** What waits for all promises of `items.map(ask)`. */
function findGathering(linker: Linker, mapped: Ref): Batch | undefined {
  let found: Ref | undefined;
  follow(linker, [{ ...mapped, path: ['[]'], suffix: [], stack: [] }], (event) => {
    if (event.kind !== 'argument') return event.kind === 'bound' || event.kind === 'returned' ? undefined : 'stop';
    const call: Ref = { file: event.flow.file, id: event.call };
    if (event.flow.path.length === 1 && isAll(linker, call)) found = call;
    return 'stop';
  });
  const call = mapped.file.expression(mapped.id);
  const callee = call.kind === 'call' ? mapped.file.expression(call.callee) : undefined;
  if (!found || call.kind !== 'call' || callee?.kind !== 'member') return undefined;
  const [list = callee.object] = isArrayFrom(mapped.file, call) ? call.arguments : [];
  return toBatch(linker, found, { ...mapped, id: list });
}

function toBatch(linker: Linker, all: Ref, list: Ref): Batch | undefined {
  if (!isAll(linker, all) || isGuarded(linker, all) || isTakenInParts(all)) return undefined;
  const text = linker.project.code(list.file.path, list.file.expression(list.id).span);
  return { ...siteOf(all), list: text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT), repair: findRepair(all) };
}

/** A wrapper may repeat or bear what it is given as a whole. */
function isGuarded(linker: Linker, { file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  return (
    parent !== undefined && call?.kind === 'call' && findGuardForm(linker, { file, id: parent }, call.arguments.indexOf(id)) !== undefined
  );
}

/** A handler around a batch inside a loop goes on with the next part, or repeats this one: few answers are lost. */
function isTakenInParts({ file, id }: Ref): boolean {
  let isHandled = false;
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region === 'try' && around.kind === 'try' && around.catch) isHandled = true;
    if (around.kind === 'loop' && isHandled) return true;
  }
  return false;
}

/** Where the whole list is awaited at once, those that came can go on as a list; where nobody takes it, a failure would go unseen. */
function findRepair({ file, id }: Ref): Batch['repair'] {
  const awaited = file.parentOf(id);
  if (awaited === undefined || file.expression(awaited).kind !== 'await' || file.expression(id).kind !== 'call') return null;
  const statement = file.statementOf(awaited)?.statement;
  return statement?.kind === 'expression' && statement.value === awaited ? null : siteOf({ file, id: awaited });
}
