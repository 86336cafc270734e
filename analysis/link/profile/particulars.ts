import type { Deprecation, JsonProfile, LlmCall, ModelFacts, RepairFacts } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { findUnasked, isParsedByAll } from '../answers/askers.js';
import type { FateContext } from '../failures/fates.js';
import { readStatus } from '../failures/statuses.js';
import { readJson } from '../options/json-requests.js';
import type { LimitFacts } from '../options/limits.js';
import { findMisuses, withRefusedNext } from '../options/misuses.js';
import { findBesideModels, findHandedModels, findModelChoices, findModelsInStead, readModelFacts } from '../options/model-facts.js';
import { readTemperature } from '../options/temperatures.js';
import { siteOf } from '../values/sites.js';

/** What single rules ask of a call, beside its failure, its limits and its answer. */
export function readParticulars(
  context: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  repair: RepairFacts,
): Pick<LlmCall, 'modelFacts' | 'modelChoices' | 'misuses' | 'deprecation' | 'status' | 'json' | 'temperature'> {
  const { linker } = context;
  const modelFacts = readModelFacts(linker, facts, operation);
  const complete = (one: ModelFacts) => withRefusedNext(linker, facts, operation, one);
  return {
    modelFacts: modelFacts && complete(modelFacts),
    modelChoices: [
      ...(modelFacts ? [] : findModelChoices(linker, facts, operation)),
      ...findHandedModels(linker, facts, operation),
      ...findBesideModels(linker, facts),
      ...findModelsInStead(linker, facts),
    ].map(complete),
    misuses: findMisuses(linker, facts, operation, modelFacts, repair),
    deprecation: readDeprecation(facts, operation),
    status: readStatus(linker, facts),
    json: withAskers(context, facts, operation, readJson(linker, facts, operation, { repair, model: modelFacts })),
    temperature: readTemperature(linker, facts, operation, modelFacts),
  };
}

/** What all callers of a function parse is as good as parsed in it, and what one of them parses without asking for JSON is not asked for. */
function withAskers(context: FateContext, facts: LimitFacts, operation: Operation | undefined, json: JsonProfile): JsonProfile {
  const unasked = json.state === 'asked' || json.state === 'unknown' ? findUnasked(context, facts, operation) : undefined;
  if (unasked) return { ...json, ...unasked, state: 'absent', schema: null };
  return json.shared !== null && json.state === 'absent' && isParsedByAll(context, facts.call.ref) ? { ...json, shared: null } : json;
}

/** An operation that is deprecated from some version on is so only where the version is known. */
function readDeprecation({ call, clients, version }: LimitFacts, operation: Operation | undefined): Deprecation | null {
  if (call.kind !== 'sdk') return null;
  const construct = clients[0]?.construct;
  if (call.sdk.deprecated !== undefined) return { note: call.sdk.deprecated, client: construct ? siteOf(construct) : null };
  if (operation?.deprecated === undefined || (operation.since !== undefined && version === null)) return null;
  return { note: operation.deprecated, client: null };
}
