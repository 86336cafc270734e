import { type BindingId, type BindingSource, ELEMENT, type ExpressionId, type FunctionId, REST, type TypeFact } from '../facts.js';
import { type FunctionUse, findFunctionUses } from './call-sites.js';
import { isCheckingCall, isCheckingName } from './checks.js';
import { type Entry, findDecoratedPart, findDirectiveEntry, findFileEntry, findReadPart, findRegistrationEntry } from './entries.js';
import { nameOf } from './error-answers.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import { findPassedLists } from './passed-lists.js';
import { type AskedParameter, holdsRequest } from './requests.js';
import { readAdmission } from './schemas.js';
import { type Env, findContext, keyOf, type Ref, type Value } from './value.js';

/** Where a value comes from that a request brought, and every name that it had on its way. */
export interface RequestOrigin {
  /** The name or member that is used in the end. */
  readonly taken: Ref;
  /** What part of the handler's first argument it is: `['body', 'model']`. */
  readonly path: readonly string[];
  readonly names: readonly TracedName[];
}

export interface TracedName {
  readonly file: FileIndex;
  readonly binding: BindingId;
  /** Where in the name's value the traced one sits. */
  readonly path: readonly string[];
}

/** A schema through which a part of a request came, and which part of what it checks that is. */
export interface PassedSchema {
  readonly call: Ref;
  readonly schema: Ref;
  readonly path: readonly string[];
}

interface Search {
  readonly linker: Linker;
  readonly seen: Set<string>;
  readonly names: readonly TracedName[];
  readonly taken?: Ref | undefined;
}

/** What frameworks call the parts of a request that its sender chooses. A path that begins otherwise (`auth`, `session`, `env`) is the server's own. */
const SENT =
  /^(?:(?:c|ctx|context|event)\.)?(?:(?:req|request)\.)?(?:body|query|params|headers|cookies|queryStringParameters|pathParameters|json\(\)|formData\(\)|text\(\)|query\(\)|param\(\)|header\(\)|searchParams|nextUrl\.searchParams|url)(?:\.|$)/;

/** Is the value, or the part of it that `path` names, as it stands a part of a request to this server? Through names, `await`, `??`, `JSON.parse` and the arguments of project functions. */
export function findRequestOrigin(linker: Linker, ref: Ref, path: readonly string[] = []): RequestOrigin | undefined {
  return trace({ linker, seen: new Set(), names: [] }, ref, path);
}

const MOST_PLACES = 120;
const DEEPEST_CONTEXT = 4;

function trace(search: Search, ref: Ref, path: readonly string[]): RequestOrigin | undefined {
  const key = `${keyOf(ref)}#${path.join('.')}`;
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
      return trace(search, at(expression.value), path);
    case 'logical':
      return trace(search, at(expression.left), path) ?? trace(search, at(expression.right), path);
    case 'conditional':
      return trace(search, at(expression.then), path) ?? trace(search, at(expression.else), path);
    case 'array':
      return path.length > 0
        ? undefined
        : first(
            expression.elements.filter((id) => file.expression(id).kind === 'spread'),
            (id) => trace({ ...search, taken: undefined }, at(id), path),
          );
    case 'call':
      return traceCall(search, ref, expression.callee, expression.arguments, path);
    case 'new':
      return expression.arguments[0] !== undefined && isAddress(file, expression.callee)
        ? trace({ ...search, taken: search.taken ?? ref }, at(expression.arguments[0]), path)
        : undefined;
    default:
      return undefined;
  }
}

/** `new URL(request.url)`. */
function isAddress(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  return expression.kind === 'global' && /^(?:URL|URLSearchParams)$/.test(expression.name);
}

function first<In, Out>(list: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parts of a request are asked for by methods; other calls give something of their own. */
const ASKING = /^(?:json|formData|text|query|param|header|get|getString)$/;

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

/** Gives back the same messages in the shape that the SDK sends. */
export function isConverting(value: Value): boolean {
  return value.kind === 'package' && /^convertTo(?:Core|Model)Messages$/.test(value.path.at(-1) ?? '');
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
  if (target.kind === 'member') {
    const object: Ref = { ...ref, id: target.object };
    if (isAsking(target.name)) return trace(search, object, [`${target.name}()`, ...path]);
    if (isSaying(target.name)) return trace(search, object, path);
    const lists = path.length > 0 ? [] : findPassedLists(linker, ref, target, given);
    // Of lists that are put together only one may be the request's.
    const taken = lists.length > 1 ? undefined : (search.taken ?? ref);
    const passed = first(lists, (list) => trace({ ...search, taken }, list, path));
    if (passed) return passed;
  }
  const values = linker.resolve({ ...ref, id: callee });
  const [argument] = given;
  const part = findReadPart(linker, ref, values);
  if (part !== undefined) return toOrigin({ ...search, taken: search.taken ?? ref }, [part, ...path]);
  const isPassed = values.some((value) => isPassing(value) || isConverting(value));
  if (isPassed) return argument === undefined ? undefined : trace(search, { ...ref, id: argument }, path);
  if (isCheckingCall(linker, ref)) return undefined;
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
  if (binding.parameter) return binding.parameter.rest ? undefined : traceParameter(within, { file, env }, id, path);
  return first(
    binding.sources.filter(({ by }) => by === 'initializer' || by === 'assignment'),
    (source) => {
      const steps = source.path.filter((step) => step !== REST);
      if (steps.length < source.path.length && !isLeft(file, source, path)) return undefined;
      return trace(within, { file, id: source.from, env }, [...steps, ...path]);
    },
  );
}

/** `const { model, ...rest } = body`: the rest holds what was not taken out of it by name. */
function isLeft(file: FileIndex, { from, path: own }: BindingSource, [name]: readonly string[]): boolean {
  if (name === undefined) return false;
  return !file.drawnFrom(from).some(({ source: { path } }) => path.length >= own.length && path[own.length - 1] === name);
}

/** Entries whose first argument is a request. What a job or a list's method hands over is none. */
const ANSWERING: ReadonlySet<string> = new Set(['boundary', 'lost', 'handled']);

function findEntry(linker: Linker, use: FunctionUse): Entry | undefined {
  if (use.kind === 'export') return findFileEntry(linker, use.file, [use.name, ...use.path].join('.'));
  return use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
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
  if (parameter.kind === 'sent') return isFree(search.linker, parameter.schema) ? toOrigin(search, parameter.path) : undefined;
  if (parameter.kind !== 'passed') return undefined;
  return first(parameter.calls, (use) => {
    const call = use.file.expression(use.id);
    return traceGiven(use, call.kind === 'call' || call.kind === 'new' ? call.arguments[index] : undefined);
  });
}

/** A schema that takes any text there says nothing of which. */
function isFree(linker: Linker, schema: PassedSchema | undefined): boolean {
  return schema === undefined || /text$/.test(readAdmission(linker, schema.schema, schema.path));
}

/** What a parameter holds: what somebody sends to this server, something of a framework's own, or what the project's own calls hand over. */
export type ParameterReading =
  /** `path` is the part that was asked about as a part of the request; `schema` is one that the framework was given for it. */
  | { readonly kind: 'sent'; readonly path: readonly string[]; readonly schema: PassedSchema | undefined }
  | { readonly kind: 'own' }
  /** `lists` are those over whose elements a method runs the function. */
  | { readonly kind: 'passed'; readonly calls: readonly Ref[]; readonly lists: readonly Ref[] };

/** `path` is the part of the parameter that is asked about. */
export function readParameter(linker: Linker, file: FileIndex, id: FunctionId, index: number, path: readonly string[]): ParameterReading {
  const decorated = readDecorated(linker, file, id, index, path);
  if (decorated) return decorated;
  const uses = findFunctionUses(linker, file, id, []);
  const isAction = findDirectiveEntry(linker, file, id)?.kind === 'boundary';
  if (isAction && uses.some((use) => use.kind === 'export')) return { kind: 'sent', path, schema: undefined };
  const entries = uses.flatMap((use) => {
    const entry = findEntry(linker, use);
    return entry && ANSWERING.has(entry.kind) ? [{ entry, use }] : [];
  });
  const [first] = entries;
  if (first) {
    const isSent = entries.some(({ entry }) => isSentPart(entry, path.join('.')));
    const isPlaced = index === 0 || first.entry.sent?.includes('**') === true;
    if (!isPlaced || !isSent || entries.some(({ use }) => isCheckedBefore(linker, use))) return { kind: 'own' };
    return { kind: 'sent', path, schema: findChainSchema(first.use, path) };
  }
  const calls = uses.flatMap((use) => (use.kind === 'call' ? [use.call] : []));
  if (calls.length === 0 && isRequest(linker, { file, function: id, index, path }, uses)) return { kind: 'sent', path, schema: undefined };
  const lists = index === 0 ? uses.flatMap(findWalkedList) : [];
  return { kind: 'passed', calls, lists };
}

/** Nobody is seen to run it, and what it is given is a request all the same. */
function isRequest(linker: Linker, asked: Omit<AskedParameter, 'exported'>, uses: readonly FunctionUse[]): boolean {
  const exported = uses.flatMap((use) => (use.kind === 'export' ? [use.name] : []));
  if (!SENT.test(asked.path.join('.')) || uses.some((use) => isCheckedBefore(linker, use))) return false;
  return holdsRequest(linker, { ...asked, exported });
}

/** `@Body() body: Body`, `@Req() request: Request`. A class may have decorators that say what comes through; an interface has none. */
function readDecorated(
  linker: Linker,
  file: FileIndex,
  id: FunctionId,
  index: number,
  path: readonly string[],
): ParameterReading | undefined {
  if (file.functionOwner(id).kind !== 'member') return undefined;
  const parameters = file.functionAt(id)?.parameters ?? [];
  const binding = file.bindingAt(parameters[index] ?? -1);
  const holds = findDecoratedPart(linker, file, binding?.parameter?.decorators ?? []);
  if (!holds) return undefined;
  const whole = holds === 'request' ? path : [holds, ...path];
  const isSent = SENT.test(whole.join('.')) && (holds === 'request' || !isChecking(linker, file, binding?.type));
  return isSent ? { kind: 'sent', path: whole, schema: undefined } : { kind: 'own' };
}

function isChecking(linker: Linker, file: FileIndex, type: TypeFact | undefined): boolean {
  if (type?.kind !== 'named' || type.binding === undefined) return false;
  return linker.type(file, type).some((value) => {
    if (value.kind !== 'instance') return value.kind !== 'typed';
    return value.file.classAt(value.id)?.members.some(({ decorators }) => decorators.length > 0) ?? true;
  });
}

function isSentPart({ sent = [] }: Entry, path: string): boolean {
  return SENT.test(path) || sent.some((part) => /^\*\*?$/.test(part) || path === part || path.startsWith(`${part}.`));
}

/** `app.post(path, validate(schema), handler)`, `app.post(path, { schema }, handler)`: what the handler is given may have been looked at. */
function isCheckedBefore(linker: Linker, use: FunctionUse): boolean {
  if (use.kind !== 'argument') return false;
  const { file, id } = use.call;
  const call = file.expression(id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  return call.arguments.some((argument, i) => {
    if (i === use.index) return false;
    const given = file.expression(argument);
    if (given.kind === 'object') return given.properties.some((property) => 'name' in property && /schema|valid/i.test(property.name));
    return given.kind === 'call' ? isCheckingCall(linker, { file, id: argument }) : isCheckingName(nameOf(file, argument));
  });
}

/** `procedure.input(schema).mutation(handler)`: the schema is given on the way to the call that takes the handler. */
function findChainSchema(use: FunctionUse, [, ...path]: readonly string[]): PassedSchema | undefined {
  if (use.kind !== 'argument') return undefined;
  const { file } = use.call;
  for (let id = calledOn(file, use.call.id); id !== undefined; id = calledOn(file, id)) {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    const given = call.kind === 'call' ? call.arguments[0] : undefined;
    if (callee?.kind === 'member' && /^(?:input|inputSchema|schema|validator)$/.test(callee.name) && given !== undefined)
      return { call: { file, id }, schema: { file, id: given }, path };
  }
  return undefined;
}

/** `f(…)` in `f(…).g(…)`. */
function calledOn(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' ? callee.object : undefined;
}

const WALKS = /^(?:map|flatMap|forEach|filter|some|every|find)$/;

/** `list.map(fn)`: the list that the method of that name is called on. */
function findWalkedList(use: FunctionUse): readonly Ref[] {
  if (use.kind !== 'argument' || use.index !== 0 || use.path.length > 0) return [];
  const { file, id } = use.call;
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && WALKS.test(callee.name) ? [{ file, id: callee.object }] : [];
}

function toOrigin({ names, taken }: Search, path: readonly string[]): RequestOrigin | undefined {
  return taken && { taken, path, names };
}
