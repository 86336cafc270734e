import type { Registration } from '../../catalog.js';
import type { FunctionId } from '../../facts.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { readOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { findFunctionUses } from '../values/call-sites.js';
import { foldDuration } from '../values/durations.js';
import { findMemberEntry, findRegistrationEntry } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import { findProperty, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

type Provided = NonNullable<Registration['provides']>;
type Queue = NonNullable<Provided['queue']>;
type Started = NonNullable<Provided['started']>;

interface Said {
  readonly attempts: number;
  readonly at: Ref;
}

/** How often a job is run at least, whoever starts it: the fewest runs of all that the project's starters say. */
export function findStartedAttempts(linker: Linker, started: Started): Said | undefined {
  return findStarters(linker, started)
    .flatMap((call) => readAttempts(linker, call, started.attempts))
    .toSorted((one, other) => one.attempts - other.attempts)[0];
}

/** How long it may take at most, in ms, whoever starts it; undefined where one of them does not show it. */
export function findStartedLimit(linker: Linker, started: Started): number | undefined {
  const limits = findStarters(linker, started).map((call) => {
    const reading = readOption(linker, call, [], started.timeout, null);
    return reading.state === 'known' ? foldDuration(linker, reading.values) : undefined;
  });
  return limits.length > 0 && limits.every((ms) => ms !== undefined) ? Math.max(...limits) : undefined;
}

function findStarters(linker: Linker, { from, by }: Started): readonly Ref[] {
  const files = linker.project.files.filter((path) => by.some((name) => linker.project.mentions(path, name)));
  return files.flatMap((path) => {
    const file = linker.project.file(path);
    return file
      ? by.flatMap((name) => file.callsNamed(name)).flatMap((id) => (isFrom(linker, { file, id }, from) ? [{ file, id }] : []))
      : [];
  });
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
  const { registers } = queue;
  const words = [...queue.attempts, ...queue.adds.attempts, ...(registers?.attempts ?? [])].flatMap(
    (path) => parseOption(path).members.at(-1) ?? [],
  );
  const files = linker.project.files.filter((path) => words.some((word) => linker.project.mentions(path, word)));
  const found = files.flatMap((path) => {
    const file = linker.project.file(path);
    if (!file) return [];
    return [
      ...findSaidAtQueue(linker, file, name, queue),
      ...findSaidAtJob(linker, file, name, queue),
      ...findSaidAtSetup(linker, file, name, registers),
    ];
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
function findSaidAtJob(linker: Linker, file: FileIndex, name: string, queue: Queue) {
  return findAdding(linker, file, name, queue).flatMap((call) => readAttempts(linker, call, queue.adds.attempts));
}

function findAdding(linker: Linker, file: FileIndex, name: string, { path, adds, decorators }: Queue): readonly Ref[] {
  return file.callsNamed(adds.method).flatMap((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (callee?.kind !== 'member') return [];
    const isOwn =
      linker.resolve({ file, id: callee.object }).some((value) => isQueueOf(linker, value, path, name)) ||
      isInjected(linker, { file, id: callee.object }, decorators?.injector, name);
    return isOwn ? [{ file, id }] : [];
  });
}

const QUEUE_WORD = /queue|bull/i;

/** What is put into the queue of a worker as the member of its job that `path` begins with: the expressions, with what is left of the path. */
export function findQueuedData(
  linker: Linker,
  file: FileIndex,
  id: FunctionId,
  [member, ...rest]: readonly string[],
): { readonly given: readonly Ref[]; readonly path: readonly string[] } {
  const worker = member === undefined ? undefined : findWorker(linker, file, id);
  const name = worker && readName(linker, worker.named);
  const data = worker?.queue.data;
  if (!worker || name === undefined || data?.member !== member) return { given: [], path: rest };
  const adding = new RegExp(`\\.${worker.queue.adds.method}\\(`);
  const files = linker.project.files.filter((path) => linker.project.matches(path, adding) && linker.project.matches(path, QUEUE_WORD));
  const calls = files.flatMap((path) => {
    const home = linker.project.file(path);
    return home ? findAdding(linker, home, name, worker.queue) : [];
  });
  const given = calls.flatMap((call) => {
    const added = call.file.expression(call.id);
    const argument = added.kind === 'call' ? added.arguments[data?.argument ?? 0] : undefined;
    return argument === undefined ? [] : [{ ...call, id: argument }];
  });
  return { given, path: rest };
}

/** `new Worker('mails', run)`, or the decorator of the worker's class. */
function findWorker(linker: Linker, file: FileIndex, id: FunctionId): { readonly named: Ref; readonly queue: Queue } | undefined {
  const entry = findMemberEntry(linker, file, id);
  if (entry?.named && entry.provides?.queue) return { named: entry.named, queue: entry.provides.queue };
  for (const use of findFunctionUses(linker, file, id, [])) {
    const queue = use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path)?.provides?.queue : undefined;
    if (queue && use.kind === 'argument') return { named: use.call, queue };
  }
  return undefined;
}

/** `this.mails` of `constructor(@InjectQueue('mails') private readonly mails: Queue)`. */
function isInjected(linker: Linker, { file, id }: Ref, injector: string | undefined, name: string): boolean {
  const member = file.expression(id);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (injector === undefined || member.kind !== 'member' || owner?.kind !== 'this' || owner.class === undefined) return false;
  const field = file.classAt(owner.class)?.members.find((one) => one.name === member.name);
  const given = field?.parameter === undefined ? undefined : file.bindingAt(field.parameter)?.parameter;
  return [...(field?.decorators ?? []), ...(given?.decorators ?? [])].some((one) => {
    const call = file.expression(one);
    return call.kind === 'call' && nameOf(file, call.callee) === injector && readName(linker, { file, id: one }) === name;
  });
}

/** `BullModule.registerQueue({ name: 'mails', defaultJobOptions: { attempts: 5 } })`. */
function findSaidAtSetup(linker: Linker, file: FileIndex, name: string, registers: Queue['registers']) {
  if (!registers) return [];
  return file.callsNamed(registers.method).flatMap((id) => {
    const call = file.expression(id);
    return (call.kind === 'call' ? call.arguments : []).flatMap((argument, index) => {
      const named = findProperty({ file, id: argument }, 'name');
      const isOwn = named && linker.resolve(named).some((value) => value.kind === 'literal' && value.value === name);
      const paths = registers.attempts.map((path): Queue['attempts'][number] => `${index}.${parseOption(path).members.join('.')}`);
      return isOwn ? readAttempts(linker, { file, id }, paths) : [];
    });
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
