import type { Sdk } from '../../analysis/catalog.js';

/** The second argument of every request method. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;
const CALL = { on: 'Perplexity', streaming: 'flag', failure: 'promise' } as const;

export const perplexity = {
  name: 'perplexity',
  title: 'Perplexity SDK',
  packages: ['@perplexity-ai/perplexity_ai'],
  passesParameters: true,
  clients: [
    {
      name: 'Perplexity',
      exports: ['default', 'Perplexity'],
      construct: 'new',
      derive: [{ path: 'withOptions', argument: 0 }],
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey'],
        fetch: ['client.fetch'],
      },
      limits: {
        timeoutMs: 900_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: '@perplexity-ai/perplexity_ai@0.38.5 dist/client.js:471,67',
      },
    },
  ],
  operations: [
    {
      ...CALL,
      path: 'chat.completions.create',
      operation: 'chat',
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.model'],
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_tokens'],
        json: ['0.response_format'],
        messages: ['0.messages'],
        temperature: ['0.temperature'],
      },
      answer: { text: ['choices[].message.content'], finish: ['choices[].finish_reason'], usage: ['usage'] },
      chunk: { text: ['choices[].delta.content'], finish: ['choices[].finish_reason'] },
    },
    {
      ...CALL,
      path: 'responses.create',
      operation: 'chat',
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.model'],
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_output_tokens'],
        messages: ['0.input'],
        tools: ['0.tools'],
      },
      answer: { text: ['output_text', 'output[].content[].text'] },
      chunk: { text: ['delta'] },
    },
    {
      ...CALL,
      path: 'embeddings.create',
      operation: 'embeddings',
      streaming: 'never',
      options: { ...REQUEST_OPTIONS, model: ['0.model'] },
    },
    { ...CALL, path: 'search.create', operation: 'non-inference', streaming: 'never', options: {} },
  ],
} as const satisfies Sdk;
