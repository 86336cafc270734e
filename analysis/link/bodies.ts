import { follow } from './flow.js';
import type { Linker } from './linker.js';
import { findSinkUse } from './sinks.js';
import { isResponder } from './takers.js';
import type { Ref } from './value.js';

/** Does the stream that is built here become the body of a response? By then its status has been sent, and nobody can take it back. */
export function isBody(linker: Linker, { file, id }: Ref): boolean {
  let isSent = false;
  follow(linker, [{ file, id, path: [], suffix: [], stack: [] }], (event) => {
    const { flow } = event;
    if (isSent) return 'stop';
    if (event.kind === 'called') return flow.suffix.at(-1) === 'pipeThrough' ? [{ ...event.call, suffix: [] }] : 'stop';
    const call: Ref | undefined = event.kind === 'argument' && flow.suffix.length === 0 ? { file: flow.file, id: event.call } : undefined;
    if (call && event.kind === 'argument')
      isSent = findSinkUse(linker, call, event.index)?.kind === 'response' || isResponder(linker, call);
    return undefined;
  });
  return isSent;
}
