import type { DetectedCall } from '../calls/detect.js';
import { LISTENING } from '../failures/streams.js';
import { wordOf } from '../files/words.js';
import { type Flow, type FlowEvent, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf } from '../values/value.js';

// Responses that are not what a request gives: `https.request(options, (response) => response.on('data', …))`.

export function isListenedTo(call: DetectedCall): boolean {
  return call.kind === 'http' && call.client.response === 'listened-to';
}

/** Where the function that is handed the response takes it. */
export function findListened(linker: Linker, call: DetectedCall): readonly Flow[] {
  const { file, id } = call.ref;
  const listener = isListenedTo(call) ? argumentsOf({ file, id }).at(-1) : undefined;
  if (listener === undefined) return [];
  return linker.resolve({ file, id: listener }).flatMap((value) => {
    const response = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[0] : undefined;
    if (value.kind !== 'function' || response === undefined) return [];
    return useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, response);
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
