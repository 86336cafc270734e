import type { Evidence } from '../../calls.js';
import type { Answer, Operation } from '../../catalog.js';
import { ELEMENT, type ExpressionId } from '../../facts.js';
import { originOf } from '../calls/detect.js';
import { isErrorMaking, isRecorder, isResponse } from '../failures/error-answers.js';
import { LISTENING } from '../failures/streams.js';
import { toTokens } from '../files/catalog-index.js';
import { wordOf } from '../files/words.js';
import type { LimitFacts } from '../options/limits.js';
import { findCallees, handedFlows } from '../values/call-flows.js';
import { followApart } from '../values/consumers.js';
import type { Flow, Answer as FlowAnswer, FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findPlainListMethod } from '../values/lists.js';
import { findSinkUse } from '../values/sinks.js';
import { stoppedAt } from '../values/sites.js';
import { isKeeping, isResponder, isWriting } from '../values/takers.js';
import type { Ref } from '../values/value.js';
import { isSame, isWithin } from './answer-paths.js';
import { visitEnd, visitType } from './ends.js';
import { findUnread, isEnd, isHolder, mentionsEnd, mentionsEndAround, type Patterns, type Seen, toPatterns } from './finish-parts.js';
import { findLastStep, isStepOf } from './last-step.js';
import { isLeaving, isOfLibrary, isRunByLibraries } from './leaving.js';
import { findListened, isReadInPieces } from './listened-responses.js';
import { isPlainCall } from './plain-calls.js';
import { followRaw, GIVES_TEXT } from './raw-bodies.js';
import { findTold } from './told.js';

/** Who may have looked at how an answer ended. */
export interface FinishLooks {
  readonly look: Evidence | undefined;
  /** Where what tells of the end goes on to code that is not known. */
  readonly goesOn: Evidence | undefined;
  /** Something of the answer is taken that half of it would spoil. */
  readonly isUsed: boolean;
  /** A checked object is awaited, which rejects where the answer is not whole. */
  readonly isAwaitedWhole: boolean;
  /** Each way that it can end is put into other words behind it, so that a check in between would leave words without a case. */
  readonly isTranslated: boolean;
  /** Another function that asks the same helper looks. */
  readonly isLookedAtElsewhere: boolean;
}

/**
 * Follows only those parts of an answer that tell how it ended, so that it comes to an end where the text would lead on and on. What else
 * is done with the answer is seen only as far as it is something.
 */
export function findFinishLooks(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
  chunk: Answer | undefined,
): FinishLooks {
  const patterns = toPatterns(answer, chunk, facts.call);
  const { ref } = facts.call;
  const told = findTold(linker, facts, operation);
  const starts = [originOf(facts.call), ...told.flows, ...findListened(linker, facts)];
  const untold = told.isWhole ? undefined : stoppedAt(ref, 'a callback at the end of the answer is not known');
  const begin = (outer: Seen | undefined): Seen => ({ ...(outer ?? { ...NOTHING_SEEN, goesOn: untold }), ...copyPlaces(outer) });
  const ways = followApart(linker, starts, begin, (event, seen) => visit(linker, event, patterns, seen));
  const looks = ways.map(({ seen, isComplete }) => toLooks(linker, ref, patterns, seen, isComplete));
  // The function that takes most on trust decides for all that ask the same helper.
  const trusting = looks.find(({ look, goesOn, isUsed }) => isUsed && !look && !goesOn) ?? looks.find(({ look }) => !look);
  const isLookedAt = looks.some(({ look }) => look !== undefined);
  return { ...(trusting ?? looks[0] ?? { ...NOTHING_SEEN }), isLookedAtElsewhere: trusting !== undefined && isLookedAt };
}

/** Each way goes on from what all have seen. */
function copyPlaces(outer: Seen | undefined): Pick<Seen, 'files' | 'reads' | 'handings'> {
  return { files: new Set(outer?.files), reads: [...(outer?.reads ?? [])], handings: [...(outer?.handings ?? [])] };
}

const NOTHING_SEEN = {
  look: undefined,
  goesOn: undefined,
  handedOn: undefined,
  isUsed: false,
  isPrinted: false,
  isAwaitedWhole: false,
  isTranslated: false,
  isBytes: false,
  bytesLeave: false,
} as const;

function toLooks(linker: Linker, ref: Ref, patterns: Patterns, seen: Seen, isComplete: boolean): Omit<FinishLooks, 'isLookedAtElsewhere'> {
  // Where bytes are read, the body that goes elsewhere as a whole is that of an error.
  if (seen.isBytes && !seen.look) {
    // What is made of the pieces that come to a listener goes to whoever waits for it.
    const mentions = patterns.isListenedTo ? mentionsEndAround : mentionsEnd;
    const isOpen = seen.bytesLeave || mentions(linker, seen.files, patterns);
    seen.goesOn = isOpen ? stoppedAt(ref, 'its bytes are read by code that is not followed') : undefined;
  }
  // What is left of a response whose body was read tells nobody anything.
  const unread = findUnread(seen);
  seen.isUsed ||= unread?.mayBeAsked === false;
  seen.handedOn ??= unread?.stop;
  if (unread?.mayBeAsked) seen.goesOn ??= unread.stop;
  if (seen.handedOn && !seen.look && !seen.goesOn && mentionsEndAround(linker, seen.files, patterns)) seen.goesOn = seen.handedOn;
  return {
    ...seen,
    isUsed: seen.isUsed || seen.isPrinted,
    goesOn: isComplete ? seen.goesOn : (seen.goesOn ?? stoppedAt(ref, 'the answer goes too many ways')),
  };
}

/** Where a chain ends in a parser, that is what gives the text alone; any other step may be told more, and look. */
export function isTextAlone(linker: Linker, { clients }: LimitFacts, parsers: readonly string[]): boolean {
  const step = findLastStep(linker, clients);
  return step === undefined || isStepOf(linker, step, parsers);
}

function visit(linker: Linker, event: FlowEvent, patterns: Patterns, seen: Seen): FlowAnswer {
  const { flow } = event;
  const { suffix } = flow;
  seen.files.add(flow.file);
  if (patterns.typed.some((path) => isSame(path, suffix))) return visitType(event, patterns.types, seen);
  if (isEnd(patterns, suffix)) return visitEnd(linker, event, seen, isHolder(patterns, suffix));
  if (event.kind === 'awaited' && patterns.objects.some((path) => isSame(path, suffix))) seen.isAwaitedWhole = true;
  const raw = followRaw(linker, event, patterns.raws);
  if (raw) return raw;
  if (patterns.hasBytes && suffix[0] === 'body') return visitBytes(linker, event, seen);
  if (patterns.streams.some((part) => isReadInPieces(event, part)) || patterns.pieces.some((part) => isSame(part, suffix))) {
    seen.isBytes = true;
    seen.isUsed = true;
    return 'stop';
  }
  if (patterns.isReadOnce && event.kind === 'called' && BODIES.has(suffix[0] ?? '') && suffix.length === 1) seen.reads.push(event.call);
  if (isTaken(event, patterns)) {
    if (event.kind === 'called' && !isPlainCall(linker, event.call, patterns.ends))
      seen.goesOn ??= stoppedAt(event.call, 'this response may take in how the answer ended');
    seen.isUsed = true;
    return 'stop';
  }
  if (event.kind === 'called' && LISTENING.has(suffix.at(-1) ?? '') && suffix.length === 1)
    return listen(linker, event.call, patterns, seen);
  return visitWay(linker, event, patterns, seen);
}

/** Methods that read the body of a response, each at most once. */
const BODIES: ReadonlySet<string> = new Set(['json', 'text', 'arrayBuffer', 'blob', 'bytes']);

/** Its text, or a response that is made of it. */
function isTaken(event: FlowEvent, { taken }: Patterns): boolean {
  const { suffix } = event.kind === 'called' ? event.call : event.flow;
  return suffix.length > 0 && taken.some((path) => isSame(path, suffix));
}

/** `response.body`: where its bytes go is not followed, only whether they go to a client as they are. */
function visitBytes(linker: Linker, event: FlowEvent, seen: Seen): FlowAnswer {
  const { flow } = event;
  switch (event.kind) {
    case 'called':
    case 'iterated':
      seen.isBytes = true;
      seen.isUsed = true;
      return 'stop';
    case 'argument':
      if (findCallees(linker, { file: flow.file, id: event.call }).length > 0) return undefined;
      if (isResponse(flow.file, event.call)) seen.bytesLeave = true;
      seen.isBytes = true;
      seen.isUsed = true;
      return 'stop';
    case 'returned':
      seen.bytesLeave ||= isLeaving(linker, flow, event.function);
      return undefined;
    case 'exported':
      seen.bytesLeave = true;
      return undefined;
    default:
      return undefined;
  }
}

/** `stream.on('text', show)` gives the stream itself, and hands to the callback what the event is about. */
function listen(linker: Linker, call: Flow, patterns: Patterns, seen: Seen): FlowAnswer {
  const expression = call.file.expression(call.id);
  const first = expression.kind === 'call' ? expression.arguments[0] : undefined;
  const name = first === undefined ? undefined : wordOf(call.file, first);
  if (name === undefined) {
    seen.goesOn ??= stoppedAt(call, 'which event is listened to is not known');
    return 'stop';
  }
  const suffix = toTokens(`on:${name}`);
  const stream: Flow = { ...call, suffix: [] };
  if (patterns.taken.some((path) => isSame(path, suffix))) seen.isUsed = true;
  if (!patterns.ends.some((path) => isWithin(path, suffix))) return [stream];
  const flows = handedFlows(linker, { ...call, suffix }, stream, call.id, LISTENER);
  if (flows.length < 2) seen.goesOn ??= stoppedAt(call, 'the listener is not known');
  return flows;
}

const LISTENER = { callback: { argument: 1, parameter: 0 }, gives: 'list', returns: 'nothing' } as const;

/** Where the search stops, by the event. */
const WAYS_OUT: Partial<Readonly<Record<FlowEvent['kind'], string>>> = {
  argument: 'it is handed to code that is not known',
  returned: 'it is given to callers that are not known',
  yielded: 'it is given to readers that are not known',
  stored: 'it is stored where it can not be followed',
  exported: 'it is exported to code that is not known',
  rendered: 'it is handed to a component',
  attribute: 'it is handed to a component',
};

/** On the way of a part that holds what tells of the end. */
function visitWay(linker: Linker, event: FlowEvent, patterns: Patterns, seen: Seen): FlowAnswer {
  const { flow } = event;
  const mayTell = [...patterns.ends, ...patterns.raws].some((path) => isWithin(path, flow.suffix));
  const mayHold = mayTell || [...patterns.taken, ...patterns.refusals, ...patterns.objects].some((path) => isWithin(path, flow.suffix));
  // A part of the object is as much an answer as the whole.
  if (patterns.objects.some((path) => isWithin(flow.suffix, path))) seen.isUsed = true;
  if (!mayHold) return isMethod(event, patterns) ? undefined : 'stop';
  const leave = () => {
    const stop = stoppedAt(flow, WAYS_OUT[event.kind] ?? 'it goes where it can not be followed');
    if (patterns.isReadOnce && flow.suffix.length === 0) {
      seen.handings.push({ at: flow, stop, mayBeAsked: mayBeAsked(linker, event) });
      return;
    }
    if (mayTell && mayBeAsked(linker, event)) seen.goesOn ??= stop;
    else seen.isUsed = true;
    if (mayTell) seen.handedOn ??= stop;
  };
  switch (event.kind) {
    case 'argument':
      return visitArgument(linker, event, leave, { seen, isShown: !mayTell && showsText(linker, flow, event.call, patterns) });
    case 'returned':
      if (isLeaving(linker, flow, event.function)) leave();
      return undefined;
    case 'yielded':
      if (isLeaving(linker, flow, flow.file.expression(flow.id).function)) leave();
      return undefined;
    case 'stored':
    case 'exported':
    case 'rendered':
    case 'attribute':
    case 'thrown':
      leave();
      return undefined;
    case 'combined':
    case 'tested':
      return 'stop';
    default:
      return undefined;
  }
}

/** Code that nobody knows gets the answer itself. Inside something of the project's own nobody outside of it knows where to look, and libraries do not. */
function mayBeAsked(linker: Linker, event: FlowEvent): boolean {
  const { flow } = event;
  switch (event.kind) {
    case 'argument':
      return flow.path.length === 0 && !isOfLibrary(linker, { file: flow.file, id: event.call });
    case 'returned':
      return flow.path.length === 0 && !isRunByLibraries(linker, flow.file, event.function);
    case 'yielded':
      return flow.path.length === 0;
    default:
      return event.kind === 'exported';
  }
}

/** `content.find`, `answer.then`, `stream.on`: on its way to being called, and called, it gives or hands on what it is a method of. */
function isMethod({ kind, flow: { suffix } }: FlowEvent, { ends, taken, refusals, objects, raws }: Patterns): boolean {
  const name = suffix.at(-1) ?? '';
  const isKnown =
    LISTENING.has(name) ||
    GIVES_TEXT.has(name) ||
    /^(?:then|catch|finally|pipe|toPromise|subscribe)$/.test(name) ||
    findPlainListMethod(name) !== undefined;
  if (!isKnown || (kind !== 'read' && kind !== 'called')) return false;
  return [...ends, ...taken, ...refusals, ...objects, ...raws].some((path) => isWithin(path, suffix.slice(0, -1)));
}

function visitArgument(
  linker: Linker,
  event: Extract<FlowEvent, { kind: 'argument' }>,
  leave: () => void,
  { seen, isShown }: { readonly seen: Seen; readonly isShown: boolean },
): FlowAnswer {
  const { flow } = event;
  const call: Ref = { file: flow.file, id: event.call };
  if (findCallees(linker, call).length > 0 || isKeeping(linker, call, event.index)) return undefined;
  const global = findGlobal(linker, call);
  if (global === 'String') seen.isUsed = true;
  if (global !== undefined && ASKING.has(global)) return 'stop';
  if (isRecorder(flow.file, event.call)) {
    if (isShown) seen.isUsed = true;
    if (isWhole(flow) && isPrintedByScript(linker, call)) seen.isPrinted = true;
    return 'stop';
  }
  if (isErrorMaking(flow.file, event.call)) return 'stop';
  if (isWriting(linker, call)) return [{ ...flow, id: event.call }];
  if (isResponder(linker, call)) {
    seen.isUsed = true;
    return 'stop';
  }
  // A relay hands on what tells of the end with all the rest.
  if (isWhole(flow) && findSinkUse(linker, call, event.index)?.kind === 'response') {
    seen.goesOn ??= stoppedAt(flow, 'whoever asks is sent the answer whole, and may look');
    return 'stop';
  }
  leave();
  return undefined;
}

/** A script whose last word is the answer shows it. */
function isPrintedByScript(linker: Linker, { file, id }: Ref): boolean {
  return file.expression(id).function === 0 && findGlobal(linker, { file, id }) === 'console.log';
}

/** `console.log(message.content)`, and not `console.log(message.stop_reason, message.content)`. The whole response is printed by whoever looks for a fault. */
function showsText(linker: Linker, { file, suffix }: Flow, call: ExpressionId, { ends, texts }: Patterns): boolean {
  if (suffix.length === 0 || !texts.some((path) => isWithin(path, suffix))) return false;
  const code = linker.project.code(file.path, file.expression(call).span);
  return !ends.some((path) => code.includes(`.${path.at(-1)}`));
}

/** The answer, or each of its chunks, as it came. */
function isWhole({ suffix }: Flow): boolean {
  return suffix.every((token) => token === ELEMENT);
}

/** Takes nothing of the answer that tells of its end. */
const ASKING: ReadonlySet<string> = new Set(['Array.isArray', 'Boolean', 'Object.keys', 'Number.isFinite', 'String']);

function findGlobal(linker: Linker, { file, id }: Ref): string | undefined {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return undefined;
  const value = linker.resolve({ file, id: expression.callee }).find(({ kind }) => kind === 'global');
  return value?.kind === 'global' ? value.path.join('.') : undefined;
}
