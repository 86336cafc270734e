import type { ClientOptions, Operation, Sdk } from '../../analysis/catalog.js';
import { chains, keepsThreads, limitsOfTheModelBehind, limitsOfTheModelInside, modelBehind, modelInside } from './langchain-chains.js';
import { noLimit, openaiLimits, sdkTenMinutes } from './langchain-limits.js';
import { CALL_TIMEOUT, composers, derivations, MESSAGE_ENDS, routes, sequence } from './langchain-runnables.js';
import { SHORTENING } from './langgraph.js';

/** LangChain's text completion classes, embeddings, ready-made chains and agents. */
const packages = ['langchain', '@langchain/*'] as const;

const text = { text: [''] } as const;
const callOptions = { timeout: [CALL_TIMEOUT], signal: ['1.signal'], messages: ['0'] } as const;
const complete = { operation: 'text_completion', streaming: 'never', failure: 'promise', options: callOptions } as const;

const openaiTextOptions = {
  timeout: ['client.timeout', CALL_TIMEOUT],
  retries: ['client.maxRetries'],
  // Before OpenAI's SDK 4 its configuration was the second argument.
  baseUrl: ['client.configuration.baseURL', 'client.configuration.basePath', 'client.1.basePath'],
  apiKey: ['client.apiKey', 'client.openAIApiKey'],
  maxOutputTokens: ['client.maxTokens'],
  model: ['client.model', 'client.modelName'],
  browser: ['client.configuration.dangerouslyAllowBrowser'],
} as const satisfies ClientOptions;

const otherTextOptions = {
  timeout: [CALL_TIMEOUT],
  retries: ['client.maxRetries'],
  baseUrl: ['client.baseUrl', 'client.endpointUrl'],
  apiKey: ['client.apiKey'],
  maxOutputTokens: ['client.maxOutputTokens', 'client.maxTokens', 'client.numPredict'],
  model: ['client.model', 'client.modelName'],
} as const satisfies ClientOptions;

const textOperations = [
  { ...complete, on: 'TextModel', path: 'invoke', answer: text },
  { ...complete, on: 'TextModel', path: 'batch', answer: { text: ['[]'] } },
  { ...complete, on: 'TextModel', path: 'stream', streaming: 'always', failure: 'promise-stream', chunk: text },
  { ...complete, on: 'TextModel', path: 'streamEvents', streaming: 'always', failure: 'sync-stream' },
  { ...complete, on: 'TextModel', path: 'generate', answer: { text: ['generations[][].text'] } },
  { ...complete, on: 'TextModel', path: 'call', answer: text, deprecated: 'call() is gone in LangChain 1; use invoke()' },
  { ...complete, on: 'TextModel', path: '_call', answer: text },
  { ...complete, on: 'TextModel', path: 'predict', answer: text, deprecated: 'predict() is gone in LangChain 1; use invoke()' },
] as const satisfies readonly Operation[];

const textModel = {
  name: 'TextModel',
  construct: 'new',
  derive: [...derivations, { path: 'pipe' }],
  composedBy: composers,
  sequence,
} as const;

const openaiText = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...textModel,
      exports: ['OpenAI', 'AzureOpenAI', 'PromptLayerOpenAI', 'Fireworks'],
      options: openaiTextOptions,
      // 256 tokens (langchain@0.0.140 llms/openai.js, @langchain/openai@0.3.14 llms.js:100-104), later the 16 of the completions API.
      capsOutput: true,
      // Of these it makes an OpenAIChat (langchain@0.0.49 llms/openai.js:24-27, @langchain/openai@0.3.14 llms.js:73-85).
      uncappedModels: '^gpt-(3\\.5-turbo|4)(?!.*-instruct)',
      ...openaiLimits,
    },
  ],
  operations: textOperations,
} as const satisfies Sdk;

/** A chat behind the methods of a text model. */
const openaiChatText = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...textModel,
      exports: ['OpenAIChat'],
      options: openaiTextOptions,
      defaultModels: [
        { package: 'langchain', exports: ['OpenAIChat'], id: 'gpt-3.5-turbo', source: 'langchain@0.0.33 dist/llms/openai-chat.js:64' },
      ],
      ...openaiLimits,
    },
  ],
  operations: textOperations,
} as const satisfies Sdk;

const otherText = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...textModel,
      exports: [
        'Ollama',
        'Cohere',
        'Bedrock',
        'HuggingFaceInference',
        'Replicate',
        'TogetherAI',
        'MistralAI',
        'VertexAI',
        'GooglePaLM',
        'WatsonxLLM',
      ],
      types: ['LLM', 'BaseLLM'],
      openTypes: true,
      options: otherTextOptions,
      limits: noLimit,
    },
  ],
  operations: textOperations,
} as const satisfies Sdk;

/** `embedQuery(text)` takes nothing beside the text. */
const openaiEmbeddingOptions = { ...openaiTextOptions, timeout: ['client.timeout'] } as const satisfies ClientOptions;
const otherEmbeddingOptions = { ...otherTextOptions, timeout: [] } as const satisfies ClientOptions;

const embed = { operation: 'embeddings', streaming: 'never', failure: 'promise', options: {} } as const;

const embeddings = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      name: 'OpenAIEmbeddings',
      exports: ['OpenAIEmbeddings', 'AzureOpenAIEmbeddings'],
      construct: 'new',
      options: openaiEmbeddingOptions,
      ...openaiLimits,
    },
    {
      name: 'Embeddings',
      exports: ['*Embeddings', 'CacheBackedEmbeddings.fromBytesStore'],
      construct: 'either',
      types: ['Embeddings', 'EmbeddingsInterface'],
      openTypes: true,
      options: otherEmbeddingOptions,
      limits: noLimit,
    },
  ],
  operations: [
    { ...embed, on: 'OpenAIEmbeddings', path: 'embedQuery' },
    { ...embed, on: 'OpenAIEmbeddings', path: 'embedDocuments' },
    { ...embed, on: 'Embeddings', path: 'embedQuery' },
    { ...embed, on: 'Embeddings', path: 'embedDocuments' },
  ],
} as const satisfies Sdk;

/** A store asks the embeddings that it was given; what it sends to its database is no model's business. */
const stores = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      name: 'VectorStore',
      exports: ['VectorStore'],
      construct: 'new',
      types: ['SaveableVectorStore', 'MemoryVectorStore'],
      options: {},
      limits: noLimit,
      asks: ['client.0'],
    },
  ],
  operations: [
    { ...embed, on: 'VectorStore', path: 'embeddings.embedQuery' },
    { ...embed, on: 'VectorStore', path: 'embeddings.embedDocuments' },
  ],
} as const satisfies Sdk;

const agentOptions = {
  ...callOptions,
  messages: ['0.messages', '0'],
  steps: ['1.recursionLimit'],
  system: ['client.systemPrompt'],
  tools: ['client.tools'],
} as const;
const agentAnswer = {
  text: ['messages[].content', 'output'],
  object: ['structuredResponse'],
  validated: 'with-schema',
  finish: MESSAGE_ENDS.map((end) => `messages[].${end}`),
} as const;
/** For what was said before, prompts have a place under the name that all examples give it. */
const executorOptions = { ...callOptions, history: ['0.chat_history'] } as const;
/** Of all the messages on the way only the text of the last comes out. */
const executorAnswer = { text: ['output'], textParsers: [] } as const;
const run = { operation: 'agent', streaming: 'never', failure: 'promise', options: agentOptions, answer: agentAnswer } as const;

const executorOperations = [
  {
    ...run,
    on: 'AgentExecutor',
    path: 'invoke',
    defaultSteps: 15,
    options: { ...executorOptions, steps: ['client.maxIterations'] },
    answer: executorAnswer,
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'call',
    defaultSteps: 15,
    options: { history: ['0.chat_history'], steps: ['client.maxIterations'] },
    answer: executorAnswer,
    deprecated: 'call() is gone in LangChain 1; use invoke()',
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'run',
    defaultSteps: 15,
    options: { steps: ['client.maxIterations'] },
    answer: text,
    deprecated: 'run() is gone in LangChain 1; use invoke()',
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'batch',
    defaultSteps: 15,
    options: { ...callOptions, steps: ['client.maxIterations'] },
    answer: { text: ['[].output'] },
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'stream',
    streaming: 'always',
    failure: 'promise-stream',
    defaultSteps: 15,
    options: { ...executorOptions, steps: ['client.maxIterations'] },
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'streamEvents',
    streaming: 'always',
    failure: 'sync-stream',
    defaultSteps: 15,
    options: { ...executorOptions, steps: ['client.maxIterations'] },
  },
  {
    ...run,
    on: 'AgentExecutor',
    path: 'streamLog',
    streaming: 'always',
    failure: 'sync-stream',
    defaultSteps: 15,
    options: { ...executorOptions, steps: ['client.maxIterations'] },
  },
] as const satisfies readonly Operation[];

const agents = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  routes,
  clients: [
    {
      name: 'Agent',
      exports: ['createAgent', 'ReactAgent'],
      construct: 'either',
      keepsThreads: { by: ['client.checkpointer'], unless: ['client.middleware'], shortening: SHORTENING },
      derive: derivations,
      options: limitsOfTheModelInside,
      limits: sdkTenMinutes,
      asks: modelInside,
    },
    {
      name: 'AgentExecutor',
      keepsThreads,
      exports: [
        'AgentExecutor',
        'AgentExecutor.fromAgentAndTools',
        'PlanAndExecuteAgentExecutor.fromLLMAndTools',
        'createConversationalRetrievalAgent',
        'PlanAndExecuteAgentExecutor',
      ],
      construct: 'either',
      derive: derivations,
      composedBy: ['RunnableWithMessageHistory'],
      options: limitsOfTheModelInside,
      limits: sdkTenMinutes,
      asks: modelInside,
    },
  ],
  operations: [
    { ...run, on: 'Agent', path: 'invoke', defaultSteps: 25, options: { ...agentOptions, schema: ['client.responseFormat'] } },
    {
      ...run,
      on: 'Agent',
      path: 'batch',
      defaultSteps: 25,
      answer: {
        text: ['[].messages[].content'],
        finish: MESSAGE_ENDS.map((end) => `[].messages[].${end}`),
      },
    },
    { ...run, on: 'Agent', path: 'stream', streaming: 'always', failure: 'promise-stream', defaultSteps: 25 },
    { ...run, on: 'Agent', path: 'streamEvents', streaming: 'always', failure: 'sync-stream', defaultSteps: 25 },
    { ...run, on: 'Agent', path: 'streamLog', streaming: 'always', failure: 'sync-stream', defaultSteps: 25 },
    ...executorOperations,
  ],
} as const satisfies Sdk;

/** The tools come first, and the model second. */
const agentsForTools = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      name: 'AgentExecutor',
      keepsThreads,
      exports: ['initializeAgentExecutor', 'initializeAgentExecutorWithOptions'],
      construct: 'either',
      derive: derivations,
      composedBy: ['RunnableWithMessageHistory'],
      options: limitsOfTheModelBehind,
      limits: sdkTenMinutes,
      asks: modelBehind,
    },
  ],
  operations: executorOperations,
} as const satisfies Sdk;

export const langchainChainsAndAgents = [
  openaiText,
  openaiChatText,
  otherText,
  embeddings,
  stores,
  ...chains,
  agents,
  agentsForTools,
] as const satisfies readonly Sdk[];
