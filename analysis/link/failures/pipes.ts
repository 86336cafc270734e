import type { ExpressionId } from '../../facts.js';
import type { Linker } from '../values/linker.js';
import { findObserver, findPiped, runsOnce } from '../values/observables.js';
import type { Ref } from '../values/value.js';
import { findGuardForm, type PassedGuard, toPassedGuard } from './guards.js';

/** What the `pipe` of an observable does to its failure. */
export interface PipeReading {
  /** What limits or repeats it on the way. */
  readonly guards: readonly PassedGuard[];
  /** The function that is handed the error: of `catchError((error) => …)`. */
  readonly handler: ExpressionId | undefined;
  /** Something in it may do anything. */
  readonly isOpen: boolean;
}

/** Undefined where the call is no `pipe` of an observable. `inside` is the operator in which something fails; only those behind it count then. */
export function readPipe(linker: Linker, call: Ref, inside?: ExpressionId): PipeReading | undefined {
  const all = findPiped(linker, call);
  const at = all.findIndex(({ id }) => id === inside);
  if (inside === undefined ? all.length === 0 : all[at]?.does !== 'map') return undefined;
  const piped = all.slice(at + 1);
  const found = piped.map(({ id, does }) => ({ id, does, guard: findGuardForm(linker, { ...call, id }, -1) }));
  const isOnce = inside === undefined && runsOnce(linker, call);
  const rescue = found.find(({ does }) => does === 'rescue');
  const expression = rescue && call.file.expression(rescue.id);
  return {
    guards: found
      .flatMap(({ id, guard }) => (guard ? toPassedGuard(linker, guard, { ...call, id }) : []))
      .filter(({ kind }) => !isOnce || kind !== 'retry'),
    handler: expression?.kind === 'call' ? expression.arguments[0] : undefined,
    isOpen: found.some(({ does, guard }) => does === 'other' && !guard),
  };
}

/** The function that an observable's subscriber gives for failures: `subscribe(next, error)`, `subscribe({ error })`. */
export function findSubscribed({ file, id }: Ref): ExpressionId | undefined {
  const call = file.expression(id);
  if (call.kind !== 'call') return undefined;
  return findObserver({ file, id }, 'error') ?? call.arguments[1];
}
