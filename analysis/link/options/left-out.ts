import { type Binding, ELEMENT, type ExpressionId, REST, type Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isSame, isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';

/** A caller through a caller through a caller. */
const DEEPEST = 3;

/** What a parameter, or a part of one, is called: `signal`, `{ signal }`, `options.signal`. */
interface Place {
  readonly binding: Binding;
  readonly index: number;
  readonly path: readonly string[];
}

/**
 * The caller that leaves out what an option is given: `ask(input)` of `ask(input, signal?)`. Of several ways to a request the weakest decides.
 * `only` is the one call that is meant, where each caller of a function counts as a request of its own.
 */
export function findLeftOut(linker: Linker, at: Ref, only?: Ref): Ref | undefined {
  return findPartLeftOut(linker, at, [], only, 0);
}

function findPartLeftOut(linker: Linker, at: Ref, part: readonly string[], only: Ref | undefined, depth: number): Ref | undefined {
  const place = at.env && !only ? undefined : toPart(toPlace(at.file, at.id), part);
  if (!place || depth > DEEPEST || isWritten(at.file, place) || isAskedFor(at, place)) return undefined;
  const { calls } = linker.callSites(at.file, place.binding.function);
  const meant = only ? calls.filter((call) => call.file === only.file && call.id === only.id) : calls;
  return meant.find((call) => {
    const given = argumentsOf(call).slice(0, place.index + 1);
    if (given.some((id) => call.file.expression(id).kind === 'spread')) return false;
    const argument = given[place.index];
    if (argument === undefined) return isWithout(at.file, place.binding.parameter?.default, place.path);
    if (isWithout(call.file, argument, place.path)) return true;
    return findPartLeftOut(linker, { file: call.file, id: argument }, place.path, undefined, depth + 1) !== undefined;
  });
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
