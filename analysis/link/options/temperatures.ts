import type { ModelFacts, OptionProfile } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import type { Linker } from '../values/linker.js';
import type { LimitFacts } from './limits.js';
import { findRejected } from './model-facts.js';
import { readAnyOption } from './options.js';
import { toBuiltOptions, toRepairOptions } from './repairs.js';

const ASKING: ReadonlySet<string> = new Set(['chat', 'agent', 'text_completion']);

/** Only of a model that the catalog knows is it known whether it takes a temperature. */
export function readTemperature(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  model: ModelFacts | null,
): OptionProfile {
  const { call, clients, version } = facts;
  const paths = operation?.options.temperature?.filter((path) => typeof path === 'string' || isWithin(path, version)) ?? [];
  if (paths.length === 0 || !ASKING.has(operation?.operation ?? '') || isRejected(facts)) return { state: 'not-applicable', repair: [] };
  const { state } = readAnyOption(linker, call.ref, clients, paths, version);
  if (state !== 'absent') return { state: state === 'known' ? 'set' : 'unknown', repair: [] };
  if (!model) return { state: 'unknown', repair: [] };
  // One that refuses it while it reasons may do so by default.
  if (findRejected(linker, model, true).includes('temperature')) return { state: 'not-applicable', repair: [] };
  return {
    state: 'absent',
    repair: paths.flatMap((path) => [...toRepairOptions(facts, path, 'count'), ...toBuiltOptions(linker, facts, path)]),
  };
}

/** By every model, in this version of the SDK. */
function isRejected({ call, version }: LimitFacts): boolean {
  const rejected = call.kind === 'sdk' ? (call.sdk.rejects ?? []) : [];
  return rejected.some((one) => one.parameter === 'temperature' && isWithin(one, version));
}
