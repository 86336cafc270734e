import type { ClientType, Operation, Sdk } from '../../analysis/catalog.js';

/** The axios client of major 3: `new OpenAIApi(new Configuration({ apiKey }))`. Argument 1 is an axios request config. */
const REQUEST = { timeout: ['1.timeout'], signal: ['1.signal'] } as const;
const LEGACY = {
  on: 'OpenAIApi',
  streaming: 'never',
  failure: 'promise',
  options: { ...REQUEST, model: ['0.model'] },
  until: '4.0.0',
  deprecated: 'openai 3 no longer follows the API; OpenAIApi was replaced by the OpenAI class in 4.0.0',
} as const;
const LEGACY_OPTIONS = {
  ...LEGACY.options,
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_tokens'],
  temperature: ['0.temperature'],
} as const;

export const openai3 = {
  client: {
    name: 'OpenAIApi',
    exports: ['OpenAIApi'],
    construct: 'new',
    options: {},
    limits: { timeoutMs: null, retries: 0, source: 'openai@3.3.0 dist/base.js (axios defaults: timeout 0, no retries)' },
  },
  // The forms of edits and transcriptions take their parameters one by one.
  operations: [
    {
      ...LEGACY,
      path: 'createChatCompletion',
      operation: 'chat',
      streaming: 'flag',
      options: { ...LEGACY_OPTIONS, messages: ['0.messages'] },
      answer: { text: ['data.choices[].message.content'], finish: ['data.choices[].finish_reason'], usage: ['data.usage'] },
    },
    {
      ...LEGACY,
      path: 'createCompletion',
      operation: 'text_completion',
      streaming: 'flag',
      options: { ...LEGACY_OPTIONS, messages: ['0.prompt'] },
      answer: { text: ['data.choices[].text'], finish: ['data.choices[].finish_reason'], usage: ['data.usage'] },
    },
    { ...LEGACY, path: 'createEmbedding', operation: 'embeddings' },
    { ...LEGACY, path: 'createImage', operation: 'image', options: { ...REQUEST, prompt: ['0.prompt'] } },
    { ...LEGACY, path: 'createImageEdit', operation: 'image', options: { timeout: ['7.timeout'], signal: ['7.signal'] } },
    { ...LEGACY, path: 'createImageVariation', operation: 'image', options: { timeout: ['5.timeout'], signal: ['5.signal'] } },
    { ...LEGACY, path: 'createModeration', operation: 'moderation' },
    { ...LEGACY, path: 'createTranscription', operation: 'audio', options: { timeout: ['6.timeout'], signal: ['6.signal'] } },
    { ...LEGACY, path: 'createTranslation', operation: 'audio', options: { timeout: ['5.timeout'], signal: ['5.signal'] } },
    { on: 'OpenAIApi', path: 'listModels', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
  ],
} as const satisfies { readonly client: ClientType; readonly operations: readonly Operation[] };

/** A fork of major 3 for Azure, whose models have the names that their owner gave them. */
export const azureOpenai3 = {
  name: 'azure-openai-3',
  title: 'azure-openai',
  packages: ['azure-openai'],
  clients: [
    {
      ...openai3.client,
      deployments: ['OpenAIApi'],
      limits: { timeoutMs: null, retries: 0, source: 'azure-openai@0.9.4 dist/base.js (axios 0.26 defaults: timeout 0, no retries)' },
    },
  ],
  operations: openai3.operations.map((operation) => {
    if (!('until' in operation)) return operation;
    const { until: _untilOpenai4, ...rest } = operation;
    return { ...rest, deprecated: 'azure-openai is a fork of openai 3, and no longer follows the API; openai has AzureOpenAI' };
  }),
} as const satisfies Sdk;
