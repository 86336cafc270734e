import type { Registration } from '../../catalog.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import type { Ref, Value } from '../values/value.js';

type Provided = NonNullable<Registration['provides']>;
type Queue = NonNullable<Provided['queue']>;
type Started = NonNullable<Provided['started']>;

interface Said {
  readonly attempts: number;
  readonly at: Ref;
}

/** How often a job is run at least, whoever starts it: the fewest runs of all that the project's starters say. */
export function findStartedAttempts(linker: Linker, { from, by, attempts }: Started): Said | undefined {
  const files = linker.project.files.filter((path) => by.some((name) => linker.project.mentions(path, name)));
  const said = files.flatMap((path) => {
    const file = linker.project.file(path);
    return file
      ? by.flatMap((name) => file.callsNamed(name)).flatMap((id) => (isFrom(linker, { file, id }, from) ? [{ file, id }] : []))
      : [];
  });
  return said.flatMap((call) => readAttempts(linker, call, attempts)).toSorted((one, other) => one.attempts - other.attempts)[0];
}

function isFrom(linker: Linker, { file, id }: Ref, specifier: string): boolean {
  const call = file.expression(id);
  return (
    call.kind === 'call' &&
    linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'package' && value.specifier === specifier)
  );
}

/** How often the jobs of a worker are run, as the queue of the same name or whoever adds to it says; the most of all that is written, with its place. */
export function findQueuedAttempts(linker: Linker, worker: Ref, queue: Queue): Said | undefined {
  const name = readName(linker, worker);
  if (name === undefined) return undefined;
  const words = [...queue.attempts, ...queue.adds.attempts].flatMap((path) => parseOption(path).members.at(-1) ?? []);
  const files = linker.project.files.filter((path) => words.some((word) => linker.project.mentions(path, word)));
  const found = files.flatMap((path) => {
    const file = linker.project.file(path);
    return file ? [...findSaidAtQueue(linker, file, name, queue), ...findSaidAtJob(linker, file, name, queue)] : [];
  });
  return found.toSorted((one, other) => other.attempts - one.attempts)[0];
}

/** `'enrich'` of `new Worker('enrich', …)`. */
function readName(linker: Linker, { file, id, env }: Ref): string | undefined {
  const call = file.expression(id);
  const first = call.kind === 'call' || call.kind === 'new' ? call.arguments[0] : undefined;
  const [only, ...others] = first === undefined ? [] : linker.resolve({ file, id: first, env });
  return only?.kind === 'literal' && typeof only.value === 'string' && others.length === 0 ? only.value : undefined;
}

function findSaidAtQueue(linker: Linker, file: FileIndex, name: string, { path, attempts }: Queue) {
  return file.constructions.flatMap((id) => {
    const construction = file.expression(id);
    if (construction.kind !== 'new') return [];
    const isQueue = linker
      .resolve({ file, id: construction.callee })
      .some((value) => value.kind === 'package' && isPathMatch(toTokens(path), [...value.path, 'new']));
    return isQueue && readName(linker, { file, id }) === name ? readAttempts(linker, { file, id }, attempts) : [];
  });
}

/** `queue.add('company', data, { attempts: 5 })`. */
function findSaidAtJob(linker: Linker, file: FileIndex, name: string, { path, adds }: Queue) {
  return file.callsNamed(adds.method).flatMap((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (callee?.kind !== 'member') return [];
    const isOwn = linker.resolve({ file, id: callee.object }).some((value) => isQueueOf(linker, value, path, name));
    return isOwn ? readAttempts(linker, { file, id }, adds.attempts) : [];
  });
}

function isQueueOf(linker: Linker, value: Value, path: string, name: string): boolean {
  if (value.kind !== 'package' || !isPathMatch(toTokens(path), value.path)) return false;
  const [construction] = value.calls;
  return construction !== undefined && readName(linker, construction) === name;
}

function readAttempts(linker: Linker, call: Ref, paths: Queue['attempts']): readonly Said[] {
  const reading = readOption(linker, call, [], paths, null);
  const attempts = reading.state === 'known' ? foldNumber(linker, reading.values) : undefined;
  return reading.state === 'known' && attempts !== undefined ? [{ attempts, at: reading.at }] : [];
}
