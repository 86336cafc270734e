// Clean: the limit of the AI SDK holds for the whole stream, and where it has none that is said of the call.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function print(prompt: string, write: (text: string) => void) {
  const { textStream } = streamText({ model: openai('gpt-4o'), prompt, timeout: 60_000, onError: console.error });
  for await (const text of textStream) write(text);
}

export async function printForLong(prompt: string, write: (text: string) => void) {
  const { textStream } = streamText({ model: openai('gpt-4o'), prompt, onError: console.error });
  for await (const text of textStream) write(text);
}
