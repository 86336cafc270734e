import type { AnswerAccess } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { FateContext } from '../failures/fates.js';
import type { LimitFacts } from '../options/limits.js';
import type { Ref } from '../values/value.js';
import type { Looks } from './access-log.js';
import { findAccesses } from './accesses.js';
import { toPaths } from './answer-paths.js';
import { readAnswer } from './answers.js';

/** `messages.data[0].content[0].text.value` of the messages that the same function fetches when a run has ended. */
export function findFetchedAccesses(context: FateContext, { call }: LimitFacts, operation: Operation | undefined): readonly AnswerAccess[] {
  if (!operation?.fetched) return [];
  const answer = { made: [operation.fetched.text] };
  const [text = []] = toPaths(answer, undefined, ({ made }) => made);
  const innermost = text.slice(0, text.lastIndexOf('[]') + 1).join('.');
  return findFetching(context, call.ref, operation.fetched.path).flatMap((ref) => {
    const { log } = readAnswer(context, { ...ref, path: [], suffix: [], stack: [] }, answer, undefined, []).accesses;
    const found = new Map([...log.found].filter(([, { path }]) => path === innermost));
    // Who asks what kind of part it is has seen the messages of a run.
    return findAccesses(context.linker, { ...log, found, checked: joinLooks(log.checked, log.typed) });
  });
}

function joinLooks(some: Looks, more: Looks): Looks {
  const paths = new Set([...some.keys(), ...more.keys()]);
  return new Map([...paths].map((path) => [path, [...(some.get(path) ?? []), ...(more.get(path) ?? [])]]));
}

function findFetching({ linker }: FateContext, { file, id }: Ref, path: string): readonly Ref[] {
  const { function: frame } = file.expression(id);
  return file.callsNamed(path.split('.').at(-1) ?? '').flatMap((one): readonly Ref[] => {
    const call = file.expression(one);
    if (call.kind !== 'call' || call.function !== frame) return [];
    const isIt = linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'client' && value.path.join('.') === path);
    return isIt ? [{ file, id: one }] : [];
  });
}
