import type { Exposure, Site } from '../../calls.js';
import type { BindingId, ExpressionId, ObjectProperty, Span } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findSinkUse } from '../values/sinks.js';
import { siteOf } from '../values/sites.js';
import { calleeOf, type Ref } from '../values/value.js';
import { nameOf, writtenNames } from '../values/written-names.js';
import { isAnsweredByReturn } from './answered-returns.js';

/** What of an error tells nothing that the provider wrote. */
export const PLAIN_MEMBERS: ReadonlySet<string> = new Set(['status', 'statusCode', 'code', 'name', 'type', 'length', 'constructor']);
/** What gives the words that it is given, or those of what it is called on. */
const CONVERSIONS = new Set(['String', 'stringify', 'toString', 'encode', 'from', 'join', 'trim', 'slice', 'substring']);
/** How many functions of the project the words of an error are followed through. */
const DEEPEST = 2;

/** Where words of an error are looked for, and the names that hold the error. */
interface Search {
  readonly linker: Linker;
  readonly file: FileIndex;
  readonly errors: readonly BindingId[];
  readonly depth: number;
  /** What counts: the words as a value, or also an error of the project's own that is made of them. */
  readonly as: 'value' | 'error';
  /** Names on the way here: they can't be drawn from themselves. */
  readonly seen: readonly BindingId[];
}

/** The part of a response's body that is the error as it came, where a handler sends one with this call. */
export function findExposure(linker: Linker, call: Ref, errors: readonly BindingId[]): Exposure | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  for (const [index, id] of expression.arguments.entries()) {
    const exposed = findWords(linker, { ...call, id }, errors);
    if (exposed === undefined || isToldApart(linker, call, errors)) continue;
    if (findSinkUse(linker, call, index)?.kind === 'response') return toExposure(linker, { file: call.file, id: exposed }, errors);
  }
  return undefined;
}

/** `ctx.body = { error: error.message }`. */
export function findAssignedExposure(
  linker: Linker,
  { target, value }: { readonly target: Ref; readonly value: Ref },
  errors: readonly BindingId[],
): Exposure | undefined {
  const name = writtenNames(target.file, target.id).join('.');
  const isBody = linker.catalog.catalog.sinks.some(({ kind, members }) => kind === 'response' && members?.includes(name));
  const words = isBody && !isToldApart(linker, value, errors) ? findWords(linker, value, errors) : undefined;
  return words === undefined ? undefined : toExposure(linker, { file: value.file, id: words }, errors);
}

/** `let text = error.message; if (isKeyMissing(text)) text = 'Set your key in the settings.'` */
function toExposure(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): Exposure {
  const expression = file.expression(id);
  const sources = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const isOfError = sources.some(({ by, from }) => by === 'initializer' && findWords(linker, { file, id: from }, errors) !== undefined);
  const hasOwnWords = isOfError && sources.some(({ by, from }) => by === 'assignment' && file.expression(from).kind === 'literal');
  return { ...siteOf({ file, id }), ...(hasOwnWords && { hasOwnWords }) };
}

/** `return { statusCode: 500, body: error.message }`, the response of a function that a platform calls. */
export function findReturnedExposure(linker: Linker, returned: Ref, errors: readonly BindingId[]): Exposure | undefined {
  const words = findReturnedWords(linker, returned, errors);
  return words && isInBody(returned, words.id) ? toExposure(linker, words, errors) : undefined;
}

/** `return { success: false, error: error.message }`, of which a caller makes a response. */
export function findPassedOnExposure(linker: Linker, returned: Ref, errors: readonly BindingId[]): Exposure | undefined {
  const words = findReturnedWords(linker, returned, errors);
  return words && isSentOn(linker, words) ? toExposure(linker, words, errors) : undefined;
}

function findReturnedWords(linker: Linker, returned: Ref, errors: readonly BindingId[]): Ref | undefined {
  const words = isToldApart(linker, returned, errors) ? undefined : findWords(linker, returned, errors);
  return words === undefined ? undefined : { ...returned, id: words };
}

function isInBody({ file, id }: Ref, words: ExpressionId): boolean {
  const expression = file.expression(id);
  const named = expression.kind === 'object' ? expression.properties.flatMap((property) => ('name' in property ? [property] : [])) : [];
  if (!named.some(({ name }) => name === 'statusCode' || name === 'status')) return false;
  const body = named.find(({ name }) => name === 'body' || name === 'jsonBody');
  return body !== undefined && isWithin(file.expression(words).span, file.expression(body.value).span);
}

/** What a function makes of an error that it is given, as words for a client: `onError: (error) => error.message`. */
export function findGivenExposure(linker: Linker, words: Ref): Site | undefined {
  for (const value of linker.resolve(words)) {
    if (value.kind !== 'function') continue;
    const { file } = value;
    const errors = file.functionAt(value.id)?.parameters.slice(0, 1) ?? [];
    for (const { value: id } of file.returnsOf(value.id)) {
      if (id === undefined || isToldApart(linker, { file, id }, errors)) continue;
      const exposed = findWords(linker, { file, id }, errors);
      if (exposed !== undefined) return siteOf({ file, id: exposed });
    }
  }
  return undefined;
}

/** `yield { text: `Failed: ${error}` }` in a generator whose values go into a response wherever they are taken. */
export function findYieldedExposure(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): Site | undefined {
  const expression = file.expression(id);
  if (expression.kind !== 'yield' || expression.value === undefined || isToldApart(linker, { file, id }, errors)) return undefined;
  const words = findWords(linker, { file, id: expression.value }, errors);
  return words !== undefined && isSentOn(linker, { file, id: words }) ? siteOf({ file, id: words }) : undefined;
}

function isSentOn(linker: Linker, words: Ref): boolean {
  let isSent = false;
  follow(linker, [{ ...words, path: [], suffix: [], stack: [] }], (event) => {
    const { flow } = event;
    if (isSent || flow.suffix.some((name) => PLAIN_MEMBERS.has(name))) return 'stop';
    if (event.kind === 'returned' && flow.stack.length === 0 && isAnsweredByReturn(linker, flow.file, event.function)) isSent = true;
    if (event.kind === 'combined') return isSum(flow.file, event.by) ? [{ ...flow, id: event.by }] : 'stop';
    if (event.kind !== 'argument') return undefined;
    const call: Ref = { file: flow.file, id: event.call };
    if (findSinkUse(linker, call, event.index)?.kind === 'response') isSent = true;
    return isConversion(flow.file, calleeOf(call).id) ? [{ ...flow, id: event.call, path: [] }] : undefined;
  });
  return isSent;
}

function isSum(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'template' || (expression.kind === 'binary' && expression.operator === '+');
}

/** The part of a value that holds the words of an error as it came. */
export function findWords(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): ExpressionId | undefined {
  return search({ linker, file, errors, depth: 0, as: 'value', seen: [] }, id);
}

/** The part of an error that is thrown anew that says what the caught one said. */
export function findThrownWords(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): ExpressionId | undefined {
  if (isToldApart(linker, { file, id }, errors)) return undefined;
  return search({ linker, file, errors, depth: 0, as: 'error', seen: [] }, id);
}

/** Does an error that is thrown say what the caught one said? `throw new ChatError(error.message)` does, `throw new ChatError('offline')` does not. */
export function carriesWords(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): boolean {
  return search({ linker, file, errors, depth: 0, as: 'error', seen: [] }, id) !== undefined;
}

function search(context: Search, id: ExpressionId): ExpressionId | undefined {
  const { file, errors } = context;
  const expression = file.expression(id);
  const first = (ids: readonly ExpressionId[]) => ids.map((one) => search(context, one)).find((one) => one !== undefined);
  switch (expression.kind) {
    case 'name':
      return errors.includes(expression.binding) || isDrawn(context, expression.binding, expression.span) ? id : undefined;
    case 'member':
      return !PLAIN_MEMBERS.has(expression.name) && search(context, expression.object) !== undefined ? id : undefined;
    case 'call':
      if (isConversion(file, expression.callee)) return first([...receiverOf(file, expression.callee), ...expression.arguments]);
      if (isFormatter(context, id)) return first(expression.arguments);
      return givesWords(context, id, expression.arguments) ? id : undefined;
    case 'new':
      return context.as === 'error' ? first(expression.arguments) : undefined;
    case 'template':
      return first(expression.values);
    case 'object':
      return first(expression.properties.flatMap((property) => (isCause(property) ? [] : [property.value])));
    case 'array':
      return first(expression.elements);
    case 'conditional':
      if (asksForMode(context.linker, { file, id: expression.condition })) return undefined;
      return first(
        asksForClass(context.linker, { file, id: expression.condition }, errors) ? [expression.else] : [expression.then, expression.else],
      );
    case 'logical':
    case 'binary':
      if (expression.operator === '&&' && asksForMode(context.linker, { file, id: expression.left })) return undefined;
      return expression.kind === 'logical' || expression.operator === '+' ? first([expression.left, expression.right]) : undefined;
    case 'cast':
    case 'nonnull':
      return first([expression.value]);
    default:
      return undefined;
  }
}

/** What an error was caused by is kept beside its own words. */
function isCause(property: ObjectProperty): boolean {
  return 'name' in property && property.name === 'cause';
}

/** A name that was given the words, and is given others only in some cases: `let text = error.message; if (isKnown) text = 'Try again'`. */
function isDrawn(context: Search, binding: BindingId, use: Span): boolean {
  const { linker, file, errors, seen } = context;
  if (seen.includes(binding)) return false;
  const sources = (file.bindingAt(binding)?.sources ?? []).filter(({ by }) => by === 'initializer' || by === 'assignment');
  return sources.some(({ from, path }, i) => {
    if (path.some((name) => PLAIN_MEMBERS.has(name)) || isToldApart(linker, { file, id: from }, errors)) return false;
    if (search({ ...context, seen: [...context.seen, binding] }, from) === undefined) return false;
    const { span } = file.expression(from);
    return sources.every((other, j) => j === i || isAfter(file, other.from, use) || isOnlyInSomeCase(file, other.from, span));
  });
}

/** What a name is given behind the place that reads it comes too late for it. */
function isAfter(file: FileIndex, id: ExpressionId, use: Span): boolean {
  return file.expression(id).span[0] >= use[1];
}

/** In the branch of an `if` that comes later or has a branch of its own for the words. */
function isOnlyInSomeCase(file: FileIndex, id: ExpressionId, words: Span): boolean {
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (around.kind !== 'if') continue;
    if (node.region === 'then' && around.span[0] >= words[1]) return true;
    if (isWithin(words, around.span)) return true;
  }
  return file.expression(id).span[1] <= words[0];
}

/** A function of the project that gives back what it is told of the error: `pretty(error)`. One that makes an object of it has thought about it. */
function givesWords(context: Search, call: ExpressionId, given: readonly ExpressionId[]): boolean {
  if (context.depth >= DEEPEST) return false;
  const told = given.map((argument) => search(context, argument) !== undefined);
  if (!told.includes(true)) return false;
  return findCallees(context.linker, { file: context.file, id: call }).some(({ file, function: id }) => {
    const errors = (file.functionAt(id)?.parameters ?? []).filter((_, i) => told[i]);
    const inside: Search = { ...context, file, errors, depth: context.depth + 1 };
    const returned = file
      .returnsOf(id)
      .flatMap(({ value }) => (value === undefined || file.expression(value).kind === 'object' ? [] : [value]));
    return returned.some((value) => !isToldApart(context.linker, { file, id: value }, errors) && search(inside, value) !== undefined);
  });
}

/** A package's function that puts words into the form in which they are sent: `formatDataStreamPart('error', message)`. */
function isFormatter({ linker, file }: Search, id: ExpressionId): boolean {
  const call = calleeOf({ file, id });
  return file.habits.failures.formatters.test(nameOf(file, call.id)) && linker.resolve(call).some(({ kind }) => kind === 'package');
}

function isConversion(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  return (expression.kind === 'global' || expression.kind === 'member') && CONVERSIONS.has(expression.name);
}

function receiverOf(file: FileIndex, callee: ExpressionId): readonly ExpressionId[] {
  const expression = file.expression(callee);
  return expression.kind === 'member' ? [expression.object] : [];
}

/** Behind `error instanceof InputError` the project knows whose words it sends. */
export function isToldApart(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (around?.kind !== 'if') continue;
    if (node.region === 'then' && asksForClass(linker, { file, id: around.condition }, errors)) return true;
    if (asksForMode(linker, { file, id: around.condition })) return true;
  }
  return false;
}

/** `process.env.NODE_ENV === 'development'`: what only developers are shown is no answer to a client. */
function asksForMode(linker: Linker, { file, id }: Ref): boolean {
  return file.habits.failures.modes.test(linker.project.code(file.path, file.expression(id).span));
}

/** `error instanceof InputError`, `error.name === 'InputError'`, `isInputError(error)`. */
function asksForClass(linker: Linker, { file, id }: Ref, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'binary' && expression.operator === 'instanceof') return !isAnybodysError(linker, { file, id: expression.right });
  if (expression.kind === 'binary' && /^===?$/.test(expression.operator))
    return [expression.left, expression.right].some((side) => isNameOfError(file, side, errors));
  if (expression.kind === 'call' && /^is[A-Z]/.test(nameOf(file, expression.callee)))
    return expression.arguments.some((given) => isError(file, given, errors));
  if (expression.kind === 'member' && file.habits.failures.open.test(expression.name)) return isError(file, expression.object, errors);
  return childrenOf(expression).some((child) => asksForClass(linker, { file, id: child }, errors));
}

function isNameOfError(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  return expression.kind === 'member' && expression.name === 'name' && isError(file, expression.object, errors);
}

/** The error itself, whatever it is said to be: `error as APIError`. */
export function isError(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast' || expression.kind === 'nonnull') return isError(file, expression.value, errors);
  return expression.kind === 'name' && errors.includes(expression.binding);
}

/** Everything that is thrown is an `Error`, so asking for that tells nothing apart; the provider's own classes tell whose words these are. */
function isAnybodysError(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'global' && expression.name === 'Error') return true;
  return linker.resolve(ref).some((value) => value.kind === 'package' && linker.catalog.isSdk(value.specifier));
}

/** `return sender.send(`Sorry: ${error.message}`)`: the error's words are handed on, and the error itself is not. */
export function tellsWords(linker: Linker, file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await') return tellsWords(linker, file, expression.value, errors);
  if (expression.kind !== 'call') return false;
  return expression.arguments.some(
    (given) =>
      (file.expression(given).kind !== 'name' || isWording(file, given)) && findWords(linker, { file, id: given }, errors) !== undefined,
  );
}

/** `let text = `Sorry: ${error.message}``, and not `const failure = error as Error`. */
function isWording(file: FileIndex, id: ExpressionId, names = 0): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'template':
    case 'literal':
    case 'member':
      return true;
    case 'binary':
      return expression.operator === '+';
    case 'logical':
      return isWording(file, expression.left, names) && isWording(file, expression.right, names);
    case 'conditional':
      return isWording(file, expression.then, names) && isWording(file, expression.else, names);
    case 'cast':
    case 'nonnull':
      return isWording(file, expression.value, names);
    case 'call':
      return isConversion(file, expression.callee);
    case 'name': {
      const sources = file.bindingAt(expression.binding)?.sources ?? [];
      return names < DEEPEST && sources.some(({ from, path }) => path.length > 0 || isWording(file, from, names + 1));
    }
    default:
      return false;
  }
}
