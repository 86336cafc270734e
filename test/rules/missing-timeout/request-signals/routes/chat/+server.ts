import { openai } from '@ai-sdk/openai';
import { json } from '@sveltejs/kit';
import { generateText } from 'ai';
import type { RequestHandler } from './$types';

// Other signals of the project have a timer; a client that goes away is none.
export const POST: RequestHandler = async ({ request }) => {
  const { text } = await generateText({ model: openai('gpt-5'), prompt: 'Hello', abortSignal: request.signal });
//                       ^^^^^^^^^^^^ missing-timeout [information]: `generateText` can be canceled by its signal, but no timer limits it: 
  return json({ text });
};
