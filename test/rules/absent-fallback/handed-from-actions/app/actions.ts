'use server';
// What an action hands to a function of another file is no action itself: no page catches for it.
import { createSafeActionClient } from 'next-safe-action';
import OpenAI from 'openai';
import { attempt, orElse, withRetry } from '../retry.js';

const openai = new OpenAI({ maxRetries: 0 });

const actionClient = createSafeActionClient({
  handleServerError(error) {
    console.error(error);
    return 'It did not work';
  },
});

export const summarize = actionClient.action(async ({ parsedInput }: { parsedInput: string }) => {
  const answer = await withRetry(() => openai.responses.create({ model: 'gpt-5', input: parsedInput }));
//                                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
  return answer.output_text;
});

export async function read(text: string) {
  return await attempt(async () => (await openai.responses.create({ model: 'gpt-5', input: text })).output_text);
//                                        ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
}

// Clean: it has something else to give.
export async function name(text: string) {
  return await orElse(async () => (await openai.responses.create({ model: 'gpt-5', input: text })).output_text, 'Untitled');
}
