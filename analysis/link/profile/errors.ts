import type { ErrorsProfile, Evidence } from '../../calls.js';
import type { Fate } from '../failures/fate.js';
import { findErrorRepair } from '../failures/mends.js';
import { hearsOfRejections, whoHears } from '../failures/process-listeners.js';
import type { Linker } from '../values/linker.js';
import { stoppedAt } from '../values/sites.js';
import type { Ref } from '../values/value.js';

const SEVERITY: readonly Fate['state'][] = ['unhandled', 'boundary', 'floating', 'unknown', 'handled'];

/** The worst way decides. Among boundaries and losses, one that certainly loses the error comes first. */
export function toErrors(linker: Linker, ref: Ref, fates: readonly Fate[]): ErrorsProfile {
  const worst = SEVERITY.map(
    (state) => fates.find((fate) => fate.state === state && fate.consequence !== 'job') ?? fates.find((fate) => fate.state === state),
  ).find((fate) => fate !== undefined);
  const frame = ref.file.functionAt(ref.file.expression(ref.id).function);
  const isHeard = (worst?.state === 'unhandled' || worst?.state === 'floating') && hearsOfRejections(linker, ref.file.path);
  const handlers = distinctSites(fates.flatMap((fate) => fate.handlers));
  const evidence: Evidence[] = handlers.map((handler) => ({
    file: handler.file,
    span: handler.span,
    source: 'handler',
    text: `${handler.kind} handler`,
  }));
  const settled = worst?.state === 'handled' ? toSettled(fates) : { state: worst?.state ?? 'unknown' };
  return {
    ...settled,
    consequence: settled.readBy ? 'answered' : (worst?.consequence ?? null),
    path: worst?.path ?? [],
    handlers,
    note: worst?.isUnawaited ? `${worst.note}: ${whoHears(linker, ref.file.path)}` : (worst?.note ?? null),
    ...(isHeard && { isHeard }),
    evidence: settled.state === 'unknown' ? [stoppedAt(ref, worst?.note ?? 'not known'), ...evidence] : evidence,
    canAwait: frame !== undefined && (frame.async || frame.kind === 'module'),
    repair: findErrorRepair(linker, ref, worst, fates),
  };
}

/** What counts as handled on every way, unless all that the project does is to let it go on, or to leave it to whoever runs a tool. */
function toSettled(fates: readonly Fate[]): Pick<ErrorsProfile, 'state' | 'readBy'> {
  if (fates.every(isLetGo)) return { state: 'unknown' };
  if (fates.every(({ readBy, handlers }) => readBy === 'agent' && handlers.length === 0)) return { state: 'boundary', readBy: 'agent' };
  return { state: 'handled' };
}

/** Nothing in the project calls the function, and all handlers only look at it on its way out. Who has called it may know more than is seen. */
function isLetGo({ goesOn, path, handlers }: Fate): boolean {
  return (
    goesOn === true && path.length === 0 && handlers.every(({ does }) => !does.yieldsValue && !does.answersError && !does.callsAlternative)
  );
}

function distinctSites<T extends { readonly file: string; readonly span: readonly [number, number] }>(sites: readonly T[]): readonly T[] {
  return [...new Map(sites.map((site) => [`${site.file}:${site.span[0]}`, site])).values()];
}
