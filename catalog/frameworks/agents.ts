import type { Framework } from '../../analysis/catalog.js';

const TOOL_RESULT = { kind: 'handled', note: 'the model gets the error as the result of the tool', readBy: 'agent' } as const;

const AT_END = { kind: 'boundary', note: 'the stream of the response ends with the error' } as const;

const WRITTEN = {
  kind: 'boundary',
  note: 'the browser gets an error part, worded by `onError`',
  writesBody: true,
  words: 'onError',
} as const;

/** Where tools stand as plain objects, and where a call of one may be put right (ai@6.0.326 parseToolCall: the call is marked as invalid). */
const AI_TOOLS = ['0.tools.*.execute', '0.experimental_repairToolCall', '0.repairToolCall'] as const;
const AI_TOOLS_4 = {
  kind: 'deferred',
  until: '5',
  functions: AI_TOOLS,
  note: 'the call that runs the tool rejects',
  readBy: 'agent',
} as const;
const AI_AGENTS = ['ToolLoopAgent.new', 'Experimental_Agent.new'] as const;
const PREPARING = ['0.prepareStep', '0.experimental_prepareStep'] as const;

/** From version 5 a tool that throws becomes a `tool-error` part; before, `generateText` rejects with ToolExecutionError. */
const aiSdk = {
  name: 'ai tools',
  serves: 'step',
  packages: ['ai'],
  registrations: [
    { ...TOOL_RESULT, since: '5', path: 'tool', functions: ['0.execute'] },
    { ...TOOL_RESULT, since: '5', path: 'dynamicTool', functions: ['0.execute'] },
    {
      until: '5',
      path: 'tool',
      functions: ['0.execute'],
      kind: 'deferred',
      note: 'the call that runs the tool rejects with ToolExecutionError',
      readBy: 'agent',
    },
    ...['generateText', 'streamText', ...AI_AGENTS].map((path) => ({ ...TOOL_RESULT, since: '5', path, functions: AI_TOOLS })),
    ...['generateText', 'streamText'].map((path) => ({ ...AI_TOOLS_4, path })),
    { path: 'generateText', functions: PREPARING, kind: 'propagates', note: 'the call rejects' },
    { path: 'generateObject', functions: ['0.experimental_repairText'], kind: 'propagates', note: 'the call rejects' },
    ...AI_AGENTS.map((path) => ({ path, functions: PREPARING, kind: 'deferred', note: 'the call of the agent rejects' }) as const),
    { ...WRITTEN, path: 'createUIMessageStream', functions: ['0.execute'] },
    { ...WRITTEN, path: 'createDataStream', functions: ['0.execute'] },
    { ...WRITTEN, path: 'createDataStreamResponse', functions: ['0.execute'] },
    { ...WRITTEN, path: 'pipeDataStreamToResponse', functions: ['1.execute'] },
    {
      path: 'wrapLanguageModel',
      functions: ['wrapGenerate', 'wrapStream', 'transformParams'].flatMap((name) => [`0.middleware.${name}`, `0.middleware.*.${name}`]),
      kind: 'propagates',
      note: 'the call through the wrapped model rejects',
    },
    {
      path: 'streamText',
      functions: ['0.onFinish', '0.onStepFinish', '0.onChunk', ...PREPARING],
      kind: 'boundary',
      note: 'the stream ends with the error',
    },
    // ai@5.0.0 dist/index.mjs:3605-3624: awaited when the last part has gone out.
    { ...AT_END, path: 'any:toUIMessageStreamResponse', functions: ['0.onFinish'] },
    { ...AT_END, path: 'any:toUIMessageStream', functions: ['0.onFinish'] },
    { ...AT_END, path: 'any:pipeUIMessageStreamToResponse', functions: ['1.onFinish'] },
    { ...AT_END, path: 'createUIMessageStream', functions: ['0.onFinish'] },
  ],
  files: [],
} as const satisfies Framework;

/** `streamUI` catches what its generators throw and hands it to what it renders (@ai-sdk/rsc@3.0.107 dist/rsc-server.mjs). */
const aiRsc = {
  name: 'ai rsc',
  serves: 'step',
  packages: ['ai', '@ai-sdk/rsc'],
  registrations: [
    {
      path: 'streamUI',
      functions: ['0.tools.*.generate', '0.text'],
      kind: 'boundary',
      note: 'the nearest error boundary shows it',
    },
  ],
  files: [],
} as const satisfies Framework;

const openaiAgents = {
  name: 'openai agents',
  serves: 'step',
  packages: ['@openai/agents', '@openai/agents-core', '@openai/agents-realtime'],
  registrations: [
    { ...TOOL_RESULT, path: 'tool', functions: ['0.execute'] },
    { path: 'withTrace', functions: ['1'], kind: 'propagates', passes: true, note: 'the trace ends with the error' },
    { path: 'withCustomSpan', functions: ['0'], kind: 'propagates', passes: true, note: 'the span ends with the error' },
    {
      path: 'Agent.new',
      functions: ['0.inputGuardrails.*.execute', '0.outputGuardrails.*.execute', '0.instructions'],
      kind: 'deferred',
      note: 'the run rejects',
    },
  ],
  files: [],
} as const satisfies Framework;

/** The tool's error comes out of the agent that called it, unless `handleToolErrors` is on. */
const langchain = {
  name: 'langchain tools',
  serves: 'step',
  packages: ['langchain', '@langchain/core', '@langchain/classic', '@langchain/community'],
  registrations: [
    { path: 'tool', functions: ['0'], kind: 'propagates', note: 'the agent that calls the tool rejects', readBy: 'agent' },
    { path: 'DynamicTool.new', functions: ['0.func'], kind: 'propagates', note: 'the agent that calls the tool rejects', readBy: 'agent' },
    {
      path: 'DynamicStructuredTool.new',
      functions: ['0.func'],
      kind: 'propagates',
      note: 'the agent that calls the tool rejects',
      readBy: 'agent',
    },
    { path: 'RunnableLambda.from', functions: ['0'], kind: 'propagates', note: 'the chain rejects' },
    { path: 'RunnableLambda.new', functions: ['0.func'], kind: 'propagates', note: 'the chain rejects' },
    { path: 'RunnableSequence.from', functions: ['0.*'], kind: 'propagates', note: 'the chain rejects' },
    {
      path: 'createMiddleware',
      functions: ['0.wrapModelCall', '0.wrapToolCall', '0.beforeModel', '0.afterModel'],
      kind: 'propagates',
      note: 'the agent rejects',
    },
  ],
  classes: [
    { base: 'Tool', methods: ['_call'], kind: 'deferred', note: 'the agent that calls the tool rejects', readBy: 'agent' },
    { base: 'StructuredTool', methods: ['_call'], kind: 'deferred', note: 'the agent that calls the tool rejects', readBy: 'agent' },
    {
      base: 'BaseChatModel',
      methods: ['_generate', '_streamResponseChunks'],
      kind: 'deferred',
      note: 'the caller of the model gets the rejection',
    },
    {
      base: 'SimpleChatModel',
      methods: ['_call', '_streamResponseChunks'],
      kind: 'deferred',
      note: 'the caller of the model gets the rejection',
    },
    { base: 'LLM', methods: ['_call', '_streamResponseChunks'], kind: 'deferred', note: 'the caller of the model gets the rejection' },
    { base: 'BaseChain', methods: ['_call'], kind: 'deferred', note: 'the caller of the chain gets the rejection' },
    { base: 'BaseRetriever', methods: ['_getRelevantDocuments'], kind: 'deferred', note: 'the caller of the retriever gets the rejection' },
    {
      base: 'Embeddings',
      methods: ['embedQuery', 'embedDocuments'],
      kind: 'deferred',
      note: 'the caller of the embeddings gets the rejection',
    },
  ],
  files: [],
} as const satisfies Framework;

/** A node's error comes out of the graph's run; `retryPolicy` tries 3 times (@langchain/langgraph@1.7.3 pregel/retry.js:71). */
const NODE = {
  kind: 'boundary',
  note: 'the run of the graph rejects with the error of its node',
  runs: ['invoke', 'stream', 'streamEvents', 'streamLog', 'batch'],
  // The run hands both to its nodes and waits for none of them any longer.
  runProvides: { timeout: ['1.timeout'], signal: ['1.signal'] },
} as const;
const NODE_LIMITS = {
  attempts: [{ path: '2.retryPolicy.maxAttempts', counts: 'attempts' }],
  defaultAttempts: 1,
  timeout: ['2.timeout'],
} as const;
const langgraph = {
  name: 'langgraph nodes',
  serves: 'step',
  packages: ['@langchain/langgraph'],
  registrations: [
    { ...NODE, path: '**.addNode', functions: ['1', '0.*', '0'], provides: NODE_LIMITS },
    { ...NODE, path: '**.addSequence', functions: ['0.*'] },
    { ...NODE, path: '**.addConditionalEdges', functions: ['1'] },
    { path: 'task', functions: ['1'], kind: 'propagates', passes: '()', note: NODE.note },
    { ...NODE, path: 'entrypoint', functions: ['1'] },
  ],
  files: [],
} as const satisfies Framework;

/** A step without `retries` has those of its workflow's `retryConfig`, else none (@mastra/core@1.71.0, `retryConfig.attempts ?? 0`). */
const MASTRA_RETRIES = { attempts: ['0.retries'], defaultAttempts: 1, attemptsElsewhere: 'retryConfig' } as const;
const MASTRA = { kind: 'boundary', note: 'Mastra records the step as failed' } as const;
const MASTRA_IN_STEP = [{ argument: 0, member: 'mastra', from: '@mastra/core', type: 'Mastra' }] as const;
/** A tool is handed its context first before 1.0, and second since. */
const MASTRA_IN_TOOL = [...MASTRA_IN_STEP, { argument: 1, member: 'mastra', from: '@mastra/core', type: 'Mastra' }] as const;
const mastra = {
  name: 'mastra',
  serves: 'step',
  packages: ['@mastra/core', 'mastra', '@mastra/evals'],
  registrations: [
    { ...MASTRA, path: 'createStep', functions: ['0.execute'], provides: MASTRA_RETRIES, gives: MASTRA_IN_STEP },
    { ...MASTRA, path: 'Step.new', functions: ['0.execute'], gives: MASTRA_IN_STEP },
    {
      ...MASTRA,
      path: 'createTool',
      functions: ['0.execute'],
      gives: MASTRA_IN_TOOL,
      kind: 'handled',
      note: 'the model gets the error as the result of the tool',
      readBy: 'agent',
    },
    { ...MASTRA, path: 'createWorkflow().**.map', functions: ['0'], gives: MASTRA_IN_STEP },
    { ...MASTRA, path: 'createWorkflow().**.branch', functions: ['0.*.*'] },
    { ...MASTRA, path: 'createWorkflow().**.dountil', functions: ['1'] },
    { ...MASTRA, path: 'createScorer().**.*', functions: ['0'], note: 'Mastra records the score as failed' },
    { ...MASTRA, path: 'registerApiRoute', functions: ['1.handler'], note: 'Mastra answers the rejection with a 500' },
  ],
  classes: [
    {
      base: 'Processor',
      methods: ['processInput', 'processInputStep', 'processOutputStep', 'processOutputResult', 'processOutputStream'],
      kind: 'boundary',
      note: 'Mastra ends the run of the agent with the error',
    },
  ],
  files: [],
} as const satisfies Framework;

const GENKIT = { kind: 'boundary', note: 'Genkit records the trace and answers with an error' } as const;
const genkit = {
  name: 'genkit',
  serves: 'step',
  packages: ['genkit', '@genkit-ai/core', '@genkit-ai/ai', '@genkit-ai/flow', '@genkit-ai/express', '@genkit-ai/next'],
  registrations: [
    { ...GENKIT, path: 'genkit().defineFlow', functions: ['1'], input: { parameter: 0, schema: '0.inputSchema' } },
    { ...GENKIT, path: 'genkit().define*', functions: ['1'], kind: 'deferred', note: 'the call that runs it rejects' },
    { ...GENKIT, path: 'genkit().run', functions: ['1', '2'], kind: 'propagates', passes: true, note: 'the step ends with the error' },
    { ...GENKIT, path: 'defineFlow', functions: ['1', '2'], input: { parameter: 0, schema: '0.inputSchema' } },
    { ...GENKIT, path: 'defineTool', functions: ['1'], kind: 'deferred', note: 'the call that runs the tool rejects' },
    { ...GENKIT, path: 'run', functions: ['1', '2'], kind: 'propagates', passes: true, note: 'the step ends with the error' },
  ],
  types: [{ name: 'Genkit', path: 'genkit()' }],
  files: [],
} as const satisfies Framework;

/** `AsyncLocalStorage.run`: the settings hold while the function runs, and what it gives comes back. */
const SETTINGS = {
  functions: ['1'],
  kind: 'propagates',
  note: 'the settings hold for the call, whose rejection comes back',
  passes: true,
} as const;
/** `pending = result.then(…)`, which nobody awaits or catches (@llamaindex/workflow-core@1.3.3 dist/index.js:562); tried with Node 20. */
const UNHEARD_STEP = 'the workflow does not wait for its handlers';
const llamaindex = {
  name: 'llamaindex tools',
  serves: 'step',
  packages: ['llamaindex', '@llamaindex/core', '@llamaindex/workflow', '@llama-flow/core', '@llamaindex/workflow-core'],
  registrations: [
    { ...TOOL_RESULT, path: 'tool', functions: ['0.execute', '0'] },
    { ...TOOL_RESULT, path: 'FunctionTool.from', functions: ['0'] },
    { ...TOOL_RESULT, path: 'FunctionTool.new', functions: ['0'] },
    { ...SETTINGS, path: 'Settings.withLLM' },
    { ...SETTINGS, path: 'Settings.withEmbedModel' },
    { ...SETTINGS, path: 'Settings.withCallbackManager' },
    { ...SETTINGS, path: 'Settings.withNodeParser' },
    { ...SETTINGS, path: 'Settings.withPromptHelper' },
    { path: '**.handle', functions: ['1'], kind: 'lost', note: UNHEARD_STEP, endsProcess: true },
    { path: 'Workflow.new.addStep', functions: ['1'], kind: 'deferred', note: 'the run of the workflow rejects' },
  ],
  classes: [{ ...TOOL_RESULT, base: 'BaseTool', methods: ['call'] }],
  files: [],
} as const satisfies Framework;

const otherAgents = {
  name: 'agent tools',
  serves: 'step',
  packages: [
    '@anthropic-ai/sdk',
    '@anthropic-ai/claude-agent-sdk',
    '@google/adk',
    '@copilotkit/runtime',
    '@copilotkit/react-core',
    '@voltagent/core',
    '@inngest/agent-kit',
  ],
  registrations: [
    { ...TOOL_RESULT, path: 'betaZodTool', functions: ['0.run'] },
    { ...TOOL_RESULT, path: 'betaTool', functions: ['0.run'] },
    { ...TOOL_RESULT, path: 'tool', functions: ['3'] },
    { ...TOOL_RESULT, path: 'FunctionTool.new', functions: ['0.execute'] },
    { ...TOOL_RESULT, path: 'createTool', functions: ['0.execute', '0.handler'] },
    { ...TOOL_RESULT, path: 'useCopilotAction', functions: ['0.handler'] },
    {
      path: 'LangChainAdapter.new',
      functions: ['0.chainFn'],
      kind: 'boundary',
      note: 'the runtime ends the answer with the error',
    },
    { ...TOOL_RESULT, path: 'CopilotRuntime.new', functions: ['0.actions.*.handler', '0.actions.().*.handler'] },
  ],
  files: [],
} as const satisfies Framework;

/** @llamaindex/server@0.4.1 dist/index.js:1108-1125: the factory is given the body of the chat's request. */
const llamaindexServer = {
  name: 'llamaindex server',
  serves: 'request',
  packages: ['@llamaindex/server'],
  registrations: [
    {
      path: 'LlamaIndexServer.new',
      functions: ['0.workflow'],
      kind: 'boundary',
      note: 'the server answers with a 500',
      input: { parameter: 0 },
    },
  ],
  files: [],
} as const satisfies Framework;

export const agentFrameworks = [
  aiSdk,
  aiRsc,
  openaiAgents,
  langchain,
  langgraph,
  mastra,
  genkit,
  llamaindex,
  llamaindexServer,
  otherAgents,
] as const;
