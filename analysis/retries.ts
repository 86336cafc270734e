import type { LlmCall, RepairOption } from './calls.js';

/** Where an option for retries takes effect: at the call, where the call already says otherwise than its client. */
export function findRetryOption({ repair, retry }: LlmCall): RepairOption | undefined {
  const isSetByCall = retry.evidence[0]?.source === 'call-option';
  return isSetByCall ? repair.retries.find(({ target }) => target === 'call') : repair.retries[0];
}
