import type { ClientOptions, ClientType, Limits, Operation, Providers, Sdk } from '../../analysis/catalog.js';
import { langchainChainsAndAgents } from './langchain-legacy.js';
import { noLimit, openaiLimits, sdkTenMinutes } from './langchain-limits.js';
import {
  CALL_TIMEOUT,
  chain,
  chainOperations,
  composers,
  derivations,
  modelOperations,
  routes,
  sequence,
  structuredModel,
} from './langchain-runnables.js';
import { genaiOperations, structuredOperations, uncheckedOperations, vertexOperations } from './langchain-structures.js';

/**
 * LangChain, one entry for each family of constructors. The classes are listed by name, since `Chat*` would also be `ChatPromptTemplate`
 * and `ChatMessageHistory`, whose `invoke` asks no model.
 */
const packages = ['langchain', '@langchain/*'] as const;
const runnables = [...modelOperations, ...structuredOperations, ...chainOperations] as const;
const uncheckedRunnables = [...modelOperations, ...uncheckedOperations, ...chainOperations] as const;
const model = { name: 'Model', construct: 'new', derive: derivations, composedBy: composers, sequence } as const;

const openaiOptions = {
  timeout: ['client.timeout', CALL_TIMEOUT, 'client.configuration.timeout'],
  retries: ['client.maxRetries'],
  baseUrl: [
    'client.configuration.baseURL',
    'client.configuration.basePath',
    'client.azureOpenAIEndpoint',
    'client.azureOpenAIBasePath',
    // Before OpenAI's SDK 4 its configuration was the second argument.
    'client.1.basePath',
  ],
  apiKey: ['client.apiKey', 'client.openAIApiKey', 'client.azureOpenAIApiKey'],
  fetch: ['client.configuration.fetch'],
  maxOutputTokens: ['client.maxTokens', 'client.maxCompletionTokens'],
  model: ['client.model', 'client.modelName', 'client.azureOpenAIApiDeploymentName'],
  service: ['client.azureOpenAIApiKey', 'client.azureOpenAIApiInstanceName', 'client.azureOpenAIApiDeploymentName'],
  browser: ['client.configuration.dangerouslyAllowBrowser'],
} as const satisfies ClientOptions;

/** The constructor is `(fields)`, or `(model, fields)` in the later versions of some; the call's own `timeout` works on every runnable. */
const callOnlyOptions = {
  timeout: [CALL_TIMEOUT],
  retries: ['client.maxRetries'],
  baseUrl: ['client.baseUrl', 'client.baseURL', 'client.endpoint', 'client.endpointUrl'],
  apiKey: ['client.apiKey'],
  fetch: ['client.fetch'],
  maxOutputTokens: ['client.maxTokens', 'client.maxOutputTokens', 'client.numPredict', 'client.maxTokensToSample'],
  model: ['client.model', 'client.modelName', 'client.modelId'],
} as const satisfies ClientOptions;

/** What providers with OpenAI's form of an answer say is handed on as it came. */
const cutByLength = { part: 'response_metadata.finish_reason', test: "{part} === 'length'" } as const;

const unnamedIn = (name: string) => [
  {
    package: name,
    exports: ['ChatOpenAI'],
    id: 'gpt-3.5-turbo',
    source: '@langchain/openai@1.5.8 dist/chat_models/base.js:37 (and 0.0.14 to 0.5.18); langchain@0.0.33 dist/chat_models/openai.js:89',
  },
];

/** The classes for other providers share these options, and what they make of them has not been looked at. */
const sends = {
  exports: ['ChatOpenAI', 'ChatOpenAICompletions', 'ChatOpenAIResponses'],
  parameters: {
    temperature: 'client.temperature',
    top_p: 'client.topP',
    frequency_penalty: 'client.frequencyPenalty',
    presence_penalty: 'client.presencePenalty',
  },
  source: '@langchain/openai@1.5.8 dist/chat_models/completions.js:29, 0.4.9 and 0.5.18 dist/chat_models.js: only the cap is renamed',
} as const;

const openaiFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...model,
      exports: [
        'ChatOpenAI',
        'AzureChatOpenAI',
        'ChatOpenAICompletions',
        'ChatOpenAIResponses',
        'AzureChatOpenAICompletions',
        'AzureChatOpenAIResponses',
        'ChatXAI',
        'ChatXAIResponses',
        'ChatDeepSeek',
        'ChatFireworks',
        'ChatTogetherAI',
        'ChatPerplexity',
        'PromptLayerChatOpenAI',
      ],
      options: openaiOptions,
      sends,
      defaultModels: [...unnamedIn('@langchain/openai'), ...unnamedIn('langchain')],
      cut: cutByLength,
      ...openaiLimits,
      deployments: ['AzureChatOpenAI', 'AzureChatOpenAICompletions', 'AzureChatOpenAIResponses'],
    },
    { ...structuredModel, options: openaiOptions, sends, ...openaiLimits },
    { ...chain, options: openaiOptions, sends, ...openaiLimits },
  ],
  operations: runnables,
} as const satisfies Sdk;

const anthropicOptions = {
  timeout: ['client.clientOptions.timeout', CALL_TIMEOUT],
  retries: ['client.maxRetries'],
  baseUrl: ['client.anthropicApiUrl', 'client.clientOptions.baseURL'],
  apiKey: ['client.apiKey', 'client.anthropicApiKey'],
  fetch: ['client.clientOptions.fetch'],
  maxOutputTokens: ['client.maxTokens', 'client.maxTokensToSample'],
  model: ['client.model', 'client.modelName'],
  browser: ['client.clientOptions.dangerouslyAllowBrowser'],
} as const satisfies ClientOptions;

const anthropicFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...model,
      exports: ['ChatAnthropic', 'ChatAnthropicMessages'],
      options: anthropicOptions,
      capsOutput: true,
      cut: { part: 'response_metadata.stop_reason', test: "{part} === 'max_tokens'" },
      limits: sdkTenMinutes,
    },
    { ...structuredModel, options: anthropicOptions, capsOutput: true, limits: sdkTenMinutes },
    { ...chain, options: anthropicOptions, capsOutput: true, limits: sdkTenMinutes },
  ],
  operations: runnables,
} as const satisfies Sdk;

const groqOptions = { ...callOnlyOptions, timeout: ['client.timeout', CALL_TIMEOUT] } as const satisfies ClientOptions;
const groqLimits = {
  timeoutMs: 60_000,
  retries: 6,
  timeoutCovers: 'headers',
  source: '@langchain/core@1.4.0 utils/async_caller.js:181-182; groq-sdk@1.6 client.js:485',
  note: 'each of the 7 attempts has the 1 minute of groq-sdk',
} as const satisfies Limits;

const groqFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    { ...model, exports: ['ChatGroq'], options: groqOptions, cut: cutByLength, limits: groqLimits },
    { ...structuredModel, options: groqOptions, limits: groqLimits },
    { ...chain, options: groqOptions, limits: groqLimits },
  ],
  operations: runnables,
} as const satisfies Sdk;

/** Those that go past LangChain's caller, so that its `maxRetries` does nothing. */
const { retries: _, ...unrepeatedOptions } = callOnlyOptions;
const ollamaOptions = { ...unrepeatedOptions, maxOutputTokens: ['client.numPredict'] } as const satisfies ClientOptions;
const ollamaLimits = {
  timeoutMs: null,
  retries: 0,
  source: '@langchain/ollama@1.3.0 dist/chat_models.js:361-365,527,553 (and 0.1.6, 0.2.4)',
  note: "ChatOllama asks the client of ollama itself, past LangChain's retries, and that has neither a limit nor retries",
} as const satisfies Limits;

const ollamaFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages: ['@langchain/ollama'],
  clients: [
    { ...model, exports: ['ChatOllama'], options: ollamaOptions, limits: ollamaLimits },
    { ...structuredModel, options: ollamaOptions, limits: ollamaLimits },
    { ...chain, options: ollamaOptions, limits: ollamaLimits },
  ],
  operations: runnables,
} as const satisfies Sdk;

const converseOptions = {
  timeout: [CALL_TIMEOUT, 'client.clientOptions.requestHandler.requestTimeout', { path: 'client.client.timeout', readOnly: true }],
  retries: [{ path: 'client.clientOptions.maxAttempts', counts: 'attempts' }, 'client.client.maxRetries'],
  baseUrl: ['client.endpointHost'],
  apiKey: ['client.credentials.secretAccessKey', 'client.apiKey'],
  maxOutputTokens: ['client.maxTokens'],
  model: ['client.model'],
} as const satisfies ClientOptions;
const converseLimits = {
  timeoutMs: null,
  retries: 2,
  source: '@langchain/aws@1.4.3 dist/chat_models.js:537-543,659,692,731 (and 0.1.15)',
  note: "ChatBedrockConverse sends by the client of AWS, past LangChain's retries: 3 attempts, and no time limit",
} as const satisfies Limits;

const converseFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages: ['@langchain/aws'],
  clients: [
    { ...model, exports: ['ChatBedrockConverse'], options: converseOptions, limits: converseLimits, asks: ['client.client'] },
    { ...structuredModel, options: converseOptions, limits: converseLimits },
    { ...chain, options: converseOptions, limits: converseLimits },
  ],
  operations: uncheckedRunnables,
} as const satisfies Sdk;

/** Subclasses of Google's model ask the provider's own client, which the class holds. What repeats is LangChain's caller around it. */
const googleClient = {
  on: 'Model',
  operation: 'chat',
  failure: 'promise',
  options: { signal: ['1.signal'] },
  limits: { timeoutMs: null, retries: 0, source: '@google/generative-ai@0.24.1 dist/index.js:434,443-446' },
  isUnrepeated: true,
} as const;
const googleInside = [
  { ...googleClient, path: 'client.generateContent', streaming: 'never' },
  { ...googleClient, path: 'client.generateContentStream', streaming: 'always' },
] as const satisfies readonly Operation[];

const googleOptions = {
  ...callOnlyOptions,
  maxOutputTokens: ['client.maxOutputTokens', 'client.maxTokens'],
} as const satisfies ClientOptions;

const googleClients = [
  {
    ...model,
    exports: ['ChatGoogle', 'ChatGoogleGenerativeAI', 'ChatVertexAI', 'ChatGooglePaLM', 'ChatGoogleVertexAI'],
    options: googleOptions,
    limits: noLimit,
  },
  { ...structuredModel, options: googleOptions, limits: noLimit },
  { ...chain, options: googleOptions, limits: noLimit },
] as const satisfies readonly ClientType[];

const googleFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: googleClients,
  operations: [...runnables, ...googleInside],
} as const satisfies Sdk;

const genaiFamily = {
  ...googleFamily,
  packages: ['@langchain/google-genai'],
  operations: [...modelOperations, ...genaiOperations, ...chainOperations, ...googleInside],
} as const satisfies Sdk;

const vertexFamily = {
  ...googleFamily,
  packages: ['@langchain/google-common', '@langchain/google-vertexai', '@langchain/google-vertexai-web'],
  operations: [...modelOperations, ...vertexOperations, ...chainOperations, ...googleInside],
} as const satisfies Sdk;

/** Those that leave `withStructuredOutput` to @langchain/core, or write the same: @langchain/cerebras@1.0.4, @langchain/cohere@1.0.5, @langchain/community@1.1.29. */
const uncheckedFamily = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    { ...model, exports: ['ChatCerebras', 'ChatCohere', 'BedrockChat', 'ChatAlibabaTongyi'], options: callOnlyOptions, limits: noLimit },
    { ...structuredModel, options: callOnlyOptions, limits: noLimit },
    { ...chain, options: callOnlyOptions, limits: noLimit },
  ],
  operations: uncheckedRunnables,
} as const satisfies Sdk;

/** The rest, and every model that only its written type promises. */
const otherFamilies = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  clients: [
    {
      ...model,
      exports: [
        'ChatOllama',
        'ChatMistralAI',
        'ChatBedrockConverse',
        'ChatBedrock',
        'ChatOpenRouter',
        'ChatCloudflareWorkersAI',
        'ChatWatsonx',
        'ChatArkAI',
        'ChatBaiduQianfan',
        'ChatBaiduWenxin',
        'ChatDeepInfra',
        'ChatFriendli',
        'ChatHuggingFace',
        'ChatIflytekXinghuo',
        'ChatLlamaCpp',
        'ChatMinimax',
        'ChatMoonshot',
        'ChatNovitaAI',
        'ChatPremAI',
        'ChatTencentHunyuan',
        'ChatWebLLM',
        'ChatYandexGPT',
        'ChatZhipuAI',
        'ChromeAI',
        'PortkeyChat',
      ],
      types: [
        'BaseChatModel',
        'SimpleChatModel',
        'BaseLanguageModel',
        'BaseLanguageModelInterface',
        'LanguageModelLike',
        'BaseChatModelInterface',
      ],
      openTypes: true,
      options: callOnlyOptions,
      limits: noLimit,
    },
    { ...structuredModel, options: callOnlyOptions, limits: noLimit },
    { ...chain, options: callOnlyOptions, limits: noLimit },
  ],
  operations: runnables,
} as const satisfies Sdk;

/** Providers whose own SDK has a limit; the names of the others, and those that only the run tells, may lead to one without. */
const providers = {
  names: ['client.1.modelProvider', 'client.0'],
  limits: {
    openai: sdkTenMinutes,
    gpt: sdkTenMinutes,
    o1: sdkTenMinutes,
    o3: sdkTenMinutes,
    o4: sdkTenMinutes,
    azure_openai: sdkTenMinutes,
    anthropic: sdkTenMinutes,
    claude: sdkTenMinutes,
    deepseek: sdkTenMinutes,
    fireworks: sdkTenMinutes,
    together: sdkTenMinutes,
    xai: sdkTenMinutes,
    groq: groqLimits,
  },
} as const satisfies Providers;

/** `initChatModel('openai:gpt-4o', { timeout })`: the provider may be chosen at run time, so the limit inside is not known by name. */
const universalOptions = {
  timeout: [CALL_TIMEOUT, 'client.1.timeout', 'client.1.clientOptions.timeout'],
  retries: ['client.1.maxRetries'],
  baseUrl: ['client.1.configuration.baseURL', 'client.1.baseUrl'],
  apiKey: ['client.1.apiKey'],
  maxOutputTokens: ['client.1.maxTokens'],
  model: ['client.0', 'client.1.model'],
} as const satisfies ClientOptions;

const universal = {
  name: 'langchain',
  title: 'LangChain',
  packages,
  routes,
  clients: [
    {
      ...model,
      construct: 'call',
      exports: ['initChatModel'],
      types: ['ConfigurableModel'],
      openTypes: true,
      options: universalOptions,
      limits: noLimit,
      providers,
    },
    { ...structuredModel, options: universalOptions, limits: noLimit, providers },
    { ...chain, options: universalOptions, limits: noLimit, providers },
  ],
  operations: runnables,
} as const satisfies Sdk;

export const langchain = [
  openaiFamily,
  anthropicFamily,
  groqFamily,
  ollamaFamily,
  converseFamily,
  genaiFamily,
  vertexFamily,
  googleFamily,
  uncheckedFamily,
  otherFamilies,
  universal,
  ...langchainChainsAndAgents,
] as const satisfies readonly Sdk[];
