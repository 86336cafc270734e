'use client';

// These SDKs do not refuse to run in a browser, so that nothing but this tells of it.
import Cerebras from '@cerebras/cerebras_cloud_sdk';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import Perplexity from '@perplexity-ai/perplexity_ai';
import { CohereClientV2 } from 'cohere-ai';
import Together from 'together-ai';

export const together = new Together({ apiKey: process.env.NEXT_PUBLIC_TOGETHER_KEY });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: Bundlers write `NEXT_PUBLIC_TOGETHER_KEY` into the code that browsers 
export const cerebras = new Cerebras({ apiKey: process.env.CEREBRAS_KEY });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the Cer
export const mistral = new Mistral({ apiKey: process.env.MISTRAL_KEY });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the Mis
export const perplexity = new Perplexity({ apiKey: process.env.PERPLEXITY_KEY });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the Per
export const cohere = new CohereClientV2({ token: process.env.COHERE_KEY });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the Coh
export const genai = new GoogleGenAI({ apiKey: process.env.GEMINI_KEY });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ browser-exposed-key [error]: This file is code of the browser ('use client'), so the key of the Goo
