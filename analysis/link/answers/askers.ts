import type { LeftOut, Site } from '../../calls.js';
import type { Answer, Operation } from '../../catalog.js';
import type { Span } from '../../facts.js';
import type { FateContext } from '../failures/fates.js';
import { isWithin } from '../files/spans.js';
import { findInheriting, findNamedFrame, readJsonOptions } from '../options/json-requests.js';
import { findAllWhoLeaveOut, toLeftOut } from '../options/left-out.js';
import type { LimitFacts } from '../options/limits.js';
import type { InstanceValue } from '../values/types.js';
import type { Ref } from '../values/value.js';
import { type ParsePlace, readAnswer } from './answers.js';
import { calledName } from './comparisons.js';

const MOST_ASKERS = 12;
const TEXT_ITSELF: Answer = { text: [''] };

/** A caller that parses an answer which was not asked for as JSON, and the function that it does so in. */
export type UnaskedJson = { readonly leftOutBy: LeftOut; readonly shared: Site };

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

/** Of the callers of a helper one that parses the answer, though it leaves out what others ask for JSON by. */
export function findUnasked(context: FateContext, facts: LimitFacts, operation: Operation | undefined): UnaskedJson | undefined {
  const { linker } = context;
  const [reading, ...others] = readJsonOptions(linker, facts, operation).filter(({ state }) => state !== 'absent');
  if (!reading || others.length > 0) return undefined;
  const callers = [...findAllWhoLeaveOut(linker, facts.call, reading)];
  for (const caller of callers.slice(0, MOST_ASKERS)) {
    const within = caller.file.functionAt(findNamedFrame(caller))?.span;
    if (within === undefined || findNamedFrame(caller) === 0 || isAskedBeside(caller, callers, within)) continue;
    const { parses } = readAnswer(context, { ...caller, path: [], suffix: [], stack: [] }, TEXT_ITSELF, undefined, []);
    const isParsedHere = [...parses.values()].some(
      ({ call }) => call.file === caller.file && isWithin(call.file.expression(call.id).span, within),
    );
    if (isParsedHere) return { leftOutBy: toLeftOut(caller), shared: { file: caller.file.path, span: within } };
  }
  return undefined;
}

/** What is parsed in this function may be the answer to another call of the helper, which does ask. */
function isAskedBeside({ file, id }: Ref, callers: readonly Ref[], within: Span): boolean {
  const name = calledName(file, id);
  const alike = file.callsNamed(name).filter((one) => isWithin(file.expression(one).span, within));
  return alike.some((one) => !callers.some((caller) => caller.file === file && caller.id === one));
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
