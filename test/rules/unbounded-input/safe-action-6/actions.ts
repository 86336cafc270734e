'use server';
// The first parameter of the action is what was sent, as its schema lets it through.
import { createSafeActionClient } from 'next-safe-action';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI({ timeout: 20_000 });
const action = createSafeActionClient();
const ask = (content: string) => openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });

export const rate = action(z.object({ name: z.string().min(2) }), async ({ name }) => {
  const answer = await ask(`The rate of ${name}`);
//                                        ^^^^ unbounded-input [information]: `name` goes from a request into the prompt at any length
  return answer.choices[0]?.message.content;
});

// Clean: the schema says how long.
export const shortRate = action(z.object({ name: z.string().max(50) }), async ({ name }) => {
  const answer = await ask(`The rate of ${name}`);
  return answer.choices[0]?.message.content;
});
