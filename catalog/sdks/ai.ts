import type { Sdk } from '../../analysis/catalog.js';
import { OBJECT_ANSWER, SHOWN, STREAM_ANSWER, TEXT_ANSWER } from './ai-answers.js';
import { aiProviders } from './ai-providers.js';
import { RENDER } from './ai-rsc.js';
import { SILENT, SILENT_4 } from './ai-silences.js';

/** Every function takes one options object. */
const CALL_OPTIONS = { model: ['0.model'], signal: ['0.abortSignal'], retries: ['0.maxRetries'] } as const;

/**
 * `timeout` came with 6.0.0, to text and agents only; it is a number of ms or an object of them (ai@6.0.326 dist/index.d.ts:378).
 * generateObject's types let it pass in 6, but nothing reads it (dist/index.js:11725-11745).
 */
const TIMEOUT = [
  { path: '0.timeout', since: '6.0.0' },
  { path: '0.timeout.totalMs', since: '6.0.0' },
  { path: '0.timeout.stepMs', since: '6.0.0' },
] as const;

/** 5.0.0 renamed `maxTokens`; the old name is ignored since, and the new one before. */
const MAX_OUTPUT_TOKENS = [
  { path: '0.maxOutputTokens', since: '5.0.0' },
  { path: '0.maxTokens', until: '5.0.0' },
] as const;

/** 5.0.0 replaced `maxSteps` by conditions. `isLoopFinished()` never stops early. */
const STEPS = [
  { path: '0.stopWhen', since: '5.0.0', takes: { name: 'stepCountIs', from: 'ai' } },
  { path: '0.maxSteps', until: '5.0.0' },
  { path: '0.maxToolRoundtrips', until: '4.0.0' },
] as const;

/**
 * Tried in turn where the model itself fails, or the provider that serves it:
 * https://vercel.com/docs/ai-gateway/models-and-providers/model-fallbacks, https://openrouter.ai/docs/guides/community/vercel-ai-sdk
 */
const FALLBACK = ['0.providerOptions.gateway.models', '0.providerOptions.gateway.order', '0.providerOptions.openrouter.models'] as const;
/** A plain id goes through the gateway from 5 on. */
const SECOND_MODELS = [{ option: { path: '0.providerOptions.gateway.models', since: '5.0.0' }, value: "['…']", ofPlainId: true }] as const;

const PROMPT_OPTIONS = {
  fallback: FALLBACK,
  messages: ['0.messages', '0.prompt'],
  system: [{ path: '0.instructions', since: '7.0.0' }, '0.system'],
  // ai@7.0.77 src/prompt/standardize-prompt.ts: system messages throw unless this is true.
  systemInMessages: [{ path: '0.allowSystemInMessages', since: '7.0.0' }],
  temperature: ['0.temperature'],
  onEnd: ['0.onFinish', '0.onStepFinish', '0.onEnd', '0.onStepEnd'],
  observers: ['0.onFinish', '0.onStepFinish', '0.onEnd', '0.onStepEnd', '0.experimental_telemetry', '0.telemetry'],
} as const;

const TEXT_OPTIONS = {
  ...CALL_OPTIONS,
  ...PROMPT_OPTIONS,
  timeout: TIMEOUT,
  maxOutputTokens: MAX_OUTPUT_TOKENS,
  steps: STEPS,
  prepares: ['0.prepareStep', '0.experimental_prepareStep'],
  schema: [
    { path: '0.output', since: '6.0.0' },
    { path: '0.experimental_output', since: '4.0.0' },
  ],
  tools: ['0.tools'],
} as const;

/** ai@4.3.19 dist/index.d.ts:2547 experimental_output, 6.0.326 output; 4 takes schemas of zod 3 only (peerDependencies). */
const OUTPUT = {
  code: 'Output.object({ schema: {schema} })',
  imported: { name: 'Output', from: 'ai' },
  // Providers that keep to a schema strictly do so by default.
  demandsAll: true,
} as const;
const SCHEMA_REQUESTS = [
  { ...OUTPUT, option: { path: '0.experimental_output', since: '4.1.0', until: '5.0.0' }, zod: [3] },
  { ...OUTPUT, option: { path: '0.experimental_output', since: '5.0.0', until: '6.0.0' }, zod: [3, 4] },
  { ...OUTPUT, option: { path: '0.output', since: '6.0.0' }, zod: [3, 4] },
] as const;

/**
 * Up to 4 a call of a tool that nobody declared throws NoSuchToolError; from 5 on it stands among the others, marked `invalid` and `dynamic`
 * (ai@5.0.277 dist/index.js:2086, 6.0.326, 7.0.173).
 */
const UNKNOWN_TOOLS = { toolNames: ['toolCalls[].toolName'], toolMarks: ['toolCalls[].invalid', 'toolCalls[].dynamic'] } as const;

/** A condition that leaves the end to the model alone (ai@6.0.326 dist/index.d.ts). */
const ENDLESS = ['isLoopFinished'] as const;

/** Nothing is set by default, and a function tries twice again after 2 s and 4 s. */
const LIMITS = {
  timeoutMs: null,
  retries: 2,
  source:
    'ai@7.0.173 dist/index.js:2429,2450; 6.0.326 dist/index.js:2872; 5.0.277 dist/index.js:1873; 4.3.19 dist/index.js:355; 3.4.33 dist/index.js:157',
} as const;

const FUNCTION = { on: null, limits: LIMITS } as const;

/**
 * From 4 on streamText and streamObject return at once and never throw, nor does textStream: on a provider's failure it just ends. The
 * error reaches `onError` and an `error` part of fullStream only. From 5 on `text` rejects where the connection failed, with
 * NoOutputGeneratedError; after a failure in mid-stream it resolves with what there is, in every major.
 */
const STREAM_TEXT = {
  ...FUNCTION,
  operation: 'chat',
  streaming: 'always',
  failure: 'silent-stream',
  options: { ...TEXT_OPTIONS, onError: [{ path: '0.onError', since: '4.0.0' }] },
  answer: STREAM_ANSWER,
  schemaRequests: SCHEMA_REQUESTS,
  secondModels: SECOND_MODELS,
  defaultSteps: 1,
  endlessSteps: ENDLESS,
  consume: ['text', 'output', 'finishReason', 'usage', 'steps', 'response', 'consumeStream'],
  ...SILENT,
} as const;

/**
 * What was rendered, and the provider's own stream; the function `text` is given the words, `onFinish` how it ended
 * (@ai-sdk/rsc@3.0.107 dist/rsc-server.js streamUI, ai@4.3.19 rsc/dist/rsc-server.mjs).
 */
const RENDERED = {
  text: ['content', 'delta', 'stream[].delta', 'stream[].textDelta'],
  shown: ['value'],
  finish: ['finishReason', 'stream[].finishReason'],
  usage: ['usage', 'stream[].usage'],
  checksTools: true,
} as const;

const GENERATE_TEXT = {
  ...FUNCTION,
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: TEXT_OPTIONS,
  answer: TEXT_ANSWER,
  schemaRequests: SCHEMA_REQUESTS,
  secondModels: SECOND_MODELS,
  defaultSteps: 1,
  endlessSteps: ENDLESS,
} as const;

const OBJECT_OPTIONS = {
  ...CALL_OPTIONS,
  ...PROMPT_OPTIONS,
  maxOutputTokens: MAX_OUTPUT_TOKENS,
  // Without a schema or an enum (`output: 'no-schema'`) nothing is checked but that it is JSON.
  schema: ['0.schema', { path: '0.enum', since: '4.0.0' }],
} as const;

/** Only the awaited `object` is validated; the parts of partialObjectStream are not. */
const GENERATE_OBJECT = {
  ...FUNCTION,
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: OBJECT_OPTIONS,
  answer: OBJECT_ANSWER,
} as const;

const STREAM_OBJECT = {
  ...FUNCTION,
  operation: 'chat',
  streaming: 'always',
  failure: 'silent-stream',
  options: { ...OBJECT_OPTIONS, onError: [{ path: '0.onError', since: '4.0.0' }] },
  answer: {
    ...OBJECT_ANSWER,
    throwsOnTruncation: false,
    text: ['textStream[]'],
    shown: [...SHOWN, 'fullStream[].object'],
    finish: ['finishReason', 'fullStream[].finishReason'],
  },
  consume: ['object', 'usage'],
  ...SILENT,
} as const;

const PLAIN = { ...FUNCTION, streaming: 'never', failure: 'promise', options: CALL_OPTIONS } as const;
/** `prompt` is a text, or holds one beside pictures. */
const DRAWN = { ...PLAIN, options: { ...CALL_OPTIONS, prompt: ['0.prompt'] } } as const;
const SPOKEN = { ...PLAIN, options: { ...CALL_OPTIONS, prompt: ['0.text'] } } as const;

/** An agent holds the settings; a call gives the prompt and may give a time limit and a signal. */
const AGENT = {
  on: 'Agent',
  operation: 'agent',
  options: {
    timeout: TIMEOUT,
    signal: ['0.abortSignal'],
    steps: ['client.stopWhen'],
    prepares: ['client.prepareStep', 'client.prepareCall'],
    schema: ['client.output', 'client.experimental_output'],
    messages: ['0.messages', '0.prompt'],
    systemInMessages: [{ path: 'client.allowSystemInMessages', since: '7.0.0' }],
    system: ['client.instructions', 'client.system'],
    tools: ['client.tools'],
    temperature: ['client.temperature'],
    onEnd: ['0.onFinish', '0.onStepFinish', 'client.onFinish', 'client.onStepFinish'],
    observers: [
      '0.onFinish',
      '0.onStepFinish',
      'client.onFinish',
      'client.onStepFinish',
      'client.experimental_telemetry',
      'client.telemetry',
    ],
  },
} as const;
const AGENT_GENERATE = { ...AGENT, path: 'generate', streaming: 'never', failure: 'promise', answer: TEXT_ANSWER } as const;
/** A promise from 6 on; the stream that it gives drops its errors like streamText's. */
const AGENT_STREAM = {
  ...AGENT,
  path: 'stream',
  streaming: 'always',
  failure: 'silent-stream',
  answer: STREAM_ANSWER,
  consume: STREAM_TEXT.consume,
  ...SILENT,
} as const;

/**
 * What serves an agent to `useChat`: `createAgentUIStreamResponse({ agent, uiMessages })` asks `agent.stream` and makes its response. It rejects
 * for messages that are none; a provider's failure is printed and told to the client (ai@7.0.0 dist/index.js:11024, 6.0.0 dist/index.js:7780).
 */
const AGENT_SERVED = {
  ...FUNCTION,
  operation: 'agent',
  streaming: 'always',
  failure: 'silent-stream',
  options: {
    model: [{ path: '0.agent.model', readOnly: true }],
    timeout: [...TIMEOUT, { path: '0.agent.timeout', since: '7.0.0', readOnly: true }],
    signal: ['0.abortSignal'],
    retries: [{ path: '0.agent.maxRetries', readOnly: true }],
    maxOutputTokens: [{ path: '0.agent.maxOutputTokens', readOnly: true }],
    steps: [{ path: '0.agent.stopWhen', readOnly: true }],
    prepares: ['0.agent.prepareStep', '0.agent.prepareCall'],
    schema: [{ path: '0.agent.output', readOnly: true }],
    messages: ['0.uiMessages'],
    systemInMessages: [{ path: '0.agent.allowSystemInMessages', since: '7.0.0' }],
    system: [{ path: '0.agent.instructions', readOnly: true }],
    tools: ['0.agent.tools'],
    temperature: [{ path: '0.agent.temperature', readOnly: true }],
    onEnd: ['0.onFinish', '0.onStepFinish', '0.onStepEnd'],
    observers: ['0.onFinish', '0.onStepFinish', '0.onStepEnd', '0.agent.onFinish', '0.agent.experimental_telemetry', '0.agent.telemetry'],
    onError: ['0.onError'],
  },
  defaultSteps: 20,
  endlessSteps: ENDLESS,
  since: '6.0.0',
} as const;

const aiFunctions = {
  name: 'ai',
  title: 'AI SDK',
  packages: ['ai', '@ai-sdk/rsc'],
  errors: ['APICallError', 'AISDKError'],
  responders: [
    'OpenAIStream',
    'AnthropicStream',
    'CohereStream',
    'GoogleGenerativeAIStream',
    'HuggingFaceStream',
    'MistralStream',
    'ReplicateStream',
    'AWSBedrockStream',
    'AWSBedrockAnthropicStream',
    'StreamingTextResponse',
    'LangChainAdapter.toDataStreamResponse',
    'LangChainAdapter.toDataStream',
    'createTextStreamResponse',
    'createUIMessageStreamResponse',
    'pipeUIMessageStreamToResponse',
    'toUIMessageStream',
    'toTextStream',
  ],
  clients: [
    {
      name: 'Agent',
      exports: ['ToolLoopAgent', 'Experimental_Agent'],
      construct: 'new',
      options: {
        timeout: [{ path: 'client.timeout', since: '7.0.0' }],
        retries: ['client.maxRetries'],
        maxOutputTokens: ['client.maxOutputTokens'],
        model: ['client.model'],
      },
      limits: LIMITS,
    },
  ],
  operations: [
    { ...GENERATE_TEXT, path: 'generateText', answer: { ...TEXT_ANSWER, ...UNKNOWN_TOOLS }, since: '5.0.0' },
    { ...GENERATE_TEXT, path: 'generateText', until: '5.0.0' },

    { ...STREAM_TEXT, path: 'streamText', answer: { ...STREAM_ANSWER, ...UNKNOWN_TOOLS }, since: '5.0.0' },
    // Here `text` never settles after a failed connection, so awaiting it shows nothing; onError is silent unless set.
    { ...STREAM_TEXT, ...SILENT_4, path: 'streamText', consume: ['consumeStream'], since: '4.0.0', until: '5.0.0' },
    // It was async, rejected where the connection failed, and textStream threw.
    { ...STREAM_TEXT, path: 'streamText', failure: 'promise-stream', consume: ['text'], until: '4.0.0' },
    { ...STREAM_TEXT, path: 'experimental_streamTextLowMemory', since: '7.0.0' },
    // Their names in 3.0; ai@3.4.33 dist/index.d.ts:2398-2413 still has them.
    { ...STREAM_TEXT, path: 'experimental_streamText', failure: 'promise-stream', consume: ['text'], until: '4.0.0' },
    { ...GENERATE_TEXT, path: 'experimental_generateText', until: '4.0.0' },

    { ...GENERATE_OBJECT, path: 'generateObject' },
    { ...GENERATE_OBJECT, path: 'experimental_generateObject', until: '4.0.0' },

    { ...STREAM_OBJECT, path: 'streamObject', since: '4.0.0' },
    { ...STREAM_OBJECT, path: 'streamObject', failure: 'promise-stream', until: '4.0.0' },
    { ...STREAM_OBJECT, path: 'experimental_streamObject', failure: 'promise-stream', until: '4.0.0' },

    // Of `ai/rsc`, later `@ai-sdk/rsc`: awaits the first answer of the model, then renders.
    {
      ...PLAIN,
      path: 'streamUI',
      operation: 'chat',
      streaming: 'always',
      options: {
        ...CALL_OPTIONS,
        ...PROMPT_OPTIONS,
        maxOutputTokens: MAX_OUTPUT_TOKENS,
        tools: ['0.tools'],
        onEnd: ['0.onFinish', '0.text'],
      },
      answer: RENDERED,
    },

    RENDER,

    { ...PLAIN, path: 'embed', operation: 'embeddings' },
    { ...PLAIN, path: 'embedMany', operation: 'embeddings' },
    { ...PLAIN, path: 'rerank', operation: 'rerank', since: '6.0.0' },
    { ...DRAWN, path: 'generateImage', operation: 'image', since: '6.0.0' },
    { ...DRAWN, path: 'experimental_generateImage', operation: 'image', since: '4.0.0', until: '7.0.0' },
    { ...DRAWN, path: 'experimental_generateVideo', operation: 'video', since: '6.0.0' },
    { ...SPOKEN, path: 'generateSpeech', operation: 'audio', since: '7.0.0' },
    { ...SPOKEN, path: 'experimental_generateSpeech', operation: 'audio', since: '4.0.0' },
    { ...PLAIN, path: 'transcribe', operation: 'audio', answer: { text: ['text'] }, since: '7.0.0' },
    { ...PLAIN, path: 'experimental_transcribe', operation: 'audio', answer: { text: ['text'] }, since: '4.0.0' },

    // ai@7.0.173 dist/index.js:11254, 6.0.326 dist/index.js:9502: 20 steps; 5.0.277 dist/index.js:2371: one.
    { ...AGENT_GENERATE, defaultSteps: 20, endlessSteps: ENDLESS, since: '6.0.0' },
    { ...AGENT_GENERATE, defaultSteps: 1, endlessSteps: ENDLESS, since: '5.0.0', until: '6.0.0' },
    { ...AGENT_STREAM, defaultSteps: 20, endlessSteps: ENDLESS, since: '6.0.0' },
    { ...AGENT_STREAM, defaultSteps: 1, endlessSteps: ENDLESS, since: '5.0.0', until: '6.0.0' },
    { ...AGENT_SERVED, path: 'createAgentUIStreamResponse' },
    { ...AGENT_SERVED, path: 'createAgentUIStream' },
    { ...AGENT_SERVED, path: 'pipeAgentUIStreamToResponse' },
  ],
} as const satisfies Sdk;

export const ai = [aiFunctions, aiProviders] as const satisfies readonly Sdk[];
