// Clean: in AI SDK 3 the promise rejects, and the loop over the text throws.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function tell(prompt: string, send: (part: string) => void) {
  try {
    const { textStream } = await streamText({ model: openai('gpt-4o'), prompt });
    for await (const part of textStream) send(part);
  } catch (error) {
    console.error(error);
    send('Try again later.');
  }
}
