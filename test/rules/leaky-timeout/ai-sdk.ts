// The AI SDK has no limit of its own, so what is let go of goes on to its end.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import pTimeout from 'p-timeout';

export async function title(prompt: string) {
  return await pTimeout(generateText({ model: openai('gpt-4o'), prompt }), { milliseconds: 5_000 });
//                      ^^^^^^^^^^^^ leaky-timeout: After 5 s p-timeout lets go of `generateText`, and the request goes on: its answer is written, billed and read by nobody
}

export async function limitedTitle(prompt: string) {
  // Clean: the signal ends it.
  return await pTimeout(generateText({ model: openai('gpt-4o'), prompt, abortSignal: AbortSignal.timeout(5_000) }), { milliseconds: 5_000 });
}

export async function givenOptions(options: Parameters<typeof generateText>[0]) {
  // Clean: what the options hold is not known.
  return await pTimeout(generateText(options), { milliseconds: 5_000 });
}
