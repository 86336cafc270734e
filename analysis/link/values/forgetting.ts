import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from './call-sites.js';
import type { Linker } from './linker.js';

const DEEPEST = 3;

/**
 * In a function that does nothing else with what is kept: `reset()`. Where it is used too, it may be another list each time; and so it may where
 * one function leads to both, as a task does that begins with `this.reset()`.
 */
export function isForgottenApart(linker: Linker, file: FileIndex, from: ExpressionId, uses: readonly ExpressionId[]): boolean {
  const own = file.expression(from).function;
  const frames = uses.map((use) => file.expression(use).function);
  if (own === 0 || frames.filter((frame) => frame === own).length > 1) return false;
  const forgetting = leadingTo(linker, file, new Set([own]));
  const using = leadingTo(linker, file, new Set(frames.filter((frame) => frame !== own)));
  return ![...forgetting].some((frame) => using.has(frame));
}

/** These functions, and those that call them, as `path#function`. What a whole file does belongs to no task. */
function leadingTo(linker: Linker, file: FileIndex, functions: ReadonlySet<FunctionId>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (of: FileIndex, frame: FunctionId, depth: number) => {
    const key = `${of.path}#${frame}`;
    if (frame === 0 || depth > DEEPEST || found.has(key)) return;
    found.add(key);
    for (const call of findCallSites(linker, of, frame).calls) visit(call.file, call.file.expression(call.id).function, depth + 1);
  };
  for (const frame of functions) visit(file, frame, 0);
  return found;
}
