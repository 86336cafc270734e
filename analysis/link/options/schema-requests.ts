import type { ModelFacts, SchemaRequestOption } from '../../calls.js';
import type { Operation, SchemaRequest } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { calleeOf } from '../values/value.js';
import type { LimitFacts } from './limits.js';
import { readAnyOption } from './options.js';
import { findReceiver, isJust } from './receivers.js';
import { isWritable, toRepairOptions } from './repairs.js';

/** Whoever installs it today gets this major. */
const NEWEST_ZOD = 4;

/** How a repair can ask for an answer in the form of a schema, in this version of the SDK and of zod. */
export function findSchemaRequest(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation,
  model: ModelFacts | null,
): SchemaRequestOption | null {
  const zod = readMajor(linker, facts);
  const taken = (operation.schemaRequests ?? []).filter((one) => zod !== null && one.zod.includes(zod) && isTaken(one, model?.id ?? ''));
  const isAway = taken.some(({ atHome }) => atHome) && isElsewhere(linker, facts);
  const [found] = taken.filter(({ atHome }) => !(atHome && isAway)).flatMap((one) => place(linker, facts, one) ?? []);
  return found ?? null;
}

function place(linker: Linker, facts: LimitFacts, request: SchemaRequest): SchemaRequestOption | undefined {
  const { code, imported = null, demandsAll = false } = request;
  const words = { code, imported, demandsAll };
  if (request.option === undefined)
    return isMadeOn(linker, facts, request) ? { ...siteOf(facts.call.ref), argument: null, members: [], ...words } : undefined;
  const [option] = toRepairOptions(facts, request.option, 'count');
  if (option?.target !== 'call') return undefined;
  return { ...option.at, argument: option.argument, members: option.members, ...words };
}

/** The call is made on what was built there, and on nothing that was made of it: a chain has no such method. */
function isMadeOn(linker: Linker, { call, clients, version }: LimitFacts, request: SchemaRequest): boolean {
  const [client, ...others] = clients;
  const receiver = findReceiver(call.ref);
  if (!client?.construct || others.length > 0 || !receiver || !isWritable(request, version)) return false;
  const isBuilt = linker
    .resolve(calleeOf(client.construct))
    .some((value) => value.kind === 'package' && request.builtBy?.includes(value.path[0] ?? ''));
  return isBuilt && isJust(linker, receiver, client.construct);
}

/** What another provider understands, who only speaks the same protocol, is not known. */
function isElsewhere(linker: Linker, { call, clients, version }: LimitFacts): boolean {
  const paths = clients.flatMap(({ type }) => type.options.baseUrl ?? []);
  return readAnyOption(linker, call.ref, clients, paths, version).state !== 'absent';
}

function readMajor(linker: Linker, { call }: LimitFacts): number | null {
  const { manifests } = linker.project;
  const file = call.ref.file.path;
  if (!manifests.isDeclared(file, 'zod')) return NEWEST_ZOD;
  const version = manifests.findVersion(file, 'zod');
  return version === null ? null : Number.parseInt(version, 10);
}

function isTaken({ refusedBy, takenBy }: SchemaRequest, model: string): boolean {
  if (refusedBy !== undefined && new RegExp(refusedBy).test(model)) return false;
  return takenBy === undefined || new RegExp(takenBy).test(model);
}
