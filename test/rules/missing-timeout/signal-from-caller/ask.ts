import OpenAI from 'openai';

const openai = new OpenAI();

// Clean: the only caller passes a signal with a timer.
export const ask = (input: string, signal: AbortSignal) => openai.responses.create({ model: 'gpt-4o-mini', input }, { signal });
