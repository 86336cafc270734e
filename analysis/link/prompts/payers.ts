import type { LimitFacts } from '../options/limits.js';
import { type OptionReading, readArgumentOption, readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { readWrittenOption } from '../options/written-options.js';
import type { Linker } from '../values/linker.js';
import type { ClientValue, Value } from '../values/value.js';
import { isSent, readHttpPayer } from './http-payers.js';

/**
 * Whose key a client goes by: that of whoever sends the request, or that of anybody else. A key that the project keeps for its users counts as the
 * project's: who may send requests is not therefore its owner. `keyless` has none.
 */
type Payer = 'sender' | 'other' | 'unknown' | 'keyless';

/** Is it known that another key than the sender's pays, in some cases at least? What he asks for with his own is his own affair. */
export function isPaidByOther(linker: Linker, facts: LimitFacts): boolean {
  if (facts.call.kind === 'http') return readHttpPayer(linker, facts.call) !== 'sender';
  const models = facts.clients.length > 0 ? [] : findModels(linker, facts);
  // Of a model that nobody can follow nothing is known, whose key it goes by included.
  if (models.length > 0 && models.every(({ kind }) => kind === 'unknown')) return false;
  const clients = facts.clients.length > 0 ? facts.clients : findModelClients(linker, facts);
  const payers = clients.map((client) => readPayer(linker, facts, client));
  return payers.includes('other') || payers.every((payer) => payer === 'keyless');
}

/** A function that is handed a model asks through the model's own client. */
export function findModelClients(linker: Linker, facts: LimitFacts): readonly ClientValue[] {
  return findModels(linker, facts).flatMap((model) => (model.kind === 'client' ? model.client : []));
}

function findModels(linker: Linker, facts: LimitFacts): readonly Value[] {
  const paths = facts.call.kind === 'sdk' ? facts.call.operation.options.model : undefined;
  return readWrittenOption(linker, { ...facts, clients: [] }, paths)?.values ?? [];
}

/** With no key given the SDK takes the environment's. */
export function readPayer(linker: Linker, facts: LimitFacts, client: ClientValue): Payer {
  if (client.sdk.clients.every((type) => !type.options.apiKey?.length)) return 'keyless';
  const reading = readConstructedOption(linker, facts, client, 'apiKey');
  if (reading.state === 'unknown') return 'unknown';
  return reading.state === 'known' && isSent(linker, reading.at) ? 'sender' : 'other';
}

/** What was got from another client goes by that client's key and address. */
export function readConstructedOption(
  linker: Linker,
  { call, version }: LimitFacts,
  client: ClientValue,
  option: 'apiKey' | 'baseUrl',
): OptionReading {
  const own = client.type.options[option];
  const { construct } = client;
  if (own || !construct || client.derivations.length === 0) return readOption(linker, call.ref, [client], own, version);
  const paths = client.sdk.clients.flatMap((type) => type.options[option] ?? []);
  const readings = paths.map((path) => readArgumentOption(linker, construct, parseOption(path)));
  return readings.find(({ state }) => state === 'known') ?? { state: 'absent' };
}
