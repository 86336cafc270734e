import type { LeftOut } from '../../calls.js';
import { type Binding, ELEMENT, type ExpressionId, REST, type Span } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import type { FileIndex } from '../files/file-index.js';
import { isSame, isWithin } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { functionNameOf, siteOf } from '../values/sites.js';
import { argumentsOf, type Ref } from '../values/value.js';
import type { OptionReading } from './options.js';

/** A caller through a caller through a caller. */
const DEEPEST = 3;

/** What a parameter, or a part of one, is called: `signal`, `{ signal }`, `options.signal`. */
interface Place {
  readonly binding: Binding;
  readonly index: number;
  readonly path: readonly string[];
}

/**
 * The callers that leave out what an option is given: `ask(input)` of `ask(input, signal?)`. Of several ways to a request the weakest decides.
 * `only` is the one call that is meant, where each caller of a function counts as a request of its own. `rest` leads on from what is given.
 */
function* findLeftOut(linker: Linker, at: Ref, only?: Ref, rest: readonly string[] = [], depth = 0): Iterable<Ref> {
  const place = at.env && !only ? undefined : toPart(toPlace(at.file, at.id), rest);
  if (!place || depth > DEEPEST || isWritten(at.file, place) || isAskedFor(at, place)) return;
  const { calls } = linker.callSites(at.file, place.binding.function);
  const meant = only ? calls.filter((call) => call.file === only.file && call.id === only.id) : calls;
  for (const call of meant) {
    const given = argumentsOf(call).slice(0, place.index + 1);
    if (given.some((id) => call.file.expression(id).kind === 'spread')) continue;
    const argument = given[place.index];
    const isLeftOut =
      argument === undefined
        ? isWithout(at.file, place.binding.parameter?.default, place.path)
        : isWithout(call.file, argument, place.path);
    if (isLeftOut) yield call;
    const [handed, left] = argument === undefined || isLeftOut ? [] : descend(call.file, argument, place.path);
    if (handed !== undefined) yield* findLeftOut(linker, { file: call.file, id: handed }, undefined, left, depth + 1);
  }
}

/** What is written for a part of an argument, and what is left of the way to it. */
function descend(file: FileIndex, id: ExpressionId, path: readonly string[]): readonly [ExpressionId, readonly string[]] | [] {
  const object = file.expression(id);
  if (object.kind !== 'object') return [id, path];
  const [name, ...rest] = path;
  if (name === undefined || object.properties.some(({ kind }) => kind !== 'property')) return [];
  const property = object.properties.find((one) => 'name' in one && one.name === name);
  return property ? descend(file, property.value, rest) : [];
}

/** The call of a helper that leaves out what others give it for this option of a request. */
export function findWhoLeavesOut(linker: Linker, call: DetectedCall, reading: OptionReading): LeftOut | undefined {
  const [caller] = findAllWhoLeaveOut(linker, call, reading);
  return caller && toLeftOut(caller);
}

export function toLeftOut(caller: Ref): LeftOut {
  return { ...siteOf(caller), functionName: functionNameOf(caller) };
}

export function* findAllWhoLeaveOut(linker: Linker, call: DetectedCall, reading: OptionReading): Iterable<Ref> {
  const at = reading.state === 'known' ? reading.at : reading.state === 'unknown' ? reading.sometimes : undefined;
  if (!at || (reading.state === 'known' && reading.source === 'client-option')) return;
  const gate = findGate(at);
  const isOwn = call.kind !== 'http' || call.sends === call.ref || isWrittenIn(call.ref, at);
  if (isOwn || call.stack?.length === 1) yield* findLeftOut(linker, gate, isOwn ? undefined : call.ref);
  if (isOwn && reading.state === 'unknown') yield* findBeside(linker, at);
}

/** `ask({ messages })` beside `ask({ messages, max_tokens: 50 })`, whose option is given there: of a helper that sends all that it is given, `{ model, ...body }`. */
function* findBeside(linker: Linker, { file, id }: Ref): Iterable<Ref> {
  const given = findArgument(file, id);
  const [callee, ...others] = given ? findCallees(linker, { file, id: given.call }) : [];
  if (!given || !callee || others.length > 0) return;
  const parameter = callee.file.functionAt(callee.function)?.parameters[given.index] ?? -1;
  const binding = callee.file.bindingAt(parameter);
  const sent = binding && callee.file.usesOf(parameter).find((use) => isSpreadWhole(callee.file, use));
  if (!binding || sent === undefined) return;
  const place: Place = { binding, index: given.index, path: given.path };
  if (isWritten(callee.file, place) || isAskedFor({ file: callee.file, id: sent }, place)) return;
  for (const call of linker.callSites(callee.file, callee.function).calls) {
    const argument = argumentsOf(call)[given.index];
    if (argument !== undefined && isWithout(call.file, argument, given.path)) yield call;
  }
}

/** The call that the object around a value is handed to, and the way to the value inside of it. */
interface Argument {
  readonly call: ExpressionId;
  readonly index: number;
  readonly path: readonly string[];
}

function findArgument(file: FileIndex, id: ExpressionId, path: readonly string[] = []): Argument | undefined {
  const call = file.parentOf(id);
  const around = call === undefined ? undefined : file.expression(call);
  if (call === undefined || !around) return undefined;
  if (around.kind === 'call') {
    const index = around.arguments.indexOf(id);
    return index < 0 || path.length === 0 ? undefined : { call, index, path };
  }
  const property = around.kind === 'object' ? around.properties.find((one) => one.kind === 'property' && one.value === id) : undefined;
  return property && 'name' in property ? findArgument(file, call, [property.name, ...path]) : undefined;
}

function isSpreadWhole(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const object = parent === undefined ? undefined : file.expression(parent);
  return object?.kind === 'object' && object.properties.some(({ kind, value }) => kind === 'spread' && value === use);
}

function toPlace(file: FileIndex, id: ExpressionId): Place | undefined {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'name':
      return toNamed(file, file.bindingAt(expression.binding));
    case 'member':
      return toPart(toPlace(file, expression.object), [expression.name]);
    case 'cast':
    case 'nonnull':
      return toPlace(file, expression.value);
    // `ms ? AbortSignal.timeout(ms) : undefined`
    case 'conditional':
      return isUndefined(file, expression.else) ? toPlace(file, expression.condition) : undefined;
    case 'logical':
      return expression.operator === '&&' ? toPlace(file, expression.left) : undefined;
    default:
      return undefined;
  }
}

function toNamed(file: FileIndex, binding: Binding | undefined): Place | undefined {
  if (!binding) return undefined;
  const { parameter, sources } = binding;
  if (parameter) return parameter.rest || sources.length > 0 ? undefined : { binding, index: parameter.index, path: [] };
  const [source, ...others] = sources;
  if (!source || others.length > 0 || source.default !== undefined || source.by !== 'initializer') return undefined;
  if (source.path.some((step) => step === ELEMENT || step === REST)) return undefined;
  return toPart(toPlace(file, source.from), source.path);
}

function toPart(place: Place | undefined, path: readonly string[]): Place | undefined {
  return place && { ...place, path: [...place.path, ...path] };
}

/** `...(json && { response_format: … })`, `...(json ? { … } : {})`: what is asked for the option to be written at all. */
function findGate(at: Ref): Ref {
  const { file } = at;
  for (let id = at.id, up = file.parentOf(id); up !== undefined; id = up, up = file.parentOf(up)) {
    const around = file.expression(up);
    if (around.kind === 'logical' && around.operator === '&&' && around.right === id) return { ...at, id: around.left };
    if (around.kind === 'conditional' && around.then === id && isNothing(file, around.else)) return { ...at, id: around.condition };
    if (around.kind !== 'object') return at;
  }
  return at;
}

function isNothing(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return isUndefined(file, id) || (expression.kind === 'object' && expression.properties.length === 0);
}

/** `postJson(url, { max_tokens: most })` */
function isWrittenIn(call: Ref, { file, id }: Ref): boolean {
  return call.file === file && isWithin(file.expression(id).span, file.expression(call.id).span);
}

/** `options.signal ??= AbortSignal.timeout(20_000)` fills in what was left out. */
function isWritten(file: FileIndex, { path }: Place): boolean {
  return file.membersNamed(path.at(-1) ?? '').some((id) => {
    const parent = file.parentOf(id);
    const around = parent === undefined ? undefined : file.expression(parent);
    return around?.kind === 'assign' && around.target === id;
  });
}

/** `if (signal) return client.create(body, { signal })`: what is left out may lead elsewhere. */
function isAskedFor({ file, id }: Ref, { binding, path }: Place): boolean {
  const name = path.at(-1) ?? binding.name;
  const own = file.bindingsOf(binding.function).filter((one) => file.bindingAt(one)?.name === name);
  const uses = [...file.membersNamed(name), ...own.flatMap((one) => file.usesOf(one))];
  return uses.some((use) => file.statementOf(use)?.statement.kind === 'if' || choosesFor(file, use, file.expression(id).span));
}

/** `signal ? create(body, { signal }) : create(body)` */
function choosesFor(file: FileIndex, use: ExpressionId, span: Span): boolean {
  for (let at = file.parentOf(use); at !== undefined; at = file.parentOf(at)) {
    const around = file.expression(at);
    if (around.kind === 'conditional' && !isSame(around.span, span) && isWithin(span, around.span)) return true;
  }
  return false;
}

/** All that is given is written down, and this is not among it. */
function isWithout(file: FileIndex, id: ExpressionId | undefined, [name, ...rest]: readonly string[]): boolean {
  if (id === undefined || isUndefined(file, id)) return true;
  const object = file.expression(id);
  if (name === undefined || object.kind !== 'object' || object.properties.some(({ kind }) => kind !== 'property')) return false;
  const property = object.properties.find((one) => 'name' in one && one.name === name);
  return property === undefined || isWithout(file, property.value, rest);
}

function isUndefined(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && expression.value === undefined;
}
