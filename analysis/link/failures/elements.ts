import type { FunctionId } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { findCallSites } from '../values/call-sites.js';
import { findRegistrationEntry } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { findMapped } from '../values/started-lists.js';
import type { Ref } from '../values/value.js';
import { findGuardForm } from './guards.js';
import type { HandlerReading } from './handlers.js';

/** `for (const item of items) try { … } catch (error) { note(error) }`: one is left undone, and the others go on. */
export function isOfBatch(linker: Linker, file: FileIndex, node: StatementNode, { does }: HandlerReading): boolean {
  if (does.rethrows) return false;
  if (does.records && !does.answersError && isForEach(linker, file, node)) return true;
  // What became of it is noted, or told beside what became of the others.
  return (does.records || does.answersError) && isRunForEach(linker, file, node.function);
}

/** Also over what comes one by one: the lines of a file, the rows of a table. */
const EACH: ReadonlySet<string> = new Set(['for-of', 'for-await']);

/** Also in what a list's method runs, and in what a queue runs in its turn: `for (const item of items) queue.add(async () => { … })`. */
function isForEach(linker: Linker, file: FileIndex, node: StatementNode): boolean {
  for (let at: StatementNode | undefined = node; at; at = at.parent)
    if (at.region === 'loop' && at.parent?.statement.kind === 'loop' && EACH.has(at.parent.statement.loop)) return true;
  return isCallbackForEach(linker, file, node.function);
}

function isCallbackForEach(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  const owner = file.functionOwner(id);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = parent === undefined ? undefined : file.expression(parent);
  if (owner.kind !== 'expression' || parent === undefined || call?.kind !== 'call') return false;
  return isHandedForEach(linker, { file, id: parent }, call.arguments.indexOf(owner.expression));
}

/** Does the call run this argument for each of a list, or does a queue run it that is given one for each? */
function isHandedForEach(linker: Linker, call: Ref, index: number): boolean {
  if ((index === 0 && findMapped(call)) || findRegistrationEntry(linker, call, index, [])?.passes === '[]') return true;
  const isQueued = findGuardForm(linker, call, index)?.form.provides.includes('concurrency');
  const around = call.file.statementOf(call.id);
  return isQueued === true && around !== undefined && isForEach(linker, call.file, around);
}

/** `items.map(one)`, `for (const item of items) await one(item)`: whoever runs the function runs it for each of a list. */
function isRunForEach(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  if (isCallbackForEach(linker, file, id)) return true;
  const uses = findCallSites(linker, file, id).uses.filter(({ kind }) => kind !== 'export');
  return (
    uses.length > 0 &&
    uses.every((use) => {
      if (use.kind === 'argument') return use.path.length === 0 && isHandedForEach(linker, use.call, use.index);
      const around = use.kind === 'call' ? use.call.file.statementOf(use.call.id) : undefined;
      return use.kind === 'call' && around !== undefined && isForEach(linker, use.call.file, around);
    })
  );
}
