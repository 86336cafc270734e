import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type Entry, frameworkOf } from '../values/entries.js';
import type { Linker } from '../values/linker.js';

/** A handler that has told the framework to leave the response to it, `reply.hijack()`, before it waits for anything: nobody answers its failure. */
export function withTakenOver(linker: Linker, entry: Entry, file: FileIndex, handler: FunctionId): Entry {
  const { response } = frameworkOf(linker, entry) ?? {};
  const over = entry.kind === 'boundary' ? response?.takenOver : undefined;
  const binding = response?.argument == null ? undefined : file.functionAt(handler)?.parameters[response.argument];
  if (!over || binding === undefined) return entry;
  return isTakenOver(file, handler, binding, over.by) ? { ...entry, kind: 'lost', note: over.note } : entry;
}

function isTakenOver(file: FileIndex, handler: FunctionId, response: number, by: string): boolean {
  const calls = file.callsIn(handler).flatMap((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    const owner = callee?.kind === 'member' && callee.name === by ? file.expression(callee.object) : undefined;
    return owner?.kind === 'name' && owner.binding === response && isAlways(file, handler, id) ? [call.span[0]] : [];
  });
  const [first] = calls;
  const body = file.functionAt(handler)?.bodySpan;
  if (first === undefined || body === undefined) return false;
  return !file.expressionsWithin([body[0], first]).some((id) => {
    const expression = file.expression(id);
    return expression.kind === 'await' && expression.function === handler;
  });
}

/** A statement of the function's own body. */
function isAlways(file: FileIndex, handler: FunctionId, id: number): boolean {
  const statement = file.statementOf(id)?.statement;
  return statement?.kind === 'expression' && (file.functionAt(handler)?.body ?? []).includes(statement);
}
