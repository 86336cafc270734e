import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@genkit-ai/google-genai@1.42.0 lib/googleai/client.js:260-264 (a time limit only where the plugin is given one)',
} as const;

const FALLBACK = { name: 'fallback', from: 'genkit/model/middleware' } as const;

/** A call may be one string, or an object. Middleware in `use` retries and falls back. */
const OPTIONS = {
  model: ['0.model'],
  signal: ['0.abortSignal'],
  retries: [{ path: '0.use', readOnly: true }],
  fallback: [{ path: '0.use', takes: FALLBACK }],
  maxOutputTokens: ['0.config.maxOutputTokens'],
  steps: ['0.maxTurns'],
  schema: ['0.output.schema'],
  json: ['0.output.format'],
  messages: ['0.prompt', '0.messages', '0'],
  system: ['0.system'],
  tools: ['0.tools'],
  temperature: ['0.config.temperature'],
} as const;
/** A prompt is called with its input first: `prompt(input, options)`. Its own settings are the first argument of definePrompt. */
const PROMPT_OPTIONS = {
  model: ['1.model', 'client.model'],
  signal: ['1.abortSignal'],
  retries: [
    { path: '1.use', readOnly: true },
    { path: 'client.use', readOnly: true },
  ],
  fallback: [
    { path: '1.use', takes: FALLBACK },
    { path: 'client.use', takes: FALLBACK },
  ],
  maxOutputTokens: ['1.config.maxOutputTokens', 'client.config.maxOutputTokens'],
  steps: ['1.maxTurns', 'client.maxTurns'],
  schema: ['1.output.schema', 'client.output.schema'],
  json: ['1.output.format', 'client.output.format'],
  messages: ['client.prompt', 'client.messages', 'client.1'],
  system: ['client.system'],
  tools: ['1.tools', 'client.tools'],
  temperature: ['1.config.temperature', 'client.config.temperature'],
} as const;

const ANSWER = {
  text: ['text'],
  object: ['output'],
  validated: 'with-schema',
  toolInputs: ['toolRequests[].toolRequest.input'],
  toolNames: ['toolRequests[].toolRequest.name'],
  finish: ['finishReason', 'finishMessage'],
  cut: { part: 'finishReason', test: "{part} === 'length'" },
  refusal: ['finishReason'],
  usage: ['usage'],
  // @genkit-ai/ai@1.42.0 lib/generate/response.js: what was sent, and the answer.
  conversation: ['messages'],
} as const;
/** `{ stream, response }`, both at once. */
const STREAM_ANSWER = {
  text: ['stream[].text', 'response.text'],
  object: ['response.output', 'stream[].output'],
  validated: 'with-schema',
  finish: ['response.finishReason'],
} as const;

/** @genkit-ai/ai@1.42.0 lib/generate/action.js:347: maxTurns ?? 5. */
const GENERATE = { operation: 'chat', streaming: 'never', failure: 'promise', options: OPTIONS, answer: ANSWER, defaultSteps: 5 } as const;
const STREAM = { ...GENERATE, streaming: 'always', failure: 'sync-stream', answer: STREAM_ANSWER, consume: ['response'] } as const;
const PLAIN = { on: 'Genkit', streaming: 'never', failure: 'promise', options: {} } as const;

/** What a flow does is the project's own code; only its remote and streaming forms are calls. */
const FLOW = { on: 'Flow', operation: 'agent', options: { signal: ['1.abortSignal'] } } as const;

export const genkit = {
  name: 'genkit',
  title: 'Genkit',
  packages: ['genkit', '@genkit-ai/ai'],
  routes: [
    { prefix: 'googleai/', provider: 'Google' },
    { prefix: 'vertexai/', provider: 'Vertex AI' },
    { prefix: 'openai/', provider: 'OpenAI' },
    { prefix: 'anthropic/', provider: 'Anthropic', capped: true },
  ],
  capped: [{ package: '@genkit-ai/anthropic', source: '@genkit-ai/anthropic@0.2.0 lib/runner/stable.js:156, 0.3.0 :158 (4096)' }],
  senders: [
    {
      packages: ['@genkit-ai/anthropic'],
      limits: {
        timeoutMs: 600_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: '@anthropic-ai/sdk@0.97.1 client.js (made with a key alone: @genkit-ai/anthropic@0.3.0 lib/index.js)',
        note: 'The client inside the plugin sets it.',
      },
    },
    {
      packages: ['@genkit-ai/compat-oai'],
      limits: {
        timeoutMs: 600_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: 'openai@4.104.0 core.js (made with the options of the plugin: @genkit-ai/compat-oai@1.42.0 lib/index.js)',
        note: 'The client inside the plugin sets it.',
      },
      options: ['timeout', 'maxRetries'],
    },
    {
      packages: [
        ...['genkitx-openai', 'genkitx-anthropic', 'genkitx-groq', 'genkitx-mistral', 'genkitx-cohere', 'genkitx-azure-openai'],
        ...['genkitx-aws-bedrock', 'genkitx-ollama', 'genkitx-deepseek', 'genkitx-xai', 'genkitx-openrouter'],
      ],
    },
  ],
  clients: [
    { name: 'Genkit', exports: ['genkit', 'Genkit'], construct: 'either', options: { model: ['client.model'] }, limits: LIMITS },
    {
      name: 'Prompt',
      exports: [],
      construct: 'call',
      types: ['ExecutablePrompt'],
      from: [
        { client: 'Genkit', path: 'definePrompt' },
        { client: 'Genkit', path: 'prompt' },
      ],
      options: {},
      limits: LIMITS,
    },
    { name: 'Session', exports: [], construct: 'call', from: [{ client: 'Genkit', path: 'createSession' }], options: {}, limits: LIMITS },
    {
      name: 'Chat',
      exports: [],
      construct: 'call',
      from: [
        { client: 'Genkit', path: 'chat' },
        { client: 'Session', path: 'chat' },
      ],
      options: { model: ['client.model', 'client.1.model'] },
      limits: LIMITS,
    },
    { name: 'Flow', exports: [], construct: 'call', from: [{ client: 'Genkit', path: 'defineFlow' }], options: {}, limits: LIMITS },
  ],
  operations: [
    { ...GENERATE, on: 'Genkit', path: 'generate' },
    { ...STREAM, on: 'Genkit', path: 'generateStream' },
    { ...GENERATE, on: 'Prompt', path: '', options: PROMPT_OPTIONS },
    { ...STREAM, on: 'Prompt', path: 'stream', options: PROMPT_OPTIONS },
    { ...GENERATE, on: 'Chat', path: 'send' },
    { ...STREAM, on: 'Chat', path: 'sendStream' },
    { ...FLOW, path: 'run', streaming: 'never', failure: 'promise' },
    { ...FLOW, path: 'stream', streaming: 'always', failure: 'sync-stream', consume: ['output'] },
    // Of `genkit/beta/client`: a flow behind a URL.
    {
      on: null,
      path: 'runFlow',
      operation: 'agent',
      streaming: 'never',
      failure: 'promise',
      options: { signal: ['0.abortSignal'] },
      limits: LIMITS,
    },
    {
      on: null,
      path: 'streamFlow',
      operation: 'agent',
      streaming: 'always',
      failure: 'sync-stream',
      options: { signal: ['0.abortSignal'] },
      consume: ['output'],
      limits: LIMITS,
    },
    { ...PLAIN, path: 'embed', operation: 'embeddings', options: { model: ['0.embedder'] } },
    { ...PLAIN, path: 'embedMany', operation: 'embeddings', options: { model: ['0.embedder'] } },
    { ...PLAIN, path: 'rerank', operation: 'rerank', options: { model: ['0.reranker'] } },
    { ...PLAIN, path: 'retrieve', operation: 'embeddings', options: { model: ['0.retriever'] } },
  ],
} as const satisfies Sdk;
