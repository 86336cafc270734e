import type { PropertyRead, SinkUse } from '../../calls.js';
import { arePartedWays, findDispatched, type Trail } from '../values/branches.js';
import type { Ref } from '../values/value.js';

/** A place that goes on with a value or a part of it, and how the value came there. */
export interface UsePlace {
  readonly at: Ref;
  readonly trail: Trail;
  readonly property?: PropertyRead;
  readonly sink?: SinkUse;
}

/** The first place that takes a value in a branch that none of its checks concerns, and what becomes of it there. */
export interface UnguardedBranch {
  readonly at: Ref;
  /** It is handed to one of several functions here, others of which check it. */
  readonly isDispatch: boolean;
  readonly properties: readonly PropertyRead[];
  readonly sinks: readonly SinkUse[];
}

/** The branches of a dispatch that use what only others check. None where nothing is checked at all. */
export function findUnguardedBranches(places: readonly UsePlace[], checks: readonly Trail[]): readonly UnguardedBranch[] {
  if (checks.length === 0) return [];
  const branches: UsePlace[][] = [];
  const dispatches = new Map<string, { readonly at: Ref; readonly places: UsePlace[] }>();
  for (const place of places) {
    if (checks.some((check) => !arePartedWays(check, place.trail))) continue;
    const [at] = checks.flatMap((check) => findDispatched(place.trail, check) ?? []);
    const key = at && `${at.file.path}#${at.id}`;
    const branch = branches.find(([first]) => first && !arePartedWays(first.trail, place.trail));
    if (at && key !== undefined) dispatches.set(key, { at, places: [...(dispatches.get(key)?.places ?? []), place] });
    else if (branch) branch.push(place);
    else branches.push([place]);
  }
  return [
    ...branches.flatMap((branch) => toBranch(branch, undefined) ?? []),
    ...[...dispatches.values()].flatMap(({ at, places: branch }) => toBranch(branch, at) ?? []),
  ];
}

function toBranch(places: readonly UsePlace[], dispatch: Ref | undefined): UnguardedBranch | undefined {
  const [first] = places.toSorted((a, b) => startOf(a.at) - startOf(b.at));
  if (!first) return undefined;
  const properties = new Map(places.flatMap(({ property }) => (property ? [[property.path, property] as const] : [])));
  return {
    at: dispatch ? withoutCast(dispatch) : wholeOf(first.at),
    isDispatch: dispatch !== undefined,
    properties: [...properties.values()],
    sinks: places.flatMap(({ sink }) => sink ?? []),
  };
}

function startOf({ file, id }: Ref): number {
  return file.expression(id).span[0];
}

/** `input` of `(input as Write).path`. */
function wholeOf({ file, id }: Ref): Ref {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'member':
    case 'index':
      return wholeOf({ file, id: expression.object });
    case 'cast':
    case 'nonnull':
      return wholeOf(withoutCast({ file, id }));
    default:
      return { file, id };
  }
}

function withoutCast({ file, id }: Ref): Ref {
  const expression = file.expression(id);
  return expression.kind === 'cast' || expression.kind === 'nonnull' ? withoutCast({ file, id: expression.value }) : { file, id };
}
