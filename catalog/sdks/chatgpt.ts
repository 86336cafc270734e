import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = { timeoutMs: null, retries: 0, source: 'chatgpt@5.2.5 build/index.js:195,214,240-302,359' } as const;

export const chatgpt = {
  name: 'chatgpt',
  title: 'chatgpt package',
  packages: ['chatgpt'],
  clients: [
    {
      name: 'ChatGPTAPI',
      exports: ['ChatGPTAPI', 'ChatGPTUnofficialProxyAPI'],
      construct: 'new',
      options: {
        baseUrl: ['client.apiBaseUrl', 'client.apiReverseProxyUrl'],
        apiKey: ['client.apiKey', 'client.accessToken'],
        fetch: ['client.fetch'],
        model: ['client.completionParams.model'],
        maxOutputTokens: ['client.maxResponseTokens', 'client.completionParams.max_tokens'],
      },
      limits: LIMITS,
    },
  ],
  operations: [
    {
      // Streams inside, to `onProgress`, but resolves with the whole answer. `max_tokens` is sent always: 1000 unless set (build/index.js:135,452).
      on: 'ChatGPTAPI',
      path: 'sendMessage',
      operation: 'chat',
      streaming: 'never',
      failure: 'promise',
      options: {
        model: ['1.completionParams.model'],
        timeout: ['1.timeoutMs'],
        signal: ['1.abortSignal'],
        maxOutputTokens: ['1.completionParams.max_tokens'],
        messages: ['0'],
        system: ['1.systemMessage', 'client.systemMessage'],
      },
      answer: { text: ['text'], finish: ['detail.choices[].finish_reason'], usage: ['detail.usage'] },
      requiresMaxOutputTokens: true,
      deprecated: 'The chatgpt package is no longer maintained; the openai package takes its place',
    },
  ],
} as const satisfies Sdk;
