import type { ModelCatalog } from '../../catalog.js';
import { findHost } from '../calls/endpoints.js';
import { isEnvironment, isEnvironmentRead } from '../values/environments.js';
import type { Linker } from '../values/linker.js';
import { findTexts } from '../values/texts.js';
import type { ClientValue, Ref, Value } from '../values/value.js';
import { type OptionReading, readClientOption } from './options.js';
import { parseOption } from './parsed-options.js';

/** Who may get what a client sends: the provider whose package it is, or those whose addresses it was given. */
export interface Addressees {
  readonly own: boolean;
  readonly others: readonly ModelCatalog[];
  /** Is it always one and the same? */
  readonly isOne: boolean;
}

const OWN: Addressees = { own: true, others: [], isOne: true };
const NOBODY: Addressees = { own: false, others: [], isOne: false };

/**
 * By the addresses that are set: a provider's own, or that of a gateway, which has its own ids and its own dates. One that only the environment
 * may name is the provider's unless somebody says otherwise.
 */
export function findAddressees(linker: Linker, client: ClientValue): Addressees {
  const read = (path: Parameters<typeof parseOption>[0]) => readClientOption(linker, [client], parseOption(path));
  const { clients } = client.sdk;
  const services = clients.flatMap(({ options, serviceModels }) =>
    (options.service ?? []).map((path) => ({ reading: read(path), serviceModels })),
  );
  const service = services.find(({ reading }) => reading.state !== 'absent');
  if (service) return toService(linker, service.reading, service.serviceModels);
  const readings = clients.flatMap(({ options }) => options.baseUrl ?? []).map(read);
  const set = readings.filter(({ state }) => state !== 'absent');
  if (set.length === 0) return OWN;
  const values = set.flatMap((reading) => {
    const at = reading.state === 'known' ? reading.at : reading.state === 'unknown' ? reading.sometimes : undefined;
    const known = reading.state === 'known' ? reading.values : at ? linker.resolve(at) : [];
    return at ? known.map((value) => ({ value, at })) : [];
  });
  // `...(isLocal && { baseURL })`: in all other cases the provider's own.
  const isSometimes = set.some((reading) => reading.state === 'unknown' && reading.sometimes !== undefined);
  const parts = [
    ...values.map(({ value, at }) => (isBinding(linker, value, at) ? { ...OWN, isOne: false } : toAddressees(linker, value))),
    ...(isSometimes ? [{ ...OWN, isOne: false }] : []),
  ];
  const others = [...new Set(parts.flatMap((part) => part.others))];
  const isOne = values.length > 0 && parts.every(({ isOne: one }) => one) && others.length + (parts.some(({ own }) => own) ? 1 : 0) === 1;
  return { own: parts.some(({ own }) => own), others, isOne: isOne && set.every(({ state }) => state === 'known') };
}

function toService(linker: Linker, reading: OptionReading, models: string | undefined): Addressees {
  const table = linker.catalog.catalog.models.find(({ provider }) => provider === models);
  const isOn = reading.state === 'known' && reading.values.every((value) => value.kind === 'literal' && value.value === true);
  return isOn && table ? { own: false, others: [table], isOne: true } : NOBODY;
}

const BINDING = /(?:^|\.)env\.[A-Z][A-Z0-9_]*$/;

/** As platforms hand over what the environment says: `c.env.AI_GATEWAY_URL`, `env.AI_GATEWAY_URL`, Nest's `config.get('AI_GATEWAY_URL')`. */
function isBinding(linker: Linker, { kind }: Value, { file, id }: Ref): boolean {
  if (kind === 'literal' || kind === 'template') return false;
  return (
    BINDING.test(linker.project.code(file.path, file.expression(id).span)) || (kind !== 'client' && isServiceRead(linker, { file, id }))
  );
}

/** With nothing to stand in where the environment has no such name. */
function isServiceRead(linker: Linker, { file, id }: Ref): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && call.arguments.length === 1 && isEnvironmentRead(linker, { file, id });
}

function toAddressees(linker: Linker, value: Value): Addressees {
  if (isEnvironment(linker, value)) return { ...OWN, isOne: false };
  if (value.kind === 'literal' && (typeof value.value !== 'string' || value.value === '')) return OWN;
  const [address = '', ...others] = value.kind === 'template' ? findTexts(linker, value.at) : [value.kind === 'literal' ? value.value : ''];
  const provider = others.length === 0 ? findHost(linker, String(address)) : undefined;
  const table = linker.catalog.catalog.models.find(({ endpoints = [] }) => provider !== undefined && endpoints.includes(provider));
  return table ? { own: false, others: [table], isOne: true } : NOBODY;
}
