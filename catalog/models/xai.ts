// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [
  'docs.x.ai/docs/migration/may-15-retirement (copy)',
  'braintrust-proxy@0dddf84 model_list.json (2026-05-15)',
  'braintrust-proxy@0dddf84 model_list.json',
  'github.com/orgs/cometapi-dev/discussions/148 (2026-10-09); docs.laozhang.ai 2026-10-30',
  '@ai-sdk/xai@5.0.12 (2026-09-28) src/responses/xai-responses-language-model-options.ts:4-9',
] as const;

/** Request parameters that a model answers with a 400. */
const REFUSALS = [{ rejects: ['frequency_penalty', 'presence_penalty', 'stop'] }] as const;

/** Ids of xAI that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const xai = {
  provider: 'xAI',
  packages: ['@ai-sdk/xai', '@langchain/xai'],
  endpoints: ['xai'],
  asOf: '2026-11-23',
  end: 'fails',
  models: [
    { id: 'grok-4-0709', shutdownOn: '2026-05-15', successor: 'grok-4.3', ...REFUSALS[0], source: SOURCES[0] },
    { id: 'grok-4-fast-reasoning', shutdownOn: '2026-05-15', successor: 'grok-4.3', ...REFUSALS[0], source: SOURCES[0] },
    { id: 'grok-4-fast-non-reasoning', shutdownOn: '2026-05-15', successor: 'grok-4.3', source: SOURCES[0] },
    { id: 'grok-4-1-fast-reasoning', shutdownOn: '2026-05-15', successor: 'grok-4.3', ...REFUSALS[0], source: SOURCES[0] },
    { id: 'grok-4-1-fast-non-reasoning', shutdownOn: '2026-05-15', successor: 'grok-4.3', source: SOURCES[0] },
    { id: 'grok-code-fast-1', shutdownOn: '2026-05-15', successor: 'grok-4.3', ...REFUSALS[0], source: SOURCES[0] },
    { id: 'grok-3', shutdownOn: '2026-05-15', successor: 'grok-4.3', source: SOURCES[0] },
    { id: 'grok-4', snapshot: 'grok-4-0709', source: SOURCES[1] },
    { id: 'grok-4-latest', snapshot: 'grok-4-0709', source: SOURCES[1] },
    { id: 'grok-code-fast', snapshot: 'grok-code-fast-1', source: SOURCES[1] },
    { id: 'grok-3-mini', ...REFUSALS[0], source: SOURCES[2] },
    { id: 'grok-3-mini-beta', ...REFUSALS[0], source: SOURCES[2] },
    { id: 'grok-imagine-image-pro', shutdownOn: '2026-05-15', successor: 'grok-imagine-image-2.0', source: SOURCES[0] },
    { id: 'grok-imagine-image-quality', shutdownOn: '2026-11-02', successor: 'grok-imagine-image-2.0', source: SOURCES[3] },
    { id: 'grok-4.3', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'grok-4.5', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'grok-4.6', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'grok-4.7', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'grok-4.20-reasoning', ...REFUSALS[0], source: SOURCES[4] },
  ],
} as const satisfies ModelCatalog;
