import type { Operation, OptionPath } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import type { ClientValue, Ref } from '../values/value.js';
import { findAgents } from './agents.js';
import { isWrittenLater } from './later-writes.js';
import { capsOutput, isCappedModel, type LimitFacts, readCount } from './limits.js';
import { hasMiddleware, withInner } from './middlewares.js';
import { readObjectOption, readOption } from './options.js';
import { type ParsedOption, parseOption } from './parsed-options.js';

/** How code says that it limits an answer, in whatever it puts around a model. */
export const CAPPING = /max_?(?:output_?)?tokens/i;

/** The agents of a run of whose answers nothing limits the length, and whether there are others, which are limited. */
export interface UncappedAgents {
  readonly agents: readonly Ref[];
  readonly isEach: boolean;
}

export function findUncappedAgents(linker: Linker, facts: LimitFacts, operation: Operation | undefined): UncappedAgents {
  const { started, handed } = findAgents(linker, facts, operation);
  const all = [...started, ...handed];
  const said = operation?.options.maxOutputTokens ?? [];
  if (said.length === 0 || all.length === 0 || isCappedByClient(linker, facts)) return { agents: [], isEach: false };
  const agents = all.filter((agent) => said.every((path) => isUnsaid(linker, agent, parseOption(path))));
  const uncapped = agents.filter((agent) => !capsItself(linker, facts, agent, operation?.options.model ?? []));
  return { agents: uncapped, isEach: uncapped.length === all.length };
}

/** What runs the agents may limit them all. */
function isCappedByClient(linker: Linker, { call, clients, version }: LimitFacts): boolean {
  return readOption(linker, call.ref, clients, clients[0]?.type.options.maxOutputTokens, version).state !== 'absent';
}

function isUnsaid(linker: Linker, agent: Ref, { members }: ParsedOption): boolean {
  const [first = ''] = members;
  return readObjectOption(linker, agent, agent, members.join('.')).state === 'absent' && !isWrittenLater(linker, agent, first);
}

/** Its model sends a cap of its own, or what is put around the model may. */
function capsItself(linker: Linker, { call }: LimitFacts, agent: Ref, paths: readonly OptionPath[]): boolean {
  const models = paths.flatMap((path) => {
    const reading = readObjectOption(linker, agent, agent, parseOption(path).members.join('.'));
    return reading.state === 'known' ? reading.values.flatMap((value) => withInner(linker, value)) : [];
  });
  const sdk = call.kind === 'sdk' ? call.sdk : undefined;
  return hasMiddleware(linker, models, CAPPING) || (models.length > 0 && models.every((one) => isCappedModel(linker, one, sdk)));
}

/** Of several clients that the call may mean, those that send no cap by themselves; where all of them are seen made, those that are given none. */
export function findUncappedClients(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly ClientValue[] {
  const open = facts.clients.filter((client) => !capsOutput(linker, client));
  if (open.length < 2 || open.some(({ construct }) => !construct)) return open;
  return open.filter((client) => {
    const paths = [...(operation?.options.maxOutputTokens ?? []), ...(client.type.options.maxOutputTokens ?? [])];
    return readCount(linker, { ...facts, clients: [client] }, paths).state === 'absent';
  });
}
