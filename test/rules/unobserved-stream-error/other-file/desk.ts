import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export function summarise(prompt: string) {
  return streamText({ model: openai('gpt-6-luna'), prompt });
//       ^^^^^^^^^^ unobserved-stream-error [error]: When `streamText` fails, its text just ends, and no `try` around it le
}

// Clean: one who calls it reads the parts, errors among them.
export function suggestTitle(prompt: string) {
  return streamText({ model: openai('gpt-6-luna'), prompt });
}

// Clean: nobody here calls it.
export function draft(prompt: string) {
  return streamText({ model: openai('gpt-6-luna'), prompt });
}
