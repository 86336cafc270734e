import type { Evidence, SinkUse } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import { ELEMENT, type ExpressionId } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import type { FateContext } from '../failures/fates.js';
import { findCallees, isGivenInside, isReturnedInside, isReturnedOutside, returnFlows } from '../values/call-flows.js';
import { type Flow, type FlowEvent, type Frame, follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { placedFlows } from '../values/placed-flows.js';
import { findSinkUse, findTemplateSink } from '../values/sinks.js';
import { siteOf, stoppedAt } from '../values/sites.js';
import { isKeeping, isResponder, isWriting } from '../values/takers.js';
import type { Ref } from '../values/value.js';
import { type AccessLogger, createAccessLogger } from './access-log.js';
import { isLabel, isOutside, isSame, type Paths, toKnownPaths, toPaths } from './answer-paths.js';
import { isTurn } from './chat-turns.js';
import { findParser } from './parsers.js';
import { followRaw, toRaws } from './raw-bodies.js';
import { findSchemaParsers, type InnerParser } from './schema-parsers.js';
import { findListOf, isAskingForKind, isOwnList, isPassThrough, KEEPS_TEXT } from './text-calls.js';
import { isWordCompared, isWordList } from './word-lists.js';

/** Marks a flow whose tracked part is the answer's text itself, whatever it was taken from. */
export const TEXT = '#text';
/** The same for what the model wrote for a tool: as JSON text, and parsed by the SDK. */
const TOOL_TEXT = '#tool';
const TOOL_INPUT = '#input';
const MARKS: ReadonlySet<string> = new Set([TEXT, TOOL_TEXT, TOOL_INPUT]);

/** Marks the name of a tool that the model asks for. */
export const TOOL_NAME = '#name';

/** A call that parses the text, with each way by which the text came into the functions around it, or around the check whose schema has it parsed. */
export interface ParsePlace {
  readonly call: Ref;
  readonly within?: Ref;
  readonly stacks: (readonly Frame[])[];
}

interface Seen {
  readonly parses: Map<string, ParsePlace>;
  readonly parsers: Map<string, string>;
  /** Those of the parses that were given the arguments of a tool call. */
  readonly ofTools: Set<string>;
  readonly sinks: SinkUse[];
  readonly asserted: Evidence[];
  usage: boolean;
  usesText: boolean;
  /** It is more than held against words: a use that is not only a step on the way to one that is seen too. */
  takesText: boolean;
  usesAnything: boolean;
  /** Where it has come to after all steps, it is left there. */
  isDropped: boolean;
  /** Something is asked of the text that nobody follows: `text.length`. */
  isAsked: boolean;
  /** The body of the response is taken for a file. */
  takesFile: boolean;
  /** Where it goes on whole to code that is not known. */
  escapes: Evidence | undefined;
  readonly accesses: AccessLogger;
  /** The whole answer goes to callers that are not known, who may look at how it ended. */
  leaves: boolean;
  /** Where parts of the answer first turn out to be its text. */
  readonly texts: Flow[];
  readonly toolNames: Flow[];
  /** Somebody looks at whether a tool that is asked for was declared. */
  looksAtMarks: boolean;
  /** It is looked for among words that the code knows. */
  isListed: boolean;
  /** It is compared with one of them. */
  isCompared: boolean;
}

/** What was seen of an answer, and whether it was followed to the end. */
export interface SeenAnswer extends Seen {
  readonly complete: boolean;
}

/**
 * Follows an answer from its call, and from the callbacks that are `told` of it, to every parse, check and sink, through locals, helpers,
 * returns and templates.
 */
export function readAnswer(
  context: FateContext,
  start: Flow,
  answer: Answer | undefined,
  chunk: Answer | undefined,
  told: readonly Flow[],
): SeenAnswer {
  const seen: Seen = {
    parses: new Map(),
    parsers: new Map(),
    ofTools: new Set(),
    sinks: [],
    asserted: [],
    usage: false,
    usesText: false,
    takesText: false,
    usesAnything: false,
    isDropped: false,
    isAsked: false,
    takesFile: false,
    escapes: undefined,
    accesses: createAccessLogger(answer, chunk),
    leaves: false,
    texts: [],
    toolNames: [],
    looksAtMarks: false,
    isListed: false,
    isCompared: false,
  };
  const patterns = toPatterns(answer, chunk);
  const complete = follow(context.linker, [start, ...told], (event) => {
    noteText(context.linker, event, patterns, seen);
    return visit(context, event, patterns, seen);
  });
  // What is stored then is one of the words, and not the text.
  const sinks = seen.isListed ? seen.sinks.filter(({ kind }) => kind !== 'database-write') : seen.sinks;
  return { ...seen, sinks, complete };
}

interface Patterns {
  /** By mark. */
  readonly texts: readonly (readonly [mark: string, paths: Paths])[];
  readonly names: Paths;
  readonly marks: Paths;
  readonly raws: Paths;
  readonly usage: Paths;
  /** What is made of the text for whoever reads it. */
  readonly shown: Paths;
  /** Every part of which something is said. */
  readonly known: Paths;
}

/** Answer paths as flow suffixes; a chunk is an element of what the call gives. */
function toPatterns(answer: Answer | undefined, chunk: Answer | undefined): Patterns {
  const inBoth = (read: (one: Answer) => readonly string[] | undefined) => toPaths(answer, chunk, read);
  return {
    texts: [
      [TEXT, inBoth(({ text }) => text)],
      [TOOL_TEXT, inBoth(({ toolArguments }) => toolArguments)],
      [TOOL_INPUT, inBoth(({ toolInputs }) => toolInputs)],
    ],
    raws: toRaws(answer),
    names: inBoth(({ toolNames }) => toolNames),
    marks: inBoth(({ toolMarks }) => toolMarks),
    usage: inBoth(({ usage }) => usage),
    shown: inBoth(({ shown }) => shown),
    known: toKnownPaths(answer, chunk),
  };
}

/** Names that draw on a text hold it; what they draw on is the whole answer. */
function noteText(linker: Linker, event: FlowEvent, patterns: Patterns, seen: Seen): void {
  if (isMarked(event.flow)) return;
  const starts = (flow: Flow) => (event.kind === 'bound' ? useFlows(linker, flow, event.binding) : [flow]);
  const text = toTextFlow(event.flow, patterns);
  if (text) seen.texts.push(...starts(text));
  else if (patterns.names.some((pattern) => isSame(pattern, event.flow.suffix)))
    seen.toolNames.push(...starts({ ...event.flow, suffix: [TOOL_NAME] }));
}

function isMarked({ suffix: [mark = ''] }: Flow): boolean {
  return MARKS.has(mark);
}

/** What the model wrote for tools and the SDK has parsed, as flows of their own. */
export function toInputFlows(texts: readonly Flow[]): readonly Flow[] {
  return texts.flatMap((flow) => (flow.suffix[0] === TOOL_INPUT && flow.path.length === 0 ? [{ ...flow, suffix: [] }] : []));
}

function visit(context: FateContext, event: FlowEvent, patterns: Patterns, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  seen.accesses.note(event);
  const raw = isLabel(context.linker, flow, patterns.known) ? 'stop' : followRaw(context.linker, event, patterns.raws);
  if (raw) return raw;
  const text = toTextFlow(flow, patterns);
  noteLooks(event, text, patterns, seen);
  if (isBeside(event, patterns)) return 'stop';
  if (event.kind === 'returned') return noteReturn(context.linker, event, text !== undefined, seen);
  switch (event.kind) {
    case 'combined':
      if (text && isWordCompared(text, event.by)) seen.isCompared = true;
      else if (text) noteTemplate(context.linker, text, event.by, seen);
      return text || isWhole(flow) ? combineText(context.linker, text ?? flow, event.by) : 'stop';
    case 'called':
      if (flow.suffix.length === 1 && TAKING_FILES.has(flow.suffix[0] ?? '')) seen.takesFile = true;
      return followTextMethod(toTextFlow({ ...flow, suffix: flow.suffix.slice(0, -1) }, patterns), event.call, seen);
    case 'argument':
      return visitArgument(context, flow, text, event.call, event.index, seen);
    case 'cast':
      if (!text && flow.suffix.length > 0 && isStructure(event, flow))
        seen.asserted.push({ ...siteOf({ file: flow.file, id: event.by }), source: 'code', text: 'a type assertion on the answer' });
      return undefined;
    case 'yielded':
      seen.usesAnything = true;
      if (text) takeText(seen);
      return undefined;
    case 'stored':
    case 'rendered':
    case 'attribute':
    case 'spread':
    case 'exported':
      seen.usesAnything = true;
      if (text) takeText(seen);
      else if (isWhole(flow)) seen.escapes ??= stoppedAt(flow, 'the answer goes on whole where it is not followed');
      return event.kind === 'stored' ? give(flow, placedFlows(context.linker, flow, event.target), seen) : undefined;
    case 'tested':
      if (text) noteTest(text, event.by, seen);
      return 'stop';
    default:
      return undefined;
  }
}

/** Callers that are all known are followed, and may take nothing of it. */
function noteReturn(
  linker: Linker,
  { flow, function: id }: Extract<FlowEvent, { kind: 'returned' }>,
  isText: boolean,
  seen: Seen,
): readonly Flow[] {
  seen.leaves ||= !isText && isReturnedOutside(linker, flow.file, id);
  seen.usesAnything ||= isText || !isReturnedInside(linker, flow.file, id);
  const takers = returnFlows(linker, flow, id);
  if (isText) useText(seen, takers.length > 0 && !isReturnedOutside(linker, flow.file, id));
  seen.isAsked ||= isText && !isGivenInside(linker, flow, id);
  return give(flow, takers, seen);
}

/** To whoever takes it from here. */
function give(flow: Flow, takers: readonly Flow[], seen: Seen): readonly Flow[] {
  seen.accesses.noteGiven(flow, takers);
  return takers;
}

/** An id that is stored or handed on may go anywhere, and has no word of the model in it. What kind of part it is tells something of the part. */
function isBeside({ kind, flow: { suffix } }: FlowEvent, { known }: Patterns): boolean {
  if ((kind !== 'argument' && kind !== 'stored') || suffix.length === 0 || MARKS.has(suffix[0] ?? '') || suffix.at(-1) === 'type')
    return false;
  return isOutside(known, suffix);
}

const TAKING_FILES: ReadonlySet<string> = new Set(['blob', 'arrayBuffer', 'bytes']);

/** Somebody takes the part that tells what the answer took, or whether a tool is one that there is; or leaves the text where it is. */
function noteLooks(event: FlowEvent, text: Flow | undefined, patterns: Patterns, seen: Seen): void {
  const { kind, flow } = event;
  if (flow.suffix.length > 0 && !isOfFailure(flow)) seen.usesAnything = true;
  if (event.kind === 'called' && patterns.shown.some((pattern) => isSame(pattern, event.call.suffix))) takeText(seen);
  if (kind === 'discarded') seen.isDropped ||= text !== undefined;
  else if (!text && isOfText(flow, patterns) && kind !== 'read' && kind !== 'called') seen.isAsked = true;
  if (patterns.usage.some((pattern) => isSame(pattern, flow.suffix))) seen.usage = true;
  if (patterns.marks.some((pattern) => isSame(pattern, flow.suffix))) seen.looksAtMarks = true;
}

/** The answer itself, or one message of its stream. */
function isWhole({ suffix }: Flow): boolean {
  return suffix.length === 0 || (suffix.length === 1 && suffix[0] === ELEMENT);
}

/** `answer.catch(report)` takes nothing of the answer. */
function isOfFailure({ suffix }: Flow): boolean {
  return suffix.length === 1 && (suffix[0] === 'catch' || suffix[0] === 'finally');
}

function isStructure(event: Extract<FlowEvent, { kind: 'cast' }>, flow: Flow): boolean {
  const expression = flow.file.expression(event.by);
  return expression.kind === 'cast' && !expression.checked && expression.type.kind !== 'keyword' && flow.suffix.at(-1) === 'arguments';
}

/** The flow as one of text, when the part that it denotes is the answer's text. */
function toTextFlow(flow: Flow, patterns: Patterns): Flow | undefined {
  // Pieces of text are text: what `split` and `match` give, and the named groups of a match.
  if (isMarked(flow))
    return flow.suffix.slice(1).every((token, i, rest) => token === '[]' || token === 'groups' || rest[i - 1] === 'groups')
      ? flow
      : undefined;
  const mark = patterns.texts.find(([, paths]) => paths.some((pattern) => isSame(pattern, flow.suffix)))?.[0];
  if (mark !== undefined) return { ...flow, suffix: [mark] };
  // A list of parts whose elements hold the text, mapped or joined, is text too: `content.map((part) => part.text)`.
  return undefined;
}

/** `text.length` is no text, and somebody wants to know it. */
function isOfText({ suffix }: Flow, { texts }: Patterns): boolean {
  return MARKS.has(suffix[0] ?? '') || texts.some(([, paths]) => paths.some((path) => isSame(path, suffix.slice(0, path.length))));
}

function takeText(seen: Seen): void {
  seen.usesText = true;
  seen.takesText = true;
}

/** Where it is only on its way, what is done with it at the end of that way is seen there. */
function useText(seen: Seen, isOnItsWay: boolean): void {
  seen.usesText = true;
  seen.takesText ||= !isOnItsWay;
}

/** `text ?? ''`, `if (text)` and `typeof text` take nothing of what it says. */
function noteTest({ file, id }: Flow, by: ExpressionId | undefined, seen: Seen): void {
  useText(seen, by === undefined || file.expression(by).kind !== 'index');
  if (by === undefined && file.statementOf(id)?.statement.kind === 'switch') seen.isListed = true;
}

function noteTemplate(linker: Linker, { file }: Flow, by: ExpressionId, seen: Seen): void {
  const expression = file.expression(by);
  // `result instanceof Promise`: what it is, and not what it says.
  useText(seen, expression.kind === 'binary' && expression.operator === 'instanceof');
  const sink = findTemplateSink(linker, { file, id: by });
  if (sink) seen.sinks.push(sink);
}

/** A template or a sum that contains the text holds the text. A comparison does not. */
function combineText(linker: Linker, flow: Flow, by: ExpressionId): 'stop' | readonly Flow[] {
  const expression = flow.file.expression(by);
  if (expression.kind === 'template' || (expression.kind === 'binary' && expression.operator === '+')) return [{ ...flow, id: by }];
  if (expression.kind !== 'assign' || expression.target === undefined) return 'stop';
  const target = flow.file.expression(expression.target);
  return target.kind === 'name' ? useFlows(linker, flow, target.binding) : placedFlows(linker, flow, expression.target);
}

function followTextMethod(text: Flow | undefined, call: Flow, seen: Seen): 'stop' | readonly Flow[] | undefined {
  if (!text) return undefined;
  const callee = text.file.expression(text.id);
  if (callee.kind === 'member' && /^(?:then|catch|finally)$/.test(callee.name)) return undefined;
  if (callee.kind === 'member' && KEEPS_TEXT.has(callee.name)) return [{ ...call, path: [], suffix: text.suffix.slice(0, 1) }];
  // Of a list that holds it, only what is asked counts.
  seen.isAsked ||= callee.kind !== 'member' || callee.name !== 'push';
  return 'stop';
}

function visitArgument(
  context: FateContext,
  flow: Flow,
  text: Flow | undefined,
  id: ExpressionId,
  index: number,
  seen: Seen,
): 'stop' | readonly Flow[] | undefined {
  const { linker } = context;
  const call: Ref = { file: flow.file, id };
  seen.usesAnything = true;
  if (!text) return isWhole(flow) ? visitWhole(linker, flow, call, index, seen) : undefined;
  const parser = index === 0 && flow.path.length === 0 ? findParser(linker, call) : undefined;
  if (parser) {
    addParse(seen, text, { call, name: parser });
    return 'stop';
  }
  if (flow.path.length === 0) for (const inner of findSchemaParsers(linker, call, index)) addParse(seen, text, inner, call);
  const list = findListOf(call);
  const isPassed = isPassThrough(linker, call);
  useText(
    seen,
    isPassed || (list !== undefined && isOwnList(call.file, list)) || isAskingForKind(linker, call) || findCallees(linker, call).length > 0,
  );
  if (flow.path.length === 0 && isWordList(linker, call)) seen.isListed = true;
  const sink = findSinkUse(linker, call, index);
  if (sink) seen.sinks.push({ ...sink, isTurn: sink.kind === 'database-write' && isTurn(linker, flow, call) });
  if (isPassed) return [{ ...text, id, path: [] }];
  // A list of texts is as good as their sum.
  if (list)
    return list.kind === 'name'
      ? useFlows(linker, text.path.length > 0 ? { ...text, path: [ELEMENT, ...text.path] } : text, list.binding)
      : 'stop';
  const expression = call.file.expression(id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  // `text.replace(a, b)` with the text as replacement, `pattern.exec(text)`: what comes out holds it.
  if (callee?.kind === 'member' && (callee.name === 'exec' || callee.name === 'concat'))
    return [{ ...text, id, path: [], suffix: text.suffix.slice(0, 1) }];
  return undefined;
}

function addParse(seen: Seen, text: Flow, { call, name }: InnerParser, within?: Ref): void {
  const key = `${call.file.path}#${call.id}`;
  const place = seen.parses.get(key) ?? { call, ...(within && { within }), stacks: [] };
  place.stacks.push(text.stack);
  seen.parses.set(key, place);
  seen.parsers.set(key, name);
  if (text.suffix[0] === TOOL_TEXT) seen.ofTools.add(key);
}

/** Written down, shown or sent as it is, an answer is text; functions of the project are followed. */
function visitWhole(linker: Linker, flow: Flow, call: Ref, index: number, seen: Seen): 'stop' | readonly Flow[] | undefined {
  if (isResponder(linker, call) || findSinkUse(linker, call, index)?.kind === 'response') {
    takeText(seen);
    return 'stop';
  }
  if (isWriting(linker, call)) return [{ ...flow, id: call.id, path: [] }];
  if (findCallees(linker, call).length > 0 || isKeeping(linker, call, index)) return undefined;
  if (isRecorder(flow.file, call.id)) return 'stop';
  if (flow.path.length === 0) seen.escapes ??= stoppedAt(call, 'the answer is handed on whole');
  return undefined;
}
