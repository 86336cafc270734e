import type { Sdk } from '../../analysis/catalog.js';

export const googleAdk = {
  name: 'google-adk',
  title: 'Google Agent Development Kit',
  packages: ['@google/adk'],
  clients: [
    {
      name: 'Runner',
      exports: ['Runner', 'InMemoryRunner'],
      construct: 'new',
      options: { model: ['client.agent.model', 'client.rootAgent.model'] },
      limits: {
        timeoutMs: null,
        retries: 0,
        source: '@google/genai@3.1.0 dist/node/index.mjs:13954-14005 (the client inside @google/adk@2.0.0)',
      },
    },
  ],
  operations: [
    {
      // A generator of events: nothing is sent before it is iterated; failures throw there or come as events with an error code.
      on: 'Runner',
      path: 'runAsync',
      operation: 'agent',
      streaming: 'always',
      failure: 'sync-stream',
      options: { messages: ['0.newMessage'], steps: ['0.runConfig.maxLlmCalls'] },
      chunk: { text: ['content.parts[].text'], finish: ['finishReason', 'errorCode'] },
      // @google/adk@2.0.0 dist/esm/agents/run_config.js:27: maxLlmCalls ?? 500.
      defaultSteps: 500,
    },
    { on: 'Runner', path: 'runLive', operation: 'audio', streaming: 'always', failure: 'sync-stream', options: {} },
  ],
} as const satisfies Sdk;
