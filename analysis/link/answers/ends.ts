import type { ExpressionId, Span, Statement } from '../../facts.js';
import { isErrorMaking, isRecorder } from '../failures/error-answers.js';
import type { FileIndex } from '../files/file-index.js';
import { followersOf } from '../files/siblings.js';
import { isWithin } from '../files/spans.js';
import { wordOf } from '../files/words.js';
import { findCallees } from '../values/call-flows.js';
import type { Flow, Answer as FlowAnswer, FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { stoppedAt } from '../values/sites.js';
import { isKeeping, isWriting } from '../values/takers.js';
import type { Ref } from '../values/value.js';
import { type Seen, toLook } from './finish-parts.js';
import { isLeaving, isRunByLibraries } from './leaving.js';
import { findTranslated } from './translated-ends.js';

// What becomes of the part of an answer that tells how it ended: it decides something, or it is only written down or handed on.

/** On its way, the part that tells of the end was looked at only where it decides something. Of one that holds more than that, whether it is there tells nothing. */
export function visitEnd(linker: Linker, event: FlowEvent, seen: Seen, isHolder: boolean): FlowAnswer {
  const { flow } = event;
  const goOn = (text: string) => {
    const stop = stoppedAt(flow, text);
    // Inside something of the project's own nobody outside of it knows where to look.
    if (isHolder && (flow.path.length > 0 || event.kind === 'stored')) seen.handedOn ??= stop;
    else seen.goesOn ??= stop;
  };
  if (isHolder && (event.kind === 'tested' || (event.kind === 'combined' && !isAskedFor(flow, event.by)))) return 'stop';
  switch (event.kind) {
    case 'tested': {
      const translated = event.by === undefined ? findTranslated(linker, flow) : undefined;
      if (translated) {
        seen.isTranslated = true;
        return translated;
      }
      if (decides(linker, flow, event.by) && !(isAboutTools(linker, caseWords(flow)) && !refusesDefault(flow))) seen.look ??= toLook(flow);
      return 'stop';
    }
    case 'combined':
      if (isCompared(flow, event.by) && !(isAboutTools(linker, otherSide(flow, event.by)) && passesOthers(flow, event.by)))
        seen.look ??= toLook(flow);
      return isPutIntoText(flow, event.by) ? [{ ...flow, id: event.by }] : 'stop';
    case 'called':
      return visitMethod(event.call, flow, seen);
    case 'argument':
      return visitArgument(linker, event, goOn, seen);
    case 'returned':
      if (!isLeaving(linker, flow, event.function)) return undefined;
      // Inside what a function gives to a library it is looked at only where the project itself does so.
      if (flow.path.length > 0 && isRunByLibraries(linker, flow.file, event.function))
        seen.handedOn ??= stoppedAt(flow, 'how it ended is given to libraries');
      else goOn('how it ended is given to callers that are not known');
      return undefined;
    case 'yielded':
      if (isLeaving(linker, flow, flow.file.expression(flow.id).function)) goOn('how it ended is given to readers that are not known');
      return undefined;
    case 'stored':
    case 'exported':
    case 'rendered':
    case 'attribute':
      goOn('how it ended goes where it can not be followed');
      return undefined;
    default:
      return undefined;
  }
}

/** `reason ?? null` and `{ ...(reason && { reason }) }` only copy it. */
function decides(linker: Linker, { file, id }: Flow, by: ExpressionId | undefined): boolean {
  const expression = by === undefined ? undefined : file.expression(by);
  if (by === undefined) return !isKeptByIf({ file, id }) && !isHandedByIf(linker, { file, id });
  if (expression?.kind !== 'logical') return true;
  if (expression.operator !== '&&') return false;
  const parent = file.parentOf(by);
  return parent === undefined || file.expression(parent).kind !== 'spread';
}

/** `if (chunk.finish_reason) reason = chunk.finish_reason` keeps the last one that was there, `if (reason) switch (reason) { … }` leaves it to the cases. */
function isKeptByIf({ file, id }: Ref): boolean {
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'if' || statement.else.length > 0) return false;
  const then = statement.then.flatMap((one) => (one.kind === 'block' ? one.body : [one]));
  if (then.length === 1 && then.every((one) => one.kind === 'switch' && isSameName(file, one.subject, id))) return true;
  const values = then.map((one) => keptValue(file, one));
  return values.length > 0 && values.every((value) => value !== undefined && file.expression(value).kind !== 'literal');
}

/** `if (reason) finish(reason)` leaves what it means to a function of the project. */
function isHandedByIf(linker: Linker, { file, id }: Ref): boolean {
  const statement = file.statementOf(id)?.statement;
  const name = file.expression(id);
  const [first] = statement?.kind === 'if' && statement.else.length === 0 ? statement.then : [];
  if (statement?.kind !== 'if' || first === undefined || name.kind !== 'name') return false;
  const then: Span = [first.span[0], statement.then.at(-1)?.span[1] ?? 0];
  return file.usesOf(name.binding).some((use) => {
    const call = isWithin(file.expression(use).span, then) ? file.parentOf(use) : undefined;
    const expression = call === undefined ? undefined : file.expression(call);
    return expression?.kind === 'call' && expression.arguments.includes(use) && findCallees(linker, { file, id: call ?? 0 }).length > 0;
  });
}

function isSameName(file: FileIndex, one: ExpressionId, other: ExpressionId): boolean {
  const name = file.expression(one);
  const known = file.expression(other);
  return name.kind === 'name' && known.kind === 'name' && name.binding === known.binding;
}

function keptValue(file: FileIndex, statement: Statement): ExpressionId | undefined {
  const expression = statement.kind === 'expression' ? file.expression(statement.value) : undefined;
  return expression?.kind === 'assign' ? expression.value : undefined;
}

const COMPARING: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', 'in']);

function isCompared({ file }: Pick<Flow, 'file'>, by: ExpressionId): boolean {
  const expression = file.expression(by);
  return expression.kind === 'binary' && COMPARING.has(expression.operator);
}

/** `data: ${JSON.stringify({ reason })}`: whoever reads that text may take it apart again. In words for people the reason stands by itself. */
function isPutIntoText({ file, path }: Flow, by: ExpressionId): boolean {
  const { kind } = file.expression(by);
  return path.length > 0 && (kind === 'template' || (kind === 'binary' && !isCompared({ file }, by)));
}

/** `'finish_reason' in metadata`. */
function isAskedFor({ file }: Flow, by: ExpressionId): boolean {
  const expression = file.expression(by);
  return expression.kind === 'binary' && expression.operator === 'in';
}

const ASKING: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'includes', 'match', 'localeCompare', 'some', 'every', 'find']);
const KEEPING: ReadonlySet<string> = new Set(['toLowerCase', 'toUpperCase', 'toString', 'trim', 'replace']);

function visitMethod(call: Flow, flow: Flow, seen: Seen): FlowAnswer {
  const method = flow.suffix.at(-1) ?? '';
  if (ASKING.has(method)) seen.look ??= toLook(flow);
  return KEEPING.has(method) ? [{ ...call, suffix: flow.suffix.slice(0, -1) }] : undefined;
}

/** What is given the reason alone asks about it: `CUT_OFF.has(reason)`. An object that holds it goes on. */
function visitArgument(
  linker: Linker,
  event: Extract<FlowEvent, { kind: 'argument' }>,
  goOn: (text: string) => void,
  seen: Seen,
): FlowAnswer {
  const { flow } = event;
  const call: Ref = { file: flow.file, id: event.call };
  if (findCallees(linker, call).length > 0 || isKeeping(linker, call, event.index)) return undefined;
  if ((isRecorder(flow.file, event.call) && !isCallback(call)) || isErrorMaking(flow.file, event.call)) return 'stop';
  if (isWriting(linker, call) || isCopying(linker, flow, call)) return [{ ...flow, id: event.call }];
  if (flow.path.length === 0) seen.look ??= toLook(flow);
  else goOn('how it ended is handed to code that is not known');
  return 'stop';
}

/** `new AIMessage({ content, response_metadata: answer.response_metadata })` of an SDK: the copy holds it under the same name. */
function isCopying(linker: Linker, { path }: Flow, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'new' || path.length === 0) return false;
  return linker.resolve({ file, id: expression.callee }).some((value) => value.kind === 'package' && linker.catalog.isSdk(value.specifier));
}

/** What the caller does with it, whatever the parameter is called. */
function isCallback({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'name' && file.bindingAt(callee.binding)?.parameter !== undefined;
}

/** `event.type === 'response.incomplete'`; other kinds of events tell nothing. */
export function visitType(event: FlowEvent, types: ReadonlySet<string>, seen: Seen): FlowAnswer {
  const { flow } = event;
  const words = event.kind === 'combined' ? otherSide(flow, event.by) : event.kind === 'tested' ? caseWords(flow) : undefined;
  if (event.kind === 'read' || event.kind === 'bound' || event.kind === 'cast') return undefined;
  if (words?.some((word) => word !== undefined && types.has(word))) seen.look ??= toLook(flow);
  else if (!words || words.includes(undefined)) seen.goesOn ??= stoppedAt(flow, 'the kind of the event goes where it is not followed');
  return 'stop';
}

/** `finish_reason === 'tool_calls'`: whatever else it may be, cut off or refused, is one to who asks so. */
function isAboutTools({ catalog }: Linker, words: Words): boolean {
  const { toolEnds } = catalog.catalog.idioms;
  return words.length > 0 && words.every((word) => word !== undefined && toolEnds.has(word));
}

function refusesDefault({ file, id }: Flow): boolean {
  const statement = file.statementOf(id)?.statement;
  const other = statement?.kind === 'switch' ? statement.cases.find(({ test }) => test === undefined) : undefined;
  return other?.body.some(({ kind }) => kind === 'throw') ?? false;
}

/** Whatever ended in another way is no failure: `if (reason !== 'tool_use') throw …` lets nothing else through. */
function passesOthers({ file }: Flow, by: ExpressionId): boolean {
  const comparison = file.expression(by);
  const node = file.statementOf(by);
  if (comparison.kind !== 'binary' || node?.statement.kind !== 'if') return true;
  const isOther = comparison.operator.startsWith('!');
  const { then, else: otherwise } = node.statement;
  const rest = isOther ? then : [...otherwise, ...followersOf(file, node).slice(0, 1)];
  return !rest.flatMap((one) => (one.kind === 'block' ? one.body : [one])).some(({ kind }) => kind === 'throw');
}

type Words = readonly (string | undefined)[];

function otherSide({ file, id }: Flow, by: ExpressionId): Words {
  const expression = file.expression(by);
  // In a template it is shown, not asked about.
  if (expression.kind !== 'binary') return [];
  return [wordOf(file, expression.left === id ? expression.right : expression.left)];
}

function caseWords({ file, id }: Flow): Words {
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'switch' || statement.subject !== id) return [];
  return statement.cases.flatMap(({ test }) => (test === undefined ? [] : [wordOf(file, test)]));
}
