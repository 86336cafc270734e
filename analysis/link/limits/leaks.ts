import type { Leak } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { Fate } from '../failures/fate.js';
import type { FileIndex } from '../files/file-index.js';
import { findLimitOption, type LimitFacts } from '../options/limits.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { readSignal } from './signals.js';

/** What goes on after a time limit of the project has done its work: the request that a race let go of, or the timer of a request that is over. */
export function findLeaks(linker: Linker, facts: LimitFacts, fates: readonly Fate[]): readonly Leak[] {
  if (facts.signal.length === 0) return [];
  const signal = findLimitOption(linker, facts, facts.signal);
  if (signal.state === 'known') return findRunningTimer(linker, signal.at);
  return signal.state === 'absent' ? findAbandonedRequest(linker, facts, fates) : [];
}

/** A limit of the SDK's own ends the request by itself. */
function findAbandonedRequest(linker: Linker, facts: LimitFacts, fates: readonly Fate[]): readonly Leak[] {
  const limited = fates.filter((fate) => limitOf(fate) !== undefined);
  if (limited.length === 0 || findLimitOption(linker, facts, facts.timeout).state !== 'absent') return [];
  const waiting = fates.filter((fate) => limitOf(fate) === undefined);
  const abandoned = limited.find((fate) => !waiting.some((other) => isSamePromise(fate, other)));
  const limit = abandoned && limitOf(abandoned);
  if (!limit) return [];
  return [{ ...siteOf(limit.call), of: 'request', name: limit.name, ms: limit.ms ?? null, isForAll: waiting.length === 0 }];
}

function limitOf({ guards }: Fate) {
  return guards.filter((guard) => guard.kind === 'limit').find(({ cancels }) => cancels !== true);
}

/** A promise that is waited for after the race as well goes on for a purpose: its ways outward begin alike. */
function isSamePromise({ path: one }: Fate, { path: other }: Fate): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.every(({ file, span }, i) => longer[i]?.file === file && longer[i]?.span[0] === span[0]);
}

function findRunningTimer(linker: Linker, at: Ref): readonly Leak[] {
  const signal = readSignal(linker, at);
  if (signal.kind !== 'timer' || !signal.by || mayBeCleared(signal.by)) return [];
  return [{ ...siteOf(signal.by), of: 'timer', name: 'setTimeout', ms: signal.ms ?? null, isForAll: true }];
}

/** A timer whose handle nobody keeps, or keeps and never looks at, can not be cleared. */
function mayBeCleared({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) {
    if (file.statementOf(id)?.statement.kind === 'expression') return false;
    const names = file.drawnFrom(id);
    return names.length === 0 || names.some(({ binding }) => isRead(file, file.usesOf(binding)));
  }
  const around = file.expression(parent);
  const target = around.kind === 'assign' && around.target !== undefined ? file.expression(around.target) : undefined;
  return target?.kind !== 'name' || isRead(file, file.usesOf(target.binding));
}

function isRead(file: FileIndex, uses: readonly ExpressionId[]): boolean {
  return uses.some((use) => {
    const parent = file.parentOf(use);
    const around = parent === undefined ? undefined : file.expression(parent);
    return around?.kind !== 'assign' || around.target !== use;
  });
}
