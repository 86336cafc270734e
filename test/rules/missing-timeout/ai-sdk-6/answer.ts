// The AI SDK sets no limit at all; since version 6 it has an option for one.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function answer(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
//                       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and
  return text;
}

export async function limited(prompt: string) {
  // Clean: the option.
  const first = await generateText({ model: openai('gpt-4o'), prompt, timeout: 20_000 });
  // Clean: the signal.
  const second = await generateText({ model: openai('gpt-4o'), prompt, abortSignal: AbortSignal.timeout(20_000) });
  return first.text + second.text;
}
