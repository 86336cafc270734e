import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isTimerCall } from '../values/timers.js';
import type { Ref, Value } from '../values/value.js';

/** A signal that nothing but a timer ever aborts: `AbortSignal.timeout(ms)`, or that of a controller for which the same file has only a timer. */
export function isOfTimer(linker: Linker, value: Value): boolean {
  if (value.kind !== 'global') return false;
  const made = value.calls.at(-1);
  const path = value.path.join('.');
  if (path === 'AbortSignal.timeout.()') return true;
  return path === 'AbortController.new.signal' && made !== undefined && isLeftToTimer(linker, made);
}

/** `const controller = new AbortController()`, of which nothing is used but its signal and, in a timer, `abort`. */
function isLeftToTimer(linker: Linker, { file, id }: Ref): boolean {
  const uses = file.drawnFrom(id).flatMap(({ binding, source }) => (source.path.length === 0 ? file.usesOf(binding) : []));
  const members = uses.map((use) => readMember(file, use));
  const ends = uses.filter((_, i) => members[i] === 'abort');
  return (
    members.every((name) => name === 'signal' || name === 'abort') && ends.length > 0 && ends.every((use) => isInTimer(linker, file, use))
  );
}

function readMember(file: FileIndex, use: ExpressionId): string | undefined {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'member' && around.object === use ? around.name : undefined;
}

function isInTimer(linker: Linker, file: FileIndex, use: ExpressionId): boolean {
  const [at] = file.expression(use).span;
  return file.callsNamed('setTimeout').some((id) => {
    const call = file.expression(id);
    const callback = call.kind === 'call' && isTimerCall(linker, { file, id }) ? call.arguments[0] : undefined;
    const [start, end] = callback === undefined ? [0, 0] : file.expression(callback).span;
    return start <= at && at < end;
  });
}
