import type { Sdk } from '../../analysis/catalog.js';
import { STRATEGY } from './retry-policies.js';

/**
 * The second argument of every method. A signal of the caller's switches `timeoutMs` off (esm/lib/sdks.js); `retries` is a strategy,
 * `{ strategy: 'backoff', backoff: {…} }`, and no number.
 */
const REQUEST_OPTIONS = {
  timeout: ['1.timeoutMs'],
  signal: ['1.fetchOptions.signal', '1.signal'],
  retries: [{ path: '1.retries', policy: STRATEGY }],
} as const;

const TEXT_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  maxOutputTokens: ['0.maxTokens'],
  messages: ['0.messages', '0.prompt'],
  temperature: ['0.temperature'],
} as const;
const CHAT_OPTIONS = { ...TEXT_OPTIONS, json: ['0.responseFormat'], tools: ['0.tools'], toolChoice: ['0.toolChoice'] } as const;

const ANSWER = {
  text: ['choices[].message.content'],
  toolArguments: ['choices[].message.toolCalls[].function.arguments'],
  toolNames: ['choices[].message.toolCalls[].function.name'],
  finish: ['choices[].finishReason'],
  cut: { part: 'choices[0]?.finishReason', test: "{part} === 'length'" },
  usage: ['usage'],
} as const;
const CHUNK = { text: ['data.choices[].delta.content'], finish: ['data.choices[].finishReason'], usage: ['data.usage'] } as const;

/** @mistralai/mistralai@1.5.0 models/components/jsonschema.d.ts, of which its own chat.parse makes one that is strict; zod writes one from 4 on. */
const JSON_REQUEST = {
  jsonValue: "{ type: 'json_object' }",
  schemaRequests: [
    {
      option: { path: '0.responseFormat', since: '1.5.0' },
      code: "{ type: 'json_schema', jsonSchema: { name: 'answer', strict: true, schemaDefinition: {z}.toJSONSchema({schema}) } }",
      zod: [4],
      demandsAll: true,
      atHome: true,
    },
  ],
} as const;

const COMPLETE = { on: 'Mistral', streaming: 'never', failure: 'promise', options: CHAT_OPTIONS, answer: ANSWER } as const;
const STREAM = { on: 'Mistral', streaming: 'always', failure: 'promise-stream', options: CHAT_OPTIONS, chunk: CHUNK } as const;
const PLAIN = { on: 'Mistral', streaming: 'never', failure: 'promise', options: { ...REQUEST_OPTIONS, model: ['0.model'] } } as const;
const NO_INFERENCE = { ...PLAIN, operation: 'non-inference', options: {} } as const;
const CONVERSATION_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  messages: ['0.inputs'],
  system: ['0.instructions'],
  tools: ['0.tools'],
  toolChoice: ['0.toolChoice'],
} as const;

const MISTRAL = {
  name: 'mistral',
  title: 'Mistral SDK',
  packages: ['@mistralai/mistralai'],
  errors: ['MistralError', 'SDKError'],
  operations: [
    { ...COMPLETE, ...JSON_REQUEST, path: 'chat.complete', operation: 'chat' },
    { ...STREAM, ...JSON_REQUEST, path: 'chat.stream', operation: 'chat' },
    {
      ...COMPLETE,
      path: 'chat.parse',
      operation: 'chat',
      options: { ...CHAT_OPTIONS, json: [], schema: ['0.responseFormat'] },
      answer: { ...ANSWER, object: ['choices[].message.parsed'], validated: 'with-schema' },
    },
    { ...STREAM, path: 'chat.parseStream', operation: 'chat' },
    { ...COMPLETE, path: 'fim.complete', operation: 'text_completion', options: TEXT_OPTIONS },
    { ...STREAM, path: 'fim.stream', operation: 'text_completion', options: TEXT_OPTIONS },
    { ...COMPLETE, path: 'agents.complete', operation: 'agent' },
    { ...STREAM, path: 'agents.stream', operation: 'agent' },
    {
      ...PLAIN,
      path: 'beta.conversations.start',
      operation: 'agent',
      options: CONVERSATION_OPTIONS,
      answer: { text: ['outputs[].content'] },
    },
    {
      ...PLAIN,
      path: 'beta.conversations.append',
      operation: 'agent',
      options: CONVERSATION_OPTIONS,
      answer: { text: ['outputs[].content'] },
    },
    { ...PLAIN, path: 'embeddings.create', operation: 'embeddings' },
    { ...PLAIN, path: 'classifiers.moderate', operation: 'moderation' },
    { ...PLAIN, path: 'classifiers.moderateChat', operation: 'moderation' },
    { ...PLAIN, path: 'ocr.process', operation: 'chat', answer: { text: ['pages[].markdown'] } },
    { ...PLAIN, path: 'audio.transcriptions.complete', operation: 'audio', answer: { text: ['text'] } },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'files.*' },
  ],
} as const;

const CLIENT = {
  name: 'Mistral',
  exports: ['Mistral'],
  construct: 'new',
  options: {
    timeout: ['client.timeoutMs'],
    retries: [{ path: 'client.retryConfig', policy: STRATEGY }],
    baseUrl: ['client.serverURL'],
    apiKey: ['client.apiKey'],
  },
} as const;

/** Newest first: 2.0.0 brought a default time limit. */
export const mistral = [
  {
    ...MISTRAL,
    since: '2.0.0',
    clients: [
      {
        ...CLIENT,
        limits: {
          timeoutMs: 300_000,
          retries: 0,
          yieldsToSignal: true,
          source: '@mistralai/mistralai@2.7.0 esm/funcs/chatComplete.js:56,43-45',
        },
      },
    ],
  },
  {
    ...MISTRAL,
    until: '2.0.0',
    clients: [
      {
        ...CLIENT,
        limits: { timeoutMs: null, retries: 0, yieldsToSignal: true, source: '@mistralai/mistralai@1.15.1 funcs/chatComplete.js:91,78-80' },
      },
    ],
  },
] as const satisfies readonly Sdk[];
