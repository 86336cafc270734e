import type { JsonProfile, ModelFacts, RepairFacts, Site } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { FunctionId } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import { isWithin } from '../files/manifests.js';
import { findChildren } from '../values/heirs.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { InstanceValue } from '../values/types.js';
import type { Ref } from '../values/value.js';
import { readHttpOption } from './http-models.js';
import type { LimitFacts } from './limits.js';
import { type OptionReading, readAnyOption } from './options.js';
import { parseOption } from './parsed-options.js';
import { findSchemaRequest } from './schema-requests.js';

const nothing = { repair: [], member: null, value: null, schema: null, shared: null, leftOutBy: null } as const;

/** Does the request ask for JSON, with or without a schema? */
export function readJson(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  { repair, model }: { readonly repair: RepairFacts; readonly model: ModelFacts | null },
): JsonProfile {
  if (facts.call.kind === 'http') return readBodyJson(linker, facts.call);
  const { json = [], schema = [], tools = [] } = operation?.options ?? {};
  const isKnownToVersion = [...json, ...schema].some((path) => typeof path === 'string' || isWithin(path, facts.version));
  if (!operation || !isKnownToVersion) return { ...nothing, state: 'not-applicable' };
  const added = new Set(facts.clients.flatMap(({ derivations }) => derivations.map(({ adds }) => adds)));
  if (added.has('schema')) return { ...nothing, state: 'asked' };
  const read = (paths: typeof json) => readAnyOption(linker, facts.call.ref, facts.clients, paths, facts.version);
  // What is parsed then may be a tool's arguments, which have a schema of their own.
  if (added.has('tools') || read(tools).state !== 'absent') return { ...nothing, state: 'not-applicable' };
  const asked = read(json);
  const readings = [asked, read(schema)];
  const isOpen = (operation.jsonUnless ?? []).every((path) => isOff(read([path])));
  const more = () => ({
    schema: isOpen ? findSchemaRequest(linker, facts, operation, model) : null,
    shared: findShared(linker, facts.call.ref),
  });
  const isPlain = () => json.map((path) => read([path])).every((one) => one.state === 'absent' || isPlainJson(linker, one, operation));
  if (readings.some(({ state }) => state === 'known'))
    return { ...nothing, state: 'asked', ...(asked.state === 'known' && isPlain() && more()) };
  if (readings.some(({ state }) => state === 'unknown')) return { ...nothing, state: 'unknown' };
  return { ...nothing, state: 'absent', ...(isOpen && findRepair(facts, operation, repair)), ...more() };
}

/** What the request says of the form of its answer, in each of the places where it can. */
export function readJsonOptions(linker: Linker, facts: LimitFacts, operation: Operation | undefined): readonly OptionReading[] {
  const { call, clients, version } = facts;
  if (call.kind === 'http') return call.json ? [readHttpOption(linker, call, call.json)] : [];
  const { json = [], schema = [] } = operation?.options ?? {};
  return [json, schema].map((paths) => readAnyOption(linker, call.ref, clients, paths, version));
}

/** Nobody has set it, or it is switched off: `stream: false`. */
function isOff(reading: OptionReading): boolean {
  if (reading.state !== 'known') return reading.state === 'absent';
  return reading.values.every((value) => value.kind === 'literal' && value.value === false);
}

/** It is asked for JSON of any form. */
function isPlainJson(linker: Linker, asked: OptionReading, { jsonValue }: Operation): boolean {
  if (asked.state !== 'known' || jsonValue === undefined) return false;
  const { file, span } = siteOf(asked.at);
  return toBare(linker.project.code(file, span)) === toBare(jsonValue);
}

function toBare(code: string): string {
  return code.replaceAll(/[\s,]/g, '').replaceAll('"', "'");
}

/** A request that is written without an SDK says it in its body. */
function readBodyJson(linker: Linker, call: Extract<DetectedCall, { kind: 'http' }>): JsonProfile {
  if (!call.json) return { ...nothing, state: 'not-applicable' };
  if (call.tools && readHttpOption(linker, call, call.tools).state !== 'absent') return { ...nothing, state: 'not-applicable' };
  const { state } = readHttpOption(linker, call, call.json);
  if (state !== 'absent') return { ...nothing, state: state === 'known' ? 'asked' : 'unknown' };
  return { ...nothing, state, member: call.json[0] ?? null, shared: findShared(linker, call.ref) };
}

function findShared(linker: Linker, ref: Ref): Site | null {
  const frame = findNamedFrame(ref);
  const declared = ref.file.functionAt(frame);
  if (frame === 0 || !declared) return null;
  if (findInheriting(linker, ref).length < 2 && linker.callSites(ref.file, frame).calls.length < 2) return null;
  return { file: ref.file.path, span: declared.span };
}

/** A method of an abstract class asks for all that extend it, each of which may read the answer in its own way. */
export function findInheriting(linker: Linker, ref: Ref): readonly InstanceValue[] {
  const owner = ref.file.functionOwner(findNamedFrame(ref));
  if (owner.kind !== 'member' || ref.file.classAt(owner.class)?.abstract !== true) return [];
  return findChildren(linker, ref.file, owner.class);
}

/** The function around it that has callers: a callback has none of its own that matter. 0 is the file. */
export function findNamedFrame({ file, id }: Ref): FunctionId {
  let frame = file.expression(id).function;
  while (frame !== 0 && file.functionAt(frame)?.name === undefined) frame = file.functionAt(frame)?.parent ?? 0;
  return frame;
}

/** Only where the option can be written without a schema, and in an argument that is there to be written into. */
function findRepair({ call }: LimitFacts, { options, jsonValue }: Operation, repair: RepairFacts): Pick<JsonProfile, 'repair' | 'value'> {
  const path = options.json?.[0];
  const beside = repair.maxOutputTokens.some(({ target }) => target === 'call');
  if (path === undefined || jsonValue === undefined || !beside) return { repair: [], value: null };
  const { argument, members } = parseOption(path);
  return { repair: [{ at: siteOf(call.ref), argument, members, unit: 'count', target: 'call' }], value: jsonValue };
}
