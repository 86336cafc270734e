// Written by `npm run refresh-models`. Change the facts and run it again.
import type { ModelCatalog } from '../../analysis/catalog.js';
import { anthropic } from './anthropic.js';
import { bedrock } from './bedrock.js';
import { cohere } from './cohere.js';
import { deepseek } from './deepseek.js';
import { gemini } from './gemini.js';
import { groq } from './groq.js';
import { mistral } from './mistral.js';
import { openai } from './openai.js';
import { vertex } from './vertex.js';
import { xai } from './xai.js';

/** Model ids by provider. Each row names where its dates were read. */
export const models: readonly ModelCatalog[] = [anthropic, bedrock, cohere, deepseek, gemini, groq, mistral, openai, vertex, xai];
