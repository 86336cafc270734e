import type { LimitsProfile, StartedList } from '../../calls.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import { findGuardForm, limitsConcurrency } from '../failures/guards.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { foldExpression } from '../values/numbers.js';
import { siteOf } from '../values/sites.js';
import { findMapped, findStartedList, isShortList } from '../values/started-lists.js';
import { findProperty, keyOf, type Ref } from '../values/value.js';
import { runsAtOnce } from './plain-runners.js';

/** How many callers outward a list is looked for. */
const DEEPEST = 4;
/** The same for a request that costs little: who asks for it far away seldom does so for many. */
const DEEPEST_CHEAP = 1;
const CHEAP: ReadonlySet<string> = new Set(['embeddings', 'moderation', 'rerank', 'non-inference']);
const MOST_FRAMES = 60;
const MOST_LISTS = 5;
const LONGEST_TEXT = 40;

/** The lists for whose elements a call is made all at once: `Promise.all(items.map(ask))`. None where a limiter stands between, or the list is short. */
export function readFanOut(linker: Linker, call: Ref, operation: string): LimitsProfile['fanOut'] {
  const deepest = CHEAP.has(operation) ? DEEPEST_CHEAP : DEEPEST;
  const found = findLists({ linker, seen: new Set(), deepest }, call, 0);
  const lists = [...new Map(found.map((list) => [keyOf({ file: list.file, id: list.id }), list])).values()];
  if (lists.length === 0) return { state: 'absent' };
  const value = lists.slice(0, MOST_LISTS).map((list) => toStartedList(linker, list));
  const evidence = value.map(
    ({ file, span, text }) => ({ file, span, source: 'code', text: `asked at once for every element of ${text}` }) as const,
  );
  return { state: 'known', value, evidence };
}

function toStartedList(linker: Linker, list: Ref): StartedList {
  const { file, span } = siteOf(list);
  return { file, span, text: linker.project.code(file, span).replace(/\s+/g, ' ').slice(0, LONGEST_TEXT), limitable: isMapped(list) };
}

function isMapped({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'member' && around.object === id && /^(?:map|flatMap)$/.test(around.name);
}

interface Search {
  readonly linker: Linker;
  readonly seen: Set<string>;
  readonly deepest: number;
}

/** Who waits for a place of its own does not go on at once. */
const WAITS_ITS_TURN = /\b(?:acquire|semaphore|mutex|limiter|throttl\w*|bottleneck)\b/i;

function findLists(search: Search, { file, id }: Ref, depth: number): readonly Ref[] {
  const { linker } = search;
  let at = id;
  for (let frame: FunctionId = file.expression(id).function; frame !== 0; frame = file.expression(at).function) {
    const started = findStartedList(linker, { file, id: at });
    if (started) return isShortList(linker, started.list) ? [] : [started.list];
    if (isTurnTaken(linker, file, frame)) return [];
    const owner = file.functionOwner(frame);
    const around = owner.kind === 'expression' ? findReceiver(file, owner.expression) : undefined;
    if (!around) return findListsOfCallers(search, file, frame, depth);
    const list =
      around.index === 0 ? findMapped({ file, id: around.call }) : findUnlimited(linker, { file, id: around.call }, around.index);
    if (list) return isShortList(linker, list) ? [] : [list];
    const call = { file, id: around.call };
    const guard = findGuardForm(linker, call, around.index);
    if (guard ? limitsConcurrency(linker, guard, call) : !runsAtOnce(linker, call, around.index)) return [];
    at = around.call;
  }
  return [];
}

function isTurnTaken(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  const body = file.functionAt(frame)?.bodySpan;
  return body !== undefined && WAITS_ITS_TURN.test(linker.project.code(file.path, body));
}

/** `items` of `pMap(items, ask)`, and of `pMap(items, ask, { concurrency: Infinity })`. */
function findUnlimited(linker: Linker, { file, id }: Ref, index: number): Ref | undefined {
  const call = file.expression(id);
  const mappers = linker.catalog.catalog.idioms.mappers;
  const callees = call.kind === 'call' && index === 1 ? linker.resolve({ file, id: call.callee }) : [];
  const mapper = mappers.find((one) => callees.some((value) => isOneOf(one, value)));
  if (call.kind !== 'call' || !mapper) return undefined;
  const [list, , options] = call.arguments;
  const limit = options === undefined ? undefined : findProperty({ file, id: options }, mapper.limit);
  const isLimited = limit
    ? foldExpression(linker, limit) !== Number.POSITIVE_INFINITY
    : options !== undefined && !isWrittenWhole(file, options);
  return list === undefined || isLimited ? undefined : { file, id: list };
}

/** `{ stopOnError: false }`, which hides no other option. */
function isWrittenWhole(file: FileIndex, id: ExpressionId): boolean {
  const object = file.expression(id);
  return object.kind === 'object' && object.properties.every(({ kind }) => kind === 'property');
}

/** The call that a function expression is handed to, if it is. */
function findReceiver(file: FileIndex, id: ExpressionId): { readonly call: ExpressionId; readonly index: number } | undefined {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  const index = call?.kind === 'call' ? call.arguments.indexOf(id) : -1;
  return parent === undefined || index < 0 ? undefined : { call: parent, index };
}

function findListsOfCallers(search: Search, file: FileIndex, frame: FunctionId, depth: number): readonly Ref[] {
  const { linker, seen, deepest } = search;
  const key = keyOf({ file, id: frame });
  if (depth >= deepest || seen.has(key) || seen.size > MOST_FRAMES) return [];
  seen.add(key);
  // Whichever object of the class is handed over, its method is this one.
  const isMethod = file.functionOwner(frame).kind === 'member';
  return findFunctionUses(linker, file, frame, []).flatMap((use) => {
    if (use.kind !== 'call' && use.kind !== 'argument') return [];
    const mapped = use.kind === 'argument' && use.index === 0 && use.path.length === 0 ? findMapped(use.call) : undefined;
    if (mapped && !isShortList(linker, mapped)) return [mapped];
    return use.kind === 'call' && (isMethod || !isHandedOver(use.call)) ? findLists(search, use.call, depth + 1) : [];
  });
}

/** `execute(input)`, `commands[name](input)`, where the function was a parameter: whoever hands over others runs them for other lists. */
function isHandedOver({ file, id }: Ref): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && isParameter(file, call.callee);
}

function isParameter(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'member' || expression.kind === 'index') return isParameter(file, expression.object);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return isParameter(file, expression.value);
  return expression.kind === 'name' && file.bindingAt(expression.binding)?.parameter !== undefined;
}
