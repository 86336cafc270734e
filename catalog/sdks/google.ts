import type { Sdk } from '../../analysis/catalog.js';

/** Every method takes one object; what is no prompt stands in its `config`. */
const GENAI_REQUEST_OPTIONS = {
  timeout: ['0.config.httpOptions.timeout'],
  signal: ['0.config.abortSignal'],
  retries: [{ path: '0.config.httpOptions.retryOptions.attempts', counts: 'attempts' }],
} as const;

const GENAI_OPTIONS = {
  ...GENAI_REQUEST_OPTIONS,
  model: ['0.model'],
  maxOutputTokens: ['0.config.maxOutputTokens'],
  // The schema goes to the model; nothing checks the answer against it here.
  json: ['0.config.responseMimeType', '0.config.responseSchema', '0.config.responseJsonSchema'],
  messages: ['0.contents'],
  system: ['0.config.systemInstruction'],
  // The API knows the roles `user` and `model` only (interface Content).
  systemInMessages: [],
  tools: ['0.config.tools'],
  toolChoice: ['0.config.toolConfig.functionCallingConfig'],
  temperature: ['0.config.temperature'],
  steps: ['0.config.automaticFunctionCalling.maximumRemoteCalls'],
} as const;

/** `text` is a getter: undefined, not an error, when the answer was blocked or is empty. */
const GENAI_ANSWER = {
  text: ['text', 'candidates[].content.parts[].text'],
  mayBeUndefined: ['text'],
  toolInputs: ['functionCalls[].args', 'candidates[].content.parts[].functionCall.args'],
  toolNames: ['functionCalls[].name', 'candidates[].content.parts[].functionCall.name'],
  finish: ['candidates[].finishReason'],
  // An enum, which TypeScript compares with no text.
  cut: { part: 'candidates?.[0]?.finishReason', test: "String({part}) === 'MAX_TOKENS'" },
  refusal: ['promptFeedback', 'candidates[].safetyRatings'],
  usage: ['usageMetadata'],
} as const;

/** DEFAULT_MAX_REMOTE_CALLS: automatic function calling asks the model ten times at most. */
const GENAI_CHAT = {
  on: 'GoogleGenAI',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: GENAI_OPTIONS,
  answer: GENAI_ANSWER,
  defaultSteps: 10,
} as const;
const GENAI_STREAM = { ...GENAI_CHAT, streaming: 'always', failure: 'promise-stream', answer: undefined, chunk: GENAI_ANSWER } as const;
/** @google/genai@1.7.0 dist/node/node.d.ts GenerateContentConfig; a message to a chat would lose the chat's own `config`. Zod writes a schema from 4 on. */
const GENAI_JSON = {
  jsonValue: "'application/json'",
  schemaRequests: [
    {
      option: { path: '0.config.responseMimeType', since: '1.7.0' },
      code: "'application/json', responseJsonSchema: {z}.toJSONSchema({schema})",
      zod: [4],
      atHome: true,
      refusedBy: '^(?:models/)?(?:gemini-(?:pro|ultra|1)|gemma)',
    },
  ],
} as const;
const GENAI_PLAIN = {
  on: 'GoogleGenAI',
  streaming: 'never',
  failure: 'promise',
  options: { ...GENAI_REQUEST_OPTIONS, model: ['0.model'] },
} as const;
const GENAI_DRAWN = { ...GENAI_PLAIN, options: { ...GENAI_PLAIN.options, prompt: ['0.prompt', '0.source.prompt'] } } as const;
const GENAI_NO_INFERENCE = { on: 'GoogleGenAI', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;
const GENAI_LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@google/genai@3.1.0 dist/node/index.mjs:13954-14005; 2.32.0 index.mjs:14084,14107; 1.52.0 index.mjs:13308',
  note: 'Retries are opt-in: an empty `retryOptions` already means 5 attempts. From 2 on the timer stays armed while the body is read.',
} as const;

/** A picture that a filter takes is not in the list (@google/genai@1.30.0 dist/node/node.d.ts:3231). */
const GENAI_PICTURES = { made: ['generatedImages[].image'] } as const;

/** A message to a chat says what a call to generateContent says; the model and the defaults stand where the chat was created. */
const GENAI_MESSAGE_OPTIONS = {
  ...GENAI_OPTIONS,
  model: ['client.model'],
  messages: ['0.message'],
  system: ['0.config.systemInstruction', 'client.config.systemInstruction'],
  json: [...GENAI_OPTIONS.json, 'client.config.responseSchema', 'client.config.responseJsonSchema', 'client.config.responseMimeType'],
  tools: ['0.config.tools', 'client.config.tools'],
  toolChoice: ['0.config.toolConfig.functionCallingConfig', 'client.config.toolConfig.functionCallingConfig'],
  temperature: ['0.config.temperature', 'client.config.temperature'],
  steps: [...GENAI_OPTIONS.steps, 'client.config.automaticFunctionCalling.maximumRemoteCalls'],
} as const;

const genai = {
  name: 'google-genai',
  title: 'Google Gen AI SDK',
  packages: ['@google/genai'],
  errors: ['ApiError'],
  clients: [
    {
      name: 'GoogleGenAI',
      exports: ['GoogleGenAI'],
      construct: 'new',
      options: {
        timeout: ['client.httpOptions.timeout'],
        retries: [{ path: 'client.httpOptions.retryOptions.attempts', counts: 'attempts' }],
        baseUrl: ['client.httpOptions.baseUrl'],
        service: ['client.vertexai'],
        apiKey: ['client.apiKey'],
      },
      serviceModels: 'Vertex AI',
      limits: GENAI_LIMITS,
      holds: [
        {
          text: 'an access token of its own, which it asks Google for before its first request',
          when: 'client.vertexai',
          source: '@google/genai@2.32.0 dist/node/index.mjs:26920-26927',
        },
      ],
    },
    {
      name: 'Chat',
      exports: ['Chat'],
      construct: 'new',
      from: [{ client: 'GoogleGenAI', path: 'chats.create' }],
      remembers: true,
      options: {
        model: ['client.model'],
        maxOutputTokens: ['client.config.maxOutputTokens'],
        // Chat asks through the client's own Models, so that what is set on the client holds: https://github.com/googleapis/js-genai/blob/v1.52.0/src/chats.ts
        timeout: ['client.config.httpOptions.timeout', { path: 'client.httpOptions.timeout', ofOwner: true }],
        retries: [
          { path: 'client.config.httpOptions.retryOptions.attempts', counts: 'attempts' },
          { path: 'client.httpOptions.retryOptions.attempts', counts: 'attempts', ofOwner: true },
        ],
        history: ['client.history'],
      },
      limits: GENAI_LIMITS,
    },
  ],
  operations: [
    { ...GENAI_CHAT, ...GENAI_JSON, path: 'models.generateContent' },
    { ...GENAI_STREAM, ...GENAI_JSON, path: 'models.generateContentStream' },
    { ...GENAI_CHAT, on: 'Chat', path: 'sendMessage', options: GENAI_MESSAGE_OPTIONS },
    { ...GENAI_STREAM, on: 'Chat', path: 'sendMessageStream', options: GENAI_MESSAGE_OPTIONS },
    { ...GENAI_PLAIN, path: 'models.embedContent', operation: 'embeddings' },
    { ...GENAI_DRAWN, path: 'models.generateImages', operation: 'image', answer: GENAI_PICTURES },
    { ...GENAI_DRAWN, path: 'models.editImage', operation: 'image', answer: GENAI_PICTURES },
    // Gives an operation to be polled.
    { ...GENAI_DRAWN, path: 'models.generateVideos', operation: 'video' },
    {
      // A client of its own, with retries on 408, 409, 429 and 5XX. 2.0.0 renamed its options.
      ...GENAI_PLAIN,
      path: 'interactions.create',
      operation: 'chat',
      streaming: 'flag',
      options: {
        model: ['0.model'],
        stream: ['0.stream'],
        tools: ['0.tools'],
        messages: ['0.input'],
        timeout: [
          { path: '1.timeout_ms', since: '2.0.0' },
          { path: '1.timeout', until: '2.0.0' },
        ],
        signal: ['1.signal'],
        retries: [
          { path: '1.retries', since: '2.0.0' },
          { path: '1.maxRetries', until: '2.0.0' },
        ],
      },
      limits: { timeoutMs: null, retries: 4, source: '@google/genai@3.1.0 index.mjs:22151' },
    },
    // A socket for voice: what is said on it comes by callbacks.
    {
      ...GENAI_PLAIN,
      path: 'live.connect',
      operation: 'audio',
      options: { ...GENAI_PLAIN.options, system: ['0.config.systemInstruction'] },
    },
    { ...GENAI_NO_INFERENCE, path: 'models.countTokens' },
    { ...GENAI_NO_INFERENCE, path: 'models.computeTokens' },
    { ...GENAI_NO_INFERENCE, path: 'models.get' },
    { ...GENAI_NO_INFERENCE, path: 'models.list' },
    { ...GENAI_NO_INFERENCE, path: 'files.*' },
    { ...GENAI_NO_INFERENCE, path: 'caches.*' },
    { ...GENAI_NO_INFERENCE, path: 'batches.*' },
    { ...GENAI_NO_INFERENCE, path: 'operations.*' },
  ],
} as const satisfies Sdk;

/** Of both older packages: the settings may stand in the call or where the model was got (`getGenerativeModel(settings, requestOptions)`). */
const MODEL_OPTIONS = {
  model: ['client.model'],
  maxOutputTokens: ['0.generationConfig.maxOutputTokens'],
  json: [
    '0.generationConfig.responseSchema',
    '0.generationConfig.responseMimeType',
    'client.generationConfig.responseSchema',
    'client.generationConfig.responseMimeType',
  ],
  messages: ['0.contents', '0'],
  system: ['0.systemInstruction', 'client.systemInstruction'],
  systemInMessages: [],
  tools: ['0.tools', 'client.tools'],
  toolChoice: ['0.toolConfig.functionCallingConfig', 'client.toolConfig.functionCallingConfig'],
  temperature: ['0.generationConfig.temperature', 'client.generationConfig.temperature'],
} as const;
/** `client.1` is the second argument of getGenerativeModel. */
const MODEL_CLIENT_OPTIONS = {
  timeout: ['client.1.timeout'],
  model: ['client.model'],
  maxOutputTokens: ['client.generationConfig.maxOutputTokens'],
} as const;
/** `startChat` takes the same settings, and falls back on the model's; a message to the chat takes none. */
const SESSION_OPTIONS = {
  model: MODEL_OPTIONS.model,
  maxOutputTokens: ['client.generationConfig.maxOutputTokens'],
  json: ['client.generationConfig.responseSchema', 'client.generationConfig.responseMimeType'],
  messages: ['0'],
  system: ['client.systemInstruction'],
  systemInMessages: [],
  tools: ['client.tools'],
  toolChoice: ['client.toolConfig.functionCallingConfig'],
  temperature: ['client.generationConfig.temperature'],
} as const;
/** @google/generative-ai@0.24.1 dist/index.js:1337, vertexai@1.12.0 build/src/models/generative_models.js:188: with its model's request options. */
const SESSION_CLIENT_OPTIONS = {
  timeout: [{ path: 'client.1.timeout', madeBy: 'getGenerativeModel' }],
  maxOutputTokens: ['client.generationConfig.maxOutputTokens'],
  history: ['client.history'],
} as const;

const MODEL_ANSWER = {
  text: ['response.candidates[].content.parts[].text'],
  toolInputs: ['response.candidates[].content.parts[].functionCall.args'],
  toolNames: ['response.candidates[].content.parts[].functionCall.name'],
  finish: ['response.candidates[].finishReason'],
  cut: { part: 'response.candidates?.[0]?.finishReason', test: "String({part}) === 'MAX_TOKENS'" },
  refusal: ['response.promptFeedback', 'response.candidates[].safetyRatings'],
  usage: ['response.usageMetadata'],
} as const;
/** `text()` throws GoogleGenerativeAIResponseError where the answer was blocked (dist/index.js:487), but not where it was cut. */
const LEGACY_ANSWER = {
  ...MODEL_ANSWER,
  text: ['response.text()', 'response.candidates[].content.parts[].text'],
  toolInputs: [...MODEL_ANSWER.toolInputs, 'response.functionCalls()[].args'],
  toolNames: [...MODEL_ANSWER.toolNames, 'response.functionCalls()[].name'],
} as const;
/** The result holds the stream and a promise of the whole. */
const LEGACY_STREAM_ANSWER = { ...LEGACY_ANSWER, text: ['stream[].text()', ...LEGACY_ANSWER.text] } as const;
const VERTEX_STREAM_ANSWER = { ...MODEL_ANSWER, text: ['stream[].candidates[].content.parts[].text', ...MODEL_ANSWER.text] } as const;

const LEGACY_REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'] } as const;
const LEGACY_OPTIONS = { ...MODEL_OPTIONS, ...LEGACY_REQUEST_OPTIONS } as const;
const LEGACY_SESSION_OPTIONS = { ...SESSION_OPTIONS, ...LEGACY_REQUEST_OPTIONS } as const;
const LEGACY_EMBEDDINGS = {
  on: 'GenerativeModel',
  operation: 'embeddings',
  streaming: 'never',
  failure: 'promise',
  options: { ...LEGACY_REQUEST_OPTIONS, model: MODEL_OPTIONS.model, messages: ['0'] },
} as const;
const LEGACY_CALL = {
  on: 'GenerativeModel',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: LEGACY_OPTIONS,
  answer: LEGACY_ANSWER,
} as const;
const LEGACY_STREAM = {
  ...LEGACY_CALL,
  streaming: 'always',
  failure: 'promise-stream',
  answer: LEGACY_STREAM_ANSWER,
  consume: ['response'],
} as const;
const LEGACY_LIMITS = { timeoutMs: null, retries: 0, source: '@google/generative-ai@0.24.1 dist/index.js:434,443-446' } as const;

const generativeAi = {
  name: 'google-generative-ai',
  title: 'Google Generative AI SDK',
  packages: ['@google/generative-ai'],
  // Its README of 0.24.1 and ai.google.dev/gemini-api/docs/libraries: no longer maintained since 2025-11-30.
  deprecated: '@google/generative-ai is no longer maintained and learns no new models; @google/genai takes its place',
  clients: [
    // `new GoogleGenerativeAI(apiKey)`: the key is the first argument itself.
    {
      name: 'GoogleGenerativeAI',
      exports: ['GoogleGenerativeAI'],
      construct: 'new',
      options: { apiKey: ['client.0'] },
      limits: LEGACY_LIMITS,
    },
    {
      name: 'GenerativeModel',
      exports: ['GenerativeModel'],
      construct: 'new',
      from: [
        { client: 'GoogleGenerativeAI', path: 'getGenerativeModel' },
        { client: 'GoogleGenerativeAI', path: 'getGenerativeModelFromCachedContent' },
      ],
      options: { ...MODEL_CLIENT_OPTIONS, baseUrl: ['client.1.baseUrl'] },
      limits: LEGACY_LIMITS,
    },
    {
      name: 'ChatSession',
      exports: ['ChatSession'],
      construct: 'new',
      from: [{ client: 'GenerativeModel', path: 'startChat' }],
      remembers: true,
      options: SESSION_CLIENT_OPTIONS,
      limits: LEGACY_LIMITS,
    },
  ],
  operations: [
    { ...LEGACY_CALL, path: 'generateContent' },
    { ...LEGACY_STREAM, path: 'generateContentStream' },
    { ...LEGACY_CALL, on: 'ChatSession', path: 'sendMessage', options: LEGACY_SESSION_OPTIONS },
    { ...LEGACY_STREAM, on: 'ChatSession', path: 'sendMessageStream', options: LEGACY_SESSION_OPTIONS },
    { ...LEGACY_EMBEDDINGS, path: 'embedContent' },
    { ...LEGACY_EMBEDDINGS, path: 'batchEmbedContents' },
    { ...GENAI_NO_INFERENCE, on: 'GenerativeModel', path: 'countTokens' },
  ],
} as const satisfies Sdk;

/** No method takes request options: a time limit can only be set where the model is got. */
const VERTEX_CALL = {
  on: 'GenerativeModel',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: MODEL_OPTIONS,
  answer: MODEL_ANSWER,
} as const;
const VERTEX_STREAM = {
  ...VERTEX_CALL,
  streaming: 'always',
  failure: 'promise-stream',
  answer: VERTEX_STREAM_ANSWER,
  consume: ['response'],
} as const;
const VERTEX_LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@google-cloud/vertexai@1.12.0 build/src/functions/post_request.js:46,57-63',
} as const;

const vertexAi = {
  name: 'google-vertexai',
  title: 'Vertex AI SDK',
  packages: ['@google-cloud/vertexai'],
  // cloud.google.com/vertex-ai/generative-ai/docs/deprecations/genai-vertexai-sdk: deprecated on 2025-06-24, to be removed on 2026-06-24.
  deprecated: '@google-cloud/vertexai is deprecated since 2025-06-24; @google/genai with `vertexai: true` takes its place',
  clients: [
    {
      name: 'VertexAI',
      exports: ['VertexAI'],
      construct: 'new',
      options: { baseUrl: ['client.apiEndpoint'] },
      limits: VERTEX_LIMITS,
      holds: [
        {
          text: 'an access token of its own, which it asks Google for before its first request',
          source: '@google-cloud/vertexai@1.12.0 build/src/vertex_ai.js:50',
        },
      ],
    },
    {
      name: 'GenerativeModel',
      exports: ['GenerativeModel', 'GenerativeModelPreview'],
      construct: 'new',
      from: [
        { client: 'VertexAI', path: 'getGenerativeModel' },
        { client: 'VertexAI', path: 'preview.getGenerativeModel' },
      ],
      options: MODEL_CLIENT_OPTIONS,
      limits: VERTEX_LIMITS,
    },
    {
      name: 'ChatSession',
      exports: ['ChatSession', 'ChatSessionPreview'],
      construct: 'new',
      from: [{ client: 'GenerativeModel', path: 'startChat' }],
      remembers: true,
      options: SESSION_CLIENT_OPTIONS,
      limits: VERTEX_LIMITS,
    },
  ],
  operations: [
    { ...VERTEX_CALL, path: 'generateContent' },
    { ...VERTEX_STREAM, path: 'generateContentStream' },
    { ...VERTEX_CALL, on: 'ChatSession', path: 'sendMessage', options: SESSION_OPTIONS },
    { ...VERTEX_STREAM, on: 'ChatSession', path: 'sendMessageStream', options: SESSION_OPTIONS },
    { ...GENAI_NO_INFERENCE, on: 'GenerativeModel', path: 'countTokens' },
  ],
} as const satisfies Sdk;

export const google = [genai, generativeAi, vertexAi] as const satisfies readonly Sdk[];
