import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** Says in a suffix that the value has become part of a text in JSON, and where in what comes out of it again. */
const JSON_TEXT = '#json:';

/** `` `data: ${JSON.stringify({ text })}` ``. */
export function findWritten(linker: Linker, flow: Flow, { file, id }: Ref, index: number): readonly Flow[] {
  const call = file.expression(id);
  if (call.kind !== 'call' || index !== 0 || isWritten(flow)) return [];
  const isStringify = linker
    .resolve({ file, id: call.callee })
    .some((value) => value.kind === 'global' && value.path.join('.') === 'JSON.stringify');
  return isStringify ? [{ ...flow, id, path: [], suffix: [...flow.suffix, JSON_TEXT + flow.path.join('.')] }] : [];
}

/** What stands in a text in JSON is compared with nothing and does no harm before it is read again. */
export function isWritten({ suffix }: Flow): boolean {
  return suffix.some((token) => token.startsWith(JSON_TEXT));
}

/** `JSON.parse(line.slice(6))` gives what was written. */
export function readWritten(flow: Flow): Flow {
  const at = flow.suffix.findLastIndex((token) => token.startsWith(JSON_TEXT));
  const path = flow.suffix[at]?.slice(JSON_TEXT.length);
  if (path === undefined) return flow;
  return { ...flow, path: path === '' ? [] : path.split('.'), suffix: flow.suffix.toSpliced(at, 1) };
}
