import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from './call-sites.js';
import type { Linker } from './linker.js';
import { isBySaidCommand } from './said-commands.js';
import type { Ref } from './value.js';
import { nameOf } from './written-names.js';

const DEEPEST = 3;

/**
 * In a function that does nothing else with what is kept: `reset()`. Where it is used too, it may be another list each time; and so it may where
 * one function leads to both, as a task does that begins with `this.reset()`. What somebody must say for it, few say.
 */
export function isForgottenApart(linker: Linker, file: FileIndex, from: ExpressionId, uses: readonly ExpressionId[]): boolean {
  if (isBySaidCommand(file, from)) return true;
  const own = file.expression(from).function;
  const frames = uses.map((use) => file.expression(use).function);
  if (own === 0 || frames.filter((frame) => frame === own).length > 1) return false;
  const forgetting = leadingTo(linker, file, new Set([own]), (call) => !isBySaidCommand(call.file, call.id));
  const using = leadingTo(linker, file, new Set(frames.filter((frame) => frame !== own)), () => true);
  return ![...forgetting].some((frame) => using.has(frame));
}

/** These functions, and those that call them, as `path#function`. What a whole file does belongs to no task. */
function leadingTo(
  linker: Linker,
  file: FileIndex,
  functions: ReadonlySet<FunctionId>,
  isCounted: (call: Ref) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (of: FileIndex, frame: FunctionId, depth: number) => {
    const key = `${of.path}#${frame}`;
    if (frame === 0 || depth > DEEPEST || found.has(key)) return;
    found.add(key);
    for (const call of findCallSites(linker, of, frame).calls.filter(isCounted))
      visit(call.file, call.file.expression(call.id).function, depth + 1);
  };
  for (const frame of functions) visit(file, frame, 0);
  return found;
}

/** What a timer clears away may be any of them. */
export function isTimed(file: FileIndex, from: ExpressionId): boolean {
  const owner = file.functionOwner(file.expression(from).function);
  const taker = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = taker === undefined ? undefined : file.expression(taker);
  return call?.kind === 'call' && /^set(?:Interval|Timeout)$/.test(nameOf(file, call.callee));
}
