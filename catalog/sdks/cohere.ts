import type { Sdk } from '../../analysis/catalog.js';

/** The second argument of every method; the time limit is in seconds. */
const REQUEST_OPTIONS = {
  timeout: [{ path: '1.timeoutInSeconds', unit: 's' }],
  signal: ['1.abortSignal'],
  retries: ['1.maxRetries'],
} as const;

const CHAT_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  maxOutputTokens: ['0.maxTokens'],
  json: ['0.responseFormat'],
  messages: ['0.messages'],
  tools: ['0.tools'],
  temperature: ['0.temperature'],
} as const;

/**
 * cohere-ai@7.12.0 api/types/JsonResponseFormat.d.ts, 7.13.0 JsonResponseFormat2.d.ts, which also say that retrieval excludes it. Each object needs
 * a member that must be there (https://docs.cohere.com/docs/structured-outputs); models before Command R know none. Zod writes a schema from 4 on.
 */
const SCHEMA = { zod: [4], demandsAll: true, atHome: true, refusedBy: '^(?:command(?:-light|-nightly|$)|c4ai-)' } as const;
const JSON_REQUEST = {
  jsonValue: "{ type: 'json_object' }",
  jsonUnless: ['0.documents'],
  schemaRequests: [
    {
      ...SCHEMA,
      option: { path: '0.responseFormat', since: '7.13.0' },
      code: "{ type: 'json_object', jsonSchema: {z}.toJSONSchema({schema}) }",
    },
  ],
} as const;
const JSON_REQUEST_1 = {
  ...JSON_REQUEST,
  jsonUnless: ['0.documents', '0.connectors'],
  schemaRequests: [
    {
      ...SCHEMA,
      option: { path: '0.responseFormat', since: '7.12.0' },
      code: "{ type: 'json_object', schema: {z}.toJSONSchema({schema}) }",
    },
  ],
} as const;

const CHAT = {
  ...JSON_REQUEST,
  on: 'CohereClientV2',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: CHAT_OPTIONS,
  answer: {
    text: ['message.content[].text'],
    toolArguments: ['message.toolCalls[].function.arguments'],
    toolNames: ['message.toolCalls[].function.name'],
    finish: ['finishReason'],
    cut: { part: 'finishReason', test: "{part} === 'MAX_TOKENS'" },
    usage: ['usage'],
  },
} as const;
const STREAM = {
  ...CHAT,
  streaming: 'always',
  failure: 'promise-stream',
  answer: undefined,
  chunk: { text: ['delta.message.content.text'], finish: ['delta.finishReason'] },
} as const;

/** The first API: one message and a history in place of a list. */
const CHAT_1 = {
  ...CHAT,
  ...JSON_REQUEST_1,
  on: 'CohereClient',
  options: { ...CHAT_OPTIONS, messages: ['0.message', '0.chatHistory'], system: ['0.preamble'] },
  answer: {
    text: ['text'],
    toolInputs: ['toolCalls[].parameters'],
    toolNames: ['toolCalls[].name'],
    finish: ['finishReason'],
    usage: ['meta.tokens'],
  },
} as const;
const STREAM_1 = {
  ...CHAT_1,
  streaming: 'always',
  failure: 'promise-stream',
  answer: undefined,
  chunk: { text: ['text'], finish: ['finishReason'] },
} as const;

const PLAIN = { on: 'CohereClient', streaming: 'never', failure: 'promise', options: { ...REQUEST_OPTIONS, model: ['0.model'] } } as const;
const NO_INFERENCE = { ...PLAIN, operation: 'non-inference', options: {} } as const;

const CLIENT = {
  construct: 'new',
  options: {
    timeout: [{ path: 'client.timeoutInSeconds', unit: 's' }],
    retries: ['client.maxRetries'],
    baseUrl: ['client.baseUrl', 'client.environment'],
    apiKey: ['client.token'],
  },
  limits: {
    timeoutMs: 300_000,
    retries: 2,
    source: 'cohere-ai@8.1.0 and 7.21.0 api/resources/v2/client/Client.js:85; dist/core/fetcher/requestWithRetries.js:15',
  },
} as const;

export const cohere = {
  name: 'cohere',
  title: 'Cohere SDK',
  packages: ['cohere-ai'],
  clients: [
    { ...CLIENT, name: 'CohereClientV2', exports: ['CohereClientV2'] },
    { ...CLIENT, name: 'CohereClient', exports: ['CohereClient'] },
  ],
  operations: [
    { ...CHAT, path: 'chat' },
    { ...STREAM, path: 'chatStream' },
    { ...PLAIN, on: 'CohereClientV2', path: 'embed', operation: 'embeddings' },
    { ...PLAIN, on: 'CohereClientV2', path: 'rerank', operation: 'rerank' },
    { ...CHAT_1, path: 'chat' },
    { ...STREAM_1, path: 'chatStream' },
    { ...CHAT, on: 'CohereClient', path: 'v2.chat' },
    { ...STREAM, on: 'CohereClient', path: 'v2.chatStream' },
    {
      ...PLAIN,
      path: 'generate',
      operation: 'text_completion',
      options: { ...PLAIN.options, maxOutputTokens: ['0.maxTokens'], messages: ['0.prompt'], temperature: ['0.temperature'] },
      answer: { text: ['generations[].text'], finish: ['generations[].finishReason'] },
    },
    { ...PLAIN, path: 'summarize', operation: 'text_completion', answer: { text: ['summary'] } },
    { ...PLAIN, path: 'classify', operation: 'moderation' },
    { ...PLAIN, path: 'embed', operation: 'embeddings' },
    { ...PLAIN, path: 'v2.embed', operation: 'embeddings' },
    { ...PLAIN, path: 'rerank', operation: 'rerank' },
    { ...PLAIN, path: 'v2.rerank', operation: 'rerank' },
    { ...NO_INFERENCE, path: 'tokenize' },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'datasets.*' },
  ],
} as const satisfies Sdk;
