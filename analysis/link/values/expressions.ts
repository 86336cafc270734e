import { type Binding, type BindingId, type BindingSource, ELEMENT, REST } from '../../facts.js';
import { findAutoExporters } from '../files/auto-imports.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from './call-sites.js';
import { arrayParts, findComposed, objectParts } from './composed.js';
import { isWidelyUsed } from './export-uses.js';
import { resolveExport, resolveExportOf, resolveModuleValue } from './exports.js';
import { findGivenFlags } from './flags.js';
import { findGiven, findHanded } from './given-parameters.js';
import type { Linker } from './linker.js';
import { findPlainListMethod } from './lists.js';
import { findPrivateCalls } from './private-calls.js';
import { findPromised } from './promised.js';
import { findInjected } from './provided.js';
import { findSettled } from './settled.js';
import { readStored } from './stores.js';
import { COMPUTED, type Ref, unknown, type Value } from './value.js';

/** One step of value following: what this kind of expression stands for, in terms of its parts. */
export function resolveExpression(linker: Linker, ref: Ref): readonly Value[] {
  const expression = ref.file.expression(ref.id);
  const part = (id: number): Ref => ({ ...ref, id });
  switch (expression.kind) {
    case 'literal':
      return [{ kind: 'literal', value: expression.value, at: ref }];
    case 'object':
    case 'array':
    case 'template':
      return [{ kind: expression.kind, at: ref }];
    case 'name':
      return resolveBinding(linker, ref, expression.binding);
    case 'global':
      return resolveGlobal(linker, ref.file, expression.name);
    case 'this':
      if (expression.object !== undefined) return [{ kind: 'object', at: part(expression.object) }];
      if (expression.class === undefined) return resolveTypedThis(linker, ref, expression.function);
      return [
        expression.static
          ? { kind: 'class', file: ref.file, id: expression.class }
          : { kind: 'instance', file: ref.file, id: expression.class },
      ];
    case 'member':
      return linker.resolve(part(expression.object)).flatMap((value) => linker.member(value, expression.name, ref));
    case 'index':
      return resolveIndex(linker, ref, part(expression.object), part(expression.key));
    case 'call':
      return resolveCall(linker, ref);
    case 'new':
      return resolveNew(linker, ref, part(expression.callee));
    case 'import':
      return resolveDynamicImport(linker, ref, part(expression.specifier));
    case 'function':
      return [{ kind: 'function', file: ref.file, id: expression.declares, env: ref.env }];
    case 'class':
      return [{ kind: 'class', file: ref.file, id: expression.declares }];
    case 'await':
    case 'nonnull':
      return linker.resolve(part(expression.value));
    case 'cast':
      return resolveCast(linker, ref, part(expression.value), expression.type);
    case 'conditional':
      return [...linker.resolve(part(expression.then)), ...linker.resolve(part(expression.else))];
    case 'logical':
      return expression.operator === '&&'
        ? linker.resolve(part(expression.right))
        : [...dropNullish(linker.resolve(part(expression.left))), ...linker.resolve(part(expression.right))];
    case 'assign':
      return expression.operator === '=' || expression.operator === '??=' || expression.operator === '||='
        ? linker.resolve(part(expression.value))
        : [{ kind: 'computed', at: ref }];
    case 'sequence': {
      const last = expression.values.at(-1);
      return last === undefined ? [] : linker.resolve(part(last));
    }
    case 'binary':
    case 'unary':
    case 'tagged':
      return [{ kind: 'computed', at: ref }];
    default:
      return unknown(expression.kind);
  }
}

/** `function run(this: Deps)`: the written type of `this`, from the nearest function that has its own. */
function resolveTypedThis(linker: Linker, ref: Ref, frame: number): readonly Value[] {
  let declared = ref.file.functionAt(frame);
  while (declared?.kind === 'arrow' && declared.parent !== undefined) declared = ref.file.functionAt(declared.parent);
  const typed = linker.type(ref.file, declared?.thisType);
  return typed.length > 0 ? typed : unknown('this');
}

function dropNullish(values: readonly Value[]): readonly Value[] {
  return values.filter((value) => value.kind !== 'literal' || (value.value !== undefined && value.value !== null));
}

/** A cast to an SDK's type says what the value is where nothing else does. */
function resolveCast(linker: Linker, ref: Ref, inner: Ref, type: Parameters<Linker['type']>[1]): readonly Value[] {
  const values = linker.resolve(inner);
  if (values.some((value) => value.kind !== 'unknown')) return values;
  const typed = linker.type(ref.file, type);
  return typed.length > 0 ? typed : values;
}

function resolveCall(linker: Linker, ref: Ref): readonly Value[] {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return [];
  const required = findRequired(ref);
  if (required !== undefined) return resolveModuleValue(linker, ref.file, required);
  const taken = resolveTaken(linker, { ...ref, id: expression.callee });
  if (taken.length > 0) return taken;
  const promised = findPromised(linker, ref);
  if (promised.length > 0) return promised;
  const callees = linker.resolve({ ...ref, id: expression.callee });
  const composed = findComposed(linker, ref);
  if (composed.length > 0) return composed;
  return callees.flatMap((value) => linker.call(value, ref));
}

/** `models.at(0)`, `clients.filter(isFast).shift()`: what is in the list, whichever of it is taken. */
function resolveTaken(linker: Linker, { file, id, env }: Ref): readonly Value[] {
  const callee = file.expression(id);
  if (callee.kind !== 'member') return [];
  const gives = findPlainListMethod(callee.name)?.gives;
  if (gives !== 'element' && gives !== 'list') return [];
  return linker.resolve({ file, id: callee.object, env }).flatMap((value) => {
    // The call that looks for clients gives a list of them, which is known as the client itself.
    if (value.kind === 'client') return value.path.length === 0 && value.client.type.construct === 'call' ? [value] : [];
    if (value.kind !== 'array') return [];
    return gives === 'list' ? [value] : linker.member(value, ELEMENT, { file, id });
  });
}

function resolveNew(linker: Linker, ref: Ref, callee: Ref): readonly Value[] {
  const composed = findComposed(linker, ref);
  return composed.length > 0 ? composed : linker.resolve(callee).flatMap((value) => linker.construct(value, ref));
}

/** `require('m')` with a literal. */
export function findRequired(ref: Ref): string | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return undefined;
  const callee = ref.file.expression(expression.callee);
  if (callee.kind !== 'global' || callee.name !== 'require') return undefined;
  const argument = expression.arguments[0];
  const literal = argument === undefined ? undefined : ref.file.expression(argument);
  return literal?.kind === 'literal' && typeof literal.value === 'string' ? literal.value : undefined;
}

/** `globals[name] ??= make(); return globals[name];`: of an object that nobody knows, what the same function has just put there. */
function resolveIndex(linker: Linker, ref: Ref, object: Ref, key: Ref): readonly Value[] {
  const found = resolveEntry(linker, ref, object, key);
  return found.every(({ kind }) => kind === 'unknown' || kind === 'global') ? [...findPutBefore(linker, ref), ...found] : found;
}

function findPutBefore(linker: Linker, { file, id, env }: Ref): readonly Value[] {
  const { span, function: frame } = file.expression(id);
  const body = file.functionAt(frame)?.bodySpan;
  if (frame === 0 || !body) return [];
  const written = linker.project.code(file.path, span);
  return file.expressionsWithin([body[0], span[0]]).flatMap((one) => {
    const assign = file.expression(one);
    const target = assign.kind === 'assign' && assign.target !== undefined ? file.expression(assign.target) : undefined;
    if (assign.kind !== 'assign' || target?.kind !== 'index' || linker.project.code(file.path, target.span) !== written) return [];
    return linker.resolve({ file, id: assign.value, env });
  });
}

function resolveEntry(linker: Linker, ref: Ref, object: Ref, key: Ref): readonly Value[] {
  const keys = linker.resolve(key);
  const names = keys.flatMap((value) =>
    value.kind === 'literal' && (typeof value.value === 'string' || typeof value.value === 'number') ? [String(value.value)] : [],
  );
  const owners = linker.resolve(object);
  if (names.length > 0 && keys.every(({ kind }) => kind === 'literal'))
    return owners.flatMap((owner) => names.flatMap((name) => readNamed(linker, ref, owner, name)));
  // Any property may be meant: `providers[name]`.
  return owners.flatMap((owner) => {
    if (owner.kind === 'array') return [...arrayParts(owner.at).flatMap((part) => linker.resolve(part)), ...unknown(COMPUTED)];
    if (owner.kind !== 'object') return unknown(COMPUTED);
    return [...objectParts(owner.at).flatMap((part) => linker.resolve(part)), ...readStored(linker, owner.at, ref.env)];
  });
}

/** `clients['eu']`: what was written down under that key, or else what was put there under keys that are not known. */
function readNamed(linker: Linker, ref: Ref, owner: Value, name: string): readonly Value[] {
  const found = linker.member(owner, name, ref);
  if (owner.kind !== 'object' || !found.every((one) => one.kind === 'unknown' || (one.kind === 'literal' && one.value === undefined)))
    return found;
  const stored = readStored(linker, owner.at, ref.env);
  return stored.some(({ kind }) => kind !== 'unknown') ? stored : found;
}

function resolveDynamicImport(linker: Linker, ref: Ref, specifier: Ref): readonly Value[] {
  return linker
    .resolve(specifier)
    .flatMap((value) =>
      value.kind === 'literal' && typeof value.value === 'string'
        ? resolveModuleValue(linker, ref.file, value.value)
        : unknown('a computed module'),
    );
}

function resolveBinding(linker: Linker, ref: Ref, id: BindingId): readonly Value[] {
  const binding = ref.file.bindingAt(id);
  if (!binding) return unknown('a name without declaration');
  switch (binding.kind) {
    case 'import':
      return resolveImport(linker, ref, binding);
    case 'function':
      return binding.declares === undefined ? [] : [{ kind: 'function', file: ref.file, id: binding.declares, env: ref.env }];
    case 'class':
      return binding.declaresClass === undefined ? [] : [{ kind: 'class', file: ref.file, id: binding.declaresClass }];
    case 'parameter':
      return resolveParameter(linker, ref, binding);
    case 'const':
    case 'let':
    case 'var':
    case 'enum':
      return resolveVariable(linker, ref, binding);
    default:
      return unknown(binding.kind);
  }
}

function resolveImport(linker: Linker, ref: Ref, binding: Binding): readonly Value[] {
  const imported = binding.import === undefined ? undefined : ref.file.imports[binding.import];
  if (imported?.kind !== 'name') return unknown('an import');
  if (imported.imported === '*' || imported.imported === '=') return resolveModuleValue(linker, ref.file, imported.from);
  return resolveExport(linker, ref.file, imported.from, imported.imported);
}

function resolveVariable(linker: Linker, ref: Ref, binding: Binding): readonly Value[] {
  // `declare const LanguageModel: …`
  if (binding.sources.length === 0 && linker.catalog.globalSdksOf(binding.name).length > 0)
    return [{ kind: 'global', path: [binding.name], calls: [] }];
  const values = binding.sources.flatMap((source) => resolveSource(linker, ref, source));
  const useful = values.filter((value) => value.kind !== 'literal' || value.value !== undefined);
  if (binding.type && !isTold(useful)) {
    const typed = linker.type(ref.file, binding.type);
    if (typed.length > 0) return [...useful.filter((value) => value.kind !== 'unknown'), ...typed];
  }
  return useful.length > 0 ? useful : values.length > 0 ? values : unknown('a variable that is never assigned');
}

const TELLING: ReadonlySet<Value['kind']> = new Set(['client', 'instance', 'literal']);

/** Do the values tell more than a written type would? */
function isTold(values: readonly Value[]): boolean {
  return values.some(({ kind }) => TELLING.has(kind)) || (values.length > 0 && values.every(isWritten));
}

/** An object that begins empty is filled later, perhaps by others. */
function isWritten(value: Value): boolean {
  if (value.kind !== 'object') return value.kind === 'array' || value.kind === 'function';
  const object = value.at.file.expression(value.at.id);
  return object.kind === 'object' && object.properties.length > 0;
}

export function resolveSource(linker: Linker, ref: Ref, source: BindingSource): readonly Value[] {
  if (source.by === 'compound' || source.by === 'key') return [{ kind: 'computed', at: { ...ref, id: source.from } }];
  const path =
    source.by === 'iteration' || source.by === 'awaited-iteration'
      ? [ELEMENT, ...source.path.slice(source.path[0] === ELEMENT ? 1 : 0)]
      : source.path;
  let values = linker.resolve({ ...ref, id: source.from });
  for (const step of path) {
    if (step === REST) continue;
    values = values.flatMap((value) => linker.member(value, step, { ...ref, id: source.from }));
  }
  return withDefault(linker, values, source.default === undefined ? undefined : { ...ref, id: source.default });
}

/** A default stands in where nothing may have been given. */
function withDefault(linker: Linker, given: readonly Value[], fallback: Ref | undefined): readonly Value[] {
  if (fallback === undefined || (given.length > 0 && given.every(isGiven))) return given;
  return [...dropNullish(given), ...linker.resolve(fallback)];
}

const GIVEN: ReadonlySet<Value['kind']> = new Set(['object', 'array', 'template', 'function', 'class', 'instance', 'client']);

function isGiven(value: Value): boolean {
  return value.kind === 'literal' ? value.value !== undefined && value.value !== null : GIVEN.has(value.kind);
}

/** A name that nobody declares is the platform's, unless a framework imports it from a file of the project. */
function resolveGlobal(linker: Linker, file: FileIndex, name: string): readonly Value[] {
  const [exporter] = findAutoExporters(linker.project, linker.catalog.catalog.idioms.autoImports, file.path, name);
  const target = exporter !== undefined && linker.isInScope(exporter, name) ? linker.project.file(exporter) : undefined;
  return target ? resolveExportOf(linker, target, name, new Set()) : [{ kind: 'global', path: [name], calls: [] }];
}

/** In a context, the argument of that call; otherwise those of every call that can be found, then what the type says. */
function resolveParameter(linker: Linker, ref: Ref, binding: Binding): readonly Value[] {
  if (binding.sources.length > 0 && binding.name !== '' && binding.parameter === undefined) return resolveVariable(linker, ref, binding);
  const position = binding.parameter;
  if (!position) return resolveVariable(linker, ref, binding);
  const assigned = binding.sources.flatMap((source) => resolveSource(linker, ref, source));
  const passed = findArguments(linker, ref, binding, position.index, position.rest);
  const fallback = position.default === undefined ? undefined : { ...ref, id: position.default };
  const values = [...withDefault(linker, passed, fallback), ...assigned];
  if (values.some((value) => value.kind === 'client' || value.kind === 'instance')) return values;
  if (values.length > 0 && values.every(({ kind }) => kind !== 'unknown')) return values;
  const handed = findHanded(linker, ref.file, binding.function, position.index);
  if (handed.length > 0) return [...values.filter((value) => value.kind !== 'unknown'), ...handed];
  const written = readWritten(linker, ref.file, binding);
  const typed = written.length > 0 ? written : findGiven(linker, ref.file, binding.function, position.index);
  const flags = findGivenFlags(linker, ref.file, binding.function);
  if (typed.length > 0)
    return [...values.filter((value) => value.kind !== 'unknown'), ...flags, ...typed.map((value) => toGiven(ref, binding, value))];
  return [...flags, ...(values.length > 0 ? values : unknownParameter(ref, binding))];
}

/** What a container puts there, or what the type promises. */
function readWritten(linker: Linker, file: FileIndex, { type, parameter, function: id }: Binding): readonly Value[] {
  const isFilled = file.functionAt(id)?.kind === 'constructor';
  const injected = isFilled ? findInjected(linker, file, { type, decorators: parameter?.decorators }) : [];
  return injected.length > 0 ? injected : linker.type(file, type);
}

function unknownParameter({ file }: Ref, { name, function: id }: Binding): readonly Value[] {
  return [{ kind: 'unknown', reason: `parameter ${name}`, parameterOf: { file, id } }];
}

function toGiven({ file }: Ref, { function: id }: Binding, value: Value): Value {
  return value.kind === 'typed' ? { ...value, parameterOf: { file, id } } : value;
}

/** What any call may pass for a parameter that nobody needs to mention: `constructor(private readonly model = …)`. */
export function resolveAnyPassed(linker: Linker, file: FileIndex, parameter: BindingId): readonly Value[] {
  const binding = file.bindingAt(parameter);
  if (!binding) return [];
  const id = file.usesOf(parameter)[0] ?? binding.parameter?.default ?? 0;
  return resolveParameter(linker, { file, id }, binding);
}

function findArguments(linker: Linker, ref: Ref, binding: Binding, index: number, rest: boolean): readonly Value[] {
  let { env } = ref;
  while (env && !(env.function === binding.function && env.file === ref.file)) env = env.call.env;
  if (env) {
    const argument = env.arguments[index];
    if (rest) return unknownParameter(ref, binding);
    return argument === undefined
      ? [{ kind: 'literal', value: undefined, at: ref }]
      : resolveArgument(linker, { file: env.call.file, id: argument, env: env.call.env });
  }
  if (rest) return unknownParameter(ref, binding);
  const settled = index === 0 ? findSettled(linker, ref.file, binding.function) : [];
  if (settled.length > 0) return settled;
  const own = findPrivateCalls(ref.file, binding.function);
  // Callers of any other method are found by its name in many files; its parameters are left to what their types say.
  if (!own && ref.file.functionOwner(binding.function).kind === 'member' && ref.file.functionAt(binding.function)?.kind !== 'constructor')
    return unknownParameter(ref, binding);
  if (isOpen(linker, ref, binding.function)) return unknownParameter(ref, binding);
  const sites = own ?? findCallSites(linker, ref.file, binding.function);
  if (sites.calls.length === 0) return unknownParameter(ref, binding);
  // Whoever exports a function and calls it exports it for that: an entry that frameworks call is called by nobody else.
  const isSeen = sites.seen && sites.calls.length <= MOST_CALLS;
  const values = sites.calls.slice(0, MOST_CALLS).flatMap((site): readonly Value[] => {
    const call = site.file.expression(site.id);
    const argument = call.kind === 'call' || call.kind === 'new' ? call.arguments[index] : undefined;
    if (argument !== undefined) return resolveArgument(linker, { file: site.file, id: argument });
    return isSeen ? [{ kind: 'literal', value: undefined, at: ref }] : [];
  });
  return isSeen ? values : [...values, ...unknownParameter(ref, binding)];
}

const MOST_CALLS = 40;

const MOST_CALLERS = 8;

/** A function that many files use is a library of the project: what they pass has nothing in common. */
function isOpen(linker: Linker, ref: Ref, id: number): boolean {
  const owner = ref.file.functionOwner(id);
  const names =
    owner.kind === 'binding'
      ? ref.file.exportNamesOf(owner.binding)
      : owner.kind === 'expression'
        ? exportNamesOf(ref, owner.expression)
        : [];
  return names.some((name) => isWidelyUsed(linker, ref.file, name, MOST_CALLERS));
}

/** `export const ask = async (…) => …` and `export default (…) => …`. */
function exportNamesOf(ref: Ref, id: number): readonly string[] {
  const bound = ref.file.drawnFrom(id).flatMap(({ binding }) => ref.file.exportNamesOf(binding));
  return [...bound, ...ref.file.exportNamesOfValue(id)];
}

function resolveArgument(linker: Linker, argument: Ref): readonly Value[] {
  return argument.file.expression(argument.id).kind === 'spread' ? unknown('a spread argument') : linker.resolve(argument);
}
