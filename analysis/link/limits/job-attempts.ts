import type { Registration } from '../../catalog.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { parseOption, readOption } from '../options/options.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import { findProperty, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

type Queue = NonNullable<NonNullable<Registration['provides']>['queue']>;

/** How often the jobs of a worker are run, as the queue of the same name or whoever adds to it says; the most of all that is written, with its place. */
export function findQueuedAttempts(linker: Linker, worker: Ref, queue: Queue): { readonly attempts: number; readonly at: Ref } | undefined {
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
function findSaidAtJob(linker: Linker, file: FileIndex, name: string, { path, adds, decorators }: Queue) {
  return file.callsNamed(adds.method).flatMap((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (callee?.kind !== 'member') return [];
    const isOwn =
      linker.resolve({ file, id: callee.object }).some((value) => isQueueOf(linker, value, path, name)) ||
      isInjected(linker, { file, id: callee.object }, decorators?.injector, name);
    return isOwn ? readAttempts(linker, { file, id }, adds.attempts) : [];
  });
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

function readAttempts(linker: Linker, call: Ref, paths: Queue['attempts']): readonly { attempts: number; at: Ref }[] {
  const reading = readOption(linker, call, [], paths, null);
  const attempts = reading.state === 'known' ? foldNumber(linker, reading.values) : undefined;
  return reading.state === 'known' && attempts !== undefined ? [{ attempts, at: reading.at }] : [];
}
