import type { ClientOptions, ClientType, Limits, Sdk, Threads } from '../../analysis/catalog.js';
import { MESSAGE_ENDS } from './langchain-runnables.js';

const noLimit = {
  timeoutMs: null,
  retries: 0,
  source: '@langchain/langgraph@1.7.3 pregel/utils/config.js:36, pregel/retry.js:71',
  note: 'a graph runs until it ends or has taken 25 steps; only its nodes and the call can set a time limit',
} as const satisfies Limits;

/** Names of what takes messages out, or sums them up. */
export const SHORTENING = [
  'trimMessages',
  'RemoveMessage',
  'REMOVE_ALL_MESSAGES',
  '.slice(-',
  'deleteMessages',
  // Names of what sums up; the word alone stands in many a prompt.
  'Summar',
  'summarize(',
  'summarize_',
  'summarization',
  "'summarize'",
  '"summarize"',
  'state.summary',
  'summary:',
  'summary,',
  ', summary',
] as const;

/** A state adds messages by its annotation or its reducer; a checkpointer, or the LangGraph server, keeps it for the next turn. */
const THREADS = {
  adding: [
    'MessagesAnnotation',
    'MessagesZod',
    'MessagesValue',
    'messagesStateReducer',
    'addMessages',
    'MessageGraph',
    '.concat(',
    // @copilotkit/sdk-js: made of MessagesAnnotation's spec.
    'CopilotKitStateAnnotation',
  ],
  // In a node's file it is an option of what trims.
  shortening: [...SHORTENING, 'maxTokens'],
  compile: { method: 'compile', option: 'checkpointer' },
  node: 'addNode',
  servers: ['@langchain/langgraph-cli', '@langchain/langgraph-api'],
} as const satisfies Threads;

/** Members of a graph that none of its builders' types takes: read where somebody gives them, not to be written. */
const stepTimeout = { path: 'client.stepTimeout', readOnly: true } as const;
const retryPolicy = { path: 'client.retryPolicy.maxAttempts', readOnly: true } as const;
const graphOptions = { timeout: ['1.timeout', stepTimeout], retries: [retryPolicy] } as const satisfies ClientOptions;
const callOptions = {
  observers: ['1.callbacks'],
  messages: ['0.messages', '0'],
  timeout: ['1.timeout'],
  signal: ['1.signal'],
  steps: ['1.recursionLimit'],
} as const;
const answer = {
  text: ['messages[].content'],
  // The state after the run: what was sent, and what was added.
  conversation: ['messages'],
  object: ['structuredResponse'],
  validated: 'with-schema',
  finish: MESSAGE_ENDS.map((end) => `messages[].${end}`),
} as const;
const run = { operation: 'agent', streaming: 'never', failure: 'promise', options: callOptions, answer, defaultSteps: 25 } as const;
const chunk = {
  text: ['messages[].content', '[].content', 'agent.messages[].content'],
  finish: MESSAGE_ENDS.flatMap((end) => [`messages[].${end}`, `[].${end}`, `agent.messages[].${end}`]),
} as const;
const lazyRun = { ...run, streaming: 'always', failure: 'promise-stream', chunk } as const;

const graphRuns = {
  invoke: { ...run, path: 'invoke', options: { ...callOptions, schema: ['client.responseFormat'] } },
  batch: {
    ...run,
    path: 'batch',
    answer: {
      text: ['[].messages[].content'],
      finish: MESSAGE_ENDS.map((end) => `[].messages[].${end}`),
    },
  },
  stream: { ...lazyRun, path: 'stream' },
  streamEvents: {
    ...lazyRun,
    path: 'streamEvents',
    failure: 'sync-stream',
    chunk: {
      text: ['data.chunk.content', 'data.output.content'],
      finish: MESSAGE_ENDS.flatMap((end) => [`data.chunk.${end}`, `data.output.${end}`]),
    },
  },
} as const;

/** The agent holds what the system says and the tools: `createReactAgent({ prompt })`, `stateModifier` before it had that name. */
const AGENT_OPTIONS = {
  ...callOptions,
  schema: ['client.responseFormat'],
  system: ['client.prompt', 'client.stateModifier', 'client.messageModifier'],
  tools: ['client.tools'],
} as const;
const agentRuns = {
  invoke: { ...graphRuns.invoke, options: AGENT_OPTIONS },
  batch: { ...graphRuns.batch, options: AGENT_OPTIONS },
  stream: { ...graphRuns.stream, options: AGENT_OPTIONS },
  streamEvents: { ...graphRuns.streamEvents, options: AGENT_OPTIONS },
} as const;

const derivations = [
  { path: 'withConfig', argument: 0 },
  { path: 'withRetry', argument: 0, adds: 'retry' },
  { path: 'withFallbacks', adds: 'fallback' },
] as const satisfies ClientType['derive'];

/** What the builder's own methods give back is the builder. */
const building = [
  { path: 'addNode' },
  { path: 'addEdge' },
  { path: 'addConditionalEdges' },
  { path: 'addSequence' },
  { path: 'setEntryPoint' },
  { path: 'setFinishPoint' },
] as const;

/** Defaults of the Agent Server's client: `@langchain/langgraph-sdk@1.15.0 client/base.js:84-127,203`. */
const serverLimits = {
  timeoutMs: null,
  retries: 4,
  source: '@langchain/langgraph-sdk@1.15.0 client/base.js:91,127',
  note: 'a run on the Agent Server is waited for without limit',
} as const satisfies Limits;
const serverOptions = {
  timeout: ['client.timeoutMs'],
  retries: ['client.callerOptions.maxRetries'],
  baseUrl: ['client.apiUrl'],
  apiKey: ['client.apiKey'],
} as const satisfies ClientOptions;

export const langgraph = {
  name: 'langgraph',
  title: 'LangGraph',
  packages: ['@langchain/langgraph', '@langchain/langgraph-sdk', '@langchain/langgraph-supervisor', '@langchain/langgraph-swarm'],
  clients: [
    {
      name: 'StateGraph',
      isPlan: true,
      exports: ['StateGraph', 'MessageGraph', 'Graph', 'createSupervisor', 'createSwarm'],
      threads: THREADS,
      construct: 'either',
      derive: building,
      options: graphOptions,
      limits: noLimit,
    },
    {
      name: 'CompiledGraph',
      isPlan: true,
      exports: [],
      construct: 'call',
      from: [{ client: 'StateGraph', path: 'compile' }],
      derive: derivations,
      types: ['CompiledStateGraph', 'CompiledGraph', 'Pregel', 'PregelInterface'],
      options: graphOptions,
      limits: noLimit,
    },
    {
      // The one graph that holds a single model.
      name: 'ReactAgent',
      exports: ['createReactAgent'],
      construct: 'call',
      keepsThreads: {
        by: ['client.checkpointSaver', 'client.checkpointer'],
        unless: ['client.preModelHook'],
        shortening: SHORTENING,
      },
      derive: derivations,
      options: {
        timeout: [
          '1.timeout',
          { path: 'client.llm.timeout', readOnly: true },
          { path: 'client.model.timeout', readOnly: true },
          stepTimeout,
        ],
        retries: [{ path: 'client.llm.maxRetries', readOnly: true }, retryPolicy],
        maxOutputTokens: [
          { path: 'client.llm.maxTokens', readOnly: true },
          { path: 'client.model.maxTokens', readOnly: true },
        ],
        model: ['client.llm', 'client.model'],
      },
      limits: noLimit,
      asks: ['client.llm', 'client.model'],
    },
    {
      name: 'RemoteGraph',
      exports: ['RemoteGraph'],
      construct: 'new',
      derive: [{ path: 'withConfig', argument: 0 }],
      options: graphOptions,
      limits: serverLimits,
    },
    { name: 'ServerClient', exports: ['Client'], construct: 'new', options: serverOptions, limits: serverLimits },
  ],
  operations: [
    { ...graphRuns.invoke, on: 'CompiledGraph' },
    { ...graphRuns.batch, on: 'CompiledGraph' },
    { ...graphRuns.stream, on: 'CompiledGraph' },
    { ...graphRuns.streamEvents, on: 'CompiledGraph' },
    { ...agentRuns.invoke, on: 'ReactAgent' },
    { ...agentRuns.batch, on: 'ReactAgent' },
    { ...agentRuns.stream, on: 'ReactAgent' },
    { ...agentRuns.streamEvents, on: 'ReactAgent' },
    { ...run, on: 'RemoteGraph', path: 'invoke' },
    { ...lazyRun, on: 'RemoteGraph', path: 'stream' },
    { ...lazyRun, on: 'RemoteGraph', path: 'streamEvents', failure: 'sync-stream' },
    {
      ...run,
      on: 'ServerClient',
      path: 'runs.wait',
      answer: { ...answer, finish: [] },
      options: { signal: ['2.signal'], messages: ['2.input'] },
    },
    {
      ...lazyRun,
      on: 'ServerClient',
      path: 'runs.stream',
      failure: 'sync-stream',
      options: { signal: ['2.signal'], messages: ['2.input'] },
      chunk: { text: ['data.messages[].content'], finish: [] },
    },
    { ...run, on: 'ServerClient', path: 'runs.create', operation: 'non-inference', answer: {} },
  ],
} as const satisfies Sdk;
