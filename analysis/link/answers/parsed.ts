import type { Knowledge, PropertyRead, SinkUse } from '../../calls.js';
import { ELEMENT, type ExpressionId, type TypeFact } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import { type Trail, trailOf } from '../values/branches.js';
import { findCallees, isReturnedOutside } from '../values/call-flows.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findPlainListMethod } from '../values/lists.js';
import { findSinkUse, findTemplateSink } from '../values/sinks.js';
import { siteOf } from '../values/sites.js';
import { isWriting } from '../values/takers.js';
import type { Ref, Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findStateFlows } from './states.js';
import { findUnguardedBranches, type UnguardedBranch, type UsePlace } from './unguarded-branches.js';

/** What becomes of a value that was parsed from a model's text. */
export interface ParsedReading {
  readonly check: Knowledge<string>;
  readonly assertedType: string | null;
  /** What is said of something that it is a part of: `{ input: parsed } as Request`. */
  readonly assertedAround: string | null;
  readonly properties: readonly PropertyRead[];
  readonly sinks: readonly SinkUse[];
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
  /** Places that compare a part of it with what the code knows, and places that go on with the value or a part of it. */
  comparisons: number;
  uses: number;
  isUsedWhole: boolean;
  readonly checks: Trail[];
  readonly places: UsePlace[];
}

/** Follows a parsed value from where it comes to be, or from every place where one and the same is taken. */
export function readParsed(linker: Linker, starts: readonly [Flow, ...Flow[]]): ParsedReading {
  const seen: Seen = {
    check: { state: 'absent' },
    assertedType: null,
    assertedAround: null,
    properties: new Map(),
    sinks: [],
    keeps: [],
    comparisons: 0,
    uses: 0,
    isUsedWhole: false,
    checks: [],
    places: [],
  };
  const complete = follow(linker, starts, (event) => visit(linker, event, seen));
  const isBelieved = seen.sinks.length > 0 || seen.properties.size > 0 || seen.assertedType !== null;
  return {
    check: toCheck(seen, starts[0], complete),
    assertedType: seen.assertedType,
    assertedAround: seen.assertedAround,
    properties: [...seen.properties.values()].sort((a, b) => (a.file === b.file ? a.span[0] - b.span[0] : a.file < b.file ? -1 : 1)),
    sinks: isBelieved ? [...seen.sinks, ...seen.keeps] : [],
    isUsedWhole: seen.isUsedWhole,
    unguarded: complete ? findUnguardedBranches(seen.places, seen.checks) : [],
  };
}

function toCheck({ check, comparisons, uses }: Seen, start: Flow, complete: boolean): Knowledge<string> {
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
  countUse(event, seen);
  seen.isUsedWhole ||= flow.suffix.every((token) => token === ELEMENT) && leavesSight(linker, event);
  switch (event.kind) {
    case 'cast':
      addAssertion(seen, flow, readAssertion(flow, event.by));
      return undefined;
    case 'bound':
      addAssertion(seen, flow, typeName(flow.file.bindingAt(event.binding)?.type));
      if (flow.suffix.length > 0) addProperty(seen, flow, names, 'unknown');
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

/** `toUpperCase` of `x.name.toUpperCase()` is no field of the answer. */
function isMethod({ file, id }: Flow): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  return call?.kind === 'call' && call.callee === id;
}

const PASSING: ReadonlySet<FlowEvent['kind']> = new Set(['read', 'bound', 'cast', 'awaited', 'tested']);

function countUse(event: FlowEvent, seen: Seen): void {
  if (isComparison(event)) seen.comparisons++;
  else if (!PASSING.has(event.kind) && !isRecorded(event)) seen.uses++;
}

/** `x.kind === 'bug'`, `switch (x.kind)`, `known.has(x.kind)`. */
function isComparison(event: FlowEvent): boolean {
  const { flow } = event;
  if (flow.suffix.length === 0) return false;
  if (event.kind === 'tested') return flow.file.statementOf(flow.id)?.statement.kind === 'switch';
  if (event.kind === 'argument') return /^(?:includes|has|indexOf)$/.test(calledName(flow, event.call));
  if (event.kind !== 'combined') return false;
  const by = flow.file.expression(event.by);
  return by.kind === 'binary' && /^[=!]==?$/.test(by.operator);
}

function isRecorded(event: FlowEvent): boolean {
  return event.kind === 'argument' && isRecorder(event.flow.file, event.call);
}

function calledName({ file }: Flow, call: ExpressionId): string {
  const expression = file.expression(call);
  return expression.kind === 'call' ? nameOf(file, expression.callee) : '';
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
  const expression = flow.file.expression(by);
  return expression.kind === 'cast' && !expression.checked ? typeName(expression.type) : null;
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

/** `typeof x.a`, `x instanceof`, `'a' in x` check; a bare truth test says too little to count either way. */
function visitTest(event: Extract<FlowEvent, { kind: 'tested' }>, seen: Seen): 'stop' {
  const { flow, by } = event;
  const expression = by === undefined ? undefined : flow.file.expression(by);
  if (expression?.kind === 'unary' && expression.operator === 'typeof') noteCheck(seen, 'typeof', flow);
  else if (isDeciding(flow)) {
    seen.checks.push(trailOf(flow));
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

const CHECKING_GLOBALS = new Set(['Array.isArray', 'Number.isFinite', 'Number.isInteger', 'isNaN', 'Number.isNaN', 'Object.hasOwn']);
const CHECKING_METHODS = new Set([
  'parse',
  'parseAsync',
  'safeParse',
  'safeParseAsync',
  'validate',
  'validateSync',
  'validateAsync',
  'isValid',
  'isValidSync',
  'decode',
  'decodeUnknownSync',
  'assert',
  'check',
  'Check',
  'Parse',
  'Decode',
  'Assert',
  'is',
  'create',
  'guard',
  'allows',
  'spa',
]);

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
  if (flow.suffix.length > 0 && calledName(flow, event.call) === 'includes') noteCheck(seen, 'includes', flow);
  if (callees.some((value) => value.kind === 'global' && CHECKING_GLOBALS.has(value.path.join('.')))) {
    noteCheck(seen, flow.file.expression(expression.callee).kind === 'member' ? 'Array.isArray' : 'a check', flow);
    return 'stop';
  }
  addSink(seen, flow, findSinkUse(linker, call, event.index));
  if (isWriting(linker, call)) seen.keeps.push(...findKeeps(linker, { ...flow, id: event.call, path: [], suffix: [] }));
  const kept = findStateFlows(linker, flow, call);
  return kept.length > 0 ? kept : undefined;
}

/** `schema ? schema.parse(value) : value` where some caller gives no schema: what that caller gets, nobody has checked. */
function isOptional(linker: Linker, { file, id }: Ref): boolean {
  const callee = file.expression(id);
  if (callee.kind !== 'member' || file.expression(callee.object).kind !== 'name') return false;
  return linker.resolve({ file, id: callee.object }).some((value) => value.kind === 'literal' && (value.value ?? undefined) === undefined);
}

/** A library's checking function, or a checking method of a schema. A method of that name on something unknown counts too: silence is better than a false alarm. */
function isValidation(linker: Linker, call: Ref, callee: ExpressionId, callees: readonly Value[], index: number): boolean {
  for (const value of callees) {
    if (value.kind !== 'package') continue;
    const library = linker.catalog.findValidator(value.specifier);
    if (!library) continue;
    const path = value.path[0] === 'default' ? value.path.slice(1) : value.path;
    if (
      library.functions.some(
        (one) => one.value === index && (one.path === path.join('.') || one.path === value.path.join('.') || path.at(-1) === one.path),
      )
    )
      return true;
    if (library.methods.some((one) => one.name === value.path.at(-1) && one.value === index)) return true;
    if (library.callable && value.path.includes('()')) return true;
  }
  const member = call.file.expression(callee);
  if (member.kind === 'name')
    return (
      /^(?:is|validate|assert|check|parse|ensure)[A-Z]\w*$/.test(call.file.bindingAt(member.binding)?.name ?? '') &&
      callees.every((value) => value.kind === 'unknown' || value.kind === 'package')
    );
  if (member.kind !== 'member' || !CHECKING_METHODS.has(member.name) || index !== 0) return false;
  return callees.length === 0 || callees.some((value) => value.kind === 'unknown' || value.kind === 'computed');
}

const OF_PROMISES = /^(?:then|catch|finally)$/;
const ARRAY_METHODS = /^(?:map|filter|forEach|join|some|every|find|reduce|flatMap)$/;
const STRING_METHODS = /^(?:trim|toLowerCase|toUpperCase|split|startsWith|endsWith|replace|replaceAll|match)$/;

function visitMethod(event: Extract<FlowEvent, { kind: 'called' }>, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const method = event.flow.suffix.at(-1) ?? '';
  if (OF_PROMISES.test(method)) return undefined;
  const owner = event.flow.suffix.slice(0, -1).filter((token) => token !== '()');
  if (owner.length > 0) addProperty(seen, event.flow, owner, usedBy(method));
  else if (ARRAY_METHODS.test(method)) addProperty(seen, event.flow, [ELEMENT], 'unknown');
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
