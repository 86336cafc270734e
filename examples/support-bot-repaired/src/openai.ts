import OpenAI from 'openai';

/** Two attempts of at most 20 s: what a customer at a form would wait. */
export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, timeout: 20_000, maxRetries: 1 });
export const MODEL = 'gpt-6-luna';
