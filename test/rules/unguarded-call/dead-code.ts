// Clean: nothing calls it and nothing exports it, so no failure can happen.
import OpenAI from 'openai';

const openai = new OpenAI();

async function leftover(input: string) {
  return openai.responses.create({ model: 'gpt-4o-mini', input });
}

export const version = 1;
