import type { GuardLibrary } from '../../analysis/catalog.js';

/** Libraries that turn a rejection into a value, which the caller must then look at. */

const neverthrow = {
  name: 'neverthrow',
  packages: ['neverthrow'],
  forms: [
    { path: 'fromPromise', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'fromThrowable', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().value' },
    { path: 'fromAsyncThrowable', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().value' },
    { path: 'ResultAsync.fromPromise', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'ResultAsync.fromThrowable', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().value' },
    { path: 'Result.fromThrowable', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '().value' },
    { path: 'ok', guarded: 0, provides: [], options: {}, onFailure: 'rethrow', gives: 'value' },
    { path: 'okAsync', guarded: 0, provides: [], options: {}, onFailure: 'rethrow', gives: 'value' },
  ],
} as const satisfies GuardLibrary;

const awaitToJs = {
  name: 'await-to-js',
  packages: ['await-to-js', 'await-to', 'await-of'],
  forms: [
    { path: 'to', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '1' },
    { path: 'default', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '1' },
    { path: 'of', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: '1' },
  ],
} as const satisfies GuardLibrary;

const resultTypes = {
  name: 'result types',
  packages: ['ts-results', 'ts-results-es', 'true-myth', '@badrap/result', 'oxide.ts', 'better-result', 'typescript-result'],
  forms: [
    { path: 'Result.wrapAsync', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'Result.wrap', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'Result.safe', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Result.try', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Result.tryPromise', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'Result.tryPromise', guarded: 0, within: 'try', provides: ['catch'], options: {}, onFailure: 'result', gives: 'value' },
    { path: 'Result.try', guarded: 0, within: 'try', provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Result.fromAsync', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Task.tryOrElse', guarded: 1, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'tryOrElse', guarded: 1, provides: ['catch'], options: {}, onFailure: 'result' },
  ],
} as const satisfies GuardLibrary;

/** effect@3.22.4 and 4.1.0. A policy (`Schedule`) is a value that can't be counted here, so retries are known to exist, not how many. */
const effect = {
  name: 'effect',
  packages: ['effect'],
  pipes: { functions: ['pipe', 'Function.pipe'], generators: ['Effect.gen'] },
  forms: [
    { path: 'Effect.tryPromise', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Effect.tryPromise', guarded: 0, within: 'try', provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Effect.try', guarded: 0, within: 'try', provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Effect.try', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Effect.retry', guarded: 0, provides: ['retry'], options: { retries: ['1.times'] }, onFailure: 'rethrow' },
    { path: 'Effect.retry', guarded: -1, provides: ['retry'], options: { retries: ['0.times'] }, onFailure: 'rethrow' },
    { path: 'Effect.timeout', guarded: -1, provides: ['timeout'], options: { timeout: ['0'] }, cancels: true, onFailure: 'rethrow' },
    {
      path: 'Effect.timeoutFail',
      guarded: -1,
      provides: ['timeout'],
      options: { timeout: ['0.duration'] },
      cancels: true,
      onFailure: 'rethrow',
    },
    {
      path: 'Effect.timeoutTo',
      guarded: -1,
      provides: ['timeout'],
      options: { timeout: ['0.duration'] },
      cancels: true,
      onFailure: 'rethrow',
    },
    { path: 'Effect.timeoutOption', guarded: -1, provides: ['timeout'], options: { timeout: ['0'] }, cancels: true, onFailure: 'rethrow' },
    {
      path: 'Effect.timeoutOrElse',
      guarded: -1,
      provides: ['timeout'],
      options: { timeout: ['0.duration'] },
      cancels: true,
      onFailure: 'rethrow',
    },
    { path: 'Effect.retryOrElse', guarded: 0, provides: ['retry', 'fallback'], options: {}, onFailure: 'result' },
    { path: 'Effect.timeout', guarded: 0, provides: ['timeout'], options: { timeout: ['1'] }, onFailure: 'rethrow' },
    { path: 'Effect.timeoutFail', guarded: 0, provides: ['timeout'], options: { timeout: ['1.duration'] }, onFailure: 'rethrow' },
    { path: 'Effect.timeoutOption', guarded: 0, provides: ['timeout'], options: { timeout: ['1'] }, onFailure: 'rethrow' },
    {
      path: 'Effect.timeoutOrElse',
      guarded: 0,
      provides: ['timeout', 'fallback'],
      options: { timeout: ['1.duration'] },
      onFailure: 'rethrow',
    },
    { path: 'Effect.catchAll', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'Effect.orElse', guarded: 0, provides: ['fallback'], options: {}, onFailure: 'result' },
    { path: 'Effect.either', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
  ],
} as const satisfies GuardLibrary;

/** fp-ts: `TE.tryCatch(() => call(), onRejected)`. */
const fpTs = {
  name: 'fp-ts',
  packages: ['fp-ts'],
  forms: [
    { path: 'tryCatch', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'tryCatchK', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'TaskEither.tryCatch', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
    { path: 'taskEither.tryCatch', guarded: 0, provides: ['catch'], options: {}, onFailure: 'result' },
  ],
} as const satisfies GuardLibrary;

export const resultLibraries = [neverthrow, awaitToJs, resultTypes, effect, fpTs] as const;
