import type { FunctionId } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { findLimitOption, type LimitFacts } from '../options/limits.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/**
 * `const response = await fetch(url, { signal }); clearTimeout(timer);`: the timer of the signal is cleared as soon as the headers are there, so
 * that nothing ends a body that stops coming.
 */
export function isClearedWithHeaders(linker: Linker, facts: LimitFacts, timer: Ref): boolean {
  const { project } = linker;
  const { file, id } = facts.call.ref;
  const clears = timer.file === file ? findClears(file, timer) : [];
  const owner = file.functionAt(file.expression(id).function);
  // Another clock may end it.
  if (!owner || (project.code(file.path, owner.span).match(/\bset(?:Timeout|Interval)\b/g) ?? []).length !== 1) return false;
  const openers = findOpeners(linker, facts);
  if (clears.some((clear) => openers.includes(file.expression(clear).function) && file.statementOf(clear)?.parent === undefined))
    return true;
  const asked = file.statementOf(id);
  const awaited = file.parentOf(id);
  if (!asked || awaited === undefined || file.expression(awaited).kind !== 'await') return false;
  return clears.some((clear) => {
    const cleared = file.statementOf(clear);
    if (!cleared || cleared.function !== asked.function || !isBehind(asked, cleared)) return false;
    return !READING.test(project.code(file.path, [asked.statement.span[1], cleared.statement.span[0]]));
  });
}

/** Functions of the same file that are called when the headers are there: `onopen() { clearTimeout(timer) }`. */
function findOpeners(linker: Linker, facts: LimitFacts): readonly FunctionId[] {
  const { call } = facts;
  const paths = call.kind === 'http' ? (call.client.options.opener ?? []) : [];
  const opener = paths.length > 0 ? findLimitOption(linker, facts, paths) : undefined;
  const values = opener?.state === 'known' ? opener.values : [];
  return values.flatMap((value) => (value.kind === 'function' && value.file === call.ref.file ? [value.id] : []));
}

const READING = /\b(?:for|while|await|return|getReader|pipe\w*|on|then)\b/;

/** Where the timer is cleared, if nothing else is done with it. */
function findClears(file: FileIndex, timer: Ref): readonly number[] {
  const names = file.drawnFrom(timer.id).map(({ binding }) => binding);
  const [name] = names;
  if (name === undefined || names.length > 1 || file.bindingAt(name)?.sources.length !== 1) return [];
  const clears = file.usesOf(name).map((use) => {
    const parent = file.parentOf(use);
    const call = parent === undefined ? undefined : file.expression(parent);
    const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
    return callee?.kind === 'global' && callee.name === 'clearTimeout' ? parent : undefined;
  });
  return clears.includes(undefined) ? [] : clears.flatMap((clear) => clear ?? []);
}

/** Further down in the same block, or in the `finally` around it. */
function isBehind(asked: StatementNode, cleared: StatementNode): boolean {
  if (asked.parent !== cleared.parent || cleared.statement.span[0] < asked.statement.span[1]) return false;
  return asked.region === cleared.region || (asked.region === 'try' && cleared.region === 'finally');
}
