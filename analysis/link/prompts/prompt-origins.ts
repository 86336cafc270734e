import { type BindingId, ELEMENT, type ExpressionId, REST } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findPromised, findStreamOf, GATHERED, joinsPieces } from '../incoming/gathered-bodies.js';
import { findConverted, isAsking, isSaying, type TracedName } from '../incoming/request-origins.js';
import { type PassedSchema, readParameter } from '../incoming/request-parameters.js';
import { findReading } from '../incoming/request-readers.js';
import { findQueuedData } from '../limits/job-attempts.js';
import { findPutIn } from '../values/added.js';
import { isCheckingCall } from '../values/checks.js';
import { findRequired } from '../values/expressions.js';
import { findGraphState } from '../values/graph-states.js';
import type { Linker } from '../values/linker.js';
import { findListMethod } from '../values/lists.js';
import { isSchema, VALIDATING } from '../values/schemas.js';
import { type Env, findContext, keyOf, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findChainSteps } from './chain-steps.js';
import { CUTTING_METHODS, findAdded, isHolding, PICKING_METHODS, TEXT_GLOBALS, TEXT_METHODS } from './kept-texts.js';
import { cutsEnd } from './lengths.js';
import { findListed, keepsListed } from './listed.js';
import { isMedia } from './media-parts.js';
import { findPickedRole, isLeftOut, type PickedRole } from './picked-roles.js';
import { findHeld } from './replaced-names.js';
import { isRetrieval } from './retrievals.js';
import { isSecretName } from './secret-names.js';

/** A part of a text that is not the program's own, from a request to this server, from its environment, or looked up for it; or that is named as a secret. */
export interface PromptOrigin {
  readonly from: 'request' | 'environment' | 'documents' | 'secret';
  /** The name or member that stands in the text. */
  readonly taken: Ref;
  /** Where the last name on the way got it from. */
  readonly source: Ref;
  /** What part of the handler's argument, or of the environment, it is. */
  readonly path: readonly string[];
  readonly names: readonly TracedName[];
  /** Schemas that it came through. */
  readonly schemas: readonly PassedSchema[];
  /** Only so many characters of it are left. */
  readonly isCut: boolean;
  /** A function looked at it or made it harmless before it gave it back. */
  readonly isChecked: boolean;
}

interface Way {
  readonly taken?: Ref | undefined;
  readonly source?: Ref;
  readonly names: readonly TracedName[];
  readonly schemas: readonly PassedSchema[];
  readonly isCut: boolean;
  readonly isChecked: boolean;
  /** Of a list on the way, only some messages went on. */
  readonly picked?: PickedRole | undefined;
}

interface Search {
  readonly linker: Linker;
  readonly seen: Set<string>;
  /** What is pushed into lists is looked at last, so that it takes no place from what is written. */
  readonly pushed: { readonly at: Ref; readonly path: readonly string[]; readonly way: Way }[];
  /** Addresses whose own origins are looked for, one inside the other. */
  readonly pages: ReadonlySet<string>;
}

const START: Way = { names: [], schemas: [], isCut: false, isChecked: false };
const MOST_PLACES = 400;
const MOST_CALLERS = 12;
const DEEPEST_CONTEXT = 4;

/** Goes backward from a text into everything that is put together in it, through templates, lists, project functions and their callers. */
export function findPromptOrigins(linker: Linker, text: Ref, path: readonly string[] = []): readonly PromptOrigin[] {
  return search(linker, text, path, new Set());
}

function search(linker: Linker, text: Ref, path: readonly string[], pages: Search['pages']): readonly PromptOrigin[] {
  const own: Search = { linker, seen: new Set(), pushed: [], pages };
  const found = [...walk(own, text, path, START)];
  for (const one of own.pushed) found.push(...walk(own, one.at, one.path, one.way));
  return found;
}

type Origins = Iterable<PromptOrigin>;
type Step = (id: ExpressionId, path: readonly string[], way: Way) => Origins;

function* walk(search: Search, ref: Ref, path: readonly string[], way: Way): Origins {
  const key = `${keyOf(ref)}#${path.join('.')}#${way.taken?.id}`;
  if (search.seen.has(key) || search.seen.size > MOST_PLACES) return;
  search.seen.add(key);
  search.linker.project.patience.spend(1);
  const go: Step = (id, further, next) => walk(search, { ...ref, id }, further, next);
  const expression = ref.file.expression(ref.id);
  if (path.length === 0) yield* addNamed(ref, way);
  switch (expression.kind) {
    case 'name':
      return yield* walkName(search, ref, expression.binding, path, withTaken(way, ref));
    case 'member':
      return yield* walkMember(search, ref, expression.object, [expression.name, ...path], withTaken(way, ref));
    case 'index':
      return yield* go(expression.object, [ELEMENT, ...path], withTaken(way, ref));
    case 'global':
      return yield* add(ref, 'environment', [expression.name, ...path], way);
    case 'await':
    case 'cast':
    case 'nonnull':
    case 'spread':
    case 'assign':
      return yield* go(expression.value, path, way);
    case 'logical':
      if (expression.operator !== '&&') yield* go(expression.left, path, way);
      return yield* go(expression.right, path, way);
    case 'conditional':
      yield* go(expression.then, path, way);
      return yield* go(expression.else, path, way);
    case 'call':
      return yield* walkCall(search, ref, expression.callee, expression.arguments, path, way);
    case 'new':
      return yield* walkNew(search, ref, expression.callee, expression.arguments, path, way);
    case 'object':
      return yield* walkObject(search, ref, path, way);
    case 'array':
      return yield* walkArray(search, ref, path, way);
    default:
      return yield* walkText(search, ref, path, way);
  }
}

function* addNamed(ref: Ref, way: Way): Origins {
  if (way.taken === undefined && isSecretName(nameOf(ref.file, ref.id))) yield* add(ref, 'secret', [], withTaken(way, ref));
}

function* walkNew(
  search: Search,
  ref: Ref,
  callee: ExpressionId,
  [given]: readonly ExpressionId[],
  path: readonly string[],
  way: Way,
): Origins {
  for (const promised of findPromised(ref)) yield* walk(search, promised, path, way);
  if (given !== undefined && isHolding(search.linker, { ...ref, id: callee })) yield* walk(search, { ...ref, id: given }, [], way);
}

function withTaken(way: Way, ref: Ref): Way {
  return way.taken ? way : { ...way, taken: ref };
}

/** What is put into a text has a place of its own in it. */
function* walkText(search: Search, ref: Ref, path: readonly string[], way: Way): Origins {
  const expression = ref.file.expression(ref.id);
  const go = (id: ExpressionId) => walk(search, { ...ref, id }, [], { ...way, taken: undefined });
  if (expression.kind === 'tagged' && looksUp(search, ref, expression.tag, expression.template, path))
    return yield* add(ref, 'documents', path, withTaken(way, ref));
  if (path.length > 0) return;
  if (expression.kind === 'template') for (const value of expression.values) yield* go(value);
  if (expression.kind === 'tagged') yield* go(expression.template);
  if (expression.kind !== 'binary' || expression.operator !== '+') return;
  yield* go(expression.left);
  yield* go(expression.right);
}

function looksUp({ linker, pages }: Search, ref: Ref, callee: ExpressionId, argument: ExpressionId, path: readonly string[]): boolean {
  // A page whose address somebody else chose holds what somebody else wrote.
  const isOthers = (address: Ref) =>
    !pages.has(keyOf(address)) &&
    search(linker, address, [], new Set([...pages, keyOf(address)])).some(({ from, isChecked }) => OTHERS.has(from) && !isChecked);
  return isRetrieval(linker, { callee: { ...ref, id: callee }, argument: { ...ref, id: argument }, path }, isOthers);
}

const OTHERS: ReadonlySet<PromptOrigin['from']> = new Set(['request', 'documents']);

function* walkObject(search: Search, ref: Ref, path: readonly string[], way: Way): Origins {
  const object = ref.file.expression(ref.id);
  const [name, ...rest] = path;
  if (object.kind !== 'object' || (way.picked && isLeftOut(ref, way.picked))) return;
  for (const property of object.properties) {
    const value: Ref = { ...ref, id: property.value };
    if (property.kind === 'spread') yield* walk(search, value, path, way);
    else if (property.kind === 'property' && name === undefined && !search.linker.catalog.catalog.http.messages.unsaid.test(property.name))
      yield* walk(search, value, [], { ...way, taken: undefined, isCut: way.isCut || isMedia(search.linker, ref, property.name) });
    else if (property.kind === 'property' && property.name === name) yield* walk(search, value, rest, way);
  }
}

function* walkArray(search: Search, ref: Ref, [head, ...rest]: readonly string[], way: Way): Origins {
  const list = ref.file.expression(ref.id);
  if (list.kind !== 'array' || (head !== undefined && head !== ELEMENT)) return;
  for (const id of list.elements) yield* walk(search, { ...ref, id }, rest, { ...way, taken: undefined });
}

function* walkMember(search: Search, ref: Ref, object: ExpressionId, path: readonly string[], way: Way): Origins {
  const owner = ref.file.expression(object);
  // How long something is or how many there are is no text of anybody's.
  if (path[0] === 'length' || path[0] === 'size') return;
  if (owner.kind !== 'this' || owner.class === undefined) return yield* walk(search, { ...ref, id: object }, path, way);
  const [name = '', ...rest] = path;
  const member = ref.file.classAt(owner.class)?.members.find((one) => one.name === name);
  if (member?.value !== undefined) yield* walk(search, { file: ref.file, id: member.value }, rest, way);
  if (member?.parameter !== undefined) yield* walkBinding(search, { file: ref.file, id: ref.id }, member.parameter, rest, way);
  for (const value of findWritten(ref.file, owner.class, name)) yield* walk(search, { file: ref.file, id: value }, rest, way);
}

/** `this.prompt = …`, anywhere in the class. */
function findWritten(file: FileIndex, id: number, name: string): readonly ExpressionId[] {
  return file.membersNamed(name).flatMap((member) => {
    const target = file.expression(member);
    const parent = file.parentOf(member);
    const assignment = parent === undefined ? undefined : file.expression(parent);
    if (target.kind !== 'member' || assignment?.kind !== 'assign' || assignment.target !== member) return [];
    const owner = file.expression(target.object);
    return owner.kind === 'this' && owner.class === id ? [assignment.value] : [];
  });
}

function* walkName(search: Search, ref: Ref, binding: BindingId, path: readonly string[], way: Way): Origins {
  if (ref.file.bindingAt(binding)?.kind === 'import') return yield* walkValues(search, ref, path, way);
  yield* walkBinding(search, ref, binding, path, way);
}

/** What another file exports, or all that it does: `import * as config from './config'`, `require('./config')`. */
function* walkValues(search: Search, ref: Ref, path: readonly string[], way: Way): Origins {
  const [name, ...rest] = path;
  const exported = search.linker.resolve(ref);
  const isWhole = name !== undefined && exported.some(({ kind }) => kind === 'namespace');
  const values = isWhole ? exported.flatMap((value) => search.linker.member(value, name, ref)) : exported;
  yield* walkEach(search, values, isWhole ? rest : path, way);
}

function* walkEach(search: Search, values: readonly Value[], path: readonly string[], way: Way): Origins {
  for (const value of values) {
    if (value.kind === 'object' || value.kind === 'array' || value.kind === 'template' || value.kind === 'computed')
      yield* walk(search, value.at, path, way);
    if (value.kind === 'global' && way.taken) yield* add(way.taken, 'environment', [...value.path, ...path], way);
    if (value.kind === 'package' && /^(?:node:)?process$/.test(value.specifier))
      yield* add(way.taken, 'environment', ['process', ...value.path, ...path], way);
  }
}

function* walkBinding(search: Search, ref: Ref, id: BindingId, path: readonly string[], way: Way): Origins {
  const { file, env } = ref;
  const binding = file.bindingAt(id);
  if (!binding) return;
  const within: Way = { ...way, names: [...way.names, { file, binding: id, path }] };
  const { sources, isAsGiven } = findHeld(file, id, binding, ref.id);
  for (const source of sources) {
    if (source.path.includes(REST) || source.by === 'key') continue;
    const steps = source.by === 'iteration' ? [ELEMENT, ...source.path.filter((step) => step !== ELEMENT)] : source.path;
    yield* walk(search, { file, id: source.from, env }, [...steps, ...path], { ...within, source: { file, id: source.from } });
  }
  const stream = findStreamOf(search.linker, file, id);
  if (stream) yield* walk(search, { file, id: stream.id, env }, [GATHERED, ...path], { ...within, isCut: way.isCut || stream.isCut });
  const [element, ...rest] = path;
  if (element === ELEMENT) search.pushed.push(...findPutIn(file, id, env).map((at) => ({ at, path: rest, way: within })));
  if (binding.parameter && !binding.parameter.rest && isAsGiven) yield* walkParameter(search, ref, id, path, within);
}

function* walkParameter(search: Search, { file, env: context }: Ref, id: BindingId, path: readonly string[], way: Way): Origins {
  const binding = file.bindingAt(id);
  const index = binding?.parameter?.index;
  if (!binding || index === undefined) return;
  const caller = findContext(context, file, binding.function);
  if (caller) return yield* walkArgument(search, caller.call, caller.arguments[index], path, way);
  const parameter = readParameter(search.linker, file, binding.function, index, path);
  if (parameter.kind === 'sent') {
    const schemas = parameter.schema ? [...way.schemas, parameter.schema] : way.schemas;
    const isCut = way.isCut || parameter.isBounded === true;
    return yield* add(way.source ?? way.taken, 'request', parameter.path, { ...way, schemas, isCut });
  }
  const env = parameter.kind === 'own' ? path.indexOf('env') : -1;
  // `context.cloudflare.env.NAME`, `c.env.NAME`: some platforms hand the environment over.
  if (env >= 0) return yield* add(way.source ?? way.taken, 'environment', ['process', ...path.slice(env)], way);
  const queued = index === 0 ? findQueuedData(search.linker, file, binding.function, path) : undefined;
  for (const at of queued?.given ?? []) yield* walk(search, at, queued?.path ?? [], { ...way, source: at });
  const state = index === 0 && path.length > 0 ? findGraphState(search.linker, file, binding.function) : undefined;
  for (const at of state ? [...state.inputs, ...state.given] : []) yield* walk(search, at, path, { ...way, source: at });
  if (parameter.kind !== 'passed' || parameter.calls.length > MOST_CALLERS) return;
  for (const call of parameter.calls) {
    const expression = call.file.expression(call.id);
    const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments[index] : undefined;
    yield* walkArgument(search, call, given, path, way);
  }
  for (const list of parameter.lists) yield* walk(search, { ...list, env: context }, [ELEMENT, ...path], { ...way, source: list });
}

function* walkArgument(search: Search, call: Ref, given: ExpressionId | undefined, path: readonly string[], way: Way): Origins {
  if (given === undefined) return;
  const at: Ref = { ...call, id: given };
  yield* walk(search, at, path, { ...way, source: at });
}

function* walkCall(
  search: Search,
  ref: Ref,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  path: readonly string[],
  way: Way,
): Origins {
  const { linker } = search;
  const target = ref.file.expression(callee);
  const go: Step = (id, further, next) => walk(search, { ...ref, id }, further, next);
  if (findRequired(ref) !== undefined) return yield* walkValues(search, ref, path, way);
  const values = linker.resolve({ ...ref, id: callee });
  if (looksUp(search, ref, callee, given[0] ?? callee, path)) return yield* add(ref, 'documents', path, withTaken(way, ref));
  for (const step of findChainSteps(linker, ref, callee, given, values)) yield* walk(search, step, path, way);
  const reading = findReading(linker, ref, callee, given);
  if (reading) {
    const { holds, from, schema } = reading;
    const within = withTaken(schema ? { ...way, schemas: [...way.schemas, { ...schema, path }] } : way, ref);
    return yield* from ? walk(search, from, [...holds, ...path], within) : add(ref, 'request', [...holds, ...path], within);
  }
  if (target.kind === 'member') {
    if (isAsking(target.name)) return yield* go(target.object, [`${target.name}()`, ...path], withTaken(way, ref));
    if (target.name === 'catch' || (path.length > 0 && isSaying(target.name))) return yield* go(target.object, path, way);
    if (path.length === 0 && TEXT_METHODS.test(target.name))
      for (const id of [target.object, ...findAdded(target.name, given)]) yield* go(id, [], way);
    if (PICKING_METHODS.test(target.name))
      return yield* go(target.object, [ELEMENT, ...path], withTaken(withPicked(linker, ref, target.name, given, way), ref));
    if (target.name === 'join') yield* go(target.object, [ELEMENT, ...path], way);
    if (CUTTING_METHODS.test(target.name)) yield* go(target.object, path, { ...way, isCut: way.isCut || cutsEnd(ref.file, given, path) });
    if (path.length === 0 || path[0] === ELEMENT) yield* walkList(search, ref, target, given, path, way);
  }
  const [first] = given;
  if (first !== undefined) {
    if (joinsPieces(values)) return yield* go(first, [ELEMENT, ...path], way);
    if (values.some((value) => value.kind === 'global' && TEXT_GLOBALS.test(value.path.join('.')))) return yield* go(first, path, way);
    const listed = findListed(linker, values, path);
    if (listed) return yield* go(first, listed, withTaken(way, ref));
    const converted = findConverted(values);
    if (converted) return yield* go(first, [...converted.at, ...path], way);
    if (target.kind === 'member' && VALIDATING.test(target.name) && isSchema(linker, { ...ref, id: target.object }))
      return yield* walkChecked(search, ref, target, first, path, way);
  }
  const inside = isCheckingCall(linker, ref) ? { ...way, isChecked: true } : way;
  for (const value of values) if (value.kind === 'function') yield* walkReturns(search, ref, value, given, path, inside);
}

type Member = { readonly object: ExpressionId; readonly name: string };

/** `safeParse` gives what it checked in `data`. */
function* walkChecked(search: Search, ref: Ref, { object, name }: Member, given: ExpressionId, path: readonly string[], way: Way): Origins {
  const rest = /^safeParse/.test(name) ? path.slice(1) : path;
  const schema: PassedSchema = { call: ref, schema: { ...ref, id: object }, path: rest };
  yield* walk(search, { ...ref, id: given }, rest, { ...way, schemas: [...way.schemas, schema] });
}

/** `list.map((one) => text)` holds what the function returns; `list.filter(…)` what the list does. */
function* walkList(
  search: Search,
  ref: Ref,
  { object, name }: Member,
  given: readonly ExpressionId[],
  path: readonly string[],
  way: Way,
): Origins {
  const method = findListMethod(name);
  const [callback] = given;
  if (!method) return;
  if (method.gives === 'list') return yield* walk(search, { ...ref, id: object }, path, withPicked(search.linker, ref, name, given, way));
  if ((name !== 'map' && name !== 'flatMap') || callback === undefined) return;
  const inside = name === 'map' ? path.slice(1) : path;
  for (const value of search.linker.resolve({ ...ref, id: callback })) {
    if (value.kind !== 'function') continue;
    for (const returned of value.file.returnsOf(value.id))
      if (returned.value !== undefined) yield* walk(search, { file: value.file, id: returned.value, env: ref.env }, inside, way);
  }
}

/** `messages.filter((one) => one.role === 'system')`, `names.filter((one) => KNOWN.has(one))`. */
function withPicked(linker: Linker, ref: Ref, method: string, [callback]: readonly ExpressionId[], way: Way): Way {
  if (callback === undefined || !/^(?:filter|find|findLast)$/.test(method)) return way;
  const test: Ref = { ...ref, id: callback };
  return { ...way, picked: findPickedRole(linker, test) ?? way.picked, isChecked: way.isChecked || keepsListed(linker, test) };
}

function* walkReturns(
  search: Search,
  call: Ref,
  { file, id }: Extract<Value, { kind: 'function' }>,
  given: readonly ExpressionId[],
  path: readonly string[],
  way: Way,
): Origins {
  const depth = (call.env?.depth ?? 0) + 1;
  if (depth > DEEPEST_CONTEXT || file.functionAt(id)?.generator) return;
  const env: Env = { file, function: id, arguments: given, call, depth };
  for (const { value } of file.returnsOf(id)) if (value !== undefined) yield* walk(search, { file, id: value, env }, path, way);
}

/** Of globals only the environment is of interest: `process.env.NAME`. */
function* add(source: Ref | undefined, from: PromptOrigin['from'], path: readonly string[], way: Way): Origins {
  const { taken, names, schemas, isCut, isChecked } = way;
  if (!taken || (from === 'environment' && (path[0] !== 'process' || path[1] !== 'env'))) return;
  const last = path.at(-1);
  if (last === 'length' || last === 'size' || last === 'score') return;
  yield { from, taken, source: source ?? taken, path, names, schemas, isCut, isChecked };
}
