import type { Sdk } from '../../analysis/catalog.js';
import { STRATEGY } from './retry-policies.js';

/** The second argument of every method. `retries` is a strategy and no number. */
const REQUEST_OPTIONS = {
  timeout: ['1.timeoutMs'],
  signal: ['1.fetchOptions.signal', '1.signal'],
  retries: [{ path: '1.retries', policy: STRATEGY }],
} as const;

const CHAT = {
  on: 'OpenRouter',
  path: 'chat.send',
  operation: 'chat',
  streaming: 'flag',
  failure: 'promise',
  answer: {
    text: ['choices[].message.content'],
    toolArguments: ['choices[].message.toolCalls[].function.arguments'],
    toolNames: ['choices[].message.toolCalls[].function.name'],
    finish: ['choices[].finishReason'],
    usage: ['usage'],
  },
  chunk: { text: ['choices[].delta.content'], finish: ['choices[].finishReason'] },
} as const;

/** Tried in turn where the model itself fails: https://openrouter.ai/docs/guides/routing/model-fallbacks */
const OTHERS = "['…']";

const CLIENT = {
  name: 'OpenRouter',
  exports: ['OpenRouter'],
  construct: 'new',
  options: {
    timeout: ['client.timeoutMs'],
    retries: [{ path: 'client.retryConfig', policy: STRATEGY }],
    baseUrl: ['client.serverURL'],
    apiKey: ['client.apiKey'],
  },
  limits: {
    timeoutMs: null,
    retries: null,
    source: '@openrouter/sdk@1.3.19 and 0.13.67 esm/funcs/chatSend.js:46-58,69',
    note: '5XX answers and lost connections are repeated for up to an hour.',
  },
} as const;

const MODEL_REQUEST = {
  model: ['0.model'],
  maxOutputTokens: ['0.maxOutputTokens'],
  messages: ['0.input'],
  system: ['0.instructions'],
  tools: ['0.tools'],
  temperature: ['0.temperature'],
  steps: ['0.stopWhen'],
  fallback: ['0.models'],
} as const;

/** Returns at once; the first getter that is awaited or iterated sends the request. */
const CALL_MODEL = {
  path: 'callModel',
  operation: 'agent',
  streaming: 'flag',
  failure: 'sync-stream',
  answer: { text: ['getText()', 'getTextStream()[]', 'getResponse().outputText'] },
  consume: ['getText', 'getResponse'],
} as const;

export const openrouter = {
  name: 'openrouter',
  title: 'OpenRouter SDK',
  packages: ['@openrouter/sdk'],
  clients: [CLIENT],
  operations: [
    {
      ...CHAT,
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.chatRequest.model'],
        stream: ['0.chatRequest.stream'],
        maxOutputTokens: ['0.chatRequest.maxCompletionTokens', '0.chatRequest.maxTokens'],
        json: ['0.chatRequest.responseFormat'],
        messages: ['0.chatRequest.messages'],
        tools: ['0.chatRequest.tools'],
        toolChoice: ['0.chatRequest.toolChoice'],
        temperature: ['0.chatRequest.temperature'],
        fallback: ['0.chatRequest.models'],
      },
      secondModels: [{ option: '0.chatRequest.models', value: OTHERS }],
      since: '1.0.0',
    },
    {
      // Before 1.0.0 the request was the argument itself.
      ...CHAT,
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.model', '0.chatRequest.model', '0.chatGenerationParams.model'],
        stream: ['0.stream', '0.chatRequest.stream', '0.chatGenerationParams.stream'],
        maxOutputTokens: ['0.maxTokens', '0.chatRequest.maxTokens', '0.chatGenerationParams.maxTokens'],
        json: ['0.responseFormat', '0.chatRequest.responseFormat', '0.chatGenerationParams.responseFormat'],
        messages: ['0.messages', '0.chatRequest.messages', '0.chatGenerationParams.messages'],
        fallback: ['0.models', '0.chatRequest.models', '0.chatGenerationParams.models'],
      },
      until: '1.0.0',
    },
    {
      ...CALL_MODEL,
      on: 'OpenRouter',
      options: { ...REQUEST_OPTIONS, ...MODEL_REQUEST },
      secondModels: [{ option: '0.models', value: OTHERS }],
      defaultSteps: 5,
    },
    {
      on: 'OpenRouter',
      path: 'embeddings.generate',
      operation: 'embeddings',
      streaming: 'never',
      failure: 'promise',
      options: REQUEST_OPTIONS,
    },
    { on: 'OpenRouter', path: 'models.*', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
  ],
} as const satisfies Sdk;

/** Its loop ends when the model calls no more tools, or by `stopWhen` (@openrouter/agent@0.8.0 esm/inner-loop/call-model.d.ts). */
export const openrouterAgent = {
  name: 'openrouter',
  title: 'OpenRouter Agent SDK',
  packages: ['@openrouter/agent'],
  clients: [CLIENT],
  operations: [
    { ...CALL_MODEL, on: 'OpenRouter', options: { ...REQUEST_OPTIONS, ...MODEL_REQUEST } },
    {
      ...CALL_MODEL,
      on: null,
      limits: CLIENT.limits,
      options: {
        timeout: ['2.timeoutMs', { path: '0.timeoutMs', readOnly: true }],
        signal: ['2.fetchOptions.signal', '2.signal'],
        retries: [{ path: '2.retries', policy: STRATEGY }],
        model: ['1.model'],
        maxOutputTokens: ['1.maxOutputTokens'],
        messages: ['1.input'],
        system: ['1.instructions'],
        tools: ['1.tools'],
        temperature: ['1.temperature'],
        steps: ['1.stopWhen'],
        fallback: ['1.models'],
      },
    },
  ],
} as const satisfies Sdk;
