import type { OptionMisuse, RepairOption } from './calls.js';

/** The first place for a repair, and, where the call may mean several clients, the same option of each of the others. */
export function findAlternatives([first, ...others]: readonly RepairOption[]): readonly RepairOption[] {
  if (!first) return [];
  const isSame = ({ target, argument, members }: RepairOption) =>
    target === 'client' && argument === first.argument && members.join() === first.members.join();
  return first.target === 'client' ? [first, ...others.filter(isSame)] : [first];
}

/** Does one of these options stand in the code under a name, or in a place, that nobody reads? What mends that mends its absence too. */
export function standsUnread(misuses: readonly OptionMisuse[], options: readonly RepairOption[]): boolean {
  return misuses.some(({ property, rename, move, rewrite }) => {
    const name = rename ?? rewrite?.name ?? move?.members.at(-1);
    return property !== null && name !== undefined && options.some(({ members }) => members.at(-1) === name);
  });
}
