import type { CallerStep, Handler } from '../../calls.js';
import { isSame } from '../files/spans.js';
import { siteOf } from '../values/sites.js';
import type { CentralHandler, Ref } from '../values/value.js';
import type { PassedGuard } from './guards.js';

/** The end of one way that a failure can take from the call outward. */
export interface Fate {
  readonly state: 'handled' | 'boundary' | 'unhandled' | 'floating' | 'unknown';
  readonly consequence: 'lost' | 'answered' | 'job' | 'run' | null;
  readonly note: string | null;
  readonly path: readonly CallerStep[];
  readonly handlers: readonly Handler[];
  /** Retry, timeout and concurrency guards passed on the way, innermost first. */
  readonly guards: readonly PassedGuard[];
  /** Where the failure comes out of the call, if that is somewhere else: where its stream is read. */
  readonly at?: Ref;
  /** It ends in a promise that somebody on the way makes, and nobody waits for. */
  readonly isUnawaited?: boolean;
  /** It comes by a call that stands where another one has failed. */
  readonly isSecondChoice?: boolean;
  /** For a promise that nobody waits for: where a failure would go of the function that starts it. */
  readonly startedBy?: () => readonly Fate[];
  /** It comes out at the top level of a module, where a program runs once. */
  readonly isTopLevel?: boolean;
  /** The framework that called the function in which the way ends. */
  readonly framework?: string;
  /** Who reads what that function gives. */
  readonly readBy?: 'agent' | undefined;
  /**
   * The project's handlers let the failure go on, and what becomes of it farther out is not known; false where it is not known who hears of
   * the failure, but that nobody has something to give.
   */
  readonly isOpen?: boolean;
  /** The project's handlers let the failure go on to callers that are not known. */
  readonly goesOn?: true;
  /** Central handlers of the framework in which it ends that are handed the errors of some SDKs only: one such SDK's failure is handled. */
  readonly handledFor?: readonly { readonly sdks: readonly string[]; readonly handler: Handler; readonly central: CentralHandler }[];
  /** Whose failures take this way; without it those of every SDK. */
  readonly takenBy?: readonly Takers[];
  /** The central handler of the framework in which it ends. */
  readonly central?: CentralHandler;
  /** For a failure that a handler ends: where it would go if it left the handler's function. What bounds that function bounds the call too. */
  readonly outside?: () => readonly Fate[];
}

/** The failures of these SDKs, or all but these: a handler asked which it was given. */
export interface Takers {
  readonly sdks: readonly string[];
  readonly are: 'these' | 'others';
}

export interface Trail {
  readonly path: readonly CallerStep[];
  readonly handlers: readonly Handler[];
  readonly guards: readonly PassedGuard[];
  readonly visited: ReadonlySet<string>;
  readonly isSecondChoice?: boolean;
}

export const EMPTY_TRAIL: Trail = { path: [], handlers: [], guards: [], visited: new Set() };

/** A promise that nobody waits for: the call's own, or that of a function around it. */
export function toFloating(trail: Trail, startedBy: Fate['startedBy']): Fate {
  const started = startedBy && { startedBy };
  if (trail.path.length === 0) return { ...toFate(trail, 'floating', 'lost', null), ...started };
  return { ...toFate(trail, 'unhandled', 'lost', 'nobody waits for the promise in which it ends'), isUnawaited: true, ...started };
}

export function toFate(trail: Trail, state: Fate['state'], consequence: Fate['consequence'], note: string | null): Fate {
  const { path, handlers, guards, isSecondChoice } = trail;
  return { state, consequence, note, path, handlers, guards, ...(isSecondChoice && { isSecondChoice }) };
}

/** A fate at the end of the trail that leads to where it begins. */
export function behind(trail: Trail, fate: Fate): Fate {
  const whole: Trail = {
    path: [...trail.path, ...fate.path],
    handlers: [...trail.handlers, ...fate.handlers],
    guards: [...trail.guards, ...fate.guards],
    visited: trail.visited,
    ...((trail.isSecondChoice ?? fate.isSecondChoice) && { isSecondChoice: true }),
  };
  return fate.state === 'floating'
    ? { ...toFloating(whole, fate.startedBy), ...(fate.takenBy && { takenBy: fate.takenBy }) }
    : { ...fate, path: whole.path, handlers: whole.handlers, guards: whole.guards, ...(whole.isSecondChoice && { isSecondChoice: true }) };
}

/** The same way from a call on, without the steps by which it comes out of the project function that makes the request for it. */
export function afterCall(fate: Fate, call: Ref): Fate {
  const { file, span } = siteOf(call);
  const begins = fate.path.findIndex((step) => step.file === file && isSame(step.span, span));
  return begins < 0 ? fate : { ...fate, path: fate.path.slice(begins + 1) };
}

/** The ways that a failure of this SDK takes; of none, where the failure is something else. */
export function takenBy(sdk: string | undefined, fates: readonly Fate[]): readonly Fate[] {
  return fates
    .filter((fate) => (fate.takenBy ?? []).every(({ sdks, are }) => (sdk !== undefined && sdks.includes(sdk)) === (are === 'these')))
    .map((fate) => withSdkHandler(fate, sdk));
}

/** The same ways, of which it is known who takes them. */
export function restrict(fates: readonly Fate[], takers: Takers): readonly Fate[] {
  return fates.map((fate) => ({ ...fate, takenBy: [...(fate.takenBy ?? []), takers] }));
}

/** The failure of an SDK's call: a central handler of its errors is handed it at the boundary. */
function withSdkHandler(fate: Fate, sdk: string | undefined): Fate {
  const own = fate.state === 'boundary' ? fate.handledFor?.find(({ sdks }) => sdk !== undefined && sdks.includes(sdk)) : undefined;
  return own ? { ...fate, state: 'handled', consequence: null, handlers: [...fate.handlers, own.handler], central: own.central } : fate;
}

/** How a handler lets a failure go on: as it came, and with the words of the provider. */
export interface Passage {
  readonly passesOn: boolean;
  readonly carries: boolean;
}

/**
 * A handler that lets the failure go on has still seen it: where nothing more is known outward, the failure counts as handled there. One that
 * only tries again and in the end throws what came last has done nothing about it. Where it throws words of its own, handlers farther out have
 * nothing of the provider's to give away.
 */
export function afterHandler(fates: readonly Fate[], trail: Trail, { passesOn, carries }: Passage): readonly Fate[] {
  return fates.map((fate) => {
    const handlers = carries ? fate.handlers : withoutExposures(fate.handlers, trail.handlers.length);
    if (fate.state !== 'unknown' && (fate.state !== 'boundary' || passesOn)) return { ...fate, handlers };
    return {
      ...fate,
      state: 'handled',
      consequence: fate.consequence === 'job' || fate.consequence === 'run' ? fate.consequence : null,
      isOpen: fate.state === 'unknown',
      ...(fate.state === 'unknown' && { goesOn: true }),
      handlers: handlers.length > 0 ? handlers : trail.handlers,
    };
  });
}

function withoutExposures(handlers: readonly Handler[], from: number): readonly Handler[] {
  return handlers.map((handler, i) => (i < from ? handler : { ...handler, exposes: undefined }));
}

/** No application comes near; classes that all call each other through one interface go far beyond. */
const MOST_FATES = 100;

/** Of fates that end alike, past the same handlers and guards, the nearest stands for all: callers multiply with every step outward. */
export function withoutRepetitions(fates: readonly Fate[]): readonly Fate[] {
  const nearest = new Map<string, Fate>();
  for (const fate of fates) {
    const handlers = fate.handlers.map((handler) => `${handler.file}:${handler.span[0]}`);
    const guards = fate.guards.map((guard) => `${guard.call.file.path}#${guard.call.id}`);
    const takers = (fate.takenBy ?? []).map(({ sdks, are }) => `${are} ${sdks}`);
    const { state, consequence, note, isOpen, handledFor, isSecondChoice } = fate;
    const key = [state, consequence, note, isOpen, isSecondChoice, handledFor?.length, ...takers, ...handlers, ...guards].join('|');
    const known = nearest.get(key);
    if (!known || fate.path.length < known.path.length) nearest.set(key, fate);
  }
  if (nearest.size <= MOST_FATES) return [...nearest.values()];
  return [...nearest.values()].slice(0, MOST_FATES).concat(toFate(EMPTY_TRAIL, 'unknown', null, 'there are too many ways outward'));
}

/** How many handlers, each in a function that the next one calls, are worth looking behind. */
const DEEPEST_HANDLERS = 3;

export interface End {
  /** With the retries and limits around the call. */
  readonly inner: Fate;
  /** At the function that a framework calls, or wherever the search stopped. */
  readonly outer: Fate;
}

/** Where a way outward ends. A handler ends a failure, not the function around it, so the way goes on behind it. */
export function findEnds(fate: Fate, depth = 0): readonly End[] {
  if (depth >= DEEPEST_HANDLERS || !fate.outside) return [{ inner: fate, outer: fate }];
  return fate.outside().flatMap((outer) => findEnds(outer, depth + 1).map((end) => ({ inner: fate, outer: end.outer })));
}
