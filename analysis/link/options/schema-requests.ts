import type { ModelFacts, SchemaRequestOption } from '../../calls.js';
import type { Operation, SchemaRequest } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import type { LimitFacts } from './limits.js';
import { readAnyOption } from './options.js';
import { toRepairOptions } from './repairs.js';

/** Whoever installs it today gets this major. */
const NEWEST_ZOD = 4;

/** The option by which a repair can ask for an answer in the form of a schema, in this version of the SDK and of zod. */
export function findSchemaRequest(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation,
  model: ModelFacts | null,
): SchemaRequestOption | null {
  const zod = readMajor(linker, facts);
  const usable = (operation.schemaRequests ?? []).filter(
    (one) => zod !== null && one.zod.includes(zod) && !isRefused(one, model?.id ?? '') && !(one.atHome && isElsewhere(linker, facts)),
  );
  const [found] = usable.flatMap((one) => toRepairOptions(facts, one.option, 'count').map((option) => ({ one, option })));
  if (found === undefined || found.option.target !== 'call') return null;
  const { one, option } = found;
  const { argument, members, at } = option;
  return { ...at, argument, members, code: one.code, imported: one.imported ?? null, demandsAll: one.demandsAll === true };
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

function isRefused({ refusedBy }: SchemaRequest, model: string): boolean {
  return refusedBy !== undefined && new RegExp(refusedBy).test(model);
}
