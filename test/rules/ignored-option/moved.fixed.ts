import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (input: string) => client.responses.create({ model: 'gpt-6-luna', input }, { timeout: 20_000 });
