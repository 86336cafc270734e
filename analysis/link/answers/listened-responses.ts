import type { DetectedCall } from '../calls/detect.js';
import { LISTENING } from '../failures/streams.js';
import { wordOf } from '../files/words.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { type Flow, type FlowEvent, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf } from '../values/value.js';
import type { Paths } from './answer-paths.js';

// Responses that are not what a request gives: `https.request(options, (response) => response.on('data', …))`.

/** Where the parts of a response are that are read piece by piece, of one that comes to a listener. */
export function findPieces(call: DetectedCall): { readonly streams: Paths; readonly texts: Paths } | undefined {
  const response = call.kind === 'http' ? call.client.response : undefined;
  if (!response) return undefined;
  return 'text' in response ? { streams: [], texts: [[response.text]] } : { streams: [[]], texts: [] };
}

/** Where the function that is handed the response takes it. */
export function findListened(linker: Linker, { call, clients, version }: LimitFacts): readonly Flow[] {
  const response = call.kind === 'http' ? call.client.response : undefined;
  if (!response) return [];
  const { file, id } = call.ref;
  const last = argumentsOf({ file, id }).at(-1);
  const reading = response.listener === 'last' ? undefined : readOption(linker, call.ref, clients, [response.listener], version);
  const listeners = reading
    ? reading.state === 'known'
      ? reading.values
      : []
    : last === undefined
      ? []
      : linker.resolve({ file, id: last });
  return listeners.flatMap((value) => {
    const given = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[0] : undefined;
    if (value.kind !== 'function' || given === undefined) return [];
    return useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, given);
  });
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
