import type { GuardLibrary } from '../../analysis/catalog.js';

/** Libraries that run a function again. Defaults count the first try; the source of each is the package's own code in the version named. */

/** p-retry@7.1.1 index.d.ts:133-156: 10 retries. */
const pRetry = {
  name: 'p-retry',
  packages: ['p-retry'],
  forms: [
    { path: 'default', guarded: 0, provides: ['retry'], options: { retries: ['1.retries'] }, defaultAttempts: 11, onFailure: 'rethrow' },
    {
      path: 'makeRetriable',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['1.retries'] },
      defaultAttempts: 11,
      onFailure: 'rethrow',
      gives: '()',
    },
  ],
} as const satisfies GuardLibrary;

/** async-retry@1.3.3 lib/index.js, which is retry@0.13.1 lib/retry.js:18: 10 retries. */
const asyncRetry = {
  name: 'async-retry',
  packages: ['async-retry'],
  forms: [
    { path: 'default', guarded: 0, provides: ['retry'], options: { retries: ['1.retries'] }, defaultAttempts: 11, onFailure: 'rethrow' },
  ],
} as const satisfies GuardLibrary;

/** promise-retry@2.0.1 index.js: `(fn, options)` or `(options, fn)`, over retry@0.13.1. */
const promiseRetry = {
  name: 'promise-retry',
  packages: ['promise-retry', '@zeit/fetch-retry'],
  forms: [
    { path: 'default', guarded: 0, provides: ['retry'], options: { retries: ['1.retries'] }, defaultAttempts: 11, onFailure: 'rethrow' },
    { path: 'default', guarded: 1, provides: ['retry'], options: { retries: ['0.retries'] }, defaultAttempts: 11, onFailure: 'rethrow' },
  ],
} as const satisfies GuardLibrary;

/** retry@0.13.1 lib/retry.js:18. */
const retry = {
  name: 'retry',
  packages: ['retry'],
  forms: [
    {
      path: 'operation().attempt',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['client.retries'] },
      defaultAttempts: 11,
      onFailure: 'rethrow',
    },
    {
      path: 'default.operation().attempt',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['client.retries'] },
      defaultAttempts: 11,
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/** exponential-backoff@3.1.3 dist/options.js:18: `numOfAttempts` counts the first try. */
const exponentialBackoff = {
  name: 'exponential-backoff',
  packages: ['exponential-backoff'],
  forms: [
    {
      path: 'backOff',
      guarded: 0,
      provides: ['retry'],
      options: { attempts: [{ path: '1.numOfAttempts', counts: 'attempts' }] },
      defaultAttempts: 10,
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/** ts-retry-promise@0.8.1 dist/retry-promise.js:59-63: 10 retries within 60 s. */
const tsRetryPromise = {
  name: 'ts-retry-promise',
  packages: ['ts-retry-promise'],
  forms: [
    {
      path: 'retry',
      guarded: 0,
      provides: ['retry', 'timeout'],
      options: { retries: ['1.retries'], timeout: ['1.timeout'] },
      defaultAttempts: 11,
      defaultTimeoutMs: 60_000,
      onFailure: 'rethrow',
    },
    {
      path: 'retryDecorator',
      guarded: 0,
      provides: ['retry', 'timeout'],
      options: { retries: ['1.retries'], timeout: ['1.timeout'] },
      defaultAttempts: 11,
      defaultTimeoutMs: 60_000,
      onFailure: 'rethrow',
      gives: '()',
    },
  ],
} as const satisfies GuardLibrary;

/** @lifeomic/attempt@3.1.0 dist/src/index.js:14-15: 3 attempts, no time limit. */
const attempt = {
  name: '@lifeomic/attempt',
  packages: ['@lifeomic/attempt'],
  forms: [
    {
      path: 'retry',
      guarded: 0,
      provides: ['retry', 'timeout'],
      options: { attempts: [{ path: '1.maxAttempts', counts: 'attempts' }], timeout: ['1.timeout'] },
      defaultAttempts: 3,
      defaultTimeoutMs: null,
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/** radash@12.1.1 dist/esm/async.mjs:105: `retry({ times }, fn)`, 3 attempts; `tryit(fn)` gives `[error, value]`. */
const radash = {
  name: 'radash',
  packages: ['radash'],
  forms: [
    {
      path: 'retry',
      guarded: 1,
      provides: ['retry'],
      options: { attempts: [{ path: '0.times', counts: 'attempts' }] },
      defaultAttempts: 3,
      onFailure: 'rethrow',
    },
    { path: 'tryit', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().1' },
    { path: 'try', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().1' },
  ],
} as const satisfies GuardLibrary;

/** es-toolkit@1.53.2 dist/function/retry.js: retries without end and without delay unless told otherwise. */
const esToolkit = {
  name: 'es-toolkit',
  packages: ['es-toolkit'],
  forms: [
    {
      path: 'retry',
      guarded: 0,
      provides: ['retry'],
      options: { retries: ['1.retries', '1'] },
      defaultAttempts: null,
      onFailure: 'rethrow',
    },
    { path: 'withTimeout', guarded: 0, provides: ['timeout'], options: { timeout: ['1'] }, onFailure: 'rethrow' },
  ],
} as const satisfies GuardLibrary;

/** Trigger.dev's own helpers, `@trigger.dev/core` v3/utils/retries.js:2-3: 3 attempts. */
const triggerRetry = {
  name: 'trigger.dev retry',
  packages: ['@trigger.dev/sdk'],
  forms: [
    {
      path: 'retry.onThrow',
      guarded: 0,
      provides: ['retry'],
      options: { attempts: [{ path: '1.maxAttempts', counts: 'attempts' }] },
      defaultAttempts: 3,
      onFailure: 'rethrow',
    },
  ],
} as const satisfies GuardLibrary;

/**
 * LangChain's models and embeddings hold one, whose options are among their own. @langchain/core@1.4.0 utils/async_caller.js:181-182, and the same
 * in 0.1.63, 0.2.36 and 0.3.80: 6 retries,
 * and no limit of what runs at the same time.
 */
const asyncCaller = {
  provides: ['retry', 'concurrency'],
  options: { retries: ['client.maxRetries'], concurrency: ['client.maxConcurrency'] },
  defaultAttempts: 7,
  onFailure: 'rethrow',
} as const;

const langchainCaller = {
  name: "LangChain's AsyncCaller",
  packages: ['langchain', '@langchain/*'],
  forms: [
    { ...asyncCaller, path: 'AsyncCaller.new.call', guarded: 0 },
    { ...asyncCaller, path: 'AsyncCaller.new.callWithOptions', guarded: 1 },
    { ...asyncCaller, path: 'client.caller.call', guarded: 0 },
    { ...asyncCaller, path: 'client.caller.callWithOptions', guarded: 1 },
  ],
} as const satisfies GuardLibrary;

export const retryLibraries = [
  pRetry,
  asyncRetry,
  promiseRetry,
  retry,
  exponentialBackoff,
  tsRetryPromise,
  attempt,
  radash,
  esToolkit,
  triggerRetry,
  langchainCaller,
] as const;
