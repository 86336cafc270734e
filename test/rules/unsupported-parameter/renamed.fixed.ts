import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (content: string) =>
  client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: [{ role: 'user', content }] });
