'use server';

import OpenAI from 'openai';
import { z } from 'zod';
import { quietAction } from './safe-action';

const openai = new OpenAI({ timeout: 20_000 });

// Clean: this client has words of its own.
export const name = quietAction(z.object({ rate: z.number() }), async ({ rate }) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: `Whose is ${rate}?` }] });
  return { text: answer.choices[0]?.message.content };
});
