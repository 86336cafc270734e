import type { Limits, Sdk } from '../../analysis/catalog.js';

const EMBEDDING_MODELS = ['EmbeddingModelV1', 'EmbeddingModelV2', 'EmbeddingModelV3', 'EmbeddingModelV4'] as const;

const MODEL = {
  on: 'Model',
  operation: 'chat',
  options: {
    signal: ['0.abortSignal'],
    maxOutputTokens: ['0.maxOutputTokens', '0.maxTokens'],
    messages: ['0.prompt'],
    temperature: ['0.temperature'],
    tools: ['0.tools'],
  },
} as const;

const NO_LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@ai-sdk/openai@4.0.118 dist/index.d.ts (no such settings; the functions of ai retry)',
} as const satisfies Limits;

/**
 * Providers make the models that the functions take; they know no time limit and no retries. What is
 * written down for them are keys, base URLs and the model's id: the first argument of `openai('gpt-4o')` or `openai.chat('gpt-4o')`.
 */
export const aiProviders = {
  name: 'ai',
  title: 'AI SDK provider',
  packages: [
    '@ai-sdk/*',
    '@openrouter/ai-sdk-provider',
    '@portkey-ai/vercel-provider',
    '@requesty/ai-sdk',
    'ollama-ai-provider',
    'ollama-ai-provider-v2',
    'workers-ai-provider',
  ],
  errors: ['APICallError', 'AISDKError'],
  clients: [
    {
      name: 'Provider',
      exports: ['create*'],
      construct: 'call',
      options: { baseUrl: ['client.baseURL'], apiKey: ['client.apiKey'], fetch: ['client.fetch'] },
      limits: NO_LIMITS,
    },
    // Before the functions there were classes of the same methods: @ai-sdk/openai@0.0.72 dist/index.d.ts:421, deprecated there.
    {
      name: 'Facade',
      exports: ['OpenAI', 'Anthropic', 'AzureOpenAI', 'Cohere', 'Google', 'Mistral'],
      construct: 'new',
      options: { baseUrl: ['client.baseURL', 'client.baseUrl'], apiKey: ['client.apiKey'] },
      limits: NO_LIMITS,
    },
    {
      name: 'Model',
      exports: [
        'anthropic',
        'anthropic.*',
        'azure',
        'azure.*',
        'bedrock',
        'bedrock.*',
        'cerebras',
        'cohere',
        'cohere.*',
        'deepseek',
        'deepseek.*',
        'fireworks',
        'gateway',
        'google',
        'google.*',
        'groq',
        'groq.*',
        'mistral',
        'mistral.*',
        'openai',
        'openai.*',
        'openrouter',
        'openrouter.*',
        'perplexity',
        'togetherai',
        'vertex',
        'xai',
        'xai.*',
      ],
      construct: 'call',
      from: [
        { client: 'Provider', path: '' },
        { client: 'Provider', path: '*' },
        { client: 'Facade', path: '*' },
      ],
      types: ['LanguageModelV1', 'LanguageModelV2', 'LanguageModelV3', 'LanguageModelV4', ...EMBEDDING_MODELS],
      options: { model: ['client.0'] },
      limits: NO_LIMITS,
    },
  ],
  capped: [
    {
      package: '@ai-sdk/anthropic',
      until: '2.0.31',
      source: '@ai-sdk/anthropic@2.0.30 dist/index.js:1639 (4096; from 2.0.31 on what the model can at most)',
    },
  ],
  // What the functions of ai call inside. Who calls it himself has neither their retries nor their limits.
  operations: [
    {
      ...MODEL,
      path: 'doGenerate',
      streaming: 'never',
      failure: 'promise',
      answer: { text: ['content[].text', 'text'], finish: ['finishReason'] },
    },
    { ...MODEL, path: 'doStream', streaming: 'always', failure: 'promise' },
    { ...MODEL, path: 'doEmbed', operation: 'embeddings', streaming: 'never', failure: 'promise', options: { signal: ['0.abortSignal'] } },
  ],
} as const satisfies Sdk;
