import type { Framework } from '../../catalog.js';
import type { BindingId, ClassId, ExpressionId, FunctionId, Span, Statement } from '../../facts.js';
import { isScopedMatch, writingsOf } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { fileGlob } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { findProvided } from '../values/provided.js';
import type { CentralHandler, Ref, Value } from '../values/value.js';
import { nameOf, writtenNames } from '../values/written-names.js';
import { isOwnApp } from './own-apps.js';
import { endsByThrowing } from './throwing.js';

/**
 * The central handler that the project has registered for a framework (an Express error middleware, Hono's `onError`), as the expression
 * that was handed over. Then what the framework answers is what the project said. Only the package that the file belongs to is searched, and
 * only the file itself where the app that `at` registers something with never leaves it.
 */
export function findErrorHandler(linker: Linker, framework: string, at: Place): CentralHandler | undefined {
  return findErrorHandlers(linker, framework, at).find(({ ofSdks }) => ofSdks === undefined);
}

/** That of all errors alone, or else those that are handed the errors of some SDKs only. */
export function findErrorHandlers(linker: Linker, framework: string, at: Place): readonly CentralHandler[] {
  const chained = findChained(linker, framework, at);
  if (chained.length > 0) return chained;
  const folder = folderOf(linker, at.file.path);
  const own = isConfined(linker, framework, at) ? at.file.path : undefined;
  return linker.errorHandlers.get(`${framework}\n${folder}\n${own ?? ''}`, () => searchErrorHandlers(linker, framework, folder, own));
}

/** That of what this is registered with: `createSafeActionClient({ handleServerError }).action(…)`, also by a name of its own. */
function findChained(linker: Linker, name: string, { file, id = -1 }: Place): readonly CentralHandler[] {
  const framework = linker.catalog.catalog.frameworks.find((one) => one.name === name);
  const call = id < 0 ? undefined : file.expression(id);
  if (call?.kind !== 'call' || !framework?.errorHandlers) return [];
  const { errorHandlers } = framework;
  const made = linker.resolve({ file, id: call.callee }).flatMap((value) => (value.kind === 'package' ? value.calls : []));
  return made.flatMap((one) => errorHandlers.flatMap((handler) => findHandlers(linker, one, framework, handler)));
}

/** A file, and the call in it that registers something, if that is known. */
interface Place {
  readonly file: FileIndex;
  readonly id?: ExpressionId;
}

function folderOf({ project }: Pick<Linker, 'project'>, path: string): string {
  return project.manifests.findFor(path)?.folder ?? '';
}

/** Plug-ins of frameworks that do not hand errors along a chain of functions are given the app itself. */
function isConfined(linker: Linker, framework: string, { file, id = -1 }: Place): boolean {
  const isChain = linker.catalog.catalog.frameworks.some(({ name, handsErrorsBy }) => name === framework && handsErrorsBy !== undefined);
  return isChain && id >= 0 && isOwnApp(linker, { file, id });
}

/** The code that is handed the error, and the names that the error has in it. */
export interface HandlerCode {
  readonly file: FileIndex;
  readonly body: readonly Statement[];
  readonly errors: readonly BindingId[];
  readonly span: Span;
}

type ErrorHandler = NonNullable<Framework['errorHandlers']>[number];

function searchErrorHandlers(linker: Linker, name: string, folder: string, alone: string | undefined): readonly CentralHandler[] {
  const { frameworks } = linker.catalog.catalog;
  const own = frameworks.find((one) => one.name === name);
  const framework = own?.errorsGoTo === undefined ? own : frameworks.find((one) => one.name === own.errorsGoTo);
  const handlers = framework?.errorHandlers ?? [];
  const exported = framework && findExportedHandlers(linker, framework, folder);
  if (!framework || exported?.[0] !== undefined || handlers.length === 0) return exported?.slice(0, 1) ?? [];
  const names = handlers.map((one) => /\w+$/.exec(one.path.replace(/\(\)$/, ''))?.[0] ?? '');
  const partial: CentralHandler[] = [];
  const mention = new RegExp(`\\b(?:${handlers.map(({ path }) => toMention(path)).join('|')})\\b`);
  for (const path of alone === undefined ? linker.project.files : [alone]) {
    if (!linker.project.matches(path, mention) || folderOf(linker, path) !== folder) continue;
    const file = linker.project.file(path);
    for (const id of names.flatMap((one) => file?.callsNamed(one) ?? [])) {
      const found = file ? handlers.flatMap((handler) => findHandlers(linker, { file, id }, framework, handler)) : [];
      const whole = found.find(({ ofSdks }) => ofSdks === undefined);
      if (whole) return [whole];
      partial.push(...found);
    }
  }
  const provided = findProvidedHandlers(linker, framework, folder);
  const whole = provided.find(({ ofSdks }) => ofSdks === undefined);
  return whole ? [whole] : [...partial, ...provided];
}

/** `export const handleError = …` or `export function handleError() {}` in a file of that name. */
function findExportedHandlers({ project }: Linker, { exportedHandlers = [] }: Framework, folder: string): readonly CentralHandler[] {
  return exportedHandlers.flatMap(({ glob, export: name }) => {
    const paths = project.files.filter((path) => fileGlob(glob).test(path) && folderOf({ project }, path) === folder);
    return paths.flatMap((path) => {
      const file = project.file(path);
      const found = file?.exports.find((one) => one.name === name && one.kind === 'binding');
      const binding = found?.kind === 'binding' ? file?.bindingAt(found.binding) : undefined;
      if (!file || !binding) return [];
      if (binding.declares !== undefined) return [{ file, id: 0, declares: binding.declares }];
      return binding.sources.slice(0, 1).map(({ from }) => ({ file, id: from }));
    });
  });
}

/** `{ provide: APP_FILTER, useClass: Filter }`. */
function findProvidedHandlers(linker: Linker, { packages, providedHandlers = [] }: Framework, folder: string): readonly CentralHandler[] {
  return providedHandlers
    .flatMap(({ token, caughtBy }) => {
      const isToken = (value: Value) => value.kind === 'package' && packages.includes(value.specifier) && value.path.join('.') === token;
      return findProvided(linker, isToken).map((ref): CentralHandler => ({ ...ref, caughtBy }));
    })
    .filter((one) => folderOf(linker, one.file.path) === folder)
    .flatMap((one) => toAnswering(linker, one));
}

/** The word by which a file that may register one is known: of `parseAsync().catch` the first, since promises are caught everywhere. */
function toMention(path: string): string {
  const words = path.match(/\w+/g) ?? [];
  const last = words.at(-1) ?? '';
  const isCommon = last === 'catch' || last === 'then';
  return isCommon && path.includes('()') ? (words.at(-2) ?? last) : last;
}

function findHandlers(linker: Linker, call: Ref, framework: Framework, handler: ErrorHandler): readonly CentralHandler[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' || !isRegistration(linker, { ...call, id: expression.callee }, framework, handler.path)) return [];
  const given = expression.arguments.map((id): Ref => ({ ...call, id }));
  const wanted = handler.functions === 'all' ? given : handler.functions.flatMap((place) => findGiven(given, place));
  const { around, caughtBy, parameters, sendsReturned } = handler;
  return wanted
    .map((ref): CentralHandler => ({ ...ref, around, caughtBy, sendsReturned }))
    .filter((one) => parameters === undefined || hasParameters(linker, one, parameters))
    .flatMap((one) => toAnswering(linker, one));
}

/** Not one that is for errors of classes that no SDK knows, nor one that catches nothing or records and leaves the answer to the framework. */
function toAnswering(linker: Linker, handler: CentralHandler): readonly CentralHandler[] {
  if (handler.around !== undefined || handler.caughtBy !== undefined)
    return findHandlerBodies(linker, handler).some((code) => !givesOn(linker, code)) ? [handler] : [];
  const some = linker
    .resolve(handler)
    .find((value) => (value.kind === 'class' || value.kind === 'instance') && isForSome(value.file, value.id));
  if (some?.kind !== 'class' && some?.kind !== 'instance') return [handler];
  const ofSdks = caughtClasses(some.file, some.id).flatMap((id) => findSdksOfError(linker, { file: some.file, id }));
  return ofSdks.length > 0 ? [{ ...handler, ofSdks }] : [];
}

/** `@Catch(Anthropic.APIError)`: the SDKs whose requests fail with such errors. */
function findSdksOfError(linker: Linker, ref: Ref): readonly string[] {
  return linker.resolve(ref).flatMap((value) => {
    if (value.kind !== 'package') return [];
    const sdks = linker.catalog.sdksOf(value.specifier, null);
    return sdks.filter(({ errors = [] }) => errors.includes(value.path.at(-1) ?? '')).map(({ name }) => name);
  });
}

function givesOn(linker: Linker, { file, body, errors }: HandlerCode): boolean {
  const last = body.at(-1);
  const returned = last?.kind === 'return' && last.value !== undefined ? file.expression(last.value) : undefined;
  if (returned?.kind === 'call' && nameOf(file, returned.callee) === 'throwError')
    return returned.arguments.some((id) => isError(file, id, errors));
  return endsByThrowing(linker, file, body);
}

/** `throwError(() => error)`, `throwError(error)`. */
function isError(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return errors.includes(expression.binding);
  if (expression.kind !== 'function') return false;
  return file.returnsOf(expression.declares).some(({ value }) => value !== undefined && isError(file, value, errors));
}

/** The code that is handed the error: a function's, or that of the method by which a framework calls an exception filter. */
export function findHandlerBodies(linker: Linker, handler: CentralHandler): readonly HandlerCode[] {
  if (handler.declares !== undefined) return toCode(handler.file, handler.declares);
  return linker.resolve(handler).flatMap((value) => {
    if (value.kind === 'function')
      return handler.around === undefined ? toCode(value.file, value.id) : findCatches(value.file, value.id, handler.around);
    if (value.kind !== 'instance' && value.kind !== 'class') return [];
    if (handler.caughtBy !== undefined) return findHandedOver(linker, value, handler.caughtBy);
    const method = value.file.classAt(value.id)?.members.find(({ name, kind }) => kind === 'method' && name === 'catch');
    const isUnasked = handler.ofSdks === undefined && isForSome(value.file, value.id);
    return method?.declares === undefined || isUnasked ? [] : toCode(value.file, method.declares);
  });
}

/** `next.handle().pipe(catchError((error) => …))`. */
function findHandedOver(
  linker: Linker,
  { file, id }: { readonly file: FileIndex; readonly id: ClassId },
  name: string,
): readonly HandlerCode[] {
  const { span } = file.classAt(id) ?? {};
  return file.callsNamed(name).flatMap((call) => {
    const expression = file.expression(call);
    const given = expression.kind === 'call' ? expression.arguments[0] : undefined;
    if (given === undefined || !span || !isWithin(expression.span, span)) return [];
    return linker.resolve({ file, id: given }).flatMap((value) => (value.kind === 'function' ? toCode(value.file, value.id) : []));
  });
}

function toCode(file: FileIndex, id: FunctionId): readonly HandlerCode[] {
  const declared = file.functionAt(id);
  return declared ? [{ file, body: declared.body, errors: declared.parameters.slice(0, 1), span: declared.span }] : [];
}

/** `async (ctx, next) => { try { await next() } catch (error) { … } }`. */
function findCatches(file: FileIndex, id: FunctionId, around: number): readonly HandlerCode[] {
  const next = file.functionAt(id)?.parameters[around];
  return (next === undefined ? [] : file.usesOf(next)).flatMap((use) => {
    const call = file.parentOf(use);
    const expression = call === undefined ? undefined : file.expression(call);
    return expression?.kind === 'call' && expression.callee === use && expression.function === id ? findCatch(file, use) : [];
  });
}

function findCatch(file: FileIndex, id: ExpressionId): readonly HandlerCode[] {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region !== 'try' || around?.kind !== 'try' || !around.catch) continue;
    const { body, bindings, span } = around.catch;
    return [{ file, body, errors: bindings, span }];
  }
  return [];
}

/** `@Catch(HttpException)`: what a provider throws passes it by. */
function isForSome(file: FileIndex, id: ClassId): boolean {
  const caught = caughtClasses(file, id);
  return caught.length > 0 && !caught.some((given) => nameOf(file, given) === 'Error');
}

function caughtClasses(file: FileIndex, id: ClassId): readonly ExpressionId[] {
  return (file.classAt(id)?.decorators ?? []).flatMap((decorator) => {
    const call = file.expression(decorator);
    return call.kind === 'call' && nameOf(file, call.callee) === 'Catch' ? call.arguments : [];
  });
}

function isRegistration(linker: Linker, callee: Ref, framework: Framework, path: string): boolean {
  const isValueMatch = linker.resolve(callee).some((value) => {
    if (value.kind !== 'package' && value.kind !== 'global') return false;
    const scope = value.kind === 'global' ? 'global' : value.specifier;
    return writingsOf(scope, value.path).some((written) => isScopedMatch(path, framework.packages, scope, written));
  });
  return isValueMatch || isScopedMatch(path, framework.packages, 'any', writtenNames(callee.file, callee.id).slice(-1));
}

/** `0` is the argument itself, `0.error` a property of an object that is written there. */
function findGiven(given: readonly Ref[], place: string): readonly Ref[] {
  const [index, member] = place.split('.');
  const argument = given[Number(index)];
  if (!argument || member === undefined) return argument ? [argument] : [];
  const object = argument.file.expression(argument.id);
  if (object.kind !== 'object') return [];
  return object.properties.flatMap((property) =>
    'name' in property && property.name === member ? [{ ...argument, id: property.value }] : [],
  );
}

function hasParameters(linker: Linker, ref: Ref, count: number): boolean {
  return linker.resolve(ref).some((value) => value.kind === 'function' && value.file.functionAt(value.id)?.parameters.length === count);
}
