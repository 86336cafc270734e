'use server';

import OpenAI from 'openai';
import { z } from 'zod';
import { action } from './safe-action';

const openai = new OpenAI({ timeout: 20_000 });

export const rate = action(z.object({ name: z.string().min(2) }), async ({ name }) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: `Rate of ${name}` }] });
  return { text: answer.choices[0]?.message.content };
});
