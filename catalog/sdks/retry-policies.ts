import type { RetryPolicy } from '../../analysis/catalog.js';

/** Clients that Speakeasy generates are told how long to go on, not how often (@mistralai/mistralai@1.10.0 lib/retries.d.ts). */
export const STRATEGY = {
  on: "{ strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 10_000, exponent: 1.5, maxElapsedTime: 60_000 }, retryConnectionErrors: true }",
  off: "{ strategy: 'none' }",
} as const satisfies RetryPolicy;

/** It asks again or it does not. */
export const SWITCH = { on: 'true', off: 'false' } as const satisfies RetryPolicy;
