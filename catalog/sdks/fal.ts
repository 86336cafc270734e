import type { Sdk } from '../../analysis/catalog.js';

/** Nearly all that it runs draws, films or speaks; `timeout` of `subscribe` is not enforced (src/queue.d.ts:59). */
const CALL = {
  operation: 'image',
  streaming: 'never',
  failure: 'promise',
  options: { model: ['0'], prompt: ['1.input.prompt'], signal: ['1.abortSignal'] },
} as const;

const LIMITS = {
  timeoutMs: null,
  retries: 3,
  source: '@fal-ai/client@1.10.1 src/config.js:45, src/retry.js:23-30',
  note: '`subscribe` polls until the model has done, with no limit on the whole',
} as const;

const SERVERLESS = {
  ...CALL,
  on: null,
  options: { model: ['0'], prompt: ['1.input.prompt'] },
  limits: { timeoutMs: null, retries: 0, source: '@fal-ai/serverless-client@0.15.0 src/request.js:31-43' },
} as const;

const NO_INFERENCE = { operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

export const fal = [
  {
    name: 'fal',
    title: 'fal client',
    packages: ['@fal-ai/client'],
    clients: [
      {
        name: 'FalClient',
        exports: ['createFalClient'],
        construct: 'call',
        options: { retries: ['client.retry.maxRetries'], apiKey: ['client.credentials'] },
        limits: LIMITS,
      },
    ],
    operations: [
      { ...CALL, on: 'FalClient', path: 'run' },
      { ...CALL, on: 'FalClient', path: 'subscribe' },
      { ...NO_INFERENCE, on: 'FalClient', path: 'storage.*' },
      { ...CALL, on: null, path: 'fal.run', limits: LIMITS },
      { ...CALL, on: null, path: 'fal.subscribe', limits: LIMITS },
    ],
  },
  {
    name: 'fal-serverless',
    title: 'fal serverless client',
    packages: ['@fal-ai/serverless-client'],
    deprecated: '@fal-ai/serverless-client is deprecated; @fal-ai/client takes its place',
    clients: [],
    operations: [
      { ...SERVERLESS, path: 'run' },
      { ...SERVERLESS, path: 'subscribe' },
    ],
  },
] as const satisfies readonly Sdk[];
