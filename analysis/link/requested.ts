import type { RequestedOption } from '../calls.js';
import type { Operation, OptionPath } from '../catalog.js';
import { type LimitFacts, siteOf } from './limits.js';
import type { Linker } from './linker.js';
import { isWithin } from './manifests.js';
import { type OptionReading, parseOption, readArgumentOption, readOption } from './options.js';
import { isCheckedOnTheWay } from './request-checks.js';
import { findRequestOrigin, type RequestOrigin } from './request-origins.js';
import type { ClientValue, Ref, Value } from './value.js';

/** Options of a call that the sender of a request to this server chooses at will, where it is the server that pays. */
export function findRequested(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly RequestedOption[] {
  const client = facts.clients[0]?.type.options;
  if (!isPaidByServer(linker, facts)) return [];
  const { options } = operation ?? {};
  return [
    ...find(linker, facts, 'model', [...(options?.model ?? []), ...(client?.model ?? [])]),
    ...find(linker, facts, 'baseUrl', client?.baseUrl),
    ...find(linker, facts, 'maxOutputTokens', [...(options?.maxOutputTokens ?? []), ...(client?.maxOutputTokens ?? [])]),
    ...(rejectsSystem(linker, facts, options?.systemInMessages) ? [] : find(linker, facts, 'messages', options?.messages)),
  ];
}

function find(
  linker: Linker,
  facts: LimitFacts,
  option: RequestedOption['option'],
  paths: readonly OptionPath[] | undefined,
): readonly RequestedOption[] {
  const reading = readOption(linker, facts.call.ref, facts.clients, paths, facts.version);
  if (reading.state !== 'known') return [];
  const value = option === 'model' ? toName(linker, reading.at) : reading.at;
  const origin = value && findRequestOrigin(linker, value);
  if (!origin || isCheckedOnTheWay(linker, origin.names)) return [];
  if (option === 'messages' && reading.option.members.at(-1) !== 'messages' && !isList(origin)) return [];
  const taken = siteOf(origin.taken);
  const code = linker.project.code(taken.file, taken.span);
  return [{ ...siteOf(reading.at), option, taken: { ...taken, code } }];
}

/** With no key given the SDK takes the environment's. One of which only the program knows whose it is may be the user's own. */
export function isPaidByServer(linker: Linker, facts: LimitFacts): boolean {
  const [client] = facts.clients;
  if (client) return isServersKey(linker, facts, client);
  const models = findModels(linker, facts);
  // Of a model that nobody can follow nothing is known, whose key it goes by included.
  if (models.length > 0 && models.every(({ kind }) => kind === 'unknown')) return false;
  return models.every((model) => model.kind !== 'client' || isServersKey(linker, facts, model.client));
}

function isServersKey(linker: Linker, facts: LimitFacts, client: ClientValue): boolean {
  const reading = readKey(linker, facts, client);
  if (reading.state !== 'known') return reading.state === 'absent';
  return reading.values.every((value) => value.kind === 'literal' || (value.kind === 'global' && value.path[0] === 'process'));
}

/** A function that is handed a model asks by the key of the model's own client. */
function findModels(linker: Linker, { call, version }: LimitFacts): readonly Value[] {
  const paths = call.kind === 'sdk' ? call.operation.options.model : undefined;
  const reading = readOption(linker, call.ref, [], paths, version);
  return reading.state === 'known' ? reading.values : [];
}

/** A model that was got from another client goes by that client's key. */
function readKey(linker: Linker, { call, clients, version }: LimitFacts, client: ClientValue): OptionReading {
  const own = client.type.options.apiKey;
  const { construct } = client;
  if (own || !construct || client.derivations.length === 0)
    return readOption(linker, call.ref, clients.length > 0 ? clients : [client], own, version);
  const paths = client.sdk.clients.flatMap((type) => type.options.apiKey ?? []);
  const readings = paths.map((path) => readArgumentOption(linker, construct, parseOption(path)));
  return readings.find(({ state }) => state === 'known') ?? { state: 'absent' };
}

/** `openai(name)`: the name stands in the call that makes a model of it. */
function toName(linker: Linker, at: Ref): Ref | undefined {
  const expression = at.file.expression(at.id);
  if (expression.kind !== 'call') return at;
  const [name] = expression.arguments;
  return name === undefined || choosesAmongNamed(linker, { ...at, id: expression.callee }) ? undefined : { ...at, id: name };
}

/** `customProvider({ languageModels: { … } })` knows only the models that the project has named. */
function choosesAmongNamed(linker: Linker, callee: Ref): boolean {
  const values = linker.resolve(callee);
  const calls = values.flatMap((value) => (value.kind === 'package' || value.kind === 'global' ? value.calls : []));
  return calls.some(({ file, id }) => {
    const call = file.expression(id);
    const given = call.kind === 'call' || call.kind === 'new' ? call.arguments : [];
    return given.some((one) => {
      const object = file.expression(one);
      return (
        object.kind === 'object' && object.properties.some((property) => property.kind === 'property' && property.name === 'languageModels')
      );
    });
  });
}

/** A text in the place of the messages is the user's part of the conversation, as it should be. */
function isList({ path }: RequestOrigin): boolean {
  return /^(?:messages|history|conversation|chatHistory)$/.test(path.at(-1) ?? '');
}

/** The SDK refuses system messages among the others unless it is told to take them. */
function rejectsSystem(linker: Linker, { call, clients, version }: LimitFacts, paths: readonly OptionPath[] | undefined): boolean {
  const current = (paths ?? []).filter((path) => typeof path === 'string' || isWithin(path, version));
  if (current.length === 0) return false;
  const reading = readOption(linker, call.ref, clients, current, version);
  return reading.state !== 'known' || !reading.values.some((value) => value.kind === 'literal' && value.value === true);
}
