import type { BindingId, ExpressionId, ObjectProperty } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/** `{ error }`, `{ success: false }`, `Response.json(…, { status: 500 })`, or a call of a project function that returns one. */
export function isErrorAnswer(linker: Linker, ref: Ref, depth = 0): boolean {
  const { file } = ref;
  const expression = file.expression(ref.id);
  const inner = (id: ExpressionId) => isErrorAnswer(linker, { ...ref, id }, depth);
  switch (expression.kind) {
    case 'await':
    case 'cast':
    case 'nonnull':
      return inner(expression.value);
    case 'conditional':
      return inner(expression.then) && inner(expression.else);
    case 'template':
      return expression.values.some((id) => canHoldAnswer(file, id) && inner(id));
    case 'object':
      return (
        (expression.properties.some((property) => 'name' in property && isErrorProperty(file, property.name, property.value)) &&
          !expression.properties.some((property) => 'name' in property && isOffered(file, property.name, property.value))) ||
        holdsNothing(file, expression.properties)
      );
    case 'call':
    case 'new':
      if (hasErrorStatus(file, ref.id) || isErrorObject(file, ref.id)) return true;
      if (expression.arguments.some((id) => canHoldAnswer(file, id) && inner(id))) return true;
      return depth < 2 && returnsErrors(linker, ref, depth);
    default:
      return false;
  }
}

/** `{ error: 'Nothing was changed', result: original }`: the error is a remark beside something to go on with. */
function isOffered(file: FileIndex, name: string, id: ExpressionId): boolean {
  const { answers } = file.habits;
  const value = file.expression(id);
  if (value.kind === 'name')
    return (answers.properties.test(name) || answers.givenBack.test(name)) && !/^e$|err|reason|cause|message/i.test(nameOf(file, id));
  return (
    answers.properties.test(name) && (value.kind === 'literal' || value.kind === 'template') && !isEmpty(file, id) && !isBlank(file, id)
  );
}

/** `{ question, answer: null, sources: [] }`: what was asked for is not there, and the rest is empty or was there before. */
function holdsNothing(file: FileIndex, properties: readonly ObjectProperty[]): boolean {
  const values = properties.map((property) => ('name' in property ? property.value : undefined));
  return (
    values.some((id) => id !== undefined && isEmpty(file, id) && !isFalse(file, id)) &&
    values.every((id) => id !== undefined && (isEmpty(file, id) || isBlank(file, id) || isGiven(file, id)))
  );
}

/** `''`, `0`, `[]`, `{}`. */
export function isBlank(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  if (value.kind === 'array') return value.elements.length === 0;
  if (value.kind === 'object') return value.properties.length === 0;
  return value.kind === 'literal' && (value.value === '' || value.value === 0);
}

/** A parameter of the function, or a part of one. */
function isGiven(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  if (value.kind === 'member') return isGiven(file, value.object);
  return value.kind === 'name' && file.bindingAt(value.binding)?.kind === 'parameter';
}

/** `JSON.stringify({ error })` and `{ error }` itself. */
function canHoldAnswer(file: FileIndex, id: ExpressionId): boolean {
  const { kind } = file.expression(id);
  return kind === 'object' || kind === 'call' || kind === 'template';
}

function isErrorProperty(file: FileIndex, name: string, value: ExpressionId): boolean {
  if (file.habits.failures.properties.test(name)) return !isEmpty(file, value);
  if (name === 'success' || name === 'ok') return isFalse(file, value);
  if (isFailureMark(file, name, value)) return true;
  if (name === 'status') return isErrorCode(file, value);
  return name === 'statusCode' && isErrorStatus(file, value);
}

/** `type: 'error'`, `status: Status.Failed`. */
export function isFailureMark(file: FileIndex, name: string, value: ExpressionId): boolean {
  if (!file.habits.failures.states.test(name)) return false;
  const given = file.expression(value);
  return given.kind === 'member'
    ? file.habits.failures.failed.test(given.name)
    : given.kind === 'literal' && file.habits.failures.failed.test(String(given.value));
}

/** `error: null` says that there is none. */
export function isEmpty(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return value.kind === 'literal' && (value.value === null || value.value === undefined || value.value === false);
}

/** `new ChatError('offline').toResponse()`. */
function isErrorObject(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'new') return file.habits.failures.classes.test(nameOf(file, expression.callee));
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' && isErrorObject(file, callee.object);
}

function returnsErrors(linker: Linker, call: Ref, depth: number): boolean {
  const callees = findCallees(linker, call);
  return callees.some((callee) => {
    const returned = callee.file.returnsOf(callee.function).flatMap(({ value }) => (value === undefined ? [] : [value]));
    return returned.length > 0 && returned.every((id) => isErrorAnswer(linker, { file: callee.file, id }, depth + 1));
  });
}

/** `{ isError: true, content }`, what a tool server tells the model that called. */
export function isToolError(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (
    expression.kind === 'object' &&
    expression.properties.some((property) => 'name' in property && property.name === 'isError' && !isEmpty(file, property.value))
  );
}

/** Does the value come straight from a call? */
export function isPlainCall(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' || (expression.kind === 'await' && isPlainCall(file, expression.value));
}

/** `process.exit(1)`, `core.setFailed(message)`: whoever runs the program sees the error. */
export function isProcessEnd(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (callee?.kind !== 'member') return false;
  const owner = file.expression(callee.object);
  return (
    callee.name === 'setFailed' ||
    ((callee.name === 'exit' || callee.name === 'abort') && owner.kind === 'global' && /^(?:process|Deno|Bun)$/.test(owner.name))
  );
}

/** `toast.error(…)`, `setError(…)`, `new Notice(…)`: the user sees that it failed. */
export function isErrorDisplay(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind === 'new') return file.habits.failures.notices.test(nameOf(file, call.callee)) && call.arguments.length > 0;
  if (call.kind !== 'call') return false;
  const callee = file.expression(call.callee);
  if (file.habits.failures.displays.test(nameOf(file, call.callee)) || nameOf(file, call.callee) === 'toast')
    return !call.arguments.every((argument) => isEmpty(file, argument));
  return (
    callee.kind === 'member' &&
    file.habits.failures.displaying.test(callee.name) &&
    file.habits.failures.displayers.test(nameOf(file, callee.object))
  );
}

/** `saveForLater(input)`, `queue.add(job)`, `readCached(key)`: the work is kept, or something older serves. */
export function isPostponing(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call' || call.arguments.length === 0) return false;
  const callee = file.expression(call.callee);
  const name = nameOf(file, call.callee);
  if (file.habits.answers.postponing.test(name)) return !file.habits.answers.notPostponing.test(name);
  return (
    callee.kind === 'member' && file.habits.answers.keepers.test(nameOf(file, callee.object)) && file.habits.answers.keeping.test(name)
  );
}

function isFalse(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return value.kind === 'literal' && value.value === false;
}

function isErrorCode(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return value.kind === 'literal' && typeof value.value === 'number' && value.value >= 400 && value.value < 600;
}

function isErrorStatus(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return (
    (value.kind === 'literal' && typeof value.value === 'number' && value.value >= 400) ||
    value.kind === 'name' ||
    value.kind === 'member' ||
    value.kind === 'logical'
  );
}

/** `{ status: 500 }` in an argument, or a chain over `.status(500)`, `.code(500)`, `.sendStatus(500)`. */
export function hasErrorStatus(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  const name = nameOf(file, call.callee);
  if (file.habits.failures.namedStatuses.test(name) || call.arguments.some((argument) => isStatusArgument(file, argument, name)))
    return true;
  const callee = file.expression(call.callee);
  return callee.kind === 'member' && hasErrorStatus(file, callee.object);
}

function isStatusArgument(file: FileIndex, id: ExpressionId, name: string): boolean {
  const value = file.expression(id);
  if (value.kind === 'literal')
    return typeof value.value === 'number' && value.value >= 400 && value.value < 600 && file.habits.failures.statusTakers.test(name);
  if (value.kind !== 'object') return false;
  return value.properties.some(
    (property) =>
      property.kind === 'property' && (property.name === 'status' || property.name === 'statusCode') && isErrorStatus(file, property.value),
  );
}

/** Is this call one that records a failure: a logger, telemetry, an error callback? By name, since loggers come from everywhere. */
export function isRecorder(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await') return isRecorder(file, expression.value);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member') return isRecording(file, callee.name, nameOf(file, callee.object));
  return isRecorderName(file, nameOf(file, expression.callee));
}

/** `log`, `logger`, `reportError`: a function of that name only writes down what it is given. */
export function isRecorderName(file: FileIndex, name: string): boolean {
  return isRecording(file, name, name);
}

function isRecording({ habits: { recorders } }: FileIndex, name: string, owner: string): boolean {
  return recorders.functions.test(name) || recorders.objects.test(owner);
}

/** `.catch((error) => failed.push(error.message))`: what writing it down gives is for nobody. */
export function isNoted(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind === 'await') return isNoted(file, call.value);
  return call.kind === 'call' && (isRecorder(file, id) || nameOf(file, call.callee) === 'push');
}

/** `Response.json(…)`, `new Response(…)`, `c.text(…)`. */
export function isResponse(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (expression.kind === 'call' || expression.kind === 'new') && file.habits.answers.responses.test(nameOf(file, expression.callee));
}

/** A method that shows something to the person on the other side, or puts it into the stream that goes there. */
export function isReply(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  if (expression.kind === 'name') return isTakenReply(file, expression.binding);
  if (expression.kind !== 'member') return false;
  return (
    file.habits.answers.replies.test(expression.name) ||
    (expression.name === 'enqueue' && file.habits.answers.streams.test(nameOf(file, expression.object)))
  );
}

/** `async ({ say }) => { await say(text) }`: what shows something is taken out of what a handler is given. */
function isTakenReply(file: FileIndex, id: BindingId): boolean {
  const sources = file.bindingAt(id)?.sources ?? [];
  return sources.some(({ from, path }) => file.habits.answers.takenReplies.test(path.at(-1) ?? '') && isGiven(file, from));
}

/** `data: [DONE]` says that there is no more. */
export function isEndMark(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  return /^.(?:data:\s*)?\[DONE\]/.test(codeOf(linker, file, id));
}

/** `{ type: 'answered' }` says which event it is, and has nothing in it. */
export function isBareEvent(file: FileIndex, id: ExpressionId): boolean {
  const given = file.expression(id);
  if (given.kind !== 'object' || given.properties.length === 0) return false;
  return given.properties.every(
    (property) =>
      property.kind === 'property' && file.habits.failures.states.test(property.name) && file.expression(property.value).kind === 'literal',
  );
}

/** It says that there is no more, which event comes, or, behind an event of the kind `error`, what went wrong: `write('data: busy\n\n')`. */
export function isNoAnswer(linker: Linker, file: FileIndex, id: ExpressionId, isBehindError: boolean): boolean {
  if (isEndMark(linker, file, id) || isBareEvent(file, id)) return true;
  return isBehindError && /^.data:/.test(codeOf(linker, file, id));
}

/** `event: error\ndata: …`, written as one text, or `toEvent('error', …)`; also as bytes. */
export function isErrorEvent(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  const [first, ...others] = expression.kind === 'call' ? expression.arguments : [];
  if (expression.kind === 'call' && first !== undefined)
    return others.length > 0
      ? isWord(file, first, 'error')
      : /^(?:encode|from)$/.test(nameOf(file, expression.callee)) && isErrorEvent(linker, file, first);
  return /^.event:\s*error\b|"(?:type|event)":\s*"error"/.test(codeOf(linker, file, id));
}

function isWord(file: FileIndex, id: ExpressionId, word: string): boolean {
  const literal = file.expression(id);
  return literal.kind === 'literal' && literal.value === word;
}

function codeOf(linker: Linker, file: FileIndex, id: ExpressionId): string {
  const expression = file.expression(id);
  const isText = expression.kind === 'template' || (expression.kind === 'literal' && typeof expression.value === 'string');
  return isText ? linker.project.code(file.path, expression.span) : '';
}

/** `throw new Error(JSON.stringify(body))` tells what went wrong, and nobody takes it for an answer. */
export function isErrorMaking(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'new' && file.habits.failures.classes.test(nameOf(file, expression.callee));
}

/** `duration = Date.now() - start`, `openUntil = Date.now() + pause`: says how long it took or when it may go on, and nothing of what was asked for. */
export function isMeasure(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'binary')
    return (
      expression.operator === '-' ||
      (expression.operator === '+' && [expression.left, expression.right].some((side) => isMeasure(file, side)))
    );
  return expression.kind === 'call' && nameOf(file, expression.callee) === 'now';
}
