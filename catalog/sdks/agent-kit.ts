import type { Sdk } from '../../analysis/catalog.js';

/** Outside of an Inngest step the model is asked by a bare `fetch`; inside of one the step repeats it. */
const LIMITS = {
  timeoutMs: null,
  retries: 0,
  source: '@inngest/agent-kit@0.13.2 dist/chunk-BSWKEFTT.js:879-925',
  note: 'Inside an Inngest function the steps of the function repeat it.',
} as const;

export const agentKit = {
  name: 'agent-kit',
  title: 'AgentKit',
  packages: ['@inngest/agent-kit'],
  clients: [
    {
      name: 'Agent',
      exports: ['createAgent', 'createRoutingAgent', 'Agent', 'RoutingAgent'],
      construct: 'either',
      options: { model: ['client.model'] },
      limits: LIMITS,
    },
    {
      name: 'Network',
      exports: ['createNetwork', 'Network'],
      construct: 'either',
      options: { model: ['client.defaultModel'] },
      limits: LIMITS,
    },
  ],
  operations: [
    {
      on: 'Agent',
      path: 'run',
      operation: 'agent',
      streaming: 'never',
      failure: 'promise',
      options: { messages: ['0'], steps: ['1.maxIter'], system: [{ path: 'client.system', readOnly: true }], tools: ['client.tools'] },
      answer: { text: ['output[].content'], finish: ['output[].stop_reason'] },
      // `do { … } while (hasMoreActions && iter < maxIter)` with `maxIter = 0`.
      defaultSteps: 1,
    },
    {
      on: 'Network',
      path: 'run',
      operation: 'agent',
      streaming: 'never',
      failure: 'promise',
      // A router decides when there is nothing left to do, and may count.
      options: { messages: ['0'], steps: ['client.maxIter', 'client.router', 'client.defaultRouter', '1.router', '1.defaultRouter'] },
      answer: { text: ['state.results[].output[].content'] },
      // `this.maxIter = maxIter || 0`, which is no cap.
      defaultSteps: null,
    },
  ],
} as const satisfies Sdk;
