import type { LlmCall, StreamProfile } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { ELEMENT } from '../../facts.js';
import { toStart } from '../failures/stream-errors.js';
import { LISTENING } from '../failures/streams.js';
import { findLimitOption, type LimitFacts, toFactsByClient } from '../options/limits.js';
import { findCallees } from '../values/call-flows.js';
import { type Answer, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findSinkUse } from '../values/sinks.js';
import { isResponder } from '../values/takers.js';
import { argumentsOf, type Ref } from '../values/value.js';
import { isClearedWithHeaders } from './cleared-timers.js';
import { hasLimitingFetch, mayHaveOwnFetch } from './own-fetches.js';
import { readSignal } from './signals.js';

type Silence = StreamProfile['silence'];

/** Does anything end the stream when the provider stops sending in the middle of it? A time limit that ends with the headers does not. */
export function readSilence(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  { timeout, streaming }: Pick<LlmCall, 'timeout' | 'streaming'>,
): Silence {
  if (streaming === true && facts.call.kind === 'http')
    return readSignalSilence(linker, facts) === 'cleared' ? 'cleared' : 'not-applicable';
  if (streaming !== true || !operation) return 'not-applicable';
  if (timeout.deadline.state !== 'absent' || timeout.evidence.some(({ source }) => source === 'wrapper')) return 'bounded';
  // Where there is no limit at all, that is said of the call as a whole.
  const hasDefault = timeout.state === 'sdk-default' || (timeout.state === 'cancel-only' && timeout.defaultMs !== null);
  if (timeout.state !== 'bounded' && !hasDefault) return 'unknown';
  const silences = toFactsByClient(linker, facts).map((one) => readClientSilence(linker, one));
  const closed = silences.find((silence) => !LEFT_OPEN.includes(silence));
  if (closed !== undefined) return closed;
  if (!isReadInSight(linker, facts, operation)) return 'unknown';
  return LEFT_OPEN.find((silence) => silences.includes(silence)) ?? 'unknown';
}

/** The weakest first. */
const LEFT_OPEN: readonly Silence[] = ['open', 'cancel-only', 'cleared'];

function readClientSilence(linker: Linker, facts: LimitFacts): Silence {
  const { timeoutCovers } = facts.defaults ?? {};
  if (timeoutCovers === 'stream') return 'bounded';
  if (timeoutCovers === undefined || hasLimitingFetch(linker, facts) || mayHaveOwnFetch(linker, facts)) return 'unknown';
  const option = findLimitOption(linker, facts, facts.timeout);
  if (option.state === 'unknown') return 'unknown';
  if (option.state === 'known' && option.option.coversStream) return 'bounded';
  return readSignalSilence(linker, facts);
}

/** Who holds a signal may have a clock of their own; where that is seen not to be so, a user who is tired of waiting may cancel, and nobody else. */
function readSignalSilence(linker: Linker, facts: LimitFacts): Silence {
  const option = findLimitOption(linker, facts, facts.signal);
  if (option.state === 'absent') return 'open';
  if (option.state === 'unknown') return 'unknown';
  const signal = readSignal(linker, option.at);
  switch (signal.kind) {
    case 'absent':
      return 'open';
    case 'timer':
      return signal.by && isClearedWithHeaders(linker, facts, signal.by) ? 'cleared' : 'bounded';
    case 'caller':
      return mayHaveClock(linker, option.at) ? 'unknown' : 'cancel-only';
    default:
      return 'unknown';
  }
}

/** A timer in a file that aborts something may do so by ways that are not followed: `setInterval(() => this.check(), 1000)`. */
function mayHaveClock(linker: Linker, signal: Ref): boolean {
  const { project } = linker;
  const sources = linker.resolve(signal).map((value) => ('calls' in value ? value.calls.at(-1)?.file.path : undefined));
  const files = sources.includes(undefined) ? project.files : sources.flatMap((path) => path ?? []);
  return files.some(
    (path) => project.mentions(path, 'abort') && project.matches(path, /\bset(?:Timeout|Interval)\b/) && project.matches(path, /\.abort\b/),
  );
}

const PASSED_ON = [...LISTENING, 'toReadableStream', 'pipeThrough'];
const OF_PROMISE = ['then', 'catch', 'finally'];

/** All that is done with the stream is in sight: it is looped over, listened to, awaited or made a response of, and nobody can end it from outside. */
function isReadInSight(linker: Linker, facts: LimitFacts, { consume = [] }: Operation): boolean {
  const plain = new Set([...PASSED_ON, ...OF_PROMISE, ...consume.map((name) => name.replace('()', ''))]);
  let isRead = false;
  let isSeen = true;
  const complete = follow(linker, [toStart(facts)], (event) => {
    const answer = readUse(linker, event, plain);
    if (answer === 'read' || isListening(event)) isRead = true;
    if (answer === 'lost') isSeen = false;
    return answer === 'read' || answer === 'lost' ? 'stop' : answer;
  });
  return complete && isSeen && isRead;
}

/** `stream.on('text', show)`: it is read as it comes. */
function isListening({ kind, flow }: FlowEvent): boolean {
  return kind === 'called' && LISTENING.has(flow.suffix[0] ?? '');
}

/** `stream.pipeThrough(new TextEncoderStream())`, which has no clock. A transform of another kind may end what comes too slowly. */
function isCoding(linker: Linker, { file, id }: Ref): boolean {
  return argumentsOf({ file, id }).some((given) =>
    /^new Text(?:En|De)coderStream\b/.test(linker.project.code(file.path, file.expression(given).span)),
  );
}

/** `new Response(stream)`. */
function isBody(linker: Linker, { flow, call, index }: Extract<FlowEvent, { kind: 'argument' }>): boolean {
  return flow.path.length === 0 && findSinkUse(linker, { file: flow.file, id: call }, index)?.kind === 'response';
}

function readUse(linker: Linker, event: FlowEvent, plain: ReadonlySet<string>): Answer | 'read' | 'lost' {
  const { flow } = event;
  const [part, ...rest] = flow.suffix;
  if (part === ELEMENT) return event.kind === 'bound' || event.kind === 'iterated' ? 'stop' : 'lost';
  switch (event.kind) {
    case 'iterated':
      return event.awaited && flow.path.length === 0 && part === undefined ? 'read' : 'lost';
    case 'read':
      return part !== undefined && (plain.has(part) || part === 'abort') ? undefined : 'lost';
    case 'called':
      if (part === undefined || rest.length > 0) return 'lost';
      if (part === 'abort') return isStop(linker, event.call) ? 'stop' : 'lost';
      if (part === 'pipeThrough') return isCoding(linker, event.call) ? [{ ...event.call, suffix: [] }] : 'lost';
      if (OF_PROMISE.includes(part)) return undefined;
      return LISTENING.has(part) ? [{ ...event.call, suffix: [] }] : 'read';
    case 'argument':
      if (isBody(linker, event) || isResponder(linker, { file: flow.file, id: event.call })) return 'read';
      return findCallees(linker, { file: flow.file, id: event.call }).length > 0 ? undefined : 'lost';
    case 'awaited':
    case 'bound':
    case 'cast':
    case 'discarded':
    case 'returned':
    case 'tested':
      return undefined;
    default:
      return 'lost';
  }
}

const STOPPING = /^on(?:Abort|Close|Cancel|Disconnect)(?![a-z])/;
const LEAVING: ReadonlySet<unknown> = new Set(['abort', 'aborted', 'close', 'disconnect', 'click']);

/** `sse.onAbort(() => stream.abort())`, `request.on('close', …)`: whoever waits for it has gone; no clock that ends it is near. */
function isStop({ project }: Linker, { file, id }: Ref): boolean {
  const owner = file.functionOwner(file.expression(id).function);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = parent === undefined ? undefined : file.expression(parent);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call?.kind !== 'call' || callee?.kind !== 'member' || project.matches(file.path, /\bset(?:Timeout|Interval)\b/)) return false;
  const [event] = call.arguments.map((one) => file.expression(one));
  if (STOPPING.test(callee.name)) return true;
  return /^(?:on|once|addListener|addEventListener)$/.test(callee.name) && event?.kind === 'literal' && LEAVING.has(event.value);
}
