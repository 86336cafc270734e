import { arePartedWays, comesBehind, trailOf } from '../values/branches.js';
import type { Flow } from '../values/flow.js';
import { type AccessLog, type Looks, userOf } from './access-log.js';

/** Does somebody who comes to the second look at this path before? What another user of a helper or another branch looks at says nothing here. */
export function isLookedAt(log: AccessLog, looks: Looks, path: string, access: Flow): boolean {
  return (looks.get(path) ?? []).some((look) => isOnWay(log, look, access));
}

/** The same of any path that the condition holds for. */
export function isAnyLookedAt(log: AccessLog, looks: Looks, isMeant: (path: string) => boolean, access: Flow): boolean {
  return [...looks.keys()].some((path) => isMeant(path) && isLookedAt(log, looks, path, access));
}

export function isOnWay(log: AccessLog, look: Flow, access: Flow): boolean {
  if (isOfOthers(log, look, access)) return false;
  const [there, here] = [trailOf(look), trailOf(access)];
  return !arePartedWays(there, here) && !comesBehind(there, here);
}

/** Two functions take the answer from a third, or the one that looks takes it from the other, which has read it by then. */
function isOfOthers({ takers }: AccessLog, look: Flow, access: Flow): boolean {
  const [looker, user] = [userOf(look), userOf(access)];
  if (looker === user || !takers.has(looker) || !takers.has(user)) return false;
  return !reaches(takers, looker, user);
}

function reaches(takers: AccessLog['takers'], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const one of seen) {
    if (one === to) return true;
    for (const taker of takers.get(one) ?? []) seen.add(taker);
  }
  return false;
}
