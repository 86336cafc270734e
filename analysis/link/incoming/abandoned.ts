import type { Abandoned } from '../../calls.js';
import type { FunctionId, Span } from '../../facts.js';
import type { FateContext } from '../failures/fates.js';
import { findBodyReadings } from '../failures/left-open.js';
import type { FileIndex } from '../files/file-index.js';
import { readHttpOption } from '../options/http-models.js';
import { type LimitFacts, readLimitOption } from '../options/limits.js';
import { findDirectiveEntry } from '../values/entries.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { servesRequests } from './serving.js';
import { isOfTimer } from './timer-signals.js';

/** Somebody reads the stream to its end on purpose, so that the answer is kept when its reader has gone, or that he may come back to it. */
const READ_ANYWAY = /\bconsume(?:Sse)?Stream\b|\bresumableStream\b|ResumableStream/;
/** Requests of the web's own kind have a signal. */
const WEB_REQUEST = /^(?:Request|NextRequest)$/;

/** What begins farther away from a request goes on by itself: a task that its answer only tells of. */
const FARTHEST = 7;

/** Does the stream answer a request without being told when that is given up? */
export function findAbandoned(context: FateContext, facts: LimitFacts, streaming: boolean | null): Abandoned | null {
  const { linker } = context;
  const { file, id } = facts.call.ref;
  const isSignalable = facts.signal.length > 0;
  const isReadOnly = facts.call.kind === 'sdk' && facts.call.operation.endsUnread === true;
  if (!(streaming ?? isReadAsItComes(linker, facts)) || (!isSignalable && !isReadOnly)) return null;
  const given = readLimitOption(linker, facts, facts.signal);
  const timer =
    given.state === 'known' && given.values.length > 0 && given.values.every((value) => isOfTimer(linker, value)) ? given.at : null;
  if (given.state !== 'absent' && !timer) return null;
  if (linker.project.matches(file.path, READ_ANYWAY)) return null;
  if (facts.call.kind === 'http' && !isReadHere(linker, facts.call.ref)) return null;
  if (isReadOnly && !isReadByCode(linker, facts.call.ref)) return null;
  const frame = file.expression(id).function;
  if (isSignalless(linker, file, frame) || isEndedByReader(linker, file, frame) || isAborted(linker, facts.call.ref)) return null;
  return servesRequests(context.linker, file, frame, FARTHEST)
    ? { signal: isSignalable ? findSignal(file, frame) : null, timer: timer && toTimer(linker, timer), takesSignal: isSignalable }
    : null;
}

function toTimer(linker: Linker, at: Ref): NonNullable<Abandoned['timer']> {
  const site = siteOf(at);
  return { ...site, text: linker.project.code(site.file, site.span), isWritten: at.file.expression(at.id).kind === 'call' };
}

/** Whoever chose what is asked for, an answer that is taken apart piece by piece is written as it comes. */
function isReadAsItComes(linker: Linker, { call }: LimitFacts): boolean {
  if (call.kind !== 'http' || readHttpOption(linker, call, ['stream']).state !== 'unknown') return false;
  return findBodyReadings(linker, { ...call.ref, path: [], suffix: [], stack: [] }).length > 0;
}

/** A server action gets what its caller gave, and nothing of the request. */
function isSignalless(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  for (let at: FunctionId | undefined = frame; at !== undefined; at = file.functionAt(at)?.parent) {
    if (findDirectiveEntry(linker, file, at)) return true;
  }
  return false;
}

/** Ends what is being read, by whatever name. */
const ENDING = /\babort\w*\(|\.(?:return|cancel|destroy)\(/;

/** `new ReadableStream({ start, cancel: () => answer.controller.abort() })`: its reader says that it goes. */
function isEndedByReader(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  for (let at: FunctionId | undefined = frame; at !== undefined; at = file.functionAt(at)?.parent) {
    const owner = file.functionOwner(at);
    const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
    const object = parent === undefined ? undefined : file.expression(parent);
    const cancel = object?.kind === 'object' ? object.properties.find((one) => 'name' in one && one.name === 'cancel') : undefined;
    if (cancel && ENDING.test(linker.project.code(file.path, file.expression(cancel.value).span))) return true;
  }
  return false;
}

/**
 * `new Response(stream.toReadableStream())`: canceling that stream aborts the request (openai@5.10.0 and @anthropic-ai/sdk@0.60.0,
 * core/streaming.js). `stream.abort()`, `stream.controller.abort()` and `stream.return()` do so too, wherever they are written, and a loop over
 * it that is left when the reader has gone: streams end their requests when nobody goes on reading them.
 */
function isAborted(linker: Linker, call: Ref): boolean {
  let isEnded = false;
  const starts = [call, ...findGenerated(linker, call, 0)].map((one) => ({ ...one, path: [], suffix: [], stack: [] }));
  follow(linker, starts, (event) => {
    if (event.kind === 'iterated' && isLeft(linker, event.flow.file, event.statement.statement.span)) isEnded = true;
    if (event.kind !== 'called') return undefined;
    const method = event.flow.suffix.at(-1) ?? '';
    const around = event.call.file.parentOf(event.call.id);
    const outer = around === undefined ? undefined : event.call.file.expression(around);
    // A stream of Node does not end what it reads when what it is piped to is closed.
    const isNodes = outer?.kind === 'call' && nameOf(event.call.file, outer.callee) === 'fromWeb';
    if (/^(?:abort|return|cancel|destroy)$/.test(method) || (method === 'toReadableStream' && !isNodes)) isEnded = true;
    return 'stop';
  });
  return isEnded;
}

const DEEPEST = 3;

/** Where generators are called that read the stream: a loop over one that is left ends the generator, and with it its own loop. */
function findGenerated(linker: Linker, { file, id }: Ref, depth: number): readonly Ref[] {
  const frame = file.expression(id).function;
  if (depth > DEEPEST || file.functionAt(frame)?.generator !== true) return [];
  const { calls } = linker.callSites(file, frame);
  return [...calls, ...calls.flatMap((one) => findGenerated(linker, one, depth + 1))];
}

/** `if (response.destroyed) break;` */
const LEAVING = /(?:destroyed|writableEnded|closed|aborted|disconnected|cancell?ed)\b[^;{}]*\)\s*(?:\{[^{}]*)?\b(?:break|return)\b/i;

function isLeft(linker: Linker, file: FileIndex, loop: Span): boolean {
  return LEAVING.test(linker.project.code(file.path, loop));
}

/** A loop over it, or calls of `next`, of code that nobody leaves: a generator is left with the loop over what it gives. */
function isReadByCode(linker: Linker, call: Ref): boolean {
  let isRead = false;
  follow(linker, [{ ...call, path: [], suffix: [], stack: [] }], (event) => {
    const { file, id, suffix } = event.flow;
    const isNext = event.kind === 'called' && suffix.length === 1 && suffix[0] === 'next';
    if ((event.kind === 'iterated' && suffix.length === 0) || isNext) {
      if (file.functionAt(file.expression(id).function)?.generator !== true) isRead = true;
      return 'stop';
    }
    return event.kind === 'called' ? 'stop' : undefined;
  });
  return isRead;
}

const READING = /^(?:getReader|pipe|on|values)$/;

/** A body that is handed on as it came is given up with the response it became; one that the program reads is read to its end. */
function isReadHere(linker: Linker, call: Ref): boolean {
  let isRead = false;
  let isEnded = false;
  follow(linker, [{ ...call, path: [], suffix: [], stack: [] }], (event) => {
    const { file, id, suffix } = event.flow;
    if (!BODIES.some((part) => suffix.includes(part))) return undefined;
    if (event.kind === 'iterated' || (event.kind === 'called' && READING.test(suffix.at(-1) ?? ''))) {
      isRead = true;
      isEnded ||= isEndedAround(linker, file, file.expression(id).function);
    }
    return event.kind === 'called' && suffix.at(-1) !== 'pipeThrough' ? 'stop' : undefined;
  });
  return isRead && !isEnded;
}

/** `response.on('close', () => reader.cancel())` beside the reading. */
function isEndedAround(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  const { span, parent } = file.functionAt(frame) ?? {};
  if (span === undefined || parent === undefined) return false;
  return ENDING.test(linker.project.code(file.path, span)) || isEndedAround(linker, file, parent);
}

/** Where the clients of HTTP have what they get: `response.body`, `response.data`. */
const BODIES = ['body', 'data'];

/** The parameter of a function around the call that is written as a request. */
function findSignal(file: FileIndex, frame: FunctionId): string | null {
  for (let at: FunctionId | undefined = frame; at !== undefined; at = file.functionAt(at)?.parent) {
    for (const parameter of file.functionAt(at)?.parameters ?? []) {
      const { type, name } = file.bindingAt(parameter) ?? {};
      // `Request` of a package, such as express, is another.
      const isWebs = type?.kind === 'named' && WEB_REQUEST.test(type.name) && (type.name !== 'Request' || type.binding === undefined);
      if (isWebs && name) return `${name}.signal`;
    }
  }
  return null;
}
