import type { Operation } from '../../analysis/catalog.js';

/**
 * Of `ai/rsc`, before streamUI: asks the client of OpenAI's SDK that it is handed, with what it reads of its options and with no cap, and gives the
 * interface at once. What fails then reaches no code of the project (ai@3.0.12 rsc/dist/rsc-server.mjs:995-1123).
 */
export const RENDER = {
  on: null,
  path: 'render',
  until: '4.0.0',
  operation: 'chat',
  streaming: 'always',
  failure: 'sync-stream',
  sentBy: '0.provider',
  options: {
    model: ['0.model'],
    timeout: [{ path: '0.provider.timeout', readOnly: true }],
    retries: [{ path: '0.provider.maxRetries', readOnly: true }],
    maxOutputTokens: [{ path: '0.provider.maxTokens', readOnly: true }],
    messages: ['0.messages'],
    temperature: ['0.temperature'],
    tools: ['0.tools', '0.functions'],
  },
  limits: {
    timeoutMs: 600_000,
    retries: 2,
    timeoutCovers: 'headers',
    source: 'openai@4.24.7 core.js:150-151; ai@3.0.12 rsc/dist/rsc-server.mjs:1067',
  },
} as const satisfies Operation;
