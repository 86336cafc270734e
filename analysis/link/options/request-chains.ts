import type { OptionPath } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { type OptionReading, readOption } from './options.js';

const CHAINED = /^([\w$]+)\(\)\.(.+)$/;

/**
 * Options of a request that is made without an SDK: in its arguments, or by methods of the request that it gives. `timeout().0.deadline` is
 * `deadline` in the first argument of `.timeout(…)`, whether that stands in the chain or is called on a name that the request was given.
 */
export function readRequestOption(linker: Linker, request: Ref, paths: readonly OptionPath[]): OptionReading {
  const direct = paths.filter((path) => !CHAINED.test(toPath(path)));
  const own = readOption(linker, request, [], direct, null);
  if (own.state === 'known') return own;
  for (const path of paths) {
    const [, method, rest] = CHAINED.exec(toPath(path)) ?? [];
    if (method === undefined || rest === undefined) continue;
    for (const call of findChained(request, method)) {
      const reading = readOption(linker, call, [], [typeof path === 'string' ? rest : { ...path, path: rest }], null);
      if (reading.state !== 'absent') return reading;
    }
  }
  return own;
}

function toPath(path: OptionPath): string {
  return typeof path === 'string' ? path : path.path;
}

/** Calls of the method on the request itself and on what its other methods give, which is the request again. */
function findChained(request: Ref, method: string): readonly Ref[] {
  const { file } = request;
  const found: Ref[] = [];
  const queue: ExpressionId[] = [request.id];
  const seen = new Set<ExpressionId>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { binding, source } of file.drawnFrom(id)) if (source.path.length === 0) queue.push(...file.usesOf(binding));
    const parent = file.parentOf(id);
    const member = parent === undefined ? undefined : file.expression(parent);
    const call = parent === undefined ? undefined : file.parentOf(parent);
    const expression = call === undefined ? undefined : file.expression(call);
    if (member?.kind !== 'member' || call === undefined || expression?.kind !== 'call' || expression.callee !== parent) continue;
    if (member.name === method) found.push({ ...request, id: call });
    queue.push(call);
  }
  return found;
}
