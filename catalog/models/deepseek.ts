// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [
  'api-docs.deepseek.com first-call page (copies: 2026-04..07 and after 2026-09-14); dev.to/ahab_indieseek; FlowiseAI/Flowise#6667 (errors seen)',
  'api-docs.deepseek.com first-call page (copies: 2026-04..07 and after 2026-09-14)',
] as const;

/** Ids of DeepSeek that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const deepseek = {
  provider: 'DeepSeek',
  packages: ['@ai-sdk/deepseek', '@langchain/deepseek'],
  endpoints: ['deepseek'],
  asOf: '2026-11-23',
  end: 'fails',
  models: [
    { id: 'deepseek-chat', shutdownOn: '2026-07-24', successor: 'deepseek-flash', source: SOURCES[0] },
    { id: 'deepseek-reasoner', shutdownOn: '2026-07-24', successor: 'deepseek-flash', source: SOURCES[1] },
  ],
} as const satisfies ModelCatalog;
