import type { Handler } from '../../calls.js';
import type { BindingId, ExpressionId, FunctionId, Span, Statement } from '../../facts.js';
import type { Detect } from '../calls/detect.js';
import { childrenOf, type FileIndex, type StatementNode } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { type CallSite, type FunctionUse, findCallSites } from '../values/call-sites.js';
import { type Entry, findMemberEntry, findRegistrationEntry, frameworkOf } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';
import { nameOf, writtenNames } from '../values/written-names.js';
import { goesOutWithout, isMadeIn, keepsEarlierValue, spanOf } from './earlier-values.js';
import { isBareEvent, isBlank, isEmpty, isErrorAnswer, isErrorEvent, isFailureMark, isNoAnswer, isRecorder } from './error-answers.js';
import { isFailureTold } from './error-texts.js';
import { showsOtherwise } from './shown-otherwise.js';

type Try = Extract<Statement, { kind: 'try' }>;

/** Does the program go on after this `catch` with something that stands in for the answer? */
export function standsIn(linker: Linker, file: FileIndex, node: StatementNode, { answersError }: Handler['does']): boolean {
  const { statement } = node;
  if (statement.kind !== 'try') return false;
  if (!answersError && goesOutWithout(file, statement, node.function)) return true;
  return (
    keepsEarlierValue(file, statement, node.function) || givesLikeTheTry(linker, file, statement) || showsAsItWas(linker, file, statement)
  );
}

function showsAsItWas(linker: Linker, file: FileIndex, { block, catch: handler }: Try): boolean {
  const tried = spanOf(block);
  return (
    handler !== undefined && tried !== undefined && showsOtherwise(linker, { file, body: handler.body, errors: handler.bindings }, [tried])
  );
}

/** Is the call what another call falls back on: in the `catch` around one, or in a handler given to `.catch`? */
export function isAlternative(detect: Detect, { file, id }: Ref): boolean {
  const { span } = file.expression(id);
  const others = detect(file, file.partOf(id)).filter(({ ref }) => ref.id !== id);
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region !== 'catch' || around.kind !== 'try') continue;
    const block = spanOf(around.block);
    if (block && others.some(({ ref }) => isWithin(file.expression(ref.id).span, block))) return true;
  }
  return others.some(({ ref }) => handlersOf(file, ref.id).some((handler) => isWithin(span, file.expression(handler).span)));
}

/** `call().catch(handler)`. */
function handlersOf(file: FileIndex, call: ExpressionId): readonly ExpressionId[] {
  const parent = file.parentOf(call);
  const member = parent === undefined ? undefined : file.expression(parent);
  const around = parent === undefined ? undefined : file.parentOf(parent);
  const outer = around === undefined ? undefined : file.expression(around);
  if (member?.kind !== 'member' || outer?.kind !== 'call' || outer.callee !== parent || around === undefined) return [];
  return member.name === 'catch' ? outer.arguments.slice(0, 1) : handlersOf(file, around);
}

/** `save({ summary })` in the `try` and `save({ summary: 'none yet' })` in the `catch`: the same receiver gets something else. */
function givesLikeTheTry(linker: Linker, file: FileIndex, { block, catch: handler }: Try): boolean {
  const tried = spanOf(block);
  const caught = handler && spanOf(handler.body);
  if (!tried || !caught) return false;
  const deeds = deedsWithin(file, tried);
  const receivers = new Set(deeds.map((id) => channelOf(file, id)));
  const shown = new Set(deeds.filter((id) => isShown(file, id, tried)).map((id) => channelOf(file, id)));
  const errors = [...handler.bindings, ...madeFrom(file, handler.bindings, caught)];
  const told = deedsWithin(file, caught);
  const isErrorTold = told.some((id) => argumentsOf({ file, id }).some((given) => isErrorEvent(linker, file, given)));
  return told.some((id) => {
    const channel = channelOf(file, id);
    return receivers.has(channel) && givesValue(linker, file, id, { errors, isShown: shown.has(channel), isErrorTold });
  });
}

/** Calls that are statements of their own. */
function deedsWithin(file: FileIndex, span: Span): readonly ExpressionId[] {
  return file.callsWithin(span).filter((id) => isStatement(file, id));
}

function isStatement(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) return file.statementOf(id)?.statement.kind === 'expression';
  return file.expression(parent).kind === 'await' && isStatement(file, parent);
}

/** Names in the handler that draw on the error: `const message = error.message`. */
function madeFrom(file: FileIndex, errors: readonly BindingId[], handler: Span): readonly BindingId[] {
  return file.bindingsWithin(handler).filter((id) => file.bindingAt(id)?.sources.some(({ from }) => tellsFailure(file, from, errors)));
}

function receiverOf(file: FileIndex, id: ExpressionId): string {
  const call = file.expression(id);
  return call.kind === 'call' ? writtenNames(file, call.callee).join('.') : '';
}

/** Who gets something, and under which name: `socket.emit('quest', quest)`. */
function channelOf(file: FileIndex, id: ExpressionId): string {
  const call = file.expression(id);
  const first = call.kind === 'call' && call.arguments[0] !== undefined ? file.expression(call.arguments[0]) : undefined;
  const isNamed = call.kind === 'call' && call.arguments.length > 1 && first?.kind === 'literal' && typeof first.value === 'string';
  return isNamed ? `${receiverOf(file, id)} ${first.value}` : receiverOf(file, id);
}

/** `setTitle(answer.text)` and `await say(await ask(question))` show what came, `setStatus('done')` does not. */
function isShown(file: FileIndex, id: ExpressionId, block: Span): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call' || !call.arguments.some((given) => !isText(file, given) || isFilledIn(file, given, block))) return false;
  return /^set[A-Z]/.test(nameOf(file, call.callee)) || call.arguments.length === 1;
}

/** ``say(`Noted. ${answer.text}`)``: words around what came. */
function isFilledIn(file: FileIndex, id: ExpressionId, block: Span): boolean {
  return file.expression(id).kind === 'template' && isMadeIn(file, id, block);
}

interface Given {
  readonly errors: readonly BindingId[];
  /** Where the answer is shown, a text alone stands in for it. */
  readonly isShown: boolean;
  /** An event of the kind `error` is sent as well. */
  readonly isErrorTold: boolean;
}

function givesValue(linker: Linker, file: FileIndex, id: ExpressionId, { errors, isShown: isInItsPlace, isErrorTold }: Given): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call' || receiverOf(file, id) === '' || file.habits.recorders.objects.test(receiverOf(file, id))) return false;
  // Who is sent what the `try` would have sent is told no failure.
  if (isRecorder(file, id) && nameOf(file, call.callee) !== 'emit') return false;
  if (file.habits.failures.flags.test(nameOf(file, call.callee)) || isErrorAnswer(linker, { file, id })) return false;
  const isGiven = call.arguments.some(
    (given) =>
      isSubstance(file, given) ||
      (isInItsPlace && isText(file, given) && !isBlank(file, given) && !isMark(linker, file, given, isErrorTold)),
  );
  return isGiven && !call.arguments.some((given) => tellsFailure(file, given, errors) || isFailureTold(file, given));
}

/** What a stream ends or fails with. */
function isMark(linker: Linker, file: FileIndex, id: ExpressionId, isErrorTold: boolean): boolean {
  return isNoAnswer(linker, file, id, isErrorTold) || isErrorEvent(linker, file, id);
}

/** An object or list is made to be used; a plain name (`clearTimeout(timer)`) or a flag says nothing about the answer. */
function isSubstance(file: FileIndex, id: ExpressionId): boolean {
  const given = file.expression(id);
  // `socket.send(JSON.stringify({ text }))`
  const [inner] = given.kind === 'call' && writtenNames(file, given.callee).join('.') === 'JSON.stringify' ? given.arguments : [];
  if (inner !== undefined) return isSubstance(file, inner);
  // `setTurns((turns) => [...turns, { role, content: 'Tell me more.' }])`
  if (given.kind === 'function') return file.returnsOf(given.declares).some(({ value }) => value !== undefined && holdsText(file, value));
  return given.kind === 'array' || (given.kind === 'object' && !isBareEvent(file, id));
}

/** An element with words of its own in a list, or `turns.map((turn) => (turn.id === id ? { ...turn, content: 'Tell me more.' } : turn))`. */
function holdsText(file: FileIndex, id: ExpressionId): boolean {
  const made = file.expression(id);
  if (made.kind === 'object')
    return made.properties.some(
      (one) => 'name' in one && file.habits.answers.words.test(one.name) && isText(file, one.value) && !isBlank(file, one.value),
    );
  if (made.kind === 'call') return nameOf(file, made.callee) === 'map' && made.arguments.some((given) => isSubstance(file, given));
  return (made.kind === 'array' || made.kind === 'conditional') && childrenOf(made).some((child) => holdsText(file, child));
}

/** Written down here, or a constant. */
function isText(file: FileIndex, id: ExpressionId): boolean {
  const given = file.expression(id);
  if (given.kind === 'template') return true;
  if (given.kind === 'literal') return typeof given.value === 'string';
  const binding = given.kind === 'name' ? file.bindingAt(given.binding) : undefined;
  if (binding?.kind === 'import') return true;
  return binding?.kind === 'const' && binding.sources.length > 0 && binding.sources.every(({ from }) => isText(file, from));
}

function tellsFailure(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return errors.includes(expression.binding);
  if (expression.kind === 'function')
    return file.returnsOf(expression.declares).some(({ value }) => value !== undefined && tellsFailure(file, value, errors));
  if (expression.kind === 'object' && expression.properties.some((one) => 'name' in one && isFailureStatus(file, one.name, one.value)))
    return true;
  return childrenOf(expression).some((child) => tellsFailure(file, child, errors));
}

function isFailureStatus(file: FileIndex, name: string, value: ExpressionId): boolean {
  if (/^(?:err|error|errors|errorMessage|reason)$/i.test(name)) return !isEmpty(file, value);
  return isFailureMark(file, name, value);
}

/** Code that runs only because the program was started: what it prints is read by a person at a terminal. */
export function isAtTerminal(linker: Linker, file: FileIndex, frame: FunctionId, depth = 0): boolean {
  if (frame === 0) return true;
  if (depth > 2) return false;
  const own = findMemberEntry(linker, file, frame);
  if (own && isOfTerminal(linker, own)) return true;
  const { calls, uses } = findCallSites(linker, file, frame);
  const others = uses.filter(({ kind }) => kind !== 'call');
  if (uses.length === 0 || !others.every((use) => use.kind === 'argument' && isCommand(linker, use))) return false;
  return calls.every((call) => isRunOnce(call) && isAtTerminal(linker, call.file, call.file.expression(call.id).function, depth + 1));
}

/** `program.action(async () => { … })`. */
function isCommand(linker: Linker, { call, index, path }: Extract<FunctionUse, { kind: 'argument' }>): boolean {
  const entry = findRegistrationEntry(linker, call, index, path);
  return entry !== undefined && isOfTerminal(linker, entry);
}

function isOfTerminal(linker: Linker, entry: Entry): boolean {
  return frameworkOf(linker, entry)?.atTerminal === true;
}

/** Not as a callback, and not in the endless loop of a worker. */
function isRunOnce({ file, id, stack }: CallSite): boolean {
  if (stack.length > 0) return false;
  for (let node = file.statementOf(id); node; node = node.parent)
    if (node.statement.kind === 'loop' && /while/.test(node.statement.loop)) return false;
  return true;
}
