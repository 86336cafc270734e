import type { Sdk } from '../../analysis/catalog.js';

/** What a model may answer with stands where it is got: `getGenerativeModel(ai, settings, requestOptions)`. */
const SETTINGS = {
  model: ['client.1.model'],
  system: ['client.1.systemInstruction'],
  systemInMessages: [],
  tools: ['client.1.tools'],
} as const;
/** New in @firebase/ai 2, so that no repair names them. */
const REQUEST = { timeout: [{ path: '1.timeout', readOnly: true }], signal: [{ path: '1.signal', readOnly: true }] } as const;
const OPTIONS = {
  ...SETTINGS,
  ...REQUEST,
  maxOutputTokens: ['0.generationConfig.maxOutputTokens', 'client.1.generationConfig.maxOutputTokens'],
  json: [
    '0.generationConfig.responseSchema',
    '0.generationConfig.responseMimeType',
    'client.1.generationConfig.responseSchema',
    'client.1.generationConfig.responseMimeType',
  ],
  messages: ['0.contents', '0'],
  temperature: ['0.generationConfig.temperature', 'client.1.generationConfig.temperature'],
} as const;
/** A message to a chat takes no settings: those of its model hold, or of `startChat`, which cannot be told apart here. */
const CHAT_OPTIONS = { ...REQUEST, messages: ['0'], systemInMessages: [] } as const;

/** `text()` throws where the answer was blocked (@firebase/ai@2.16.0 dist/index.cjs.js:1783), but not where it was cut. */
const ANSWER = {
  text: ['response.text()', 'response.candidates[].content.parts[].text'],
  toolInputs: ['response.functionCalls()[].args', 'response.candidates[].content.parts[].functionCall.args'],
  toolNames: ['response.functionCalls()[].name', 'response.candidates[].content.parts[].functionCall.name'],
  finish: ['response.candidates[].finishReason'],
  cut: { part: 'response.candidates?.[0]?.finishReason', test: "String({part}) === 'MAX_TOKENS'" },
  refusal: ['response.promptFeedback', 'response.candidates[].safetyRatings'],
  usage: ['response.usageMetadata'],
} as const;

const CALL = {
  on: 'GenerativeModel',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: OPTIONS,
  answer: ANSWER,
} as const;
const STREAM = {
  ...CALL,
  streaming: 'always',
  failure: 'promise-stream',
  answer: { ...ANSWER, text: ['stream[].text()', ...ANSWER.text] },
  consume: ['response'],
} as const;

const LIMITS = {
  timeoutMs: 180_000,
  retries: 0,
  timeoutCovers: 'headers',
  source: '@firebase/ai@2.16.0 dist/index.cjs.js:37,1634-1712; @firebase/vertexai@1.2.4 dist/index.cjs.js:36,354',
} as const;

export const firebase = {
  name: 'firebase-ai',
  title: 'Firebase AI SDK',
  packages: ['firebase/ai', 'firebase/vertexai', 'firebase/vertexai-preview', '@firebase/ai', '@firebase/vertexai'],
  clients: [
    {
      name: 'GenerativeModel',
      exports: ['getGenerativeModel', 'GenerativeModel'],
      construct: 'either',
      options: {
        timeout: ['client.2.timeout'],
        model: ['client.1.model'],
        maxOutputTokens: ['client.1.generationConfig.maxOutputTokens'],
        baseUrl: ['client.2.baseUrl'],
      },
      limits: LIMITS,
    },
    {
      name: 'ChatSession',
      exports: ['ChatSession'],
      construct: 'new',
      from: [{ client: 'GenerativeModel', path: 'startChat' }],
      remembers: true,
      options: { timeout: [{ path: 'client.2.timeout', madeBy: 'getGenerativeModel' }], history: ['client.history'] },
      limits: LIMITS,
    },
    // Gone again in the latest of 2.
    {
      name: 'ImagenModel',
      exports: ['getImagenModel', 'ImagenModel'],
      construct: 'either',
      options: { model: ['client.1.model'] },
      limits: LIMITS,
    },
  ],
  operations: [
    { ...CALL, path: 'generateContent' },
    { ...STREAM, path: 'generateContentStream' },
    { ...CALL, on: 'ChatSession', path: 'sendMessage', options: CHAT_OPTIONS },
    { ...STREAM, on: 'ChatSession', path: 'sendMessageStream', options: CHAT_OPTIONS },
    {
      on: 'ImagenModel',
      path: 'generateImages',
      operation: 'image',
      streaming: 'never',
      failure: 'promise',
      options: { ...REQUEST, model: ['client.1.model'], prompt: ['0'] },
    },
    { on: 'GenerativeModel', path: 'countTokens', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} },
  ],
} as const satisfies Sdk;
