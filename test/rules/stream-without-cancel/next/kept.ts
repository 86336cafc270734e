import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

/** Clean: read to its end on purpose, so that the answer is kept. */
export function answer(prompt: string, options: { abortSignal?: AbortSignal }) {
  const result = streamText({ model: openai('gpt-5'), prompt, onError: console.error });
  void result.consumeStream();
  return result;
}

/** Clean: what is in the options can't be seen. */
export const answerWith = (prompt: string, options: object) => streamText({ model: openai('gpt-5'), prompt, onError: console.error, ...options });
