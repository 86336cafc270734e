import type { LlmCall, StreamProfile } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { findBatches } from '../failures/batches.js';
import type { FateContext } from '../failures/fates.js';
import { findRepeats } from '../failures/repeats.js';
import { readSilence } from '../limits/silences.js';
import type { LimitFacts } from '../options/limits.js';

/** What a failure does beyond the call itself: to its stream, to the calls beside it, and to a handler that asks again. */
export function readAftermath(
  context: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  {
    errors,
    timeout,
    streaming,
    streamErrors,
  }: Pick<LlmCall, 'errors' | 'timeout' | 'streaming'> & { readonly streamErrors: Omit<StreamProfile, 'silence'> },
): Pick<LlmCall, 'stream' | 'batches' | 'repeats'> {
  return {
    stream: {
      ...streamErrors,
      // Where nothing catches the request either, its loop is no case of its own.
      uncovered: errors.state === 'handled' || operation?.failure === 'sync-stream' ? streamErrors.uncovered : [],
      leftOpen: errors.state === 'handled' ? streamErrors.leftOpen : [],
      silence: readSilence(context.linker, facts, operation, { timeout, streaming }),
    },
    batches: findBatches(context, facts.call.ref),
    repeats: findRepeats(context, errors.handlers),
  };
}
