import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@mastra/core@1.71.0 dist/agent-BOxKOk3n.js:36176; 0.24.9 dist/chunk-GSQD3QNR.js:442',
} as const;

/** `agent.generate(messages, options)`; the settings of the agent hold where a call says nothing. */
const OPTIONS = {
  signal: ['1.abortSignal', 'client.defaultOptions.abortSignal'],
  retries: ['1.modelSettings.maxRetries', 'client.defaultOptions.modelSettings.maxRetries'],
  maxOutputTokens: [
    '1.modelSettings.maxOutputTokens',
    'client.defaultOptions.modelSettings.maxOutputTokens',
    'client.defaultGenerateOptions.modelSettings.maxOutputTokens',
    'client.defaultStreamOptions.modelSettings.maxOutputTokens',
  ],
  steps: [
    '1.maxSteps',
    '1.stopWhen',
    'client.defaultOptions.maxSteps',
    'client.defaultGenerateOptions.maxSteps',
    'client.defaultStreamOptions.maxSteps',
  ],
  schema: ['1.structuredOutput', '1.output'],
  messages: ['0'],
  system: ['1.instructions', 'client.instructions'],
  tools: ['client.tools'],
  temperature: ['1.modelSettings.temperature', 'client.defaultOptions.modelSettings.temperature'],
} as const;
/** generateLegacy and streamLegacy are AI SDK 4 underneath and take its options beside each other. */
const LEGACY_OPTIONS = {
  ...OPTIONS,
  retries: ['1.maxRetries', 'client.defaultGenerateOptions.maxRetries', 'client.defaultStreamOptions.maxRetries'],
  maxOutputTokens: ['1.maxTokens', 'client.defaultGenerateOptions.maxTokens', 'client.defaultStreamOptions.maxTokens'],
  temperature: ['1.temperature', 'client.defaultGenerateOptions.temperature', 'client.defaultStreamOptions.temperature'],
  schema: ['1.output', '1.experimental_output'],
} as const;
/** The AI SDK 4 gets no number of retries unless somebody says one, so it takes its own. */
const LEGACY_LIMITS = {
  timeoutMs: null,
  retries: 2,
  source: '@mastra/core@0.19.1 dist/chunk-M635OK6I.js:136-193; ai@4.3.19 dist/index.js, maxRetries: maxRetriesArg = 2',
} as const;

const ANSWER = {
  text: ['text'],
  object: ['object'],
  validated: 'with-schema',
  toolInputs: ['toolCalls[].payload.args', 'toolCalls[].args'],
  checksTools: true,
  finish: ['finishReason'],
  usage: ['usage', 'totalUsage'],
} as const;

/** stopWhen ?? stepCountIs(5): dist/agent-BOxKOk3n.js:31221-31225. */
const GENERATE = {
  on: 'Agent',
  operation: 'agent',
  streaming: 'never',
  failure: 'promise',
  options: OPTIONS,
  answer: ANSWER,
  defaultSteps: 5,
} as const;
const STREAM = {
  ...GENERATE,
  streaming: 'always',
  failure: 'promise-stream',
  answer: {
    ...ANSWER,
    text: ['text', 'textStream[]', 'fullStream[].payload.text'],
    finish: ['finishReason', 'fullStream[].payload.stepResult.reason'],
  },
  consume: ['text', 'object', 'getFullOutput', 'consumeStream'],
} as const;

const LEGACY = { options: LEGACY_OPTIONS, limits: LEGACY_LIMITS } as const;
/** Before it `generate` and `stream` were what `generateLegacy` and `streamLegacy` are now. */
const FIRST = '0.20.0';

/**
 * `handleChatStream({ mastra, agentId, params })` runs the agent with what a page sent: all of `params` but the messages are options of the run
 * (@mastra/ai-sdk@1.10.4 dist/index.js:13952).
 */
const SERVED = {
  on: null,
  path: 'handleChatStream',
  operation: 'agent',
  streaming: 'always',
  failure: 'promise-stream',
  options: {
    messages: ['0.params.messages'],
    signal: ['0.params.abortSignal', '0.defaultOptions.abortSignal'],
    retries: ['0.params.modelSettings.maxRetries', '0.defaultOptions.modelSettings.maxRetries'],
  },
  // Parts of a UI message stream of the AI SDK.
  answer: { text: ['[].delta'], finish: ['[].finishReason', '[].messageMetadata'] },
  limits: LIMITS,
} as const;

/** A run of a workflow resolves with `status: 'failed'` and the error; it does not reject. */
const WORKFLOW_RUN = {
  on: 'WorkflowRun',
  operation: 'agent',
  streaming: 'never',
  failure: 'result',
  options: {},
  answer: { object: ['result'], validated: 'always', finish: ['status', 'error'] },
} as const;

export const mastra = {
  name: 'mastra',
  title: 'Mastra',
  packages: ['@mastra/core', '@mastra/ai-sdk'],
  // https://mastra.ai/reference/ai-sdk/to-ai-sdk-stream
  responders: ['toAISdkStream', 'toAISdkV5Stream', 'toAISdkFormat'],
  routes: [
    { prefix: 'openai/', provider: 'OpenAI' },
    { prefix: 'anthropic/', provider: 'Anthropic' },
    { prefix: 'google/', provider: 'Google' },
    { prefix: 'groq/', provider: 'Groq' },
    { prefix: 'mistral/', provider: 'Mistral' },
    { prefix: 'xai/', provider: 'xAI' },
    { prefix: 'deepseek/', provider: 'DeepSeek' },
  ],
  clients: [
    { name: 'Mastra', exports: ['Mastra'], construct: 'new', options: {}, limits: LIMITS },
    {
      name: 'Agent',
      exports: ['Agent'],
      construct: 'new',
      from: [
        { client: 'Mastra', path: 'getAgent', registeredIn: 'agents' },
        { client: 'Mastra', path: 'getAgentById' },
      ],
      options: { model: ['client.model'], retries: ['client.maxRetries'] },
      limits: LIMITS,
    },
    {
      name: 'Workflow',
      exports: ['createWorkflow', 'Workflow'],
      construct: 'either',
      from: [
        { client: 'Mastra', path: 'getWorkflow', registeredIn: 'workflows' },
        { client: 'Mastra', path: 'getWorkflowById' },
      ],
      // The builder's methods give the workflow back.
      derive: [
        { path: 'then' },
        { path: 'branch' },
        { path: 'parallel' },
        { path: 'map' },
        { path: 'foreach' },
        { path: 'dountil' },
        { path: 'dowhile' },
        { path: 'commit' },
      ],
      options: {},
      limits: LIMITS,
    },
    {
      name: 'WorkflowRun',
      exports: [],
      construct: 'call',
      from: [
        { client: 'Workflow', path: 'createRun' },
        { client: 'Workflow', path: 'createRunAsync' },
      ],
      // Its steps ask, by calls with limits and retries of their own.
      options: {},
    },
  ],
  operations: [
    { ...GENERATE, path: 'generate', since: FIRST },
    { ...STREAM, path: 'stream', since: FIRST },
    { ...GENERATE, ...LEGACY, path: 'generate', until: FIRST },
    { ...STREAM, ...LEGACY, path: 'stream', until: FIRST },
    { ...STREAM, path: 'network', answer: undefined },
    { ...GENERATE, ...LEGACY, path: 'generateLegacy' },
    { ...STREAM, ...LEGACY, path: 'streamLegacy' },
    { ...GENERATE, path: 'generateVNext', until: '1.0.0' },
    { ...STREAM, path: 'streamVNext', until: '1.0.0' },
    SERVED,
    { ...WORKFLOW_RUN, path: 'start' },
    { ...WORKFLOW_RUN, path: 'resume' },
  ],
} as const satisfies Sdk;
