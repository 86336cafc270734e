import type { Sdk } from '../../analysis/catalog.js';

const CITE = '@anthropic-ai/claude-agent-sdk@0.3.330 sdk.d.ts:1666,2064-2068,3614';

export const claudeAgentSdk = {
  name: 'claude-agent-sdk',
  title: 'Claude Agent SDK',
  packages: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  clients: [],
  operations: [
    {
      // A generator that starts a process when it is iterated. Reaching maxTurns and failures of the model are result messages
      // (`subtype: 'error_…'`), which only code that looks at them sees; a dead process or an abort throws.
      on: null,
      path: 'query',
      operation: 'agent',
      streaming: 'always',
      failure: 'sync-stream',
      options: {
        model: ['0.options.model'],
        signal: [{ path: '0.options.abortController', readOnly: true }],
        steps: ['0.options.maxTurns', '0.options.maxBudgetUsd'],
        json: ['0.options.outputFormat'],
        fallback: ['0.options.fallbackModel'],
        messages: ['0.prompt'],
        system: ['0.options.systemPrompt'],
        tools: ['0.options.allowedTools'],
      },
      secondModels: [{ option: '0.options.fallbackModel', value: "'…'" }],
      chunk: {
        text: ['result', 'message.content[].text'],
        object: ['structured_output'],
        validated: 'never',
        finish: ['subtype', 'is_error', 'stop_reason'],
        usage: ['usage'],
      },
      limits: {
        timeoutMs: null,
        retries: 10,
        source: `${CITE}; code.claude.com/docs error reference, automatic retries`,
      },
      defaultSteps: null,
    },
  ],
} as const satisfies Sdk;
