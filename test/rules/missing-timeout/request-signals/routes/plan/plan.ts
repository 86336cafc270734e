import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// Its only caller hands over the signal of the request.
export async function plan(topic: string, signal: AbortSignal) {
  return await generateText({ model: openai('gpt-5'), prompt: topic, abortSignal: signal });
  //           ^^^^^^^^^^^^ missing-timeout [information]: `generateText` can be canceled by its signal, but no timer limits it: 
}

// Its only caller hands over one that nobody can follow.
export async function sketch(topic: string, signal: AbortSignal) {
  return await generateText({ model: openai('gpt-5'), prompt: topic, abortSignal: signal });
}
