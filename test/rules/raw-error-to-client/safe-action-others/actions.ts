'use server';

import OpenAI from 'openai';
import { plainClient, quietClient } from './clients';

const openai = new OpenAI();

export const summarize = quietClient.action(async ({ parsedInput }: { parsedInput: string }) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: parsedInput });
  return answer.output_text;
});

export const count = plainClient.action(async ({ parsedInput }: { parsedInput: string }) => parsedInput.length);
