'use server';
// Up to 6 the action client is a function, and answers a failure with `serverError`.
import { createSafeActionClient } from 'next-safe-action';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();

const action = createSafeActionClient({
  handleReturnedServerError: () => ({ serverError: 'It did not work' }),
});

export const summarize = action(z.object({ text: z.string().max(500) }), async ({ text }) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: text }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
  return answer.choices[0]?.message.content;
});

// Clean: it has something to give.
export const title = action(z.object({ text: z.string().max(500) }), async ({ text }) => {
  try {
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: text }] });
    return answer.choices[0]?.message.content;
  } catch (error) {
    console.error(error);
    return text.slice(0, 40);
  }
});
