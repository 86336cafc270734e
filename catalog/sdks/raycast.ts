import type { Sdk } from '../../analysis/catalog.js';

/** Raycast asks, for the user's own account; nothing but a signal can be set (@raycast/api@1.93.2 types/index.d.ts:466-482). */
export const raycast = {
  name: 'raycast',
  title: 'Raycast AI',
  packages: ['@raycast/api'],
  toldBy: ['AI'],
  clients: [],
  operations: [
    {
      on: null,
      path: 'AI.ask',
      operation: 'chat',
      streaming: 'never',
      failure: 'promise',
      options: { model: ['1.model'], signal: ['1.signal'], messages: ['0'], temperature: ['1.creativity'] },
      answer: { text: [''], finish: [] },
      // Raycast decides how long an answer may be.
      requiresMaxOutputTokens: true,
      limits: { timeoutMs: null, retries: 0, sentBy: 'Raycast', source: '@raycast/api@1.93.2 types/index.d.ts:466-482' },
    },
  ],
} as const satisfies Sdk;
