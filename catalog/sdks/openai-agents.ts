import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = {
  timeoutMs: 600_000,
  retries: 2,
  timeoutCovers: 'headers',
  source: 'openai@6.49.0 client.js:163,173 (the client inside @openai/agents@0.20.0)',
  note: 'Each step of the agent is a request of its own.',
} as const;

/** `run(agent, input, options)`. What is the agent's stands in its construction, which is argument 0 here. */
const RUN = {
  operation: 'agent',
  streaming: 'flag',
  failure: 'promise',
  options: {
    model: ['0.model'],
    stream: ['2.stream'],
    signal: ['2.signal'],
    timeout: [{ path: '0.modelSettings.timeoutMs', readOnly: true }],
    retries: [{ path: '0.modelSettings.retry.maxRetries', readOnly: true }],
    maxOutputTokens: [{ path: '0.modelSettings.maxTokens', readOnly: true }],
    steps: ['2.maxTurns'],
    schema: ['0.outputType'],
    messages: ['1'],
    // What other agents are told of this one, for them to hand over.
    system: [
      { path: '0.instructions', readOnly: true },
      { path: '0.handoffDescription', readOnly: true },
    ],
    tools: ['0.tools'],
    handoffs: ['0.handoffs'],
    temperature: [{ path: '0.modelSettings.temperature', readOnly: true }],
  },
  // `history` is the input and the new items: https://openai.github.io/openai-agents-js/guides/results/
  answer: {
    text: ['finalOutput', '[].data.delta'],
    object: ['finalOutput'],
    validated: 'with-schema',
    conversation: ['history'],
    shown: ['toTextStream()'],
    // The run goes on with an answer that was cut off; only what the model gave by itself tells: `status` of an item, `providerData` of a response.
    endsAside: true,
    finish: [
      'rawResponses[].output[].status',
      'rawResponses[].providerData',
      'output[].status',
      'newItems[].rawItem.status',
      '[].data.response.providerData',
      '[].data.event.response.status',
      '[].data.event.choices[].finish_reason',
    ],
  },
  // A stream resolves early: what fails later rejects `completed`.
  consume: ['completed'],
  // @openai/agents-core@0.3.0 dist/result.js: made of one stream, which an error breaks off.
  streams: ['toStream', 'toTextStream'],
  // @openai/agents-core@0.20.0 dist/runner/constants.js:5.
  defaultSteps: 10,
} as const;

/** `maxTurns: null` is without end (@openai/agents-core@0.11.0 dist/run.js:304); until then it was the default (0.9.0 dist/run.js:273). */
const ENDLESS = { endlessSteps: [null], since: '0.11.0' } as const;
const ENDING = { until: '0.11.0' } as const;

export const openaiAgents = {
  name: 'openai-agents',
  title: 'OpenAI Agents SDK',
  packages: ['@openai/agents', '@openai/agents-core', '@openai/agents-realtime'],
  toldBy: ['setDefaultOpenAIKey'],
  redirects: ['setDefaultOpenAIClient', 'setDefaultModelProvider'],
  clients: [
    {
      name: 'Runner',
      exports: ['Runner'],
      construct: 'new',
      options: {
        model: ['client.model'],
        service: ['client.modelProvider'],
        timeout: ['client.modelSettings.timeoutMs'],
        retries: ['client.modelSettings.retry.maxRetries'],
        maxOutputTokens: ['client.modelSettings.maxTokens'],
      },
      limits: LIMITS,
    },
    {
      name: 'RealtimeSession',
      exports: ['RealtimeSession', 'OpenAIRealtimeWebRTC', 'OpenAIRealtimeWebSocket', 'OpenAIRealtimeSIP', 'OpenAIRealtimeBase'],
      construct: 'new',
      options: { model: ['client.1.model'], apiKey: ['client.1.apiKey'] },
      limits: { timeoutMs: null, retries: 0, source: '@openai/agents@0.20.0 (a WebSocket or WebRTC connection: no timer, no second try)' },
    },
  ],
  operations: [
    { ...RUN, ...ENDLESS, on: null, path: 'run', limits: LIMITS },
    { ...RUN, ...ENDING, on: null, path: 'run', limits: LIMITS },
    { ...RUN, ...ENDLESS, on: 'Runner', path: 'run' },
    { ...RUN, ...ENDING, on: 'Runner', path: 'run' },
    { on: 'RealtimeSession', path: 'connect', operation: 'audio', streaming: 'never', failure: 'promise', options: { model: ['0.model'] } },
    // Returns nothing at once; a failure is an `error` event of the session.
    { on: 'RealtimeSession', path: 'sendMessage', operation: 'audio', streaming: 'always', failure: 'sync-stream', options: {} },
  ],
} as const satisfies Sdk;
