import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from './value.js';

/** A schema that stands on the way to a call, and the call that it is handed to. */
export interface ChainSchema {
  readonly call: Ref;
  readonly schema: Ref;
}

const TAKES_SCHEMA = /^(?:input|inputSchema|schema|validator|inputValidator)$/;

/** `procedure.input(schema).mutation(handler)`: the schema is given on the way to the call that takes the handler. */
export function findChainSchema({ file, id: taker }: Ref): ChainSchema | undefined {
  for (let id = calledOn(file, taker); id !== undefined; id = calledOn(file, id)) {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    const given = call.kind === 'call' ? call.arguments[0] : undefined;
    if (callee?.kind === 'member' && TAKES_SCHEMA.test(callee.name) && given !== undefined)
      return { call: { file, id }, schema: { file, id: given } };
  }
  return undefined;
}

/** `f(…)` in `f(…).g(…)`. */
function calledOn(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' ? callee.object : undefined;
}
