import type { Handler } from '../calls.js';
import type { BindingId, ExpressionId, FunctionId, Statement } from '../facts.js';
import type { Detect } from './detect.js';
import { childrenOf, type FileIndex, partsOf, rootsOf } from './file-index.js';
import { findCallees } from './flow.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** What a piece of code that receives a failure does with it. */
export interface HandlerReading {
  readonly does: Handler['does'];
  /** Some way through it throws, so the failure may go on. */
  readonly mayThrow: boolean;
}

/** A `catch` clause. `outside` tells whether a binding is declared outside the `try`, so that an assignment to it is a value for what follows. */
export function readCatch(linker: Linker, detect: Detect, file: FileIndex, body: readonly Statement[], errors: readonly BindingId[]): HandlerReading {
  return readBody(linker, detect, file, body, errors);
}

/** A function given to `.catch` or as the second argument of `.then`. Functions outside the project count as recording. */
export function readHandlerFunction(linker: Linker, detect: Detect, handler: Ref): HandlerReading {
  for (const value of linker.resolve(handler)) {
    if (value.kind !== 'function') continue;
    const declared = value.file.facts.functions[value.id];
    if (!declared) continue;
    const reading = readBody(linker, detect, value.file, declared.body, declared.parameters);
    const concise = declared.body[0];
    if (concise?.kind === 'return' && concise.implicit) return readConcise(linker, value.file, concise.value, reading);
    return reading;
  }
  return { does: { records: true, rethrows: false, answersError: false, yieldsValue: false, callsAlternative: false, empty: false }, mayThrow: false };
}

/** `.catch(() => null)` gives a value; `.catch((e) => console.error(e))` records and gives nothing. */
function readConcise(linker: Linker, file: FileIndex, value: ExpressionId | undefined, reading: HandlerReading): HandlerReading {
  const expression = value === undefined ? undefined : file.expression(value);
  const isCall = expression?.kind === 'call';
  const throws = isCall && value !== undefined && alwaysThrows(linker, { file, id: value });
  return { does: { ...reading.does, yieldsValue: !isCall || (!reading.does.records && !throws), rethrows: throws }, mayThrow: reading.mayThrow || throws };
}

interface Seen {
  records: boolean;
  answersError: boolean;
  yieldsValue: boolean;
  callsAlternative: boolean;
  mayThrow: boolean;
}

function readBody(linker: Linker, detect: Detect, file: FileIndex, body: readonly Statement[], errors: readonly BindingId[]): HandlerReading {
  const seen: Seen = { records: false, answersError: false, yieldsValue: false, callsAlternative: false, mayThrow: false };
  readStatements(linker, detect, file, body, errors, seen);
  const rethrows = endsByThrowing(linker, file, body);
  return {
    does: { records: seen.records, rethrows, answersError: seen.answersError, yieldsValue: seen.yieldsValue, callsAlternative: seen.callsAlternative, empty: body.length === 0 },
    mayThrow: seen.mayThrow || rethrows,
  };
}

function readStatements(linker: Linker, detect: Detect, file: FileIndex, body: readonly Statement[], errors: readonly BindingId[], seen: Seen): void {
  for (const statement of body) {
    if (statement.kind === 'throw') seen.mayThrow = true;
    if (statement.kind === 'continue') seen.yieldsValue = true;
    if (statement.kind === 'return') readReturn(linker, file, statement.value, seen);
    for (const root of rootsOf(statement)) readExpression(linker, detect, file, root, errors, seen);
    for (const part of partsOf(statement)) {
      const before = seen.mayThrow;
      readStatements(linker, detect, file, part.body, errors, seen);
      // What is thrown inside a nested try with a catch goes no further.
      if (part.region === 'try' && statement.kind === 'try' && statement.catch) seen.mayThrow = before;
    }
  }
}

const ERROR_NAMES = /^(?:error|errors|err|failed|failure)$/;

/** `return { error }`, `return new Response(…, { status: 500 })` answer an error; any other value is something to go on with. */
function readReturn(linker: Linker, file: FileIndex, value: ExpressionId | undefined, seen: Seen): void {
  if (value === undefined) return;
  if (isErrorAnswer(linker, file, value)) seen.answersError = true;
  else if (!isPlainCall(file, value) || !isRecorder(file, value)) seen.yieldsValue = true;
}

function isPlainCall(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' || (expression.kind === 'await' && isPlainCall(file, expression.value));
}

function isErrorAnswer(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await') return isErrorAnswer(linker, file, expression.value);
  if (expression.kind === 'object') {
    return expression.properties.some((property) => 'name' in property && (ERROR_NAMES.test(property.name) || ((property.name === 'success' || property.name === 'ok') && isFalse(file, property.value)) || (property.name === 'statusCode' && isErrorStatus(file, property.value))));
  }
  if (expression.kind === 'call' || expression.kind === 'new') return hasErrorStatus(file, id) || expression.arguments.some((argument) => file.expression(argument).kind === 'object' && isErrorAnswer(linker, file, argument));
  return false;
}

function isFalse(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return value.kind === 'literal' && value.value === false;
}

function isErrorStatus(file: FileIndex, id: ExpressionId): boolean {
  const value = file.expression(id);
  return (value.kind === 'literal' && typeof value.value === 'number' && value.value >= 400) || value.kind === 'name' || value.kind === 'member' || value.kind === 'logical';
}

/** `{ status: 500 }` in an argument, or a chain over `.status(500)`, `.code(500)`, `.sendStatus(500)`. */
function hasErrorStatus(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  const fromOptions = call.arguments.some((argument) => {
    const value = file.expression(argument);
    if (value.kind === 'literal') return typeof value.value === 'number' && value.value >= 400 && value.value < 600;
    return value.kind === 'object' && value.properties.some((property) => property.kind === 'property' && (property.name === 'status' || property.name === 'statusCode') && isErrorStatus(file, property.value));
  });
  if (fromOptions) return true;
  const callee = file.expression(call.callee);
  return callee.kind === 'member' && hasErrorStatus(file, callee.object);
}

function readExpression(linker: Linker, detect: Detect, file: FileIndex, id: ExpressionId, errors: readonly BindingId[], seen: Seen): void {
  const expression = file.expression(id);
  if (expression.kind === 'function' || expression.kind === 'class') return;
  if (expression.kind === 'call') readCall(linker, detect, file, id, errors, seen);
  if (expression.kind === 'assign' && expression.operator === '=' && assignsOutside(file, expression.target, errors)) seen.yieldsValue = true;
  if (expression.kind === 'yield') seen.yieldsValue = true;
  for (const child of childrenOf(expression)) readExpression(linker, detect, file, child, errors, seen);
}

/** An assignment of something other than the error itself is a value for what follows. */
function assignsOutside(file: FileIndex, target: ExpressionId | undefined, errors: readonly BindingId[]): boolean {
  const written = target === undefined ? undefined : file.expression(target);
  if (written?.kind === 'name') {
    const name = file.facts.bindings[written.binding]?.name ?? '';
    return !errors.includes(written.binding) && !/err/i.test(name);
  }
  return written?.kind === 'member' && !/err|status|loading|statusCode/i.test(written.name);
}

const RECORDERS = /^(?:log|warn|error|info|debug|trace|fatal|captureException|captureMessage|report|reportError|track|record|notify|recordException|setError|onError|reject|emit|addError|recordError|logError|handleError)$/i;
const RECORDER_OBJECTS = /log|sentry|tracer|span|telemetry|metrics|console|monitor|posthog|rollbar|bugsnag/i;

/** Is this call one that records a failure: a logger, telemetry, an error callback? By name, since loggers come from everywhere. */
function isRecorder(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await') return isRecorder(file, expression.value);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member') return RECORDERS.test(callee.name) || RECORDER_OBJECTS.test(nameOf(file, callee.object));
  return RECORDERS.test(nameOf(file, expression.callee)) || RECORDER_OBJECTS.test(nameOf(file, expression.callee));
}

function nameOf(file: FileIndex, id: ExpressionId): string {
  const expression = file.expression(id);
  if (expression.kind === 'name') return file.facts.bindings[expression.binding]?.name ?? '';
  if (expression.kind === 'global') return expression.name;
  return expression.kind === 'member' ? expression.name : '';
}

/** Methods that show something to the person on the other side. */
const REPLIES = /^(?:reply|send|sendMessage|respond|say|edit|editMessage|editReply|followUp|markdown|write|text|showErrorMessage|toast|postMessage|sendText)$/;

function readCall(linker: Linker, detect: Detect, file: FileIndex, id: ExpressionId, errors: readonly BindingId[], seen: Seen): void {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return;
  const callee = file.expression(expression.callee);
  const name = nameOf(file, expression.callee);
  const mentionsError = expression.arguments.some((argument) => mentions(file, argument, errors));
  if (isRecorder(file, id)) seen.records = true;
  else if (mentionsError) seen.records = true;
  if (hasErrorStatus(file, id) || (name === 'next' && mentionsError) || name === 'exit' || name === 'abort') seen.answersError = true;
  else if (callee.kind === 'member' && REPLIES.test(name) && !isInErrorChain(file, id)) {
    if (mentionsError) seen.answersError = true;
    else seen.yieldsValue = true;
  }
  if (alwaysThrows(linker, { file, id })) seen.mayThrow = true;
  if (reachesModel(linker, detect, { file, id }, 0)) seen.callsAlternative = true;
}

/** `res.status(500).send(…)`: the send belongs to an error answer. */
function isInErrorChain(file: FileIndex, id: ExpressionId): boolean {
  return hasErrorStatus(file, id);
}

function mentions(file: FileIndex, id: ExpressionId, bindings: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return bindings.includes(expression.binding);
  return childrenOf(expression).some((child) => mentions(file, child, bindings));
}

/** Is it an LLM call, or a call of a project function that makes one? */
export function reachesModel(linker: Linker, detect: Detect, call: Ref, depth: number): boolean {
  if (detect(call.file).some((found) => found.ref.id === call.id)) return true;
  if (depth > 2) return false;
  return findCallees(linker, call).some((callee) => {
    const inside = callsInside(callee.file, callee.function);
    return inside.some((id) => reachesModel(linker, detect, { file: callee.file, id }, depth + 1));
  });
}

function callsInside(file: FileIndex, id: FunctionId): readonly ExpressionId[] {
  return file.calls.filter((call) => file.expression(call).function === id);
}

/** A call of a project function that never returns: `fail(error)` whose body always throws. */
export function alwaysThrows(linker: Linker, call: Ref): boolean {
  const callees = findCallees(linker, call);
  return callees.length > 0 && callees.every((callee) => {
    const declared = callee.file.facts.functions[callee.function];
    if (!declared || declared.async) return false;
    if (declared.returnType?.kind === 'keyword' && declared.returnType.name === 'never') return true;
    return declared.body.at(-1)?.kind === 'throw';
  });
}

/** Does every way through these statements end in a throw? */
export function endsByThrowing(linker: Linker, file: FileIndex, body: readonly Statement[]): boolean {
  return body.some((statement) => {
    if (statement.kind === 'throw') return true;
    if (statement.kind === 'block') return endsByThrowing(linker, file, statement.body);
    if (statement.kind === 'if') return statement.else.length > 0 && endsByThrowing(linker, file, statement.then) && endsByThrowing(linker, file, statement.else);
    if (statement.kind === 'return') return statement.value !== undefined && isRejection(file, statement.value);
    return statement.kind === 'expression' && isThrowingCall(linker, file, statement.value);
  });
}

function isRejection(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  return callee.kind === 'member' && callee.name === 'reject' && file.expression(callee.object).kind === 'global';
}

function isThrowingCall(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' && alwaysThrows(linker, { file, id });
}
