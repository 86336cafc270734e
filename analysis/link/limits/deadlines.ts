import type { Deadline, Knowledge } from '../../calls.js';
import type { Catalog } from '../../catalog.js';
import { type End, type Fate, findEnds } from '../failures/fate.js';
import type { FileIndex } from '../files/file-index.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { resolveExportOf } from '../values/exports.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import { siteOf } from '../values/sites.js';
import type { Ref, Value } from '../values/value.js';

const ABSENT = { state: 'absent' } as const;

/** When the platform ends the function in which a call runs. Of several functions, the one that ends first. */
export function readDeadline(
  linker: Linker,
  facts: LimitFacts,
  findFates: () => readonly Fate[],
  toWorstCase: (fate: Fate) => number | null,
): Knowledge<Deadline> {
  if (!mayHaveDeadline(linker, facts.call.ref.file)) return ABSENT;
  const readings = findFates()
    .flatMap((fate) => findEnds(fate))
    .map((end) => readEnd(linker, facts.call.ref.file, end, toWorstCase));
  const known = readings.flatMap((reading) => (reading.state === 'known' ? [reading] : []));
  return known.toSorted((a, b) => a.value.ms - b.value.ms)[0] ?? readings.find(({ state }) => state === 'unknown') ?? ABSENT;
}

/** Told from the text and the manifests, so that what needs no search is not searched. */
function mayHaveDeadline(linker: Linker, file: FileIndex): boolean {
  const { project, catalog } = linker;
  return (
    project.platformFiles.existAbove(file.path) ||
    limitingPackagesOf(catalog.catalog).some((name) => project.manifests.isDeclared(file.path, name)) ||
    [file.path, ...project.reachersOf(file.path)].some((path) => project.mentions(path, 'maxDuration'))
  );
}

const limiting = new WeakMap<Catalog, readonly string[]>();

function limitingPackagesOf(catalog: Catalog): readonly string[] {
  const known = limiting.get(catalog);
  if (known) return known;
  const found = catalog.frameworks
    .filter(({ registrations, files }) => [...registrations, ...files].some(({ provides }) => provides?.deadline !== undefined))
    .flatMap(({ packages }) => packages);
  limiting.set(catalog, found);
  return found;
}

function readEnd(linker: Linker, of: FileIndex, { inner, outer }: End, toWorstCase: (fate: Fate) => number | null): Knowledge<Deadline> {
  const limits = inner === outer ? [] : outer.guards.filter(({ kind }) => kind === 'limit');
  const found = readRegistered(linker, outer) ?? readOfFile(linker, outer, of);
  if (found === undefined) return ABSENT;
  if (found === null) return { state: 'unknown', reason: 'the limit of the platform is set where it is deployed' };
  const worstCaseMs = toWorstCase({ ...inner, guards: [...inner.guards, ...limits] });
  return { state: 'known', value: { ...found, worstCaseMs }, evidence: [] };
}

/** Null where there is a limit and nobody says which. */
type Found = Omit<Deadline, 'worstCaseMs'> | null;

/** What the registration with the platform says: `onCall({ timeoutSeconds: 30 }, handler)`. */
function readRegistered(linker: Linker, { guards }: Fate): Found | undefined {
  const guard = guards.findLast((one) => one.kind === 'entry' && one.provides.deadline !== undefined);
  if (guard?.kind !== 'entry' || !guard.provides.deadline || guard.call.id < 0) return undefined;
  const { options, defaultMs } = guard.provides.deadline;
  for (const call of chainOf(linker, guard.call)) {
    const reading = readOption(linker, call, [], options, null);
    if (reading.state === 'absent' || isFunctionArgument(linker, call)) continue;
    const number = reading.state === 'known' ? foldNumber(linker, reading.values) : undefined;
    if (number === undefined || reading.state !== 'known') return null;
    const { unit, members } = reading.option;
    return { ms: number * (unit === 's' ? 1_000 : 1), text: `\`${members.at(-1)}\` of ${guard.name}`, at: siteOf(reading.at) };
  }
  if (defaultMs === null || setsGlobally(linker)) return null;
  return { ms: defaultMs, text: `the default of ${guard.name}`, at: null };
}

/** The registering call, and the calls that its callee was built by: `functions.runWith({ … }).https.onCall(handler)`. */
function chainOf(linker: Linker, call: Ref): readonly Ref[] {
  const expression = call.file.expression(call.id);
  const callees = expression.kind === 'call' ? linker.resolve({ ...call, id: expression.callee }) : [];
  return [call, ...callees.flatMap((value) => (value.kind === 'package' ? value.calls : []))];
}

/** `onCall(handler)` takes no options. */
function isFunctionArgument(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  const first = expression.kind === 'call' ? expression.arguments[0] : undefined;
  return first !== undefined && linker.resolve({ ...call, id: first }).every(({ kind }) => kind === 'function');
}

function setsGlobally({ project }: Linker): boolean {
  return project.files.some((path) => project.mentions(path, 'setGlobalOptions'));
}

/** What the file of the function says, else the platform's configuration. */
function readOfFile(linker: Linker, { path, guards, state }: Fate, of: FileIndex): Found | undefined {
  const end = path.at(-1);
  const file = end && state !== 'unknown' ? linker.project.file(end.file) : undefined;
  if (!file) return undefined;
  const limit = readExported(linker, file, of) ?? linker.project.platformFiles.findLimit(file.path);
  if (limit !== undefined) return limit === null ? null : { at: null, ...limit };
  return guards.some((one) => one.kind === 'entry' && one.provides.deadline !== undefined) ? null : undefined;
}

/** `export const maxDuration = 60`, or `export const config = { maxDuration: 60 }`, in seconds. The edge runtime does not read it. */
function readExported(linker: Linker, file: FileIndex, of: FileIndex): Found | undefined {
  if (!linker.project.mentions(file.path, 'maxDuration')) return undefined;
  const exported = (name: string): readonly Value[] =>
    file.exports.some((one) => one.name === name) ? resolveExportOf(linker, file, name, new Set()) : [];
  const at: Ref = { file, id: 0 };
  const direct = exported('maxDuration');
  const values = direct.length > 0 ? direct : exported('config').flatMap((value) => linker.member(value, 'maxDuration', at));
  if (values.length === 0) return undefined;
  // What runs in browsers has no function that the platform would end.
  if (file.directives.includes('use client')) return null;
  if (exported('runtime').some((value) => value.kind !== 'literal' || value.value === 'edge')) return null;
  const seconds = foldNumber(linker, values);
  const [first] = values;
  if (seconds === undefined || first?.kind !== 'literal') return null;
  const text = file === of ? '`maxDuration` of its file' : "`maxDuration` of the function's file";
  return { ms: seconds * 1_000, text, at: siteOf(first.at) };
}
