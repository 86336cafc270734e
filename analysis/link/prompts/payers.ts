import type { LimitFacts } from '../options/limits.js';
import { type OptionReading, parseOption, readArgumentOption, readOption } from '../options/options.js';
import { readWrittenOption } from '../options/written-options.js';
import { isEnvironment, isEnvironmentRead } from '../values/environments.js';
import type { Linker } from '../values/linker.js';
import type { ClientValue, Value } from '../values/value.js';
import { findPromptOrigins } from './prompt-origins.js';

/** Whose key a client goes by: the server's own in some cases at least, its user's in all, or nobody can tell. `keyless` has none. */
type Payer = 'server' | 'user' | 'unknown' | 'keyless';

/** One key of the server's is enough: whoever may choose among several chooses that. */
export function isPaidByServer(linker: Linker, facts: LimitFacts): boolean {
  if (facts.clients.length > 0) return isAnyServers(facts.clients.map((client) => readPayer(linker, facts, client)));
  const models = findModels(linker, facts);
  // Of a model that nobody can follow nothing is known, whose key it goes by included.
  if (models.length > 0 && models.every(({ kind }) => kind === 'unknown')) return false;
  return isAnyServers(findModelClients(linker, facts).map((client) => readPayer(linker, facts, client)));
}

function isAnyServers(payers: readonly Payer[]): boolean {
  return payers.includes('server') || payers.every((payer) => payer === 'keyless');
}

/** A function that is handed a model asks through the model's own client. */
export function findModelClients(linker: Linker, facts: LimitFacts): readonly ClientValue[] {
  return findModels(linker, facts).flatMap((model) => (model.kind === 'client' ? model.client : []));
}

function findModels(linker: Linker, facts: LimitFacts): readonly Value[] {
  const paths = facts.call.kind === 'sdk' ? facts.call.operation.options.model : undefined;
  return readWrittenOption(linker, { ...facts, clients: [] }, paths)?.values ?? [];
}

/** With no key given the SDK takes the environment's. One of which only the program knows whose it is may be the user's own. */
export function readPayer(linker: Linker, facts: LimitFacts, client: ClientValue): Payer {
  if (client.sdk.clients.every((type) => !type.options.apiKey?.length)) return 'keyless';
  const reading = readConstructedOption(linker, facts, client, 'apiKey');
  if (reading.state === 'absent') return 'server';
  if (reading.state === 'unknown') return 'unknown';
  if (reading.values.every((value) => isWrittenByServer(linker, value)) || isEnvironmentRead(linker, reading.at)) return 'server';
  const origins = findPromptOrigins(linker, reading.at);
  if (origins.some(({ from }) => from === 'environment')) return 'server';
  return origins.length > 0 ? 'user' : 'unknown';
}

export function isWrittenByServer(linker: Linker, value: Value): boolean {
  return value.kind === 'literal' || isEnvironment(linker, value);
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
