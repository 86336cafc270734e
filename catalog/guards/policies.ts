import type { GuardLibrary } from '../../analysis/catalog.js';

/** Libraries whose policies are built first and then run functions. `client.` in an option path means the call that built the policy. */

/** cockatiel@3.2.1 dist/Policy.js:247, RetryPolicy.js:59: `maxAttempts` counts retries, and without it there is no end. */
const cockatiel = {
  name: 'cockatiel',
  packages: ['cockatiel'],
  forms: [
    {
      path: 'retry().execute',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['client.1.maxAttempts'] },
      defaultAttempts: null,
      onFailure: 'rethrow',
    },
    { path: 'timeout().execute', guarded: 0, provides: ['timeout'], options: { timeout: ['client.0'] }, onFailure: 'rethrow' },
    { path: 'circuitBreaker().execute', guarded: 0, provides: ['circuit-breaker'], options: {}, onFailure: 'rethrow' },
    { path: 'bulkhead().execute', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow' },
    { path: 'fallback().execute', guarded: 0, provides: ['fallback'], options: {}, onFailure: 'result', gives: '' },
    {
      path: 'wrap().execute',
      guarded: 0,
      provides: ['retry', 'timeout'],
      options: { retries: ['client.0.maxAttempts'], timeout: ['client.0.timeout'] },
      onFailure: 'rethrow',
    },
    {
      path: 'handleAll.retry().execute',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['client.0.maxAttempts'] },
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/**
 * rxjs@7.8.2 src/internal/operators/timeout.ts:316, retry.ts:84: `retry()` has no end. Its observables are sent by what waits for their first value. The one of
 * Nest ends its request when nobody listens any more: @nestjs/axios@4.0.1 dist/http.service.js:79-86.
 */
const rxjs = {
  name: 'rxjs',
  packages: ['rxjs'],
  forms: [
    { path: 'firstValueFrom', guarded: 0, provides: [], options: {}, onFailure: 'rethrow' },
    { path: 'lastValueFrom', guarded: 0, provides: [], options: {}, onFailure: 'rethrow' },
    { path: 'from', guarded: 0, provides: [], options: {}, onFailure: 'rethrow' },
    {
      path: 'timeout',
      guarded: -1,
      provides: ['timeout'],
      options: { timeout: ['0.each', '0.first', '0'] },
      cancels: true,
      onFailure: 'rethrow',
    },
    {
      path: 'retry',
      guarded: -1,
      provides: ['retry'],
      options: { retries: ['0.count', '0'] },
      defaultAttempts: null,
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/** opossum@9.0.0 lib/circuit.js:179: 10 s unless told otherwise; `fire()` runs the function. */
const opossum = {
  name: 'opossum',
  packages: ['opossum'],
  forms: [
    {
      path: 'default.new',
      guarded: 0,
      provides: ['timeout', 'circuit-breaker'],
      options: { timeout: ['1.timeout'] },
      defaultTimeoutMs: 10_000,
      onFailure: 'rethrow',
      // lib/circuit.js:846: fire() gives what the fallback gives, and rejects no more.
      rescuedBy: 'fallback',
      gives: 'fire()',
    },
  ],
} as const satisfies GuardLibrary;

/** `schedule(fn)` or `schedule({ expiration }, fn)`. It retries only where a `failed` listener returns a delay. */
const bottleneck = {
  name: 'bottleneck',
  packages: ['bottleneck'],
  forms: [
    { path: 'default.new.schedule', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow' },
    {
      path: 'default.new.schedule',
      guarded: 1,
      provides: ['concurrency', 'timeout'],
      options: { timeout: ['0.expiration'] },
      onFailure: 'rethrow',
    },
    { path: 'default.new.wrap', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow', gives: '()' },
  ],
} as const satisfies GuardLibrary;

const pLimit = {
  name: 'p-limit',
  packages: ['p-limit', 'promise-limit', 'plimit-lit'],
  forms: [
    { path: 'default()', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow' },
    { path: 'limitFunction', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow', gives: '()' },
  ],
} as const satisfies GuardLibrary;

const pQueue = {
  name: 'p-queue',
  packages: ['p-queue'],
  forms: [
    {
      path: 'default.new.add',
      guarded: 0,
      provides: ['concurrency', 'timeout'],
      options: { timeout: ['1.timeout', 'client.timeout'] },
      onFailure: 'rethrow',
    },
    {
      path: 'default.new.addAll',
      guarded: 0,
      provides: ['concurrency', 'timeout'],
      options: { timeout: ['1.timeout', 'client.timeout'] },
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/** A number of milliseconds as second argument until version 5. It does not cancel the request. */
const pTimeout = {
  name: 'p-timeout',
  packages: ['p-timeout', 'promise-timeout'],
  forms: [
    { path: 'default', guarded: 0, provides: ['timeout'], options: { timeout: ['1.milliseconds', '1'] }, onFailure: 'rethrow' },
    { path: 'timeout', guarded: 0, provides: ['timeout'], options: { timeout: ['1'] }, onFailure: 'rethrow' },
  ],
} as const satisfies GuardLibrary;

const asyncMutex = {
  name: 'async-sema',
  packages: ['async-mutex', 'async-sema'],
  forms: [
    { path: 'Mutex.new.runExclusive', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow' },
    { path: 'Semaphore.new.runExclusive', guarded: 0, provides: ['concurrency'], options: {}, onFailure: 'rethrow' },
  ],
} as const satisfies GuardLibrary;

/** @trigger.dev/core v3/runMetadata: `stream` sends the stream to whoever watches the run, and gives it back to be read here too. */
const triggerStreams = {
  name: 'trigger.dev',
  packages: ['@trigger.dev/sdk'],
  forms: [{ path: 'metadata.stream', guarded: 1, provides: [], options: {}, onFailure: 'rethrow' }],
} as const satisfies GuardLibrary;

export const policyLibraries = [cockatiel, rxjs, opossum, bottleneck, pLimit, pQueue, pTimeout, asyncMutex, triggerStreams] as const;
