import type { Handler, StreamProfile } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { ELEMENT } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import { readOption } from '../options/options.js';
import { type Flow, follow } from '../values/flow.js';
import type { Ref } from '../values/value.js';
import { findThrownParts } from './error-parts.js';
import { EMPTY_TRAIL, type Fate, toFate } from './fate.js';
import { type FateContext, findPromiseFates, findThrowFates } from './fates.js';
import { findTeller, findTellerFate, isOnlyShown, toCallbackFate } from './stream-tellers.js';

/**
 * Where the failure of a call that returns at once shows: where its stream is iterated, where one of its ends is awaited, or in an error
 * callback. A stream that is handed on out of sight is `unknown`.
 */
export function findStreamFates(context: FateContext, call: DetectedCall, failure: Operation['failure']): readonly Fate[] {
  const operation = call.kind === 'sdk' ? call.operation : undefined;
  const thrown = failure === 'silent-stream' && operation ? findThrownParts(context, toStart(call.ref), operation) : [];
  const fates = [...findReadFates(context, call, operation, failure), ...thrown].filter((fate) => fate.state !== 'floating');
  if (call.kind !== 'sdk' || !operation) return fates.length > 0 ? fates : [toFate(EMPTY_TRAIL, 'unknown', null, NOT_FOUND)];
  const { tellers, streams } = operation;
  const isShown = (tellers !== undefined || streams !== undefined) && isOnlyShown(context.linker, toStart(call.ref), operation);
  const version = context.linker.versionOf(call.importer, call.specifier);
  const callback = readOption(context.linker, call.ref, call.clients, operation.options.onError, version);
  if (callback.state === 'known')
    return [toCallbackFate(context, call.ref, callback, isShown), ...fates.filter(({ handlers }) => handlers.some(isCallback))];
  if (fates.length > 0) return fates;
  const unknown = toFate(EMPTY_TRAIL, 'unknown', null, NOT_FOUND);
  return [isShown ? { ...unknown, note: tellers ? TOLD : BROKEN_OFF, isOpen: false } : unknown];
}

/** Methods that take a listener. */
export const LISTENING: ReadonlySet<string> = new Set(['on', 'once', 'addListener']);

const NOT_FOUND = 'where the stream is consumed was not found';
const TOLD = 'the SDK tells the client that something failed';
const BROKEN_OFF = 'the response that is made of the stream breaks off';

function isCallback({ kind }: Handler): boolean {
  return kind === 'error-event';
}

function toStart({ file, id }: Ref): Flow {
  return { file, id, path: [], suffix: [], stack: [] };
}

/** Out of whatever reads the stream. */
function findReadFates(
  context: FateContext,
  call: DetectedCall,
  operation: Operation | undefined,
  failure: Operation['failure'],
): readonly Fate[] {
  const version = call.kind === 'sdk' ? context.linker.versionOf(call.importer, call.specifier) : null;
  const consume = new Set((operation?.consume ?? []).map((name) => name.replace('()', '')));
  const fates: Fate[] = [];
  const end = (found: readonly Fate[]) => fates.push(...(failure === 'silent-stream' ? found.map(withoutWords) : found));
  follow(context.linker, [toStart(call.ref)], (event) => {
    const { flow } = event;
    // One chunk of the stream: how it ends is seen by whoever iterates it.
    if (flow.suffix.includes(ELEMENT)) return 'stop';
    if (event.kind === 'awaited' && flow.suffix.length === 0) return undefined;
    const told = operation && findTeller(context.linker, event, operation);
    if (told) {
      const fate = findTellerFate(context, told.call, told.teller, version);
      if (fate) fates.push(fate);
      return 'stop';
    }
    if (event.kind === 'awaited' && consume.has(flow.suffix[0] ?? '')) {
      end(findThrowFates(context, { file: flow.file, id: event.await }, flow.stack, EMPTY_TRAIL));
      return 'stop';
    }
    if (event.kind === 'called' && flow.suffix.at(-1) === 'on' && isErrorListener(event.call)) {
      fates.push(toFate(EMPTY_TRAIL, 'handled', null, 'an error listener receives it'));
      return 'stop';
    }
    // `stream.on('text', show)` gives the stream itself.
    if (event.kind === 'called' && (flow.suffix.at(-1) === 'on' || flow.suffix.at(-1) === 'once'))
      return [{ ...event.call, suffix: flow.suffix.slice(0, -1) }];
    if (event.kind === 'called' && consume.has(flow.suffix[0] ?? '') && flow.suffix.length === 1) {
      end(findPromiseFates(context, { ...event.call, suffix: [] }, EMPTY_TRAIL));
      return 'stop';
    }
    // Error parts of a silent stream may be looked at by whoever iterates it; nothing throws there.
    if (event.kind === 'iterated' && failure !== 'silent-stream') {
      const at = { file: flow.file, id: flow.id };
      fates.push(...findThrowFates(context, at, flow.stack, EMPTY_TRAIL).map((fate) => ({ ...fate, at })));
      return 'stop';
    }
    return undefined;
  });
  return fates;
}

/** A stream that keeps the provider's error to itself rejects at its end with words of the SDK's: that there is no answer. */
function withoutWords(fate: Fate): Fate {
  return { ...fate, handlers: fate.handlers.map(({ exposes, ...handler }) => handler) };
}

/** A failure that the stream keeps to itself reaches nobody, wherever the stream goes. */
export function withLostStream(fates: readonly Fate[], failure: StreamProfile['failure']): readonly Fate[] {
  const isLost = failure === 'dropped' || failure === 'masked' || failure === 'unheard';
  if (!isLost || fates.some(({ state }) => state !== 'unknown')) return fates;
  const note = failure === 'unheard' ? 'nobody listens to its errors' : 'the stream ends without telling anybody why';
  return [toFate(EMPTY_TRAIL, 'unhandled', 'lost', note)];
}

function isErrorListener(call: Flow): boolean {
  const expression = call.file.expression(call.id);
  const first = expression.kind === 'call' ? expression.arguments[0] : undefined;
  const name = first === undefined ? undefined : call.file.expression(first);
  return name?.kind === 'literal' && name.value === 'error';
}
