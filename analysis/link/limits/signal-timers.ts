import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isInside, isTimerCall } from '../values/timers.js';
import type { Ref } from '../values/value.js';

/** Ways to end a request from outside, and the methods by which it is done. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['AbortController', 'abort'],
  ['CancellationTokenSource', 'cancel'],
]);

/**
 * Does any file of the project make a signal that a timer ends, and give it to others? Where none does, a signal that comes from somewhere
 * can cancel, and is no time limit. A timer whose signal goes to requests of its own file, and nowhere else, is none for others.
 */
export function hasTimedSignals(linker: Linker): boolean {
  return linker.timedSignals.get('any', () => linker.project.files.some((path) => givesTimedSignals(linker, path)));
}

function givesTimedSignals(linker: Linker, path: string): boolean {
  const { project } = linker;
  const isTimed =
    project.mentions(path, 'AbortSignal.timeout') ||
    (project.mentions(path, 'setTimeout') && project.matches(path, /\.(?:abort|cancel)\b/));
  const file = isTimed ? project.file(path) : undefined;
  if (!file) return isTimed;
  return isGivenByPlatform(linker, file) || file.callsNamed('setTimeout').some((id) => isGivenByTimer(linker, { file, id }));
}

function isGivenByPlatform(linker: Linker, file: FileIndex): boolean {
  return file.callsNamed('timeout').some((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    const owner = callee?.kind === 'member' ? file.expression(callee.object) : undefined;
    return owner?.kind === 'global' && owner.name === 'AbortSignal' && isGivenAway(linker, { file, id }, 0);
  });
}

/** A source that goes on to other code may get its timer there: one that is seen to end it, or one of which nobody knows what it ends. */
export function mayGetTimer(linker: Linker, made: Ref): boolean {
  const ends = linker.timedEnds.get('any', () => linker.project.files.flatMap((path) => findTimedEnds(linker, path)));
  return ends.some((end) =>
    linker.resolve(end).some((value) => {
      const by = value.kind === 'global' || value.kind === 'package' ? value.calls.at(-1) : undefined;
      return by ? by.file === made.file && by.id === made.id : value.kind === 'unknown' || value.kind === 'typed';
    }),
  );
}

/** What the timers of a file end. */
function findTimedEnds(linker: Linker, path: string): readonly Ref[] {
  const { project } = linker;
  const isTimed = project.mentions(path, 'setTimeout') && project.matches(path, /\.(?:abort|cancel)\b/);
  const file = isTimed ? project.file(path) : undefined;
  if (!file) return [];
  const timers = file.callsNamed('setTimeout').map((id) => ({ file, id }));
  const callbacks = timers.flatMap((timer) => (isTimerCall(linker, timer) ? (callbackOf(timer) ?? []) : []));
  const members = [...SOURCES.values()].flatMap((method) => file.membersNamed(method));
  return members.flatMap((id) => {
    const member = file.expression(id);
    const isRun = callbacks.some((callback) => isRunBy(linker, callback, id));
    return member.kind === 'member' && isRun ? [{ file, id: member.object }] : [];
  });
}

/** A timer that aborts what was not made beside it may be a timer of anything. */
function isGivenByTimer(linker: Linker, timer: Ref): boolean {
  const { file } = timer;
  const callback = callbackOf(timer);
  if (!callback || !isTimerCall(linker, timer)) return false;
  return [...SOURCES.values()].some((method) =>
    file.membersNamed(method).some((id) => isRunBy(linker, callback, id) && isOfSharedSource(linker, { file, id })),
  );
}

function callbackOf({ file, id }: Ref): Ref | undefined {
  const call = file.expression(id);
  const [callback] = call.kind === 'call' ? call.arguments : [];
  return callback === undefined ? undefined : { file, id: callback };
}

/** The member stands in the callback itself, or in the function that it names. */
function isRunBy(linker: Linker, callback: Ref, member: ExpressionId): boolean {
  const { file } = callback;
  const [start, end] = file.expression(callback.id).span;
  const [at] = file.expression(member).span;
  if (start <= at && at < end) return true;
  return linker
    .resolve(callback)
    .some((value) => value.kind === 'function' && value.file === file && isInside(file, file.expression(member).function, value.id));
}

function isOfSharedSource(linker: Linker, { file, id }: Ref): boolean {
  const member = file.expression(id);
  if (member.kind !== 'member') return false;
  return linker.resolve({ file, id: member.object }).some((value) => {
    const made = value.kind === 'global' || value.kind === 'package' ? value.calls.at(-1) : undefined;
    const isSource = 'path' in value && SOURCES.has(value.path.at(-2) ?? '');
    if (made && isSource) return made.file !== file || isGivenAway(linker, made, 0);
    // Streams, readers and tasks have such methods too, and give no signal.
    return value.kind === 'unknown' || value.kind === 'typed';
  });
}

const DEEPEST = 4;

/** Does a value leave the functions of its file other than as an option of a request that a package or the platform makes? */
function isGivenAway(linker: Linker, at: Ref, depth: number): boolean {
  const { file, id } = at;
  const bindings = file.drawnFrom(id).map(({ binding }) => binding);
  if (bindings.length > 0)
    return (
      depth > DEEPEST || bindings.some((binding) => file.usesOf(binding).some((use) => isGivenAway(linker, { file, id: use }, depth + 1)))
    );
  const parent = file.parentOf(id);
  if (parent === undefined) return file.statementOf(id)?.statement.kind === 'return';
  const around = file.expression(parent);
  switch (around.kind) {
    case 'member':
      return (
        around.object === id &&
        (around.name === 'signal' || around.name === 'token') &&
        isGivenAway(linker, { file, id: parent }, depth + 1)
      );
    case 'call':
    case 'new':
      return around.arguments.includes(id) && isProjects(linker, { file, id: around.callee });
    case 'assign':
    case 'function':
      return true;
    default:
      return depth > DEEPEST || isGivenAway(linker, { file, id: parent }, depth + 1);
  }
}

function isProjects(linker: Linker, callee: Ref): boolean {
  return linker.resolve(callee).some(({ kind }) => kind !== 'global' && kind !== 'package' && kind !== 'client');
}
