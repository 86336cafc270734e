import type { Framework } from '../../analysis/catalog.js';

const SPAN = { kind: 'propagates', note: 'the span ends with the error and gives it on', passes: true } as const;
const TRACED = { ...SPAN, passes: '()' } as const;

/** Tracing: the function runs at once or when the wrapper is called, and its rejection comes out unchanged. */
const tracing = {
  name: 'tracing',
  packages: [
    'langsmith',
    'langfuse',
    '@langfuse/tracing',
    '@langfuse/client',
    '@opentelemetry/api',
    '@sentry/node',
    '@sentry/nextjs',
    '@sentry/browser',
    '@sentry/react',
    '@sentry/bun',
    '@sentry/cloudflare',
    'braintrust',
    'weave',
    '@traceloop/node-server-sdk',
    '@helicone/async',
    'dd-trace',
    'newrelic',
    'posthog-node',
    '@posthog/ai',
    '@arizeai/openinference-core',
    'laminar',
    '@lmnr-ai/lmnr',
  ],
  registrations: [
    { ...TRACED, path: 'traceable', functions: ['0'] },
    { ...TRACED, path: 'observe', functions: ['0'] },
    { ...SPAN, path: 'observe', functions: ['1'] },
    { ...SPAN, path: 'startActiveObservation', functions: ['1'] },
    { ...SPAN, path: 'propagateAttributes', functions: ['1'] },
    { ...SPAN, path: 'traced', functions: ['0'] },
    { ...TRACED, path: 'wrapTraced', functions: ['0'] },
    { ...TRACED, path: 'op', functions: ['0'] },
    { ...SPAN, path: 'withWorkflow', functions: 'all' },
    { ...SPAN, path: 'withTask', functions: 'all' },
    { ...SPAN, path: 'startSpan', functions: ['1'] },
    { ...SPAN, path: 'startSpanManual', functions: ['1'] },
    { ...SPAN, path: 'withScope', functions: 'all' },
    { ...SPAN, path: 'withIsolationScope', functions: 'all' },
    { ...SPAN, path: 'continueTrace', functions: ['1'] },
    { ...SPAN, path: 'withServerActionInstrumentation', functions: 'all' },
    { ...TRACED, path: 'wrapRouteHandlerWithSentry', functions: ['0'] },
    { ...SPAN, path: '**.startActiveSpan', functions: 'all' },
    { ...SPAN, path: 'context.with', functions: ['1'] },
    { ...SPAN, path: 'default.trace', functions: 'all' },
    { ...SPAN, path: '*.startSpan', functions: ['1'] },
    { ...SPAN, path: 'any:startActiveSpan', functions: 'all' },
    { ...SPAN, path: 'any:traced', functions: ['0'] },
  ],
  files: [],
} as const satisfies Framework;

const THROUGH = { kind: 'propagates', note: 'the caller of the wrapped function gets the rejection' } as const;
const WRAPPED = { ...THROUGH, passes: '()' } as const;

/** Memoizing, batching and scoping helpers that neither catch nor repeat. */
const helpers = {
  name: 'function wrappers',
  packages: [
    '@epic-web/remember',
    'p-map',
    'p-all',
    'p-memoize',
    'p-props',
    'lodash',
    'lodash-es',
    'memoize',
    'micro-memoize',
    'p-each-series',
    'p-reduce',
    'p-filter',
    'async_hooks',
    'node:async_hooks',
    'use-debounce',
    'p-debounce',
    'p-throttle',
    'rambda',
    'ramda',
    'remeda',
  ],
  registrations: [
    { ...WRAPPED, path: 'default', functions: ['0'] },
    { ...THROUGH, path: 'default', functions: ['1'], passes: '[]' },
    { ...WRAPPED, path: 'default()', functions: ['0'] },
    { ...WRAPPED, path: 'memoize', functions: ['0'] },
    { ...WRAPPED, path: 'once', functions: ['0'] },
    { ...THROUGH, path: 'remember', functions: ['1'], passes: true },
    { ...THROUGH, path: 'map', functions: ['0', '1'], passes: '[]' },
    { ...WRAPPED, path: '*.memoize', functions: ['0'] },
    { ...WRAPPED, path: '*.once', functions: ['0'] },
    { ...THROUGH, path: 'AsyncLocalStorage.new.run', functions: ['1'], passes: true },
    { path: 'debounce', functions: ['0'], kind: 'lost', note: 'a debounced call comes from a timer: nobody waits for it' },
    { path: 'throttle', functions: ['0'], kind: 'lost', note: 'a throttled call may come from a timer: nobody waits for it' },
    { path: '*.debounce', functions: ['0'], kind: 'lost', note: 'a debounced call comes from a timer: nobody waits for it' },
    { path: 'useDebouncedCallback', functions: ['0'], kind: 'lost', note: 'a debounced call comes from a timer: nobody waits for it' },
  ],
  files: [],
} as const satisfies Framework;

const SUBSCRIBED = { ...THROUGH, functions: ['0'], passes: true, note: 'whoever subscribes gets the rejection' } as const;

/** https://rxjs.dev/api: the function of `defer` runs for each subscriber, those of the others for each value. */
const observables = {
  name: 'observables',
  packages: ['rxjs'],
  registrations: [
    { ...SUBSCRIBED, path: 'defer' },
    { ...SUBSCRIBED, path: 'switchMap' },
    { ...SUBSCRIBED, path: 'mergeMap' },
    { ...SUBSCRIBED, path: 'concatMap' },
    { ...SUBSCRIBED, path: 'exhaustMap' },
  ],
  files: [],
} as const satisfies Framework;

/** Database transactions run the function and reject with it. */
const transactions = {
  name: 'transactions',
  packages: [],
  registrations: [
    { ...THROUGH, path: 'any:$transaction', functions: ['0'], passes: true, note: 'the transaction is rolled back and rejects' },
    { ...THROUGH, path: 'any:transaction', functions: ['0', '1'], passes: true, note: 'the transaction is rolled back and rejects' },
    { ...THROUGH, path: 'any:runTransaction', functions: ['0', '1'], passes: true, note: 'the transaction is rolled back and rejects' },
    { ...THROUGH, path: 'any:withTransaction', functions: ['0'], passes: true, note: 'the transaction is rolled back and rejects' },
  ],
  files: [],
} as const satisfies Framework;

export const wrapperLibraries = [tracing, helpers, observables, transactions] as const;
