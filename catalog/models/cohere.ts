// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [
  'docs.cohere.com/changelog/2025-09-15-major-command-deprecations; developersdigest.tech/deprecations/cohere (official page read 2026-10-17: no shutdown date)',
  'docs.cohere.com/changelog/2026-04-04-embed-v2-aya-8b-retirement.md',
  'docs.cohere.com/docs/deprecations via leblancfg/deprecations-rss@aba3a01 data.json',
] as const;

/** Ids of Cohere that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const cohere = {
  provider: 'Cohere',
  packages: ['cohere-ai', '@ai-sdk/cohere', '@langchain/cohere'],
  endpoints: ['cohere'],
  asOf: '2026-11-23',
  end: 'fails',
  models: [
    { id: 'command-r', snapshot: 'command-r-03-2024', source: SOURCES[0] },
    { id: 'command-r-plus', snapshot: 'command-r-plus-04-2024', source: SOURCES[0] },
    { id: 'embed-english-v2.0', shutdownOn: '2026-04-04', successor: 'embed-english-v3.0', source: SOURCES[1] },
    { id: 'embed-english-light-v2.0', shutdownOn: '2026-04-04', successor: 'embed-english-v3.0', source: SOURCES[1] },
    { id: 'embed-multilingual-v2.0', shutdownOn: '2026-04-04', successor: 'embed-multilingual-v3.0', source: SOURCES[1] },
    { id: 'c4ai-aya-expanse-8b', shutdownOn: '2026-04-04', successor: 'command-r7b-12-2024', source: SOURCES[1] },
    { id: 'c4ai-aya-vision-8b', shutdownOn: '2026-04-04', successor: 'command-a-03-2025', source: SOURCES[1] },
    { id: 'rerank-english-v2.0', shutdownOn: '2025-04-30', successor: 'rerank-v3.5', source: SOURCES[2] },
    { id: 'rerank-multilingual-v2.0', shutdownOn: '2025-04-30', successor: 'rerank-v3.5', source: SOURCES[2] },
  ],
} as const satisfies ModelCatalog;
