import type { Sdk } from '../../analysis/catalog.js';

/** `method(deployment, input, options)`. From 2 on the package holds types only; calls go through AzureOpenAI of `openai`. */
const REQUEST_OPTIONS = { timeout: ['2.requestOptions.timeout'], signal: ['2.abortSignal'] } as const;
const TEXT_OPTIONS = { ...REQUEST_OPTIONS, messages: ['1'], maxOutputTokens: ['2.maxTokens'], temperature: ['2.temperature'] } as const;
const CHAT_OPTIONS = {
  ...TEXT_OPTIONS,
  json: ['2.responseFormat'],
  tools: ['2.tools', '2.functions'],
  toolChoice: ['2.toolChoice', '2.functionCall'],
} as const;

const CALL = {
  on: 'OpenAIClient',
  streaming: 'never',
  failure: 'promise',
  options: REQUEST_OPTIONS,
  until: '2.0.0',
  deprecated: 'OpenAIClient is gone in 2.0.0; AzureOpenAI of the openai package takes its place',
} as const;
const STREAM = { ...CALL, streaming: 'always', failure: 'promise-stream' } as const;
const CHAT_CHUNK = { text: ['choices[].delta.content'], finish: ['choices[].finishReason'] } as const;
const COMPLETION_ANSWER = { text: ['choices[].text'], finish: ['choices[].finishReason'], usage: ['usage'] } as const;

export const azureOpenai = {
  name: 'azure-openai',
  title: 'Azure OpenAI client',
  packages: ['@azure/openai'],
  clients: [
    {
      name: 'OpenAIClient',
      exports: ['OpenAIClient'],
      construct: 'new',
      // `new OpenAIClient(endpoint, credential, options)`.
      options: {
        retries: ['client.2.retryOptions.maxRetries', 'client.1.retryOptions.maxRetries'],
        baseUrl: ['client.0'],
      },
      limits: {
        timeoutMs: null,
        retries: 3,
        source: '@azure/core-rest-pipeline@1.24.0 dist/esm/constants.js:4; @typespec/ts-http-runtime dist/esm/pipelineRequest.js:30',
      },
    },
  ],
  operations: [
    {
      ...CALL,
      path: 'getChatCompletions',
      operation: 'chat',
      options: CHAT_OPTIONS,
      answer: {
        text: ['choices[].message.content'],
        toolArguments: ['choices[].message.toolCalls[].function.arguments', 'choices[].message.functionCall.arguments'],
        toolNames: ['choices[].message.toolCalls[].function.name', 'choices[].message.functionCall.name'],
        finish: ['choices[].finishReason'],
        usage: ['usage'],
      },
    },
    { ...STREAM, path: 'streamChatCompletions', operation: 'chat', options: CHAT_OPTIONS, chunk: CHAT_CHUNK },
    // The early betas gave the iterable itself.
    { ...STREAM, path: 'listChatCompletions', operation: 'chat', failure: 'sync-stream', options: CHAT_OPTIONS, chunk: CHAT_CHUNK },
    { ...CALL, path: 'getCompletions', operation: 'text_completion', options: TEXT_OPTIONS, answer: COMPLETION_ANSWER },
    { ...STREAM, path: 'streamCompletions', operation: 'text_completion', options: TEXT_OPTIONS, chunk: COMPLETION_ANSWER },
    {
      ...STREAM,
      path: 'listCompletions',
      operation: 'text_completion',
      failure: 'sync-stream',
      options: TEXT_OPTIONS,
      chunk: COMPLETION_ANSWER,
    },
    { ...CALL, path: 'getEmbeddings', operation: 'embeddings' },
    { ...CALL, path: 'getImages', operation: 'image' },
    { ...CALL, path: 'getAudioTranscription', operation: 'audio', options: {}, answer: { text: ['text'] } },
    { ...CALL, path: 'getAudioTranslation', operation: 'audio', options: {}, answer: { text: ['text'] } },
  ],
} as const satisfies Sdk;
