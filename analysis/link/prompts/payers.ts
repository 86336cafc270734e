import type { LimitFacts } from '../options/limits.js';
import { type OptionReading, parseOption, readArgumentOption, readOption } from '../options/options.js';
import { readWrittenOption } from '../options/written-options.js';
import type { Linker } from '../values/linker.js';
import type { ClientValue, Value } from '../values/value.js';
import { isSent, readHttpPayer } from './http-payers.js';

/**
 * Whose key a client goes by: that of whoever sends the request, in all cases, or that of anybody else. A key that the project keeps for its
 * users counts as the project's: who may send requests is not therefore its owner. `keyless` has none.
 */
type Payer = 'sender' | 'other' | 'keyless';

/** Does whoever sends the request bring the key, so that what he asks for is his own affair? One other key among several is enough to say no. */
export function isPaidBySender(linker: Linker, facts: LimitFacts): boolean {
  if (facts.call.kind === 'http') return readHttpPayer(linker, facts.call) === 'sender';
  const clients = facts.clients.length > 0 ? facts.clients : findModelClients(linker, facts);
  const payers = clients.map((client) => readPayer(linker, facts, client));
  return payers.includes('sender') && !payers.includes('other');
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
