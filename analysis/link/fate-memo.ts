import type { Fate } from './fate.js';
import { type Asked, type AskLog, isTouched, type Source } from './memo.js';

/** Remembers by function where a failure goes that leaves it: every call inside asks the same. */
export interface FateMemo {
  /** Empty while the same question is open: what goes in circles ends nowhere new. */
  get(path: string, key: string, compute: () => readonly Fate[]): readonly Fate[];
  forget(changed: ReadonlySet<Source>): void;
}

export function createFateMemo(log: AskLog): FateMemo {
  const known = new Map<string, { readonly fates: readonly Fate[]; readonly asked: Asked }>();
  const open = new Map<string, number>();
  let outermostCycle = Number.POSITIVE_INFINITY;
  return {
    get(path, question, compute) {
      const key = `${path}#${question}`;
      const entry = known.get(key);
      if (entry) {
        log.ask(entry.asked);
        return entry.fates;
      }
      const cycle = open.get(key);
      if (cycle !== undefined) {
        outermostCycle = Math.min(outermostCycle, cycle);
        return [];
      }
      const depth = open.size;
      open.set(key, depth);
      const mark = log.mark();
      log.ask(path);
      const fates = compute();
      open.delete(key);
      const asked = log.since(mark);
      // What leans on a question that is still open holds for that one alone.
      if (outermostCycle < depth) return fates;
      outermostCycle = Number.POSITIVE_INFINITY;
      known.set(key, { fates, asked });
      return fates;
    },
    forget(changed) {
      const touched = new Map<Asked, boolean>();
      for (const [key, { asked }] of known) if (isTouched(asked, changed, touched)) known.delete(key);
    },
  };
}
