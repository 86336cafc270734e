import type { Answer, ClientType, ModelRoute, Operation } from '../../analysis/catalog.js';

/**
 * What every LangChain object that holds a model can be asked and turned into. Each provider family of `langchain.ts` is an entry of its own,
 * because the constructors take the limits under different names; this is what they share.
 *
 * `pipe` is in two places on purpose: `prompt.pipe(model)` still answers with a message, so it is the model again (`composedBy`);
 * `model.pipe(parser)` answers with whatever the parser makes, so it is a `Chain` (`from`).
 */
export const composers = [
  'pipe',
  'RunnableSequence.from',
  'RunnableMap.from',
  'RunnableBranch.from',
  'RunnablePassthrough.assign',
  'RunnableParallel',
  'RunnableSequence',
  'RunnableMap',
  'RunnableWithMessageHistory',
  'RunnableWithFallbacks',
  'createToolCallingAgent',
  'createOpenAIToolsAgent',
  'createOpenAIFunctionsAgent',
  'createStructuredChatAgent',
  'createXmlAgent',
] as const;

export const sequence = { by: ['RunnableSequence.from'], as: 'pipe' } as const satisfies ClientType['sequence'];

/** `withConfig` and `bind` take the call's own options, `timeout` and `signal` among them. */
export const derivations = [
  { path: 'bind', argument: 0 },
  { path: 'bindTools', argument: 1, adds: 'tools' },
  { path: 'withConfig', argument: 0 },
  { path: 'withRetry', argument: 0, adds: 'retry' },
  { path: 'withFallbacks', adds: 'fallback' },
  { path: 'withListeners' },
] as const satisfies ClientType['derive'];

/** Of names in one text, as `initChatModel` and `createAgent` take them. */
export const routes = [
  { prefix: 'openai:', provider: 'OpenAI' },
  { prefix: 'anthropic:', provider: 'Anthropic' },
  { prefix: 'google-genai:', provider: 'Google' },
  { prefix: 'google-vertexai:', provider: 'Vertex AI' },
  { prefix: 'groq:', provider: 'Groq' },
  { prefix: 'mistralai:', provider: 'Mistral' },
  { prefix: 'bedrock:', provider: 'Amazon Bedrock' },
] as const satisfies readonly ModelRoute[];

/** A signal with a timer, made by LangChain itself, that ends streams too (@langchain/core@1.4.0 runnables/config.js ensureConfig). */
export const CALL_TIMEOUT = { path: '1.timeout', covers: 'stream' } as const;

const callOptions = {
  observers: ['1.callbacks', 'client.callbacks'],
  messages: ['0'],
  timeout: [CALL_TIMEOUT],
  signal: ['1.signal'],
  // The constructors have as many names for it as there are providers.
  json: [
    '1.response_format',
    'client.response_format',
    'client.modelKwargs.response_format',
    'client.invocationKwargs.response_format',
    'client.text.format',
    '1.format',
    'client.format',
    'client.json',
    'client.responseFormat',
    'client.responseMimeType',
    'client.responseSchema',
    'client.jsonMode',
  ],
  tools: ['1.tools', 'client.tools', '1.functions', 'client.functions'],
} as const;

/** How a message ended stands among what else its provider tells, under the name that the provider gives it. */
export const MESSAGE_ENDS = [
  'response_metadata',
  ...['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'messageStop', 'done_reason', 'incomplete_details'].map(
    (name) => `response_metadata.${name}`,
  ),
];

/** A message; for the chains of before 0.2, an object whose member depends on the chain. */
const message = {
  text: ['content', 'text', 'output', 'answer', 'response', 'result', 'output_text'],
  toolArguments: ['additional_kwargs.tool_calls[].function.arguments'],
  toolInputs: ['tool_calls[].args'],
  toolNames: ['tool_calls[].name', 'additional_kwargs.tool_calls[].function.name'],
  finish: MESSAGE_ENDS,
  usage: ['usage_metadata', 'response_metadata.usage'],
} as const satisfies Answer;

const messageChunk = {
  text: ['content', 'text', 'answer', 'output'],
  toolArguments: ['tool_call_chunks[].args'],
  toolInputs: ['tool_calls[].args'],
  toolNames: ['tool_call_chunks[].name', 'tool_calls[].name'],
  finish: MESSAGE_ENDS,
  usage: ['usage_metadata'],
} as const satisfies Answer;

const TEXT_PARSERS = ['StringOutputParser', 'BytesOutputParser', 'HttpResponseOutputParser', 'CommaSeparatedListOutputParser'] as const;

/**
 * They read JSON out of fences or out of the arguments of a function call, and ask nothing of its shape
 * (@langchain/core@1.4.0 output_parsers/json.js, @langchain/core@0.3.0 output_parsers/openai_functions/json_output_functions_parsers.js).
 */
const STRUCTURE_PARSERS = ['JsonOutputParser', 'JsonOutputFunctionsParser', 'JsonKeyOutputFunctionsParser'] as const;

/** The result itself is the text: an LLM class, or a chain that ends in a parser. */
const plain = { text: [''], textParsers: TEXT_PARSERS, structureParsers: STRUCTURE_PARSERS } as const satisfies Answer;
export const ask = { operation: 'chat', streaming: 'never', failure: 'promise', options: callOptions } as const;
export const lazy = { operation: 'chat', streaming: 'always', failure: 'sync-stream', options: callOptions } as const;

/**
 * Of these `withStructuredOutput` parses by the schema of zod, unless told otherwise; of ChatGoogleGenerativeAI and ChatBedrockConverse it only asks
 * for it (the packages' dist/chat_models.js, @langchain/google-genai@1.0.3, @langchain/aws@1.4.5). From 1 on they take schemas of zod 4.
 */
const structured = {
  code: '.withStructuredOutput({schema})',
  builtBy: ['ChatOpenAI', 'AzureChatOpenAI', 'ChatDeepSeek', 'ChatAnthropic', 'ChatGroq', 'ChatOllama', 'ChatMistralAI'],
  // Those that keep to a schema strictly do so by default.
  demandsAll: true,
  atHome: true,
} as const;
/**
 * Asked for JSON by default, ChatVertexAI checked nothing until @langchain/core had parsers for that too: @langchain/google-common@2.0.4, 2.1.0, 2.1.18
 * and 2.1.24 dist/chat_models.js.
 */
export const VERTEX_UNCHECKED = { since: '2.1.0', until: '2.1.24' } as const;
const structuredVertex = { ...structured, builtBy: ['ChatVertexAI'] } as const;
const schemaRequests = [
  { ...structured, since: '0.2.0', until: '1.0.0', zod: [3] },
  { ...structured, since: '1.0.0', zod: [3, 4] },
  { ...structuredVertex, since: '0.2.0', until: '1.0.0', zod: [3] },
  { ...structuredVertex, since: '1.0.0', until: VERTEX_UNCHECKED.since, zod: [3, 4] },
  { ...structuredVertex, since: VERTEX_UNCHECKED.until, zod: [3, 4] },
] as const;

export const modelOperations = [
  { ...ask, on: 'Model', path: 'invoke', answer: message, schemaRequests },
  {
    ...ask,
    on: 'Model',
    path: 'batch',
    answer: { text: ['[].content', '[].text'], toolInputs: ['[].tool_calls[].args'], toolNames: ['[].tool_calls[].name'] },
  },
  { ...ask, on: 'Model', path: 'stream', streaming: 'always', failure: 'promise-stream', chunk: messageChunk },
  { ...lazy, on: 'Model', path: 'streamEvents', chunk: { text: ['data.chunk.content', 'data.output.content'] } },
  { ...lazy, on: 'Model', path: 'streamLog' },
  { ...lazy, on: 'Model', path: 'transform', chunk: messageChunk },
  { ...ask, on: 'Model', path: 'generate', answer: { text: ['generations[][].text', 'generations[][].message.content'] } },
  { ...ask, on: 'Model', path: 'generatePrompt', answer: { text: ['generations[][].text', 'generations[][].message.content'] } },
  { ...ask, on: 'Model', path: 'call', answer: message, deprecated: 'call() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Model', path: '_call', answer: plain },
  { ...ask, on: 'Model', path: '_generate', answer: { text: ['generations[].text', 'generations[].message.content'] } },
  { ...ask, on: 'Model', path: 'run', answer: plain, deprecated: 'run() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Model', path: 'predict', answer: plain, deprecated: 'predict() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Model', path: 'predictMessages', answer: message, deprecated: 'predictMessages() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Model', path: 'callPrompt', answer: message, deprecated: 'callPrompt() is gone in LangChain 1; use invoke()' },
] as const satisfies readonly Operation[];

export const chainOperations = [
  { ...ask, on: 'Chain', path: 'invoke', answer: plain },
  { ...ask, on: 'Chain', path: 'batch', answer: { text: ['[]'], textParsers: TEXT_PARSERS } },
  { ...ask, on: 'Chain', path: 'stream', streaming: 'always', failure: 'promise-stream', chunk: plain },
  { ...lazy, on: 'Chain', path: 'streamEvents', chunk: { text: ['data.chunk.content', 'data.output.content'] } },
  { ...lazy, on: 'Chain', path: 'streamLog' },
  { ...lazy, on: 'Chain', path: 'transform', chunk: plain },
  { ...ask, on: 'Chain', path: 'call', answer: message, deprecated: 'call() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Chain', path: '_call', answer: message },
  { ...ask, on: 'Chain', path: 'apply', deprecated: 'apply() is gone in LangChain 1; use batch()' },
  { ...ask, on: 'Chain', path: 'run', answer: plain, deprecated: 'run() is gone in LangChain 1; use invoke()' },
  { ...ask, on: 'Chain', path: 'predict', answer: plain, deprecated: 'predict() is gone in LangChain 1; use invoke()' },
] as const satisfies readonly Operation[];

/** Both take their limits from the model inside, so each family adds its own. */
export const structuredModel = {
  name: 'StructuredModel',
  exports: [],
  construct: 'call',
  from: [
    { client: 'Model', path: 'withStructuredOutput', optionless: true },
    { client: 'Chain', path: 'withStructuredOutput', optionless: true },
  ],
  derive: derivations,
  composedBy: composers,
  sequence,
} as const;

export const chain = {
  name: 'Chain',
  exports: [],
  construct: 'call',
  from: [
    { client: 'Model', path: 'pipe', optionless: true },
    { client: 'StructuredModel', path: 'pipe', optionless: true },
    { client: 'Chain', path: 'pipe', optionless: true },
    { client: 'Chain', path: 'pick' },
    { client: 'Chain', path: 'assign' },
    { client: 'Model', path: 'map' },
    { client: 'Chain', path: 'map' },
  ],
  derive: derivations,
  composedBy: composers,
  sequence,
} as const;
