import { type BindingId, type BindingSource, ELEMENT, type ExpressionId, REST } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findPutIn } from '../values/added.js';
import { isCheckingCall, isQuotingName } from '../values/checks.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { findPassedLists } from '../values/passed-lists.js';
import { isSchema, VALIDATING } from '../values/schemas.js';
import { type Env, findContext, keyOf, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findPromised, findStreamOf, GATHERED, holdsPieces, joinsPieces } from './gathered-bodies.js';
import { type PassedSchema, readParameter } from './request-parameters.js';
import { findReading } from './request-readers.js';

/** Where a value comes from that a request brought, and every name that it had on its way. */
export interface RequestOrigin {
  /** The name or member that is used in the end. */
  readonly taken: Ref;
  /** What part of the handler's first argument it is: `['body', 'model']`. */
  readonly path: readonly string[];
  readonly names: readonly TracedName[];
  /** Schemas that it came through. */
  readonly schemas: readonly PassedSchema[];
}

export interface TracedName {
  readonly file: FileIndex;
  readonly binding: BindingId;
  /** Where in the name's value the traced one sits. */
  readonly path: readonly string[];
}

interface Search {
  readonly linker: Linker;
  readonly seen: Set<string>;
  readonly names: readonly TracedName[];
  readonly schemas: readonly PassedSchema[];
  readonly taken?: Ref | undefined;
  readonly isWanted: (origin: RequestOrigin) => boolean;
}

/**
 * Is the value, or the part of it that `path` names, as it stands a part of a request to this server? Through names, `await`, `??`,
 * `JSON.parse` and the arguments of project functions. Of several ways by which requests come, the first that is wanted is given.
 */
export function findRequestOrigin(
  linker: Linker,
  ref: Ref,
  path: readonly string[] = [],
  isWanted: Search['isWanted'] = () => true,
): RequestOrigin | undefined {
  return trace({ linker, seen: new Set(), names: [], schemas: [], isWanted }, ref, path);
}

const MOST_PLACES = 120;
const DEEPEST_CONTEXT = 4;

function trace(search: Search, ref: Ref, path: readonly string[]): RequestOrigin | undefined {
  // What two places draw on is looked at from both.
  const key = `${keyOf(ref)}#${path.join('.')}#${search.taken ? keyOf(search.taken) : ''}`;
  if (search.seen.has(key) || search.seen.size > MOST_PLACES) return undefined;
  search.seen.add(key);
  const { file } = ref;
  const at = (id: ExpressionId): Ref => ({ ...ref, id });
  const expression = file.expression(ref.id);
  switch (expression.kind) {
    case 'name':
      return traceName({ ...search, taken: search.taken ?? ref }, ref, expression.binding, path);
    case 'member':
      return trace({ ...search, taken: search.taken ?? ref }, at(expression.object), [expression.name, ...path]);
    case 'index':
      return file.expression(expression.key).kind === 'literal' ? trace(search, at(expression.object), [ELEMENT, ...path]) : undefined;
    case 'await':
    case 'cast':
    case 'nonnull':
    case 'spread':
    case 'assign':
      return trace(search, at(expression.value), path);
    case 'logical':
      return trace(search, at(expression.left), path) ?? trace(search, at(expression.right), path);
    case 'conditional': {
      // Where one branch puts a list together, not all of what is chosen is the request's.
      const isMixed = [expression.then, expression.else].some((id) => file.expression(id).kind === 'array');
      const within = isMixed ? { ...search, taken: undefined } : search;
      return trace(within, at(expression.then), path) ?? trace(within, at(expression.else), path);
    }
    case 'array':
      return path.length > 0
        ? undefined
        : first(
            expression.elements.filter((id) => file.expression(id).kind === 'spread'),
            (id) => trace({ ...search, taken: undefined }, at(id), path),
          );
    case 'object':
      return traceObject(search, ref, path);
    case 'call':
      return traceCall(search, ref, expression.callee, expression.arguments, path);
    case 'new':
      return traceNew(search, ref, expression.callee, expression.arguments[0], path);
    default:
      return undefined;
  }
}

/** `new URL(request.url)`, a history of messages, and what a promise is told to give. */
function traceNew(
  search: Search,
  ref: Ref,
  callee: ExpressionId,
  given: ExpressionId | undefined,
  path: readonly string[],
): RequestOrigin | undefined {
  const promised = first(findPromised(ref), (one) => trace(search, one, path));
  if (promised || given === undefined) return promised;
  const held = path.length === 0 ? findHeldIn(search.linker, { ...ref, id: callee }) : undefined;
  if (held !== undefined) return trace({ ...search, taken: undefined }, { ...ref, id: given }, [held]);
  if (!isAddress(ref.file, callee)) return undefined;
  return trace({ ...search, taken: search.taken ?? ref }, { ...ref, id: given }, path);
}

/** The option with the messages that a history begins with. */
function findHeldIn(linker: Linker, callee: Ref): string | undefined {
  const classes = linker.resolve(callee);
  return linker.catalog.catalog.idioms.heldHistories.find((one) => classes.some((value) => isOneOf(one, value)))?.at;
}

function isAddress(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  return expression.kind === 'global' && /^(?:URL|URLSearchParams)$/.test(expression.name);
}

/** `{ messages: body.messages }` at `messages`; what is spread after it may hold it too. */
function traceObject(search: Search, ref: Ref, [name, ...rest]: readonly string[]): RequestOrigin | undefined {
  const object = ref.file.expression(ref.id);
  if (object.kind !== 'object' || name === undefined) return undefined;
  return first(object.properties.toReversed(), (property) => {
    const value: Ref = { ...ref, id: property.value };
    if (property.kind === 'spread') return trace(search, value, [name, ...rest]);
    return property.kind === 'property' && property.name === name ? trace(search, value, rest) : undefined;
  });
}

/** What is found in the first of a list in which anything is. */
export function first<In, Out>(list: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parts of a request are asked for by methods; other calls give something of their own. */
const ASKING = /^(?:json|formData|parseBody|text|query|param|header|get|getString)$/;

export function isAsking(name: string): boolean {
  return ASKING.test(name);
}

/** `data.toString()` of what came as bytes, `form.get('model').trim()`. */
export function isSaying(name: string): boolean {
  return /^(?:toString|trim)$/.test(name);
}

function isPassing(value: Value): boolean {
  return value.kind === 'global' && /^(?:JSON\.parse|String|Object\.fromEntries)$/.test(value.path.join('.'));
}

/** Gives back the same messages, or most of them, in the shape that the SDK sends; `at` is where in the first argument they are. */
export function findConverted(values: readonly Value[]): { readonly at: readonly string[] } | undefined {
  const names = values.flatMap((value) => (value.kind === 'package' ? [value.path.at(-1) ?? ''] : []));
  if (names.some((name) => /^convertTo(?:Core|Model)Messages$/.test(name))) return { at: [] };
  return names.includes('pruneMessages') ? { at: ['messages'] } : undefined;
}

function traceCall(
  search: Search,
  ref: Ref,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  path: readonly string[],
): RequestOrigin | undefined {
  const { linker } = search;
  const target = ref.file.expression(callee);
  const reading = findReading(linker, ref, callee, given);
  if (reading) {
    const within = withSchema({ ...search, taken: search.taken ?? ref }, reading.schema && { ...reading.schema, path });
    const { from } = reading;
    return from ? trace(within, from, [...reading.holds, ...path]) : toOrigin(within, [...reading.holds, ...path]);
  }
  if (target.kind === 'member') {
    const object: Ref = { ...ref, id: target.object };
    const [checked] = given;
    if (checked !== undefined && VALIDATING.test(target.name) && isSchema(linker, object)) {
      const rest = /^safeParse/.test(target.name) ? path.slice(1) : path;
      return trace(withSchema(search, { call: ref, schema: object, path: rest }), { ...ref, id: checked }, rest);
    }
    if (isAsking(target.name)) return trace(search, object, [`${target.name}()`, ...path]);
    // `request.json().catch(() => null)`
    if (isSaying(target.name) || target.name === 'catch') return trace(search, object, path);
    // The parts of a text are as much its sender's as the whole, and so is what they make together again.
    if (target.name === 'split' && path[0] === ELEMENT) return trace(search, object, path.slice(1));
    if (target.name === 'join') return trace(search, object, [ELEMENT, ...path]);
    const lists = path.length > 0 ? [] : findPassedLists(linker, ref, target, given);
    // Of lists that are put together only one may be the request's.
    const taken = lists.length > 1 ? undefined : (search.taken ?? ref);
    const passed = first(lists, (list) => trace({ ...search, taken }, list, path));
    if (passed) return passed;
  }
  const values = linker.resolve({ ...ref, id: callee });
  const [argument] = given;
  if (argument !== undefined && joinsPieces(values)) return trace(search, { ...ref, id: argument }, [ELEMENT, ...path]);
  if (argument !== undefined && values.some(isPassing)) return trace(search, { ...ref, id: argument }, path);
  const converted = findConverted(values);
  // A conversion makes of one message several that belong together: what is taken is what it is given.
  if (converted)
    return argument === undefined
      ? undefined
      : trace({ ...search, taken: undefined }, { ...ref, id: argument }, [...converted.at, ...path]);
  if (isCheckingCall(linker, ref) && !isQuotingName(nameOf(ref.file, callee))) return undefined;
  return first(values, (value) => (value.kind === 'function' ? traceReturned(search, ref, value, given, path) : undefined));
}

/** What a function of the project makes of what it is handed. */
function traceReturned(
  search: Search,
  call: Ref,
  { file, id }: Extract<Value, { kind: 'function' }>,
  given: readonly ExpressionId[],
  path: readonly string[],
): RequestOrigin | undefined {
  const depth = (call.env?.depth ?? 0) + 1;
  if (depth > DEEPEST_CONTEXT || file.functionAt(id)?.generator) return undefined;
  const env: Env = { file, function: id, arguments: given, call, depth };
  return first(file.returnsOf(id), ({ value }) =>
    value === undefined ? undefined : trace({ ...search, taken: search.taken ?? call }, { file, id: value, env }, path),
  );
}

function traceName(search: Search, { file, env }: Ref, id: BindingId, path: readonly string[]): RequestOrigin | undefined {
  const binding = file.bindingAt(id);
  if (!binding) return undefined;
  const within: Search = { ...search, names: [...search.names, { file, binding: id, path }] };
  const stream = findStreamOf(search.linker, file, id);
  if (stream) return trace(within, { file, id: stream.id, env }, [GATHERED, ...path]);
  if (binding.parameter) return binding.parameter.rest ? undefined : traceParameter(within, { file, env }, id, path);
  const written = first(
    binding.sources.filter(({ by, from }) => by === 'initializer' || by === 'assignment' || (by === 'compound' && holdsPieces(file, from))),
    (source) => {
      const steps = source.path.filter((step) => step !== REST);
      if (steps.length < source.path.length && !isLeft(file, source, path)) return undefined;
      return trace(within, { file, id: source.from, env }, [...steps, ...path]);
    },
  );
  const [element, ...rest] = path;
  return (
    written ?? (element === ELEMENT ? first(findPieces(search.linker, file, id, env), (piece) => trace(within, piece, rest)) : undefined)
  );
}

/** Pieces of a body that are put into a list. */
function findPieces(linker: Linker, file: FileIndex, list: BindingId, env: Env | undefined): readonly Ref[] {
  return findPutIn(file, list, env).filter(({ id }) => {
    const piece = file.expression(id);
    return piece.kind === 'name' && findStreamOf(linker, file, piece.binding) !== undefined;
  });
}

/** `const { model, ...rest } = body`: the rest holds what was not taken out of it by name, and of a list what comes after. */
function isLeft(file: FileIndex, { from, path: own }: BindingSource, [name]: readonly string[]): boolean {
  if (name === undefined) return false;
  if (name === ELEMENT) return true;
  return !file.drawnFrom(from).some(({ source: { path } }) => path.length >= own.length && path[own.length - 1] === name);
}

/** A handler's own request, or what the callers of a project function give. */
function traceParameter(
  search: Search,
  { file, env }: Pick<Ref, 'file' | 'env'>,
  id: BindingId,
  path: readonly string[],
): RequestOrigin | undefined {
  const binding = file.bindingAt(id);
  const index = binding?.parameter?.index;
  if (!binding || index === undefined) return undefined;
  const caller = findContext(env, file, binding.function);
  const traceGiven = (call: Ref, given: ExpressionId | undefined) =>
    given === undefined ? undefined : trace(search, { ...call, id: given }, path);
  if (caller) return traceGiven(caller.call, caller.arguments[index]);
  const parameter = readParameter(search.linker, file, binding.function, index, path);
  if (parameter.kind === 'sent') return toOrigin(withSchema(search, parameter.schema), parameter.path);
  if (parameter.kind !== 'passed') return undefined;
  return first(parameter.calls, (use) => {
    const call = use.file.expression(use.id);
    return traceGiven(use, call.kind === 'call' || call.kind === 'new' ? call.arguments[index] : undefined);
  });
}

function withSchema(search: Search, schema: PassedSchema | undefined): Search {
  return schema ? { ...search, schemas: [...search.schemas, schema] } : search;
}

function toOrigin({ names, taken, schemas, isWanted }: Search, path: readonly string[]): RequestOrigin | undefined {
  const origin = taken && { taken, path, names, schemas };
  return origin && isWanted(origin) ? origin : undefined;
}
