import type { Sdk } from '../../analysis/catalog.js';

const LIMITS = {
  timeoutMs: null,
  retries: 4,
  source: '@openai/codex-sdk@0.163.0 dist/index.d.ts:170-217; developers.openai.com/codex/config-reference, request_max_retries',
} as const;

/** A turn of an agent in a process of its own; a failed turn rejects (@openai/codex-sdk@0.163.0 dist/index.d.ts:170-217). */
export const codex = {
  name: 'codex',
  title: 'Codex SDK',
  packages: ['@openai/codex-sdk'],
  clients: [
    {
      name: 'Codex',
      exports: ['Codex'],
      construct: 'new',
      options: { baseUrl: ['client.baseUrl'], apiKey: ['client.apiKey'] },
      limits: LIMITS,
    },
    {
      name: 'Thread',
      exports: ['Thread'],
      construct: 'new',
      from: [
        { client: 'Codex', path: 'startThread' },
        { client: 'Codex', path: 'resumeThread' },
      ],
      remembers: true,
      options: { model: ['client.model', 'client.1.model'] },
      limits: LIMITS,
    },
  ],
  operations: [
    {
      on: 'Thread',
      path: 'run',
      operation: 'agent',
      streaming: 'never',
      failure: 'promise',
      options: { model: ['client.model', 'client.1.model'], messages: ['0'], json: ['1.outputSchema'], signal: ['1.signal'] },
      answer: { text: ['finalResponse'], finish: [], usage: ['usage'] },
    },
    {
      on: 'Thread',
      path: 'runStreamed',
      operation: 'agent',
      streaming: 'always',
      failure: 'promise-stream',
      options: { model: ['client.model', 'client.1.model'], messages: ['0'], json: ['1.outputSchema'], signal: ['1.signal'] },
      answer: { text: ['events[].item.text'], finish: ['events[].type'] },
    },
  ],
} as const satisfies Sdk;
