import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findSinkUse } from '../values/sinks.js';
import { isResponder } from '../values/takers.js';
import type { Ref } from '../values/value.js';

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
