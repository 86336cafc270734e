// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [
  'console.groq.com/docs/deprecations via langchain-ai/langchain#38363, langchain-ai/docs#4565 (2026-06-22), karthink/gptel#1478; ITSpecialist111/ai_automation_suggester#187 (404 seen)',
  'console.groq.com/docs/deprecations via langchain-ai/langchain#38363, langchain-ai/docs#4565 (2026-06-22), karthink/gptel#1478; scienceverse/metacheck#319',
  'BloomLabsInc/genkit-plugins#382 (2026-07-14, from console.groq.com/docs/deprecations)',
  'BloomLabsInc/genkit-plugins#382; ShaikhWarsi/free-ai-tools#50',
  'BloomLabsInc/genkit-plugins#382',
  '@ai-sdk/groq@4.0.84 src/groq-model-catalog.ts:115-124; named as replacements 2026-06..07',
] as const;

/** Request parameters that a model answers with a 400. */
const REFUSALS = [{ rejects: ['logit_bias', 'logprobs', 'top_logprobs'] }] as const;

/** Ids of Groq that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const groq = {
  provider: 'Groq',
  packages: ['groq-sdk', '@ai-sdk/groq', '@langchain/groq', '@llamaindex/groq'],
  exports: [{ packages: ['llamaindex'], names: ['Groq'] }],
  endpoints: ['groq'],
  asOf: '2026-11-23',
  end: 'contract',
  models: [
    { id: 'llama-3.3-70b-versatile', shutdownOn: '2026-08-16', successor: 'openai/gpt-oss-120b', ...REFUSALS[0], source: SOURCES[0] },
    { id: 'llama-3.1-8b-instant', shutdownOn: '2026-08-16', successor: 'openai/gpt-oss-20b', ...REFUSALS[0], source: SOURCES[1] },
    {
      id: 'meta-llama/llama-4-maverick-17b-128e-instruct',
      shutdownOn: '2026-03-09',
      successor: 'openai/gpt-oss-120b',
      ...REFUSALS[0],
      source: SOURCES[2],
    },
    {
      id: 'meta-llama/llama-4-scout-17b-16e-instruct',
      shutdownOn: '2026-07-17',
      successor: 'openai/gpt-oss-120b',
      ...REFUSALS[0],
      source: SOURCES[3],
    },
    { id: 'llama-guard-3-8b', shutdownOn: '2025-06-06', successor: 'openai/gpt-oss-safeguard-20b', source: SOURCES[4] },
    { id: 'openai/gpt-oss-120b', ...REFUSALS[0], source: SOURCES[5] },
    { id: 'openai/gpt-oss-20b', ...REFUSALS[0], source: SOURCES[5] },
    { id: 'qwen/qwen3.6-27b', ...REFUSALS[0], source: SOURCES[5] },
  ],
} as const satisfies ModelCatalog;
