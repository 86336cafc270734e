import type { ModelFacts } from './calls.js';

/** How long before its last day a model is reported. */
const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;

/** Has the model ended, or will it within the notice? Nobody keeps its name then, so that nothing else need be said of it. */
export function isEnding(facts: ModelFacts): boolean {
  return toDaysLeft(facts) <= NOTICE_DAYS;
}

/** Both days are the provider's: nothing here knows today's. */
export function toDaysLeft({ asOf, shutdownOn }: ModelFacts): number {
  return shutdownOn === null ? Number.POSITIVE_INFINITY : (Date.parse(shutdownOn) - Date.parse(asOf)) / DAY_MS;
}
