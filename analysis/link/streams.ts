import type { StreamProfile } from '../calls.js';
import type { Operation } from '../catalog.js';
import type { DetectedCall } from './detect.js';
import { EMPTY_TRAIL, type Fate, toFate } from './fate.js';
import { type FateContext, findPromiseFates, findThrowFates } from './fates.js';
import { type Flow, follow } from './flow.js';
import { readOption } from './options.js';

/**
 * Where the failure of a call that returns at once shows: where its stream is iterated, where one of its ends is awaited, or in an error
 * callback. A stream that is handed on out of sight is `unknown`.
 */
export function findStreamFates(context: FateContext, call: DetectedCall, failure: Operation['failure']): readonly Fate[] {
  const operation = call.kind === 'sdk' ? call.operation : undefined;
  if (call.kind === 'sdk' && operation) {
    const version = context.linker.versionOf(call.importer, call.specifier);
    const callback = readOption(context.linker, call.ref, call.clients, operation.options.onError, version);
    if (callback.state === 'known') return [toFate(EMPTY_TRAIL, 'handled', null, 'an onError callback receives it')];
  }
  const consume = new Set((operation?.consume ?? []).map((name) => name.replace('()', '')));
  const fates: Fate[] = [];
  follow(context.linker, [{ file: call.ref.file, id: call.ref.id, path: [], suffix: [], stack: [] }], (event) => {
    const { flow } = event;
    if (event.kind === 'awaited' && flow.suffix.length === 0) return undefined;
    if (event.kind === 'awaited' && consume.has(flow.suffix[0] ?? '')) {
      fates.push(...findThrowFates(context, { file: flow.file, id: event.await }, flow.stack, EMPTY_TRAIL));
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
      fates.push(...findPromiseFates(context, { ...event.call, suffix: [] }, EMPTY_TRAIL));
      return 'stop';
    }
    // Error parts of a silent stream may be looked at by whoever iterates it; nothing throws there.
    if (event.kind === 'iterated' && failure !== 'silent-stream') {
      fates.push(...findThrowFates(context, { file: flow.file, id: flow.id }, flow.stack, EMPTY_TRAIL));
      return 'stop';
    }
    return undefined;
  });
  const known = fates.filter((fate) => fate.state !== 'floating');
  return known.length > 0 ? known : [toFate(EMPTY_TRAIL, 'unknown', null, 'where the stream is consumed was not found')];
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
