import type { LlmCall, RepairFacts } from '../calls.js';
import type { Operation } from '../catalog.js';
import { readJson } from './json-requests.js';
import type { LimitFacts } from './limits.js';
import type { Linker } from './linker.js';
import { findMisuses } from './misuses.js';
import { readModelFacts } from './model-facts.js';
import { readStatus } from './statuses.js';

/** What single rules ask of a call, beside its failure, its limits and its answer. */
export function readParticulars(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  repair: RepairFacts,
): Pick<LlmCall, 'modelFacts' | 'misuses' | 'deprecation' | 'status' | 'json'> {
  const modelFacts = readModelFacts(linker, facts, operation);
  return {
    modelFacts,
    misuses: findMisuses(linker, facts, operation, modelFacts, repair),
    deprecation: operation?.deprecated ?? (facts.call.kind === 'sdk' ? facts.call.sdk.deprecated : undefined) ?? null,
    status: readStatus(linker, facts),
    json: readJson(linker, facts, operation, repair),
  };
}
