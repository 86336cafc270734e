import type { Handler, Swallow } from '../../calls.js';
import type { BindingId, ExpressionId, FunctionId, Statement } from '../../facts.js';
import { type FileIndex, partsOf } from '../files/file-index.js';
import { isSame, isWithin, NOWHERE } from '../files/spans.js';
import { findMemberEntry, findRegistrationEntry, frameworkOf } from '../values/entries.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isFalseVerdict } from './false-verdicts.js';
import { givesErrorItself } from './given-errors.js';
import { goesOnWithNext } from './rounds.js';

/** Handlers that leave no trace: nothing is recorded, and what they give is nothing that anybody tells from an answer. */
export function findSwallows(linker: Linker, handlers: readonly Handler[]): readonly Swallow[] {
  // What one handler records and throws on may end in another that has nothing to add.
  if (handlers.some(({ does }) => does.records && does.rethrows)) return [];
  return handlers.flatMap((handler): readonly Swallow[] => {
    const { does, file: path, span } = handler;
    const file = linker.project.file(path);
    const answersError = does.answersError && !(file && givesErrorAsAnswer(linker, file, span));
    if (does.records || does.rethrows || answersError || does.callsAlternative || isRead(handler)) return [];
    if (does.empty && file) {
      const before = findBody(file, span)?.length ? undefined : findBefore(file, span);
      if (before !== undefined)
        return isBelieved(linker, { file, id: before })
          ? [{ file: path, span, gives: linker.project.code(path, file.expression(before).span), isWritten: true, goesOn: false }]
          : [];
      const goesOn = goesOnWithNext(file, span);
      return isGuard(file, span) ? [] : [{ file: path, span, gives: null, isWritten: findBody(file, span) !== undefined, goesOn }];
    }
    const given = file && findBody(file, span) ? findGiven(file, span) : [];
    if (!file || given.length === 0 || !given.every((id) => isTakenForAnswer(linker, file, id, span))) return [];
    const [first = 0] = given;
    return [{ file: path, span, gives: linker.project.code(path, file.expression(first).span), isWritten: true, goesOn: false }];
  });
}

function isTakenForAnswer(linker: Linker, file: FileIndex, id: ExpressionId, span: Handler['span']): boolean {
  const isLike = isBlank(file, id) || isOwnDefault(file, id, span) || givesErrorItself(file, id, findCaught(file, span));
  if (isLike) return isBelieved(linker, { file, id });
  if (isInput(file, id, span)) return !isComparedLater(linker, { file, id });
  return isFalseVerdict(linker, file, id);
}

/** `catch (error) { return error }`: whoever goes on with it takes it for the answer. */
function givesErrorAsAnswer(linker: Linker, file: FileIndex, span: Handler['span']): boolean {
  const errors = findCaught(file, span);
  const given = findGiven(file, span);
  return given.length > 0 && given.every((id) => givesErrorItself(file, id, errors) && isBelieved(linker, { file, id }));
}

/** What a `catch` clause at this place calls the error. */
function findCaught(file: FileIndex, span: Handler['span']): readonly BindingId[] {
  return findAround(file, span)?.catch?.bindings ?? [];
}

/** `try { return await improve(text) } catch { return text }`: what was to be worked on passes for what was made of it. */
function isInput(file: FileIndex, id: ExpressionId, span: Handler['span']): boolean {
  const given = file.expression(id);
  if (given.kind !== 'name' || file.bindingAt(given.binding)?.kind !== 'parameter') return false;
  const { binding } = given;
  const tried = findTried(file, span);
  return file.usesOf(binding).some((use) => isWithin(file.expression(use).span, tried));
}

function findTried(file: FileIndex, span: Handler['span']): Handler['span'] {
  const block = findAround(file, span)?.block ?? [];
  return [block[0]?.span[0] ?? 0, block.at(-1)?.span[1] ?? 0];
}

/** A label, and no sentence that tells a person what happened. */
const LABEL = /^[\w-]+$/;

/** `try { return answer.text ?? 'en' } catch { return 'en' }`: it stands for an answer too. */
function isOwnDefault(file: FileIndex, id: ExpressionId, span: Handler['span']): boolean {
  const given = file.expression(id);
  if (given.kind !== 'literal' || typeof given.value !== 'string' || !LABEL.test(given.value)) return false;
  return file.expressionsWithin(findTried(file, span)).some((one) => {
    const choice = file.expression(one);
    const other = choice.kind === 'logical' && choice.operator !== '&&' ? file.expression(choice.right) : undefined;
    return other?.kind === 'literal' && other.value === given.value;
  });
}

/** It is the same value, so that only who compares the two can tell. */
function isComparedLater(linker: Linker, ref: Ref): boolean {
  let isCompared = false;
  const start: Flow = { ...ref, path: [], suffix: [], stack: [] };
  const isComplete = follow(linker, [start], (event) => {
    if (event.kind === 'tested' || (event.kind === 'combined' && !isWrittenInto(event.flow.file, event.by))) isCompared = true;
    return isCompared ? 'stop' : undefined;
  });
  return isCompared || !isComplete;
}

/** Nobody at a terminal reads what is not printed. */
function isRead({ readBy, does }: Handler): boolean {
  return readBy !== undefined && !(readBy === 'terminal' && does.empty);
}

/** The blank that a name was given before the `try` that gives it another: `let text = ''; try { text = await ask() } catch {}`. */
function findBefore(file: FileIndex, span: Handler['span']): ExpressionId | undefined {
  for (const id of file.functionsAround(span)) {
    const around = findTry(file.functionAt(id)?.body ?? [], span);
    if (around === undefined) continue;
    const first = around.block[0]?.span[0] ?? 0;
    const last = around.block.at(-1)?.span[1] ?? 0;
    for (const binding of file.bindingsOf(id)) {
      const sources = file.bindingAt(binding)?.sources ?? [];
      const isGivenInside = sources.some(({ from, by }) => by === 'assignment' && isWithin(file.expression(from).span, [first, last]));
      const before = sources.find(({ by, path }) => by === 'initializer' && path.length === 0);
      if (isGivenInside && before && sources.length === 2 && isBlank(file, before.from)) return before.from;
    }
  }
  return undefined;
}

/** The `try` whose `catch` clause stands at this place. */
export function findAround(file: FileIndex, span: Handler['span']): Extract<Statement, { kind: 'try' }> | undefined {
  for (const id of file.functionsAround(span)) {
    const around = findTry(file.functionAt(id)?.body ?? [], span);
    if (around) return around;
  }
  return undefined;
}

function findTry(body: readonly Statement[], span: Handler['span']): Extract<Statement, { kind: 'try' }> | undefined {
  for (const statement of body) {
    if (statement.kind === 'try' && statement.catch && isSame(statement.catch.span, span)) return statement;
    for (const part of partsOf(statement)) {
      const found = findTry(part.body, span);
      if (found) return found;
    }
  }
  return undefined;
}

/** `promise.catch(() => {})` beside another use of the same promise only keeps the process alive: the failure shows there. */
function isGuard(file: FileIndex, span: Handler['span']): boolean {
  const id = file.functionsAround(span).find((one) => isSame(file.functionAt(one)?.span ?? NOWHERE, span));
  const owner = id === undefined ? undefined : file.functionOwner(id);
  const call = owner?.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const expression = call === undefined ? undefined : file.expression(call);
  const callee = expression?.kind === 'call' ? file.expression(expression.callee) : undefined;
  const promise = callee?.kind === 'member' ? file.expression(callee.object) : undefined;
  return promise?.kind === 'name' && file.usesOf(promise.binding).length > 1;
}

/** The statements of the `catch` clause at this place. A function that is given to `.catch` is told by its own span. */
function findBody(file: FileIndex, span: Handler['span']): readonly Statement[] | undefined {
  for (const id of file.functionsAround(span)) {
    const declared = file.functionAt(id);
    if (!declared) continue;
    if (isSame(declared.span, span)) return declared.body;
    const clause = findClause(declared.body, span);
    if (clause) return clause;
  }
  return undefined;
}

function findClause(body: readonly Statement[], span: Handler['span']): readonly Statement[] | undefined {
  for (const statement of body) {
    if (statement.kind === 'try' && statement.catch && isSame(statement.catch.span, span)) return statement.catch.body;
    for (const part of partsOf(statement)) {
      const found = findClause(part.body, span);
      if (found) return found;
    }
  }
  return undefined;
}

/** What a handler of one statement returns; a longer one does more than to hide a failure. */
function findGiven(file: FileIndex, span: Handler['span']): readonly ExpressionId[] {
  const [only, ...others] = findBody(file, span) ?? [];
  return only?.kind === 'return' && only.value !== undefined && others.length === 0 ? [only.value] : [];
}

/** `''`, `[]`, `{}`, `{ tags: [], summary: '' }`, `null`: what an answer may be just as well. */
function isBlank(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'literal') return expression.value === '' || expression.value === null || expression.value === undefined;
  if (expression.kind === 'array') return expression.elements.length === 0;
  if (expression.kind !== 'object') return false;
  return expression.properties.every((property) => property.kind === 'property' && isBlank(file, property.value));
}

const LOOKS = new Set(['tested', 'combined', 'exported', 'stored', 'spread', 'attribute', 'yielded']);

/** Somebody uses the value, and nobody looks at it first; whoever can't be seen may. */
function isBelieved(linker: Linker, ref: Ref): boolean {
  const start: Flow = { file: ref.file, id: ref.id, path: [], suffix: [], stack: [] };
  let isUsed = false;
  let isLookedAt = false;
  const isComplete = follow(linker, [start], (event) => {
    const { kind, flow } = event;
    if (kind === 'tested' && isReplacedByBlank(flow.file, event.by)) return undefined;
    if (kind === 'argument' || kind === 'read' || (kind === 'returned' && isSentOn(linker, flow.file, event.function))) isUsed = true;
    // The length of a text or list, or what it includes, is a question about it.
    if (kind === 'combined' && isWrittenInto(flow.file, event.by)) isUsed = true;
    else if (LOOKS.has(kind) || (kind === 'read' && ['length', 'size'].includes(flow.suffix.at(-1) ?? ''))) isLookedAt = true;
    return isLookedAt ? 'stop' : undefined;
  });
  return isComplete && isUsed && !isLookedAt;
}

/** `answer?.text ?? ''`: one nothing for another. */
function isReplacedByBlank(file: FileIndex, by: ExpressionId | undefined): boolean {
  const expression = by === undefined ? undefined : file.expression(by);
  return expression?.kind === 'logical' && expression.operator !== '&&' && isBlank(file, expression.right);
}

/** A part of a longer text: `<p>${answer}</p>`. */
function isWrittenInto(file: FileIndex, id: ExpressionId): boolean {
  const whole = file.expression(id);
  return whole.kind === 'template' || (whole.kind === 'binary' && whole.operator === '+');
}

/** What a handler gives its framework goes to whoever asked, as it is. */
function isSentOn(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const entry = findMemberEntry(linker, file, id);
  if (entry?.kind === 'boundary' && frameworkOf(linker, entry)?.sendsReturned) return true;
  return linker.callSites(file, id).uses.some((use) => {
    const registered = use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
    // A client of actions answers only what fails.
    return registered?.kind === 'boundary' || (registered?.kind === 'handled' && frameworkOf(linker, registered)?.sendsReturned === true);
  });
}
