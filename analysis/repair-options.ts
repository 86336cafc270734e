import type { RepairOption } from './calls.js';

/** The first place for a repair, and, where the call may mean several clients, the same option of each of the others. */
export function findAlternatives([first, ...others]: readonly RepairOption[]): readonly RepairOption[] {
  if (!first) return [];
  const isSame = ({ target, argument, members }: RepairOption) =>
    target === 'client' && argument === first.argument && members.join() === first.members.join();
  return first.target === 'client' ? [first, ...others.filter(isSame)] : [first];
}
