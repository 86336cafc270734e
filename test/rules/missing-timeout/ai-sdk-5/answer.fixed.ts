// Version 5 knows no `timeout`, so the repair is a signal.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function answer(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt, abortSignal: AbortSignal.timeout(30_000) });
  return text;
}
