import type { JsonProfile, RepairFacts, Site } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import type { LimitFacts } from './limits.js';
import { parseOption, readAnyOption } from './options.js';

/** Does the request ask for JSON, with or without a schema? */
export function readJson(linker: Linker, facts: LimitFacts, operation: Operation | undefined, repair: RepairFacts): JsonProfile {
  const nothing = { repair: [], value: null, shared: null };
  const { json = [], schema = [], tools = [] } = operation?.options ?? {};
  if (facts.call.kind !== 'sdk' || !operation || json.length + schema.length === 0) return { ...nothing, state: 'not-applicable' };
  if (facts.clients.some(({ derivations }) => derivations.some(({ adds }) => adds === 'schema'))) return { ...nothing, state: 'asked' };
  const read = (paths: typeof json) => readAnyOption(linker, facts.call.ref, facts.clients, paths, facts.version);
  // What is parsed then may be a tool's arguments, which have a schema of their own.
  if (read(tools).state !== 'absent') return { ...nothing, state: 'not-applicable' };
  const readings = [read(json), read(schema)];
  if (readings.some(({ state }) => state === 'known')) return { ...nothing, state: 'asked' };
  if (readings.some(({ state }) => state === 'unknown')) return { ...nothing, state: 'unknown' };
  return { state: 'absent', ...findRepair(facts, operation, repair), shared: findShared(linker, facts.call.ref) };
}

function findShared(linker: Linker, { file, id }: Ref): Site | null {
  let frame = file.expression(id).function;
  // A callback has no callers of its own that matter.
  while (frame !== 0 && file.functionAt(frame)?.name === undefined) frame = file.functionAt(frame)?.parent ?? 0;
  const declared = file.functionAt(frame);
  if (frame === 0 || !declared || linker.callSites(file, frame).calls.length < 2) return null;
  return { file: file.path, span: declared.span };
}

/** Only where the option can be written without a schema, and in an argument that is there to be written into. */
function findRepair({ call }: LimitFacts, { options, jsonValue }: Operation, repair: RepairFacts): Pick<JsonProfile, 'repair' | 'value'> {
  const path = options.json?.[0];
  const beside = repair.maxOutputTokens.some(({ target }) => target === 'call');
  if (path === undefined || jsonValue === undefined || !beside) return { repair: [], value: null };
  const { argument, members } = parseOption(path);
  return { repair: [{ at: siteOf(call.ref), argument, members, unit: 'count', target: 'call' }], value: jsonValue };
}
