import type { OptionPath } from '../../catalog.js';
import type { DetectedCall } from '../calls/detect.js';
import { LISTENING } from '../failures/streams.js';
import { toTokens } from '../files/catalog-index.js';
import { wordOf } from '../files/words.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { type Flow, type FlowEvent, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';
import type { Paths } from './answer-paths.js';

// Responses that are not what a request gives: `https.request(options, (response) => response.on('data', …))`.

/** Where the parts of a response are that are read piece by piece, of one that comes to a listener. */
export function findPieces(call: DetectedCall): { readonly streams: Paths; readonly texts: Paths } | undefined {
  const response = call.kind === 'http' ? call.client.response : undefined;
  if (!response || !('listener' in response)) return undefined;
  return 'text' in response ? { streams: [], texts: [[response.text]] } : { streams: [[]], texts: [] };
}

/** Where the response, or a part of it, is that the request itself does not give. */
export function findListened(linker: Linker, facts: LimitFacts): readonly Flow[] {
  const { call } = facts;
  const response = call.kind === 'http' ? call.client.response : undefined;
  if (!response) return [];
  if ('object' in response) return findReceiver(linker, call.ref);
  if ('told' in response) {
    return response.told.flatMap(({ to, parameter, part }) =>
      findGiven(linker, readListeners(linker, facts, to), parameter, toTokens(part)),
    );
  }
  const last = argumentsOf(call.ref).at(-1);
  const heard =
    response.listener !== 'last'
      ? readListeners(linker, facts, response.listener)
      : last === undefined
        ? []
        : linker.resolve({ file: call.ref.file, id: last });
  return findGiven(linker, heard, 0, []);
}

function readListeners(linker: Linker, { call, clients, version }: LimitFacts, path: OptionPath): readonly Value[] {
  const reading = readOption(linker, call.ref, clients, [path], version);
  return reading.state === 'known' ? reading.values : [];
}

function findGiven(linker: Linker, listeners: readonly Value[], parameter: number, suffix: readonly string[]): readonly Flow[] {
  return listeners.flatMap((value) => {
    const given = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[parameter] : undefined;
    if (value.kind !== 'function' || given === undefined) return [];
    return useFlows(linker, { file: value.file, id: 0, path: [], suffix, stack: [] }, given);
  });
}

/** All uses of the name on which the method is called: `request.onload = () => show(request.responseText)`. */
function findReceiver(linker: Linker, { file, id }: Ref): readonly Flow[] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const receiver = callee?.kind === 'member' ? file.expression(callee.object) : undefined;
  return receiver?.kind === 'name' ? useFlows(linker, { file, id: 0, path: [], suffix: [], stack: [] }, receiver.binding) : [];
}

/** `stream.on('data', …)`, `for await (const piece of stream)`, where the stream is this part of what is followed. */
export function isReadInPieces(event: FlowEvent, part: readonly string[]): boolean {
  const { file, suffix, path } = event.flow;
  if (path.length > 0 || !part.every((token, i) => suffix[i] === token)) return false;
  if (event.kind === 'iterated') return suffix.length === part.length && event.awaited;
  if (event.kind !== 'called' || suffix.length !== part.length + 1 || !LISTENING.has(suffix.at(-1) ?? '')) return false;
  const [first] = argumentsOf({ file, id: event.call.id });
  const name = first === undefined ? undefined : wordOf(file, first);
  return name === 'data' || name === 'readable';
}
