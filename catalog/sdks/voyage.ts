import type { Sdk } from '../../analysis/catalog.js';

const REQUEST = {
  on: 'VoyageAIClient',
  operation: 'embeddings',
  streaming: 'never',
  failure: 'promise',
  options: {
    model: ['0.model'],
    timeout: [{ path: '1.timeoutInSeconds', unit: 's' }],
    retries: ['1.maxRetries'],
    signal: ['1.abortSignal'],
  },
} as const;

export const voyage = {
  name: 'voyage',
  title: 'Voyage AI SDK',
  packages: ['voyageai'],
  clients: [
    {
      name: 'VoyageAIClient',
      exports: ['VoyageAIClient'],
      construct: 'new',
      options: {
        timeout: [{ path: 'client.timeoutInSeconds', unit: 's' }],
        retries: ['client.maxRetries'],
        apiKey: ['client.apiKey'],
      },
      limits: { timeoutMs: 60_000, retries: 2, source: 'voyageai@0.4.0 dist/cjs/Client.js:89, core/fetcher/requestWithRetries.js' },
    },
  ],
  operations: [
    { ...REQUEST, path: 'embed', options: { ...REQUEST.options, messages: ['0.input'] } },
    { ...REQUEST, path: 'multimodalEmbed' },
    { ...REQUEST, path: 'contextualizedEmbed' },
    { ...REQUEST, path: 'rerank', operation: 'rerank' },
  ],
} as const satisfies Sdk;
