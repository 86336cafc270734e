import { openai } from '@ai-sdk/openai';
import { createServerFn } from '@tanstack/react-start';
import { generateText } from 'ai';
import { soon } from '../limits.js';

export const summarize = createServerFn({ method: 'POST' }).handler(async ({ signal }) => {
  const { text } = await generateText({ model: openai('gpt-5'), prompt: 'Sum it up', abortSignal: signal });
//                       ^^^^^^^^^^^^ missing-timeout [information]: `generateText` can be canceled by its signal, but no timer limits it: 
  return text;
});

// Whoever calls this may hand in a signal with a timer.
const title = async ({ signal }: { signal: AbortSignal }) => {
  const { text } = await generateText({ model: openai('gpt-5'), prompt: 'A title', abortSignal: signal });
  return text;
};

export const titled = createServerFn({ method: 'POST' }).handler(async () => title({ signal: soon() }));

// What its caller sends is not the request itself.
export const named = createServerFn({ method: 'POST' }).handler(async ({ data }: { data: { signal: AbortSignal } }) => {
  const { text } = await generateText({ model: openai('gpt-5'), prompt: 'A name', abortSignal: data.signal });
  return text;
});
