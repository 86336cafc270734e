// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [
  'ottto-ai/ai-provider-watch@351f92c data/events/2026-06-01-google-vertex-gemini-2-0-flash-retirement.json; GoogleCloudPlatform/generative-ai#2603',
  'braintrust-proxy@0dddf84; openfoodfacts/open-prices#858',
  'cloud.google.com/vertex-ai/generative-ai/docs/deprecations?authuser=7',
  'docs.cloud.google.com/vertex-ai/generative-ai/docs/deprecations/partner-models',
  'platform.claude.com claude-on-vertex-ai.md:118-134 copy of 2026-08-21 (thevibeworks@3f1ef7c)',
  'cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions (each stable version has an auto-updated alias); the date is that of gemini-2.0-flash-001',
  'cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions (each stable version has an auto-updated alias); the date is that of gemini-2.0-flash-lite-001',
  'cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions (each stable version has an auto-updated alias); the date is that of gemini-1.5-pro-002',
  'cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions (each stable version has an auto-updated alias); the date is that of gemini-1.5-flash-002',
] as const;

/** Request parameters that a model answers with a 400. */
const REFUSALS = [{ rejects: ['temperature', 'top_k', 'top_p'] }] as const;

/** Ids of Vertex AI that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const vertex = {
  provider: 'Vertex AI',
  packages: [
    '@google-cloud/vertexai',
    '@anthropic-ai/vertex-sdk',
    '@ai-sdk/google-vertex',
    '@langchain/google-vertexai',
    '@langchain/google-vertexai-web',
    '@genkit-ai/vertexai',
  ],
  asOf: '2026-11-23',
  end: 'fails',
  models: [
    { id: 'gemini-2.0-flash-001', shutdownOn: '2026-06-01', source: SOURCES[0] },
    { id: 'gemini-2.0-flash-lite-001', shutdownOn: '2026-06-01', source: SOURCES[0] },
    { id: 'gemini-1.5-pro-001', shutdownOn: '2025-05-24', source: SOURCES[1] },
    { id: 'gemini-1.5-flash-001', shutdownOn: '2025-05-24', source: SOURCES[1] },
    { id: 'gemini-1.5-pro-002', shutdownOn: '2025-09-24', source: SOURCES[1] },
    { id: 'gemini-1.5-flash-002', shutdownOn: '2025-09-24', source: SOURCES[1] },
    { id: 'gemini-1.0-pro', shutdownOn: '2025-04-09', source: SOURCES[2] },
    { id: 'gemini-1.0-pro-vision', shutdownOn: '2025-04-09', source: SOURCES[2] },
    { id: 'claude-3-5-haiku@20241022', shutdownOn: '2026-07-05', successor: 'claude-haiku-4-5@20251001', source: SOURCES[3] },
    { id: 'claude-opus-4-7', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'claude-opus-4-8', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'claude-opus-5', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'claude-sonnet-5', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'claude-fable-5', ...REFUSALS[0], source: SOURCES[4] },
    { id: 'gemini-2.0-flash', snapshot: 'gemini-2.0-flash-001', shutdownOn: '2026-06-01', source: SOURCES[5] },
    { id: 'gemini-2.0-flash-lite', snapshot: 'gemini-2.0-flash-lite-001', shutdownOn: '2026-06-01', source: SOURCES[6] },
    { id: 'gemini-1.5-pro', snapshot: 'gemini-1.5-pro-002', shutdownOn: '2025-09-24', source: SOURCES[7] },
    { id: 'gemini-1.5-flash', snapshot: 'gemini-1.5-flash-002', shutdownOn: '2025-09-24', source: SOURCES[8] },
  ],
} as const satisfies ModelCatalog;
