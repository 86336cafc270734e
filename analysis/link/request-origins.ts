import { type BindingId, ELEMENT, type ExpressionId, type FunctionId, REST } from '../facts.js';
import { type FunctionUse, findFunctionUses } from './call-sites.js';
import { type Entry, findDirectiveEntry, findFileEntry, findRegistrationEntry } from './entries.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

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

interface Search {
  readonly linker: Linker;
  readonly seen: Set<string>;
  readonly names: readonly TracedName[];
  readonly taken?: Ref;
}

/** What frameworks call the parts of a request that its sender chooses. A path that begins otherwise (`auth`, `session`, `env`) is the server's own. */
const SENT =
  /^(?:(?:c|ctx|context|event)\.)?(?:(?:req|request)\.)?(?:body|query|params|headers|cookies|json\(\)|formData\(\)|text\(\)|query\(\)|param\(\)|header\(\)|searchParams|nextUrl\.searchParams|url)(?:\.|$)/;

/** Is the value, as it stands, a part of a request to this server? Through names, `await`, `??`, `JSON.parse` and the arguments of project functions. */
export function findRequestOrigin(linker: Linker, ref: Ref): RequestOrigin | undefined {
  return trace({ linker, seen: new Set(), names: [] }, ref, []);
}

const MOST_PLACES = 60;

function trace(search: Search, ref: Ref, path: readonly string[]): RequestOrigin | undefined {
  const key = `${ref.file.path}#${ref.id}#${path.join('.')}`;
  if (search.seen.has(key) || search.seen.size > MOST_PLACES) return undefined;
  search.seen.add(key);
  const { file } = ref;
  const at = (id: ExpressionId): Ref => ({ file, id });
  const expression = file.expression(ref.id);
  switch (expression.kind) {
    case 'name':
      return traceName({ ...search, taken: search.taken ?? ref }, file, expression.binding, path);
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
            (id) => trace(search, at(id), path),
          );
    case 'call':
      return traceCall(search, file, expression.callee, expression.arguments, path);
    default:
      return undefined;
  }
}

function first<In, Out>(list: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parts of a request are asked for by methods; other calls give something of their own. */
const ASKING = /^(?:json|formData|text|query|param|header|get)$/;
/** Gives back the same messages in the shape that the SDK sends. */
const CONVERTING = /^convertTo(?:Core|Model)Messages$/;

function traceCall(
  search: Search,
  file: FileIndex,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  path: readonly string[],
): RequestOrigin | undefined {
  const expression = file.expression(callee);
  if (expression.kind === 'member' && ASKING.test(expression.name))
    return trace(search, { file, id: expression.object }, [`${expression.name}()`, ...path]);
  const [argument] = given;
  if (argument === undefined) return undefined;
  const isPassed = search.linker.resolve({ file, id: callee }).some((value) => {
    if (value.kind === 'global') return value.path.join('.') === 'JSON.parse';
    return value.kind === 'package' && CONVERTING.test(value.path.at(-1) ?? '');
  });
  return isPassed ? trace(search, { file, id: argument }, path) : undefined;
}

function traceName(search: Search, file: FileIndex, id: BindingId, path: readonly string[]): RequestOrigin | undefined {
  const binding = file.bindingAt(id);
  if (!binding) return undefined;
  const within: Search = { ...search, names: [...search.names, { file, binding: id, path }] };
  if (binding.parameter)
    return binding.parameter.rest ? undefined : traceParameter(within, file, binding.function, binding.parameter.index, path);
  return first(
    binding.sources.filter(({ by }) => by === 'initializer' || by === 'assignment'),
    (source) => (source.path.includes(REST) ? undefined : trace(within, { file, id: source.from }, [...source.path, ...path])),
  );
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
  file: FileIndex,
  id: FunctionId,
  index: number,
  path: readonly string[],
): RequestOrigin | undefined {
  const uses = findFunctionUses(search.linker, file, id, []);
  const isAction = findDirectiveEntry(search.linker, file, id)?.kind === 'boundary';
  if (isAction && uses.some((use) => use.kind === 'export')) return toOrigin(search, path);
  const isHandler = uses.some((use) => ANSWERING.has(findEntry(search.linker, use)?.kind ?? ''));
  if (isHandler) return index === 0 && SENT.test(path.join('.')) ? toOrigin(search, path) : undefined;
  return first(uses, (use) => {
    if (use.kind !== 'call') return undefined;
    const call = use.call.file.expression(use.call.id);
    const given = call.kind === 'call' || call.kind === 'new' ? call.arguments[index] : undefined;
    return given === undefined ? undefined : trace(search, { file: use.call.file, id: given }, path);
  });
}

function toOrigin({ names, taken }: Search, path: readonly string[]): RequestOrigin | undefined {
  return taken && { taken, path, names };
}
