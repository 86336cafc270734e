import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = {
  timeoutMs: 60_000,
  retries: 10,
  source: '@llamaindex/openai@0.4.22 dist/index.js:979-980',
  note: 'These are the defaults of the OpenAI model, which is used where none is set.',
} as const;

const MODEL_OPTIONS = {
  timeout: ['client.timeout'],
  retries: ['client.maxRetries'],
  baseUrl: ['client.baseURL'],
  apiKey: ['client.apiKey'],
  maxOutputTokens: ['client.maxTokens'],
  model: ['client.model'],
  service: ['client.azure'],
} as const;

const UNNAMED = {
  exports: ['OpenAI', 'openai'],
  source:
    'llamaindex@0.0.31 dist/index.js:579, 0.3.3 dist/llm/openai.js:529, 0.5.5 dist/llm/openai.js:526; @llamaindex/openai@0.4.22 dist/index.js:974',
} as const;

/** Their packages build the provider's client with a key alone, so that neither a time limit nor retries can be set. */
const PLAIN_OPTIONS = {
  apiKey: ['client.apiKey'],
  baseUrl: ['client.config.host'],
  fetch: ['client.config.fetch'],
  maxOutputTokens: ['client.maxTokens'],
  model: ['client.model'],
} as const;
const PLAIN_LIMITS = {
  timeoutMs: null,
  retries: 0,
  source:
    '@llamaindex/ollama@0.1.23 dist/index.js:409; @llamaindex/google@0.4.0 dist/index.js:1676; @llamaindex/mistral@0.1.22 dist/index.js:467',
  note: "Node's own fetch gives up after 300 s without headers or body.",
} as const;

/** Nothing can be set for one call: neither a time limit nor a signal. Its generators end the stream of OpenAI's SDK that they read. */
const CALL = { streaming: 'flag', failure: 'promise', endsUnread: true } as const;
const MESSAGE_ANSWER = {
  text: ['message.content'],
  toolInputs: ['message.options.toolCall[].input'],
  toolNames: ['message.options.toolCall[].name'],
  finish: ['raw'],
} as const;
const CHUNK = { text: ['delta'], finish: ['raw'] } as const;
const CHAT = {
  ...CALL,
  path: 'chat',
  operation: 'chat',
  options: { stream: ['0.stream'], json: ['0.responseFormat'], messages: ['0.messages'], tools: ['0.tools'] },
  answer: MESSAGE_ANSWER,
  chunk: CHUNK,
} as const;
const COMPLETE = {
  ...CALL,
  path: 'complete',
  operation: 'text_completion',
  options: { stream: ['0.stream'], json: ['0.responseFormat'], messages: ['0.prompt'] },
  answer: { text: ['text'], finish: ['raw'] },
  chunk: { text: ['text', 'delta'], finish: ['raw'] },
} as const;
const EXEC = {
  ...CALL,
  path: 'exec',
  operation: 'agent',
  streaming: 'never',
  options: { messages: ['0.messages'], tools: ['0.tools'] },
} as const;
/** Engines give `response` or `message.content`, by version. */
const ENGINE_ANSWER = { text: ['response', 'message.content', 'toString()'], finish: ['raw'] } as const;
const ENGINE_CHUNK = { text: ['response', 'delta'], finish: ['raw'] } as const;

export const llamaindex = {
  name: 'llamaindex',
  title: 'LlamaIndex',
  packages: ['llamaindex', '@llamaindex/*'],
  clients: [
    {
      name: 'Llm',
      exports: ['OpenAI', 'openai', 'OpenAIResponses', 'Anthropic', 'anthropic', 'DeepSeekLLM', 'TogetherLLM', 'Perplexity', 'AzureOpenAI'],
      construct: 'either',
      kept: ['Settings.llm'],
      defaultModels: [
        { ...UNNAMED, package: 'llamaindex', id: 'gpt-3.5-turbo', until: '0.4.0' },
        { ...UNNAMED, package: 'llamaindex', id: 'gpt-4o', since: '0.5.5' },
        { ...UNNAMED, package: '@llamaindex/openai', id: 'gpt-4o' },
      ],
      types: ['LLM', 'ToolCallLLM', 'BaseLLM'],
      options: MODEL_OPTIONS,
      limits: LIMITS,
    },
    {
      name: 'GroqLlm',
      exports: ['Groq', 'groq'],
      construct: 'either',
      options: {
        ...MODEL_OPTIONS,
        timeout: ['client.additionalSessionOptions.timeout'],
        retries: ['client.additionalSessionOptions.maxRetries'],
      },
      limits: { timeoutMs: 60_000, retries: 2, source: '@llamaindex/groq@0.0.50 dist/index.js:14-17; groq-sdk@1.6.0 client.js:485' },
    },
    {
      name: 'PlainLlm',
      exports: ['Ollama', 'ollama', 'Gemini', 'gemini', 'MistralAI', 'mistral'],
      construct: 'either',
      options: PLAIN_OPTIONS,
      limits: PLAIN_LIMITS,
    },
    {
      name: 'Embedding',
      exports: ['*Embedding'],
      construct: 'new',
      kept: ['Settings.embedModel'],
      types: ['BaseEmbedding'],
      options: MODEL_OPTIONS,
      limits: LIMITS,
    },
    // What many others were handed before there were Settings; its `llm` is the model (llamaindex@0.0.31 dist/index.d.ts:867-876).
    {
      name: 'ServiceContext',
      exports: ['serviceContextFromDefaults'],
      construct: 'call',
      options: {},
      limits: LIMITS,
      asks: ['client.llm'],
    },
    { name: 'Index', exports: ['*Index', '*Index.*'], construct: 'either', options: {}, limits: LIMITS },
    {
      name: 'QueryEngine',
      exports: ['*QueryEngine', '*QueryEngine.*'],
      construct: 'either',
      from: [{ client: 'Index', path: 'asQueryEngine' }],
      options: {},
      limits: LIMITS,
      // Retrievers and synthesizers bring their model with them.
      asks: ['client.llm', 'client.0', 'client.1'],
      asksKept: 'Settings.llm',
    },
    {
      name: 'ChatEngine',
      exports: ['*ChatEngine', '*Agent'],
      construct: 'new',
      from: [{ client: 'Index', path: 'asChatEngine' }],
      options: { history: ['client.chatHistory'] },
      limits: LIMITS,
      asks: ['client.llm', 'client.chatModel'],
      asksKept: 'Settings.llm',
    },
    {
      name: 'Workflow',
      exports: ['agent', 'multiAgent', 'AgentWorkflow', 'AgentWorkflow.*'],
      construct: 'either',
      options: { model: ['client.llm'] },
      limits: LIMITS,
      asks: ['client.llm'],
      asksKept: 'Settings.llm',
    },
  ],
  operations: [
    { ...CHAT, on: 'Llm' },
    { ...CHAT, on: 'GroqLlm' },
    { ...CHAT, on: 'PlainLlm' },
    { ...COMPLETE, on: 'Llm' },
    { ...COMPLETE, on: 'GroqLlm' },
    { ...COMPLETE, on: 'PlainLlm' },
    { ...EXEC, on: 'Llm' },
    { ...EXEC, on: 'GroqLlm' },
    { ...EXEC, on: 'PlainLlm' },
    { ...CALL, on: 'Embedding', path: 'getTextEmbedding', operation: 'embeddings', streaming: 'never', options: {} },
    { ...CALL, on: 'Embedding', path: 'getTextEmbeddings', operation: 'embeddings', streaming: 'never', options: {} },
    { ...CALL, on: 'Embedding', path: 'getTextEmbeddingsBatch', operation: 'embeddings', streaming: 'never', options: {} },
    { ...CALL, on: 'Embedding', path: 'getQueryEmbedding', operation: 'embeddings', streaming: 'never', options: {} },
    {
      ...CALL,
      on: 'QueryEngine',
      path: 'query',
      operation: 'chat',
      options: { stream: ['0.stream'], messages: ['0.query'] },
      answer: ENGINE_ANSWER,
      chunk: ENGINE_CHUNK,
    },
    {
      ...CALL,
      on: 'ChatEngine',
      path: 'chat',
      operation: 'chat',
      // Until 0.1 it was `chat(message, chatHistory, streaming)` (llamaindex@0.0.31 dist/ChatEngine.d.ts).
      options: {
        stream: ['0.stream', { path: '2', until: '0.1.0' }],
        messages: [
          { path: '0.message', since: '0.1.0' },
          { path: '0', until: '0.1.0' },
        ],
        history: ['0.chatHistory', { path: '1', until: '0.1.0' }],
      },
      answer: ENGINE_ANSWER,
      chunk: ENGINE_CHUNK,
    },
    {
      ...CALL,
      on: 'Workflow',
      path: 'run',
      operation: 'agent',
      streaming: 'never',
      options: { messages: ['0'], tools: ['client.tools'] },
      answer: { text: ['data.result'] },
    },
    {
      ...CALL,
      on: 'Workflow',
      path: 'runStream',
      operation: 'agent',
      streaming: 'always',
      failure: 'promise-stream',
      options: { messages: ['0'], tools: ['client.tools'] },
      chunk: { text: ['data.delta'] },
    },
  ],
} as const satisfies Sdk;
