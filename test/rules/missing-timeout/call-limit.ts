// Clean: each call brings its own limit, so the client needs none.
import OpenAI from 'openai';

const openai = new OpenAI();
const requestOptions = { timeout: 15_000, maxRetries: 1 };

export const ask = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input }, { timeout: 10_000 });
export const askByName = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input }, requestOptions);
export const askSignal = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input }, { signal: AbortSignal.timeout(10_000) });
export const askDerived = (input: string) => openai.withOptions({ timeout: 5_000 }).responses.create({ model: 'gpt-4o-mini', input });
