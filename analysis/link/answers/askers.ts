import type { Answer } from '../../catalog.js';
import type { FateContext } from '../failures/fates.js';
import { isWithin } from '../files/spans.js';
import { findInheriting, findNamedFrame } from '../options/json-requests.js';
import type { InstanceValue } from '../values/types.js';
import type { Ref } from '../values/value.js';
import { type ParsePlace, readAnswer } from './answers.js';

const MOST_ASKERS = 12;
const TEXT_ITSELF: Answer = { text: [''] };

/** Do all that call the function around the call parse the text that it gives them? Not where somebody is out of sight. */
export function isParsedByAll(context: FateContext, ref: Ref): boolean {
  const { calls, seen, uses } = context.linker.callSites(ref.file, findNamedFrame(ref));
  if (!seen || calls.length > MOST_ASKERS || uses.some(({ kind }) => kind !== 'call' && kind !== 'export')) return false;
  const heirs = findInheriting(context.linker, ref);
  return calls.every((call) => {
    const { parses } = readAnswer(context, { ...call, path: [], suffix: [], stack: [] }, TEXT_ITSELF, undefined, []);
    return parses.size > 0 && (heirs.length < 2 || isParsedInAll(heirs, [...parses.values()]));
  });
}

/** Either outside of them, which is for all of them, or in each. */
function isParsedInAll(heirs: readonly InstanceValue[], parses: readonly ParsePlace[]): boolean {
  const parsing = heirs.filter((heir) => parses.some((parse) => isIn(heir, parse)));
  return parsing.length === heirs.length || parses.some((parse) => !heirs.some((heir) => isIn(heir, parse)));
}

function isIn({ file, id }: InstanceValue, { call, within = call }: ParsePlace): boolean {
  const span = file.classAt(id)?.span;
  return span !== undefined && within.file === file && isWithin(file.expression(within.id).span, span);
}
