import type { Knowledge, PropertyRead, SinkUse } from '../../calls.js';
import { type BindingId, ELEMENT, type ExpressionId, REST, type TypeFact } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import { type Trail, trailOf } from '../values/branches.js';
import { findCallees, isReturnedOutside } from '../values/call-flows.js';
import { followApart } from '../values/consumers.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findPlainListMethod } from '../values/lists.js';
import { findSinkUse, findTemplateSink } from '../values/sinks.js';
import { siteOf } from '../values/sites.js';
import { isWriting } from '../values/takers.js';
import type { Ref, Value } from '../values/value.js';
import { calledName, isComparison } from './comparisons.js';
import { isDeclaredFlag, type Promised } from './declared-flags.js';
import { findStateFlows } from './states.js';
import { findUnguardedBranches, type UnguardedBranch, type UsePlace } from './unguarded-branches.js';
import { CHECKING_GLOBALS, isOptional, isValidation } from './validations.js';

/** What becomes of a value that was parsed from a model's text. */
export interface ParsedReading {
  readonly check: Knowledge<string>;
  readonly assertedType: string | null;
  /** What is said of something that it is a part of: `{ input: parsed } as Request`. */
  readonly assertedAround: string | null;
  readonly properties: readonly PropertyRead[];
  readonly sinks: readonly SinkUse[];
  /** Whatever properties it has are taken into another object: `{ id, ...parsed }`. */
  readonly isCopied: boolean;
  /** Something is done with it as structure. */
  readonly isUsed: boolean;
  /** It goes on with all that it holds, to where nobody sees what is read of it. */
  readonly isUsedWhole: boolean;
  /** Where only other branches check it. */
  readonly unguarded: readonly UnguardedBranch[];
}

interface Seen {
  check: Knowledge<string>;
  assertedType: string | null;
  assertedAround: string | null;
  readonly properties: Map<string, PropertyRead>;
  readonly sinks: SinkUse[];
  /** Where it is stored as JSON, which asks nothing of its shape: worse for a value that is believed, and by itself no belief. */
  readonly keeps: SinkUse[];
  isCopied: boolean;
  /** Places that compare a part of it with what the code knows, and places that go on with the value or a part of it. */
  comparisons: number;
  uses: number;
  isUsedWhole: boolean;
  readonly checks: Trail[];
  readonly places: UsePlace[];
  /** Types that are written for all of it. */
  readonly promised: Promised[];
  /** Fields whose truth decides, which says nothing of the rest where it is what they are for. */
  readonly flags: string[][];
}

/** Follows a parsed value from where it comes to be, or from every place where one and the same is taken. */
export function readParsed(linker: Linker, starts: readonly [Flow, ...Flow[]]): ParsedReading {
  const seen = createSeen();
  const isComplete = follow(linker, starts, (event) => visit(linker, event, seen));
  return toReading(linker, seen, starts[0], isComplete);
}

/** The same for each function apart to which a helper gives it: what one of them checks, the others have not. */
export function readParsedApart(linker: Linker, start: Flow): readonly ParsedReading[] {
  const ways = followApart(linker, [start], createSeen, (event, seen) => visit(linker, event, seen));
  return ways.map(({ seen, isComplete }) => toReading(linker, seen, start, isComplete));
}

/** With what was seen before. */
function createSeen(before?: Seen): Seen {
  return {
    check: before?.check ?? { state: 'absent' },
    assertedType: before?.assertedType ?? null,
    assertedAround: before?.assertedAround ?? null,
    properties: new Map(before?.properties),
    sinks: [...(before?.sinks ?? [])],
    keeps: [...(before?.keeps ?? [])],
    isCopied: before?.isCopied ?? false,
    comparisons: before?.comparisons ?? 0,
    uses: before?.uses ?? 0,
    isUsedWhole: before?.isUsedWhole ?? false,
    checks: [...(before?.checks ?? [])],
    places: [...(before?.places ?? [])],
    promised: [...(before?.promised ?? [])],
    flags: [...(before?.flags ?? [])],
  };
}

function toReading(linker: Linker, seen: Seen, start: Flow, isComplete: boolean): ParsedReading {
  const isUsed = seen.sinks.length > 0 || seen.properties.size > 0 || seen.isCopied;
  return {
    check: toCheck(linker, seen, start, isComplete),
    assertedType: seen.assertedType,
    assertedAround: seen.assertedAround,
    properties: [...seen.properties.values()].sort((a, b) => (a.file === b.file ? a.span[0] - b.span[0] : a.file < b.file ? -1 : 1)),
    sinks: isUsed || seen.assertedType !== null ? [...seen.sinks, ...seen.keeps] : [],
    isCopied: seen.isCopied,
    isUsed,
    isUsedWhole: seen.isUsedWhole,
    unguarded: isComplete ? findUnguardedBranches(seen.places, seen.checks) : [],
  };
}

function toCheck(linker: Linker, seen: Seen, start: Flow, complete: boolean): Knowledge<string> {
  const { comparisons, uses, flags, promised } = seen;
  const isDecision = seen.check.state === 'unknown' && flags.every((path) => isDeclaredFlag(linker, promised, path));
  const check: Knowledge<string> = isDecision ? { state: 'absent' } : seen.check;
  if (check.state !== 'absent') return check;
  if (!complete) return { state: 'unknown', reason: 'the value goes too far to follow' };
  // Whatever stands in a field that is only compared, nothing unexpected comes of it.
  return comparisons > 0 && uses === 0 ? CHECKED('compared with known values', start) : check;
}

function visit(linker: Linker, event: FlowEvent, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  const names = flow.suffix.filter((token) => token !== '()');
  if (names.length > 0 && event.kind !== 'bound' && flow.suffix.at(-1) !== '()' && !isMethod(flow))
    addProperty(seen, flow, names, usageOf(event));
  countUse(linker, event, seen);
  seen.isUsedWhole ||= flow.suffix.every((token) => token === ELEMENT) && leavesSight(linker, event);
  switch (event.kind) {
    case 'cast':
      addAssertion(seen, flow, readAssertion(flow, event.by));
      addPromise(seen, flow, toCast(flow, event.by)?.type);
      return undefined;
    case 'returned':
      addPromise(seen, flow, flow.file.functionAt(event.function)?.returnType);
      return undefined;
    case 'bound':
      addAssertion(seen, flow, typeName(flow.file.bindingAt(event.binding)?.type));
      addPromise(seen, flow, flow.file.bindingAt(event.binding)?.type);
      if (flow.suffix.length > 0) addProperty(seen, flow, names, 'unknown');
      else seen.isCopied ||= isRest(flow, event.binding);
      return undefined;
    case 'tested':
      return visitTest(event, seen);
    case 'combined':
      return visitCombined(linker, event, seen);
    case 'argument':
      return visitArgument(linker, event, seen);
    case 'called':
      return visitMethod(event, seen);
    case 'spread':
      if (names.length === 0) noteSpread(linker, flow, seen);
      return undefined;
    default:
      return undefined;
  }
}

const LEAVING: ReadonlySet<FlowEvent['kind']> = new Set(['spread', 'stored', 'exported', 'rendered', 'attribute', 'yielded']);

function leavesSight(linker: Linker, event: FlowEvent): boolean {
  const { file } = event.flow;
  if (event.kind === 'returned') return isReturnedOutside(linker, file, event.function);
  if (event.kind !== 'argument') return LEAVING.has(event.kind);
  const call: Ref = { file, id: event.call };
  return findCallees(linker, call).length === 0 && !isRecorder(file, event.call);
}

function addAssertion(seen: Seen, { suffix, path }: Flow, type: string | null): void {
  if (suffix.length > 0) return;
  if (path.length === 0) seen.assertedType ??= type;
  else seen.assertedAround ??= type;
}

function addPromise(seen: Seen, { file, suffix, path }: Flow, type: TypeFact | undefined): void {
  if (type !== undefined && suffix.length === 0 && path.length === 0) seen.promised.push({ file, type });
}

/** `const { ...rest } = parsed`. */
function isRest({ file, path }: Flow, binding: BindingId): boolean {
  return path.length === 0 && file.bindingAt(binding)?.sources.some((source) => source.path.includes(REST)) === true;
}

/** `[...parsed]` believes in a list, `{ ...parsed }` in an object, unless that is only written down. */
function noteSpread(linker: Linker, flow: Flow, seen: Seen): void {
  const { file, id, path } = flow;
  const parent = file.parentOf(id);
  if (parent === undefined || path.length > 0) return;
  const call: Ref = { file, id: file.parentOf(parent) ?? parent };
  if (file.expression(parent).kind === 'spread') addProperty(seen, flow, [ELEMENT], 'unknown');
  else seen.isCopied ||= !isRecorder(file, call.id) && !isWriting(linker, call);
}

/** `toUpperCase` of `x.name.toUpperCase()` is no field of the answer. */
function isMethod({ file, id }: Flow): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  return call?.kind === 'call' && call.callee === id;
}

const PASSING: ReadonlySet<FlowEvent['kind']> = new Set(['read', 'bound', 'cast', 'awaited', 'tested']);

function countUse(linker: Linker, event: FlowEvent, seen: Seen): void {
  if (isComparison(linker, event)) seen.comparisons++;
  else if (!PASSING.has(event.kind) && !isRecorded(event)) seen.uses++;
}

function isRecorded(event: FlowEvent): boolean {
  return event.kind === 'argument' && isRecorder(event.flow.file, event.call);
}

function addProperty(seen: Seen, flow: Flow, names: readonly string[], usedAs: PropertyRead['usedAs']): void {
  const path = names.join('.').replaceAll('.[]', '[]');
  const known = seen.properties.get(path);
  const read = { ...siteOf({ file: flow.file, id: flow.id }), path, usedAs };
  seen.places.push({ at: flow, trail: trailOf(flow), property: read });
  if (known && (known.usedAs !== 'unknown' || usedAs === 'unknown')) return;
  seen.properties.set(path, known ? { ...known, usedAs } : read);
}

function usageOf(event: FlowEvent): PropertyRead['usedAs'] {
  if (event.kind === 'iterated') return 'array';
  if (event.kind !== 'combined') return 'unknown';
  const by = event.flow.file.expression(event.by);
  if (by.kind === 'template') return 'string';
  if (by.kind !== 'binary') return 'unknown';
  return /^(?:[-*/%<>]|<=|>=)$/.test(by.operator) ? 'number' : 'unknown';
}

function readAssertion(flow: Flow, by: ExpressionId): string | null {
  return typeName(toCast(flow, by)?.type);
}

function toCast({ file }: Flow, by: ExpressionId) {
  const expression = file.expression(by);
  return expression.kind === 'cast' && !expression.checked ? expression : undefined;
}

function typeName(type: TypeFact | undefined): string | null {
  if (!type) return null;
  switch (type.kind) {
    case 'named':
      return type.arguments.length > 0 ? `${type.name}<${type.arguments.map((one) => typeName(one) ?? 'unknown').join(', ')}>` : type.name;
    case 'array':
      return `${typeName(type.element) ?? 'unknown'}[]`;
    case 'keyword':
      return type.name === 'unknown' ? null : type.name;
    case 'query':
      return `typeof ${type.name}`;
    case 'object':
      return '{ … }';
    default:
      return null;
  }
}

const CHECKED = (text: string, flow: Flow): Knowledge<string> => ({
  state: 'known',
  value: text,
  evidence: [{ ...siteOf({ file: flow.file, id: flow.id }), source: 'code', text }],
});

function noteCheck(seen: Seen, text: string, flow: Flow): void {
  seen.check = CHECKED(text, flow);
  seen.checks.push(trailOf(flow));
}

/** `typeof x.a`, `x instanceof`, `'a' in x` check; a bare truth test of a part says too little to count either way, and that there is anything at all says nothing. */
function visitTest(event: Extract<FlowEvent, { kind: 'tested' }>, seen: Seen): 'stop' {
  const { flow, by } = event;
  const expression = by === undefined ? undefined : flow.file.expression(by);
  if (expression?.kind === 'unary' && expression.operator === 'typeof') noteCheck(seen, 'typeof', flow);
  else if (flow.suffix.length > 0 && isDeciding(flow)) {
    seen.checks.push(trailOf(flow));
    seen.flags.push(flow.suffix.filter((token) => token !== '()'));
    if (seen.check.state === 'absent') seen.check = { state: 'unknown', reason: 'its truth is tested, which may be a check' };
  }
  return 'stop';
}

/** Does this test stand in the condition of an `if` whose branch leaves (`if (!x.items) throw`)? */
function isDeciding(flow: Flow): boolean {
  const statement = flow.file.statementOf(flow.id)?.statement;
  if (statement?.kind !== 'if') return false;
  return statement.then.some(
    (one) =>
      one.kind === 'throw' ||
      one.kind === 'return' ||
      one.kind === 'continue' ||
      (one.kind === 'block' && one.body.some((inner) => inner.kind === 'throw' || inner.kind === 'return')),
  );
}

function visitCombined(linker: Linker, event: Extract<FlowEvent, { kind: 'combined' }>, seen: Seen): 'stop' {
  const { flow, by } = event;
  const expression = flow.file.expression(by);
  if (expression.kind === 'template') addSink(seen, flow, findTemplateSink(linker, { file: flow.file, id: by }));
  if (expression.kind !== 'binary') return 'stop';
  if (expression.operator === 'in' || expression.operator === 'instanceof') noteCheck(seen, expression.operator, flow);
  return 'stop';
}

function visitArgument(linker: Linker, event: Extract<FlowEvent, { kind: 'argument' }>, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  const call: Ref = { file: flow.file, id: event.call };
  const expression = flow.file.expression(event.call);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const callees = linker.resolve({ ...call, id: expression.callee });
  if (flow.path.length === 0 && isValidation(linker, call, expression.callee, callees, event.index)) {
    if (isOptional(linker, { ...call, id: expression.callee })) return 'stop';
    noteCheck(seen, linker.project.code(flow.file.path, flow.file.expression(expression.callee).span), flow);
    return 'stop';
  }
  if (flow.suffix.length > 0 && calledName(flow.file, event.call) === 'includes') noteCheck(seen, 'includes', flow);
  if (callees.some((value) => value.kind === 'global' && CHECKING_GLOBALS.has(value.path.join('.')))) {
    noteCheck(seen, flow.file.expression(expression.callee).kind === 'member' ? 'Array.isArray' : 'a check', flow);
    return 'stop';
  }
  if (isTakenOver(flow, callees, event.index)) seen.isCopied = true;
  addSink(seen, flow, findSinkUse(linker, call, event.index));
  if (isWriting(linker, call)) seen.keeps.push(...findKeeps(linker, { ...flow, id: event.call, path: [], suffix: [] }));
  const kept = findStateFlows(linker, flow, call);
  return kept.length > 0 ? kept : undefined;
}

/** `Object.assign(terms, parsed)` believes in an object as `{ ...parsed }` does. */
function isTakenOver({ path, suffix }: Flow, callees: readonly Value[], index: number): boolean {
  const isAssign = callees.some((value) => value.kind === 'global' && value.path.join('.') === 'Object.assign');
  return isAssign && index > 0 && path.length === 0 && suffix.length === 0;
}

const OF_PROMISES = /^(?:then|catch|finally)$/;
const ARRAY_METHODS = /^(?:map|filter|forEach|join|some|every|find|reduce|flatMap)$/;
/** Of a parsed value as a whole, they say that it is a list. */
const LIST_METHODS = /^(?:slice|splice|concat|flat|sort|toSorted|reverse|toReversed|at|pop|shift|push|unshift)$/;
/** Of those, the ones that give a list, though things other than lists have them too. */
const GIVES_LIST = /^(?:slice|splice|concat)$/;
const STRING_METHODS = /^(?:trim|toLowerCase|toUpperCase|split|startsWith|endsWith|replace|replaceAll|match)$/;

function visitMethod(event: Extract<FlowEvent, { kind: 'called' }>, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const method = event.flow.suffix.at(-1) ?? '';
  if (OF_PROMISES.test(method)) return undefined;
  const owner = event.flow.suffix.slice(0, -1).filter((token) => token !== '()');
  if (owner.length > 0) addProperty(seen, event.flow, owner, usedBy(method));
  else if (ARRAY_METHODS.test(method) || LIST_METHODS.test(method)) addProperty(seen, event.flow, [ELEMENT], 'unknown');
  if (owner.length === 0 && GIVES_LIST.test(method)) return [{ ...event.call, suffix: event.flow.suffix.slice(0, -1) }];
  // What a list hands to its callback is followed there.
  return findPlainListMethod(method) ? undefined : 'stop';
}

function usedBy(method: string): PropertyRead['usedAs'] {
  if (ARRAY_METHODS.test(method)) return 'array';
  if (STRING_METHODS.test(method)) return 'string';
  return method === 'toFixed' ? 'number' : 'unknown';
}

function addSink(seen: Seen, flow: Flow, sink: SinkUse | undefined): void {
  if (sink === undefined) return;
  seen.sinks.push(sink);
  seen.places.push({ at: flow, trail: trailOf(flow), sink });
}

/** Databases that a text is stored in. */
function findKeeps(linker: Linker, text: Flow): readonly SinkUse[] {
  const found: SinkUse[] = [];
  follow(linker, [text], (event) => {
    const { flow } = event;
    const sink =
      event.kind === 'argument'
        ? findSinkUse(linker, { file: flow.file, id: event.call }, event.index)
        : event.kind === 'combined'
          ? findTemplateSink(linker, { file: flow.file, id: event.by })
          : undefined;
    if (sink?.kind === 'database-write') found.push(sink);
    return undefined;
  });
  return found;
}
