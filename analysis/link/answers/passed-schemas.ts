import type { Flow } from '../values/flow.js';
import { findFreeStrings } from '../values/free-strings.js';
import type { Linker } from '../values/linker.js';
import { isSchema } from '../values/schemas.js';
import type { Ref } from '../values/value.js';

/** Says in a suffix that a schema was passed, and which fields behind it may still be any text. */
const FREE = '#free:';
const CHECKING = /^(?:parse|safeParse)(?:Async)?$/;

/** `schema.parse(input)`: what it gives is of the right shape, and a field that takes any text is still what the model wrote. */
export function findThroughSchema(linker: Linker, flow: Flow, { file, id }: Ref): readonly Flow[] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member' || call.arguments[0] !== flow.id || flow.path.length > 0) return [];
  const schema: Ref = { file, id: callee.object };
  const fields = CHECKING.test(callee.name) && isSchema(linker, schema) ? findFreeStrings(linker, schema) : [];
  if (fields.length === 0) return [];
  const path = callee.name.startsWith('safe') ? ['data'] : [];
  return [{ ...flow, id, path, suffix: [...flow.suffix, `${FREE}${fields.join()}`] }];
}

/** Is it a part that no schema on the way has narrowed? */
export function isFree({ suffix }: Flow): boolean {
  const at = suffix.findLastIndex((token) => token.startsWith(FREE));
  if (at < 0) return true;
  const names = suffix.slice(at + 1).filter((token) => /^[\w$]/.test(token));
  const free = suffix[at]?.slice(FREE.length).split(',') ?? [];
  return names.some((_, i) => free.includes(names.slice(0, i + 1).join('.')));
}
