'use server';
// The action client's own handler knows of no single call: it can only tell of the failure.
import { createSafeActionClient } from 'next-safe-action';
import OpenAI from 'openai';

const openai = new OpenAI();

const actionClient = createSafeActionClient({
  handleServerError(error) {
    console.error(error);
    return 'It did not work';
  },
});

export const summarize = actionClient.action(async ({ parsedInput }: { parsedInput: string }) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: parsedInput });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
  return answer.output_text;
});
