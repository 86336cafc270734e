import type { OutputCap } from '../../calls.js';
import type { Operation, OperationName, OptionPath } from '../../catalog.js';
import { readHttpOption } from '../options/http-models.js';
import { findWhoLeavesOut } from '../options/left-out.js';
import {
  capsOutput,
  findInnerClients,
  isCappedModel,
  type LimitFacts,
  readCount,
  readLimitOption,
  toCount,
  toFactsBeside,
  toFactsByClient,
} from '../options/limits.js';
import { findModels, hasMiddleware } from '../options/middlewares.js';
import { type OptionReading, readObjectOption, readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { CAPPING, findUncappedAgents } from '../options/uncapped.js';
import { findJson } from '../values/json-objects.js';
import type { Linker } from '../values/linker.js';

/** What these give is no text, or none that grows. */
const WITHOUT_LENGTH: ReadonlySet<OperationName> = new Set([
  'embeddings',
  'image',
  'audio',
  'video',
  'moderation',
  'rerank',
  'non-inference',
]);

/** How long the answer may get at most, as the call, its client or the SDK says. Of several models that are all asked, one without a cap is enough. */
export function readOutputTokens(linker: Linker, facts: LimitFacts, operation: Operation | undefined): OutputCap {
  const own = readOwnCap(linker, facts, operation);
  const beside = toFactsBeside(linker, facts).map((one) => readOwnCap(linker, one, operation));
  const all = [own, ...beside];
  return all.find(({ state }) => state === 'absent') ?? all.find(({ state }) => state === 'unknown') ?? own;
}

function readOwnCap(linker: Linker, facts: LimitFacts, operation: Operation | undefined): OutputCap {
  const { call } = facts;
  if (WITHOUT_LENGTH.has(call.kind === 'sdk' ? call.operation.operation : call.operation)) return { state: 'not-applicable' };
  const paths = [...(operation?.options.maxOutputTokens ?? []), ...(facts.clients[0]?.type.options.maxOutputTokens ?? [])];
  if (call.kind === 'http' && call.maxOutputTokens) {
    const inBody = readHttpOption(linker, call, call.maxOutputTokens);
    return toLeftOut(linker, facts, inBody) ?? toCount(linker, inBody);
  }
  if (paths.length === 0 && operation?.operation === 'agent') return { state: 'not-applicable' };
  const inBody = operation?.bodyCaps && readBodyCap(linker, facts, operation);
  if (inBody) return inBody;
  if (paths.length === 0) {
    const inner = findInnerClients(linker, facts);
    const inside = inner[0]?.type.options.maxOutputTokens ?? [];
    return inside.length > 0 && !inner.some((one) => capsOutput(linker, one))
      ? readCount(linker, { ...facts, clients: inner }, inside)
      : { state: 'unknown', reason: 'the operation takes no such cap' };
  }
  if (findUncappedAgents(linker, facts, operation).agents.length > 0) return { state: 'absent' };
  const option = readLimitOption(linker, facts, paths);
  const leftOut = toLeftOut(linker, facts, option);
  // What is left of the options for the caller that leaves it out.
  const reading = leftOut ? readCount(linker, facts, paths.filter(isOfClient)) : toCount(linker, option);
  if (reading.state === 'unknown') return readWeakest(linker, facts, operation) ?? reading;
  if (reading.state === 'known') return reading;
  const models = findModels(linker, facts);
  if (hasMiddleware(linker, models, CAPPING)) return { state: 'unknown', reason: "what wraps the model speaks of the answer's length" };
  const isCapped =
    operation?.requiresMaxOutputTokens ||
    (facts.clients.length > 0 && facts.clients.every((one) => capsOutput(linker, one))) ||
    (models.length > 0 && models.every((one) => isCappedModel(linker, one, call.kind === 'sdk' ? call.sdk : undefined)));
  return isCapped ? { state: 'not-applicable' } : (leftOut ?? reading);
}

function isOfClient(path: OptionPath): boolean {
  return parseOption(path).target === 'client';
}

/** Of several callers of a helper, one that gives no cap is enough. */
function toLeftOut(linker: Linker, { call }: LimitFacts, reading: OptionReading): OutputCap | undefined {
  const leftOutBy = findWhoLeavesOut(linker, call, reading);
  return leftOutBy && { state: 'absent', leftOutBy };
}

/** In each of the bodies that may be meant, under one of the names that makers of models have for it. */
function readBodyCap(linker: Linker, { call, version }: LimitFacts, { options, bodyCaps = [] }: Operation): OutputCap | undefined {
  const reading = readOption(linker, call.ref, [], options.body, version);
  const bodies = reading.state === 'known' ? findJson(linker, reading.at) : [];
  const caps = bodies.flatMap(
    (at) => bodyCaps.map((name) => readObjectOption(linker, at, at, name)).find(({ state }) => state === 'known') ?? [],
  );
  const [first] = caps;
  return first && caps.length === bodies.length ? toCount(linker, first) : undefined;
}

/** Where one of several agents is meant, one without a cap is enough. Of models, another may be meant for where nothing is billed. */
function readWeakest(linker: Linker, facts: LimitFacts, operation: Operation | undefined): OutputCap | undefined {
  const { clients } = facts;
  if (operation?.operation !== 'agent' || clients.length < 2 || clients.some(({ construct }) => !construct)) return undefined;
  return toFactsByClient(linker, facts)
    .map((one) => readOutputTokens(linker, one, operation))
    .find(({ state }) => state === 'absent');
}
