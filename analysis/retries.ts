import type { LlmCall, RepairOption } from './calls.js';

/**
 * Where an option for retries takes effect: at the call, where the call already says otherwise than its client. A client on which they were
 * switched off may serve calls that a wrapper repeats, so that what one call lacks is said there too.
 */
export function findRetryOption({ repair, retry }: LlmCall): RepairOption | undefined {
  const source = retry.evidence[0]?.source;
  const ofCall = repair.retries.find(({ target }) => target === 'call');
  if (source === 'call-option') return ofCall;
  return source === 'client-option' ? (ofCall ?? repair.retries[0]) : repair.retries[0];
}
