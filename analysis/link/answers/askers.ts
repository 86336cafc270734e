import type { Answer } from '../../catalog.js';
import type { FateContext } from '../failures/fates.js';
import { findNamedFrame } from '../options/json-requests.js';
import type { Ref } from '../values/value.js';
import { readAnswer } from './answers.js';

const MOST_ASKERS = 12;
const TEXT_ITSELF: Answer = { text: [''] };

/** Do all that call the function around the call parse the text that it gives them? Not where somebody is out of sight. */
export function isParsedByAll(context: FateContext, ref: Ref): boolean {
  const { calls, seen, uses } = context.linker.callSites(ref.file, findNamedFrame(ref));
  if (!seen || calls.length > MOST_ASKERS || uses.some(({ kind }) => kind !== 'call' && kind !== 'export')) return false;
  return calls.every(
    (call) => readAnswer(context, { ...call, path: [], suffix: [], stack: [] }, TEXT_ITSELF, undefined, []).parses.size > 0,
  );
}
