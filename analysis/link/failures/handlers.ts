import type { Handler, Site } from '../../calls.js';
import type { BindingId, ExpressionId, Statement } from '../../facts.js';
import type { Detect } from '../calls/detect.js';
import { childrenOf, type FileIndex, partsOf, rootsOf } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { nameOfWritten } from '../values/boxed-lists.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { CentralHandler, Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { givesAnother, isRepetition } from './alternatives.js';
import { isBeside } from './cancellations.js';
import { doesNothing, isRefused } from './empty-answers.js';
import {
  hasErrorStatus,
  isEmpty,
  isErrorAnswer,
  isErrorDisplay,
  isErrorEvent,
  isMeasure,
  isNoAnswer,
  isNoted,
  isPlainCall,
  isPostponing,
  isProcessEnd,
  isRecorder,
  isReply,
  isResponse,
  isToolError,
} from './error-answers.js';
import { findErrorHandler, findHandlerBodies } from './error-handlers.js';
import { isFailureReply, isFailureTold } from './error-texts.js';
import {
  carriesWords,
  findAssignedExposure,
  findExposure,
  findPassedOnExposure,
  findReturnedExposure,
  findWords,
  findYieldedExposure,
  isError,
  isToldApart,
  tellsWords,
} from './exposures.js';
import { findFailureBranches } from './failure-branches.js';
import { givesError } from './given-errors.js';
import { findKeptExposures } from './kept-errors.js';
import { isTold, mentions, mentionsPlainly } from './mentions.js';
import { isAskedWithin, reachesModel } from './model-reach.js';
import { isOpenCallback } from './open-callbacks.js';
import { findRejected } from './rejections.js';
import { findSuccesses, showsOtherwise } from './shown-otherwise.js';
import { findSpokenExposure } from './spoken.js';
import { alwaysThrows, endsByThrowing, findRejectedWith, isRejection, isThrower } from './throwing.js';

/** What a piece of code that receives a failure does with it. */
export interface HandlerReading {
  readonly does: Handler['does'];
  /** Some way through it throws, so the failure may go on. */
  readonly mayThrow: boolean;
  /** All that it throws is the error as it came. */
  readonly passesOn: boolean;
  /** Something that it throws says what the error said. */
  readonly carries: boolean;
  /** Promises that it rejects: of `new Promise((resolve, reject) => …)` around it. */
  readonly rejects: readonly Ref[];
  /** Who reads the error that it gives: a person at a terminal, or a model that called a tool. */
  readonly audience: 'terminal' | 'agent' | null;
  /** Where it sends the error as it came to whoever asked, each way by itself. */
  readonly exposes: readonly Site[];
  /** It hands the error to a callback of callers that are not known. */
  readonly isOpen: boolean;
}

/** What a reader of handlers needs to know, and what it has seen so far. */
interface Reader {
  readonly linker: Linker;
  readonly detect: Detect;
  readonly file: FileIndex;
  readonly errors: readonly BindingId[];
  readonly body: readonly Statement[];
  readonly depth: number;
  readonly seen: Seen;
}

interface Seen {
  records: boolean;
  answersError: boolean;
  yieldsValue: boolean;
  callsAlternative: boolean;
  mayThrow: boolean;
  converts: boolean;
  carries: boolean;
  audience: HandlerReading['audience'];
  isOpen: boolean;
  readonly exposes: Site[];
  readonly rejects: Ref[];
}

/** A `catch` clause; `errors` are its bindings. */
export function readCatch(
  linker: Linker,
  detect: Detect,
  file: FileIndex,
  body: readonly Statement[],
  errors: readonly BindingId[],
): HandlerReading {
  return readBody(linker, detect, file, body, errors, 0);
}

/** A function given to `.catch` or as the second argument of `.then`. Functions outside the project count as recording. */
export function readHandlerFunction(linker: Linker, detect: Detect, handler: CentralHandler): HandlerReading {
  const rejected = handler.declares === undefined ? findRejected(handler) : [];
  for (const { file, body, errors } of rejected.length > 0 ? [] : findHandlerBodies(linker, handler)) {
    const read = readBody(linker, detect, file, body, errors, 0);
    const isShown = handler.declares === undefined && showsOtherwise(linker, { file, body, errors }, findSuccesses(handler));
    const reading = isShown ? { ...read, does: { ...read.does, yieldsValue: true } } : read;
    const concise = body[0];
    if (concise?.kind === 'return' && concise.implicit) return readConcise(linker, file, concise.value, reading);
    return reading;
  }
  return {
    does: { records: true, rethrows: false, answersError: false, yieldsValue: false, callsAlternative: false, empty: false },
    mayThrow: false,
    passesOn: false,
    carries: rejected.length > 0,
    rejects: rejected,
    audience: null,
    // `.catch(next)`
    exposes: findCentralExposure(linker, detect, handler, nameOf(handler.file, handler.id)),
    isOpen: handler.declares === undefined && isOpenCallback(linker, handler),
  };
}

/** `.catch(() => null)` gives a value; `.catch((e) => console.error(e))` records and gives nothing. */
function readConcise(linker: Linker, file: FileIndex, value: ExpressionId | undefined, reading: HandlerReading): HandlerReading {
  const expression = value === undefined ? undefined : file.expression(value);
  const isCall = expression?.kind === 'call';
  const throws = isCall && value !== undefined && (alwaysThrows(linker, { file, id: value }) || isRejection(linker, file, value));
  const { records, answersError } = reading.does;
  return {
    ...reading,
    does: {
      ...reading.does,
      yieldsValue: !answersError && (!isCall || (!records && !throws && reading.rejects.length === 0)),
      rethrows: throws,
    },
    mayThrow: reading.mayThrow || throws,
  };
}

function readBody(
  linker: Linker,
  detect: Detect,
  file: FileIndex,
  body: readonly Statement[],
  errors: readonly BindingId[],
  depth: number,
): HandlerReading {
  const seen: Seen = {
    records: false,
    answersError: false,
    yieldsValue: false,
    callsAlternative: false,
    mayThrow: false,
    converts: false,
    carries: false,
    audience: null,
    isOpen: false,
    exposes: [],
    rejects: [],
  };
  readStatements({ linker, detect, file, errors, body, depth, seen }, body);
  const rethrows = endsByThrowing(linker, file, body);
  const { records, answersError, yieldsValue, callsAlternative, mayThrow, audience, exposes, rejects } = seen;
  return {
    does: { records, rethrows, answersError, yieldsValue, callsAlternative, empty: doesNothing(file, body) },
    mayThrow: mayThrow || rethrows,
    passesOn: (mayThrow || rethrows) && !seen.converts,
    carries: seen.carries,
    rejects,
    audience,
    exposes,
    isOpen: seen.isOpen,
  };
}

function readStatements(reader: Reader, body: readonly Statement[]): void {
  const { seen } = reader;
  for (const statement of body) {
    // What is done where somebody has canceled, or where the model did answer, says nothing of a provider's failure.
    if (statement.kind === 'if' && isBeside(reader.linker, reader.file, statement.condition) && endsByLeaving(statement.then)) {
      readStatements(reader, statement.else);
      continue;
    }
    if (statement.kind === 'throw') readThrow(reader, statement.value);
    if (statement.kind === 'return') readReturn(reader, statement.value);
    for (const root of rootsOf(statement)) readExpression(reader, root);
    const isRescue = statement.kind === 'try' && isAskedWithin(reader.linker, reader.detect, reader.file, statement.block);
    for (const part of partsOf(statement)) {
      const { mayThrow, converts, carries } = seen;
      readStatements(reader, part.body);
      if (statement.kind !== 'try' || !statement.catch) continue;
      // What is thrown inside a nested try with a catch goes no further, and what its catch throws is of another failure: of writing, say.
      const isOfOther = part.region === 'catch' && !isRescue && !endsByThrowing(reader.linker, reader.file, statement.block);
      if (part.region === 'try' || isOfOther) Object.assign(seen, { mayThrow, converts, carries });
    }
  }
}

function endsByLeaving(body: readonly Statement[]): boolean {
  return body.at(-1)?.kind === 'return' || body.at(-1)?.kind === 'throw';
}

/** The same words may be met as what is returned and as what is sent. */
function expose({ exposes }: Seen, ...sites: readonly (Site | undefined)[]): void {
  for (const site of sites)
    if (site && !exposes.some(({ file, span }) => file === site.file && span[0] === site.span[0])) exposes.push(site);
}

function readThrow({ linker, file, errors, seen }: Reader, id: ExpressionId): void {
  seen.mayThrow = true;
  expose(seen, findSpokenExposure(linker, { file, id }, errors));
  if (findWords(linker, { file, id }, errors) === undefined) seen.converts = true;
  seen.carries ||= carriesWords(linker, { file, id }, errors);
}

/** `return { error }`, `return new Response(…, { status: 500 })` answer an error; any other value is something to go on with. */
function readReturn(reader: Reader, value: ExpressionId | undefined): void {
  const { linker, file, errors, depth, seen } = reader;
  if (value === undefined) return;
  if (isRejection(linker, file, value)) {
    for (const error of findRejectedWith(file, value)) readThrow(reader, error);
    return;
  }
  expose(seen, findReturnedExposure(linker, { file, id: value }, errors));
  // A function that makes something of the error has thought about what to say.
  if (depth === 0) expose(seen, findPassedOnExposure(linker, { file, id: value }, errors));
  if (isToolError(file, value)) seen.audience = 'agent';
  const tells =
    (isResponse(file, value) && mentions(file, value, errors)) ||
    (isPlainCall(file, value) && !isNoted(file, value) && tellsWords(linker, file, value, errors));
  const isNothing = depth === 0 && isEmpty(file, value) && isRefused(linker, { file, id: value }, seen.answersError);
  const isError = isErrorAnswer(linker, { file, id: value }) || isFailureReply(file, value);
  const isAnswered = tells || isNothing || isError || givesError(file, value, errors);
  if (isAnswered && !(depth === 0 && isMadeUpFor(reader, value))) seen.answersError = true;
  else if (!isPlainCall(file, value) || !(isRecorder(file, value) || isRepetition(linker, { file, id: value }))) seen.yieldsValue = true;
}

/** `{ ok: false }`, in whose place everybody who is given it has something: what they do with it is read as handlers are. */
function isMadeUpFor({ linker, detect, file }: Reader, id: ExpressionId): boolean {
  const branches = findFailureBranches(linker, { file, id });
  return (
    branches.length > 0 &&
    branches.every((branch) => {
      if (typeof branch.does === 'number')
        return !isEmpty(branch.file, branch.does) && !isErrorAnswer(linker, { file: branch.file, id: branch.does });
      const { does } = readBody(linker, detect, branch.file, branch.does, branch.tells, 1);
      return !does.rethrows && (does.callsAlternative || does.yieldsValue);
    })
  );
}

function readExpression(reader: Reader, id: ExpressionId): void {
  const expression = reader.file.expression(id);
  if (expression.kind === 'function' || expression.kind === 'class') return;
  if (expression.kind === 'call') readCall(reader, id);
  if (expression.kind === 'new' && isErrorDisplay(reader.file, id)) reader.seen.answersError = true;
  if (expression.kind === 'call' || expression.kind === 'new')
    expose(reader.seen, findExposure(reader.linker, { file: reader.file, id }, reader.errors));
  if (expression.kind === 'assign' && expression.operator === '=') readAssignment(reader, expression.target, expression.value);
  if (expression.kind === 'yield') {
    const isError = expression.value !== undefined && givesError(reader.file, expression.value, reader.errors);
    if (isError) reader.seen.answersError = true;
    else reader.seen.yieldsValue = true;
    expose(reader.seen, findYieldedExposure(reader.linker, { file: reader.file, id }, reader.errors));
  }
  for (const child of childrenOf(expression)) readExpression(reader, child);
}

/** An assignment of something other than the error itself to a name from outside is a value for what follows. */
function readAssignment({ linker, file, errors, body, seen }: Reader, target: ExpressionId | undefined, value: ExpressionId): void {
  const written = target === undefined ? undefined : file.expression(target);
  if (target !== undefined)
    expose(seen, findAssignedExposure(linker, { target: { file, id: target }, value: { file, id: value } }, errors));
  const name = target === undefined ? '' : nameOfWritten(linker, { file, id: target });
  if (name === 'exitCode') seen.audience = 'terminal';
  if (written?.kind === 'member' && file.habits.failures.shown.test(name) && mentions(file, value, errors)) seen.answersError = true;
  if (!written || file.habits.failures.flags.test(name) || name === 'exitCode') return;
  if (written.kind === 'name' && errors.includes(written.binding)) return;
  if (isOfHandler(file, body, target)) return;
  if (written.kind === 'member' && mentions(file, written.object, errors)) return;
  if (isError(file, value, errors)) expose(seen, ...findKeptExposures(linker, file, target));
  if (mentions(file, value, errors)) seen.answersError = true;
  else if ((written.kind === 'name' || written.kind === 'member') && !isMeasure(file, value)) seen.yieldsValue = true;
}

/** A name of the handler's own, or a part of what it holds: `const failure = error as any; failure.message = …`. */
function isOfHandler(file: FileIndex, body: readonly Statement[], id: ExpressionId | undefined): boolean {
  const written = id === undefined ? undefined : file.expression(id);
  if (written?.kind === 'member' || written?.kind === 'index') return isOfHandler(file, body, written.object);
  return written?.kind === 'name' && isInside(body, file.bindingAt(written.binding)?.span);
}

function isInside(body: readonly Statement[], span: readonly [number, number] | undefined): boolean {
  const [first, last] = [body[0], body.at(-1)];
  return span !== undefined && first !== undefined && last !== undefined && first.span[0] <= span[0] && span[1] <= last.span[1];
}

function readCall(reader: Reader, id: ExpressionId): void {
  const { linker, detect, file, errors, depth, seen } = reader;
  const expression = file.expression(id);
  if (expression.kind !== 'call') return;
  const name = nameOf(file, expression.callee);
  const told = expression.arguments.map((argument) => isTold(reader, argument));
  const mentionsError = told.includes(true);
  if (isRecorder(file, id) || mentionsError) seen.records = true;
  if (isProcessEnd(file, id)) seen.audience = 'terminal';
  if (mentionsError && isOpenCallback(linker, { file, id: expression.callee })) seen.isOpen = true;
  const rejected = findRejected({ file, id: expression.callee });
  if (rejected.length > 0) {
    seen.rejects.push(...rejected);
    seen.carries ||= expression.arguments.some((argument) => carriesWords(linker, { file, id: argument }, errors));
  } else if (hasErrorStatus(file, id) || isErrorDisplay(file, id) || (name === 'next' && mentionsError) || isProcessEnd(file, id))
    seen.answersError = true;
  else if (isReply(file, expression.callee)) readReply(reader, expression.arguments, mentionsError);
  else if (isPostponing(file, id)) seen.yieldsValue = true;
  if (mentionsError) readPassedOn(reader, id, expression.arguments, told);
  if (mentionsError && depth < DEEPEST_HANDLER && !isToldApart(linker, { file, id }, errors))
    expose(seen, ...findCentralExposure(linker, detect, { file, id }, name));
  if (isThrower(linker, { file, id })) readThrow(reader, id);
  else if (alwaysThrows(linker, { file, id })) {
    seen.mayThrow = true;
    if (!mentionsError) seen.converts = true;
  }
  if (reachesModel(linker, detect, { file, id }, 0) && givesAnother(linker, { file, id })) seen.callsAlternative = true;
}

/** What the project's central handler tells of every error that is handed to it: `next(error)`. */
function findCentralExposure(linker: Linker, detect: Detect, { file, id }: Ref, name: string): readonly Site[] {
  const framework = linker.catalog.catalog.frameworks.find(({ handsErrorsBy }) => handsErrorsBy === name);
  const central = framework ? findErrorHandler(linker, framework.name, { file }) : undefined;
  const [handler] = central ? findHandlerBodies(linker, central) : [];
  if (!handler || (handler.file === file && isWithin(file.expression(id).span, handler.span))) return [];
  return readBody(linker, detect, handler.file, handler.body, handler.errors, DEEPEST_HANDLER).exposes;
}

/** What is shown to the other side: an error, or something to go on with. */
function readReply({ linker, file, seen }: Reader, given: readonly ExpressionId[], mentionsError: boolean): void {
  if (given.every((argument) => isNoAnswer(linker, file, argument, seen.answersError))) return;
  if (
    mentionsError ||
    given.some((argument) => isErrorEvent(linker, file, argument) || isFailureTold(file, argument)) ||
    given.some((argument) => isErrorAnswer(linker, { file, id: argument }))
  )
    seen.answersError = true;
  else seen.yieldsValue = true;
}

const DEEPEST_HANDLER = 2;

/** A project function that is handed the error is part of the handler: `fail(response, error)`. */
function readPassedOn(
  { linker, detect, file, errors, depth, seen }: Reader,
  id: ExpressionId,
  given: readonly ExpressionId[],
  told: readonly boolean[],
): void {
  if (depth >= DEEPEST_HANDLER) return;
  for (const callee of findCallees(linker, { file, id })) {
    const declared = callee.file.functionAt(callee.function);
    if (!declared) continue;
    const bindings = declared.parameters.filter((_, i) => told[i]);
    const reading = readBody(linker, detect, callee.file, declared.body, bindings, depth + 1);
    seen.records ||= reading.does.records;
    seen.answersError ||= reading.does.answersError;
    seen.callsAlternative ||= reading.does.callsAlternative && givesAnother(linker, { file, id });
    seen.audience ??= reading.audience;
    const isPlain = given.every((one, i) => !told[i] || mentionsPlainly(file, one, errors));
    if (!isPlain && !isToldApart(linker, { file, id }, errors))
      expose(seen, ...reading.exposes.map((inside) => toTeller(linker, file, given, errors, inside)));
    // What the function returns is no answer yet, but it may throw on in every case.
    seen.mayThrow ||= reading.does.rethrows;
    seen.converts ||= reading.does.rethrows && !reading.passesOn;
    seen.carries ||= reading.does.rethrows && reading.carries;
  }
}

/** `send({ message: error.message })` decides what is told, whatever sends it; `fail(response, error)` leaves that to the function. */
function toTeller(linker: Linker, file: FileIndex, given: readonly ExpressionId[], errors: readonly BindingId[], inside: Site): Site {
  if (given.some((id) => isBare(file, id, errors))) return inside;
  const words = given.map((id) => findWords(linker, { file, id }, errors)).find((id) => id !== undefined);
  return words === undefined ? inside : siteOf({ file, id: words });
}

function isBare(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  return expression.kind === 'name' && errors.includes(expression.binding);
}
