// In AI SDK 4 the loop just ends, and `text` never settles where the connection failed.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function tell(prompt: string, send: (part: string) => void) {
  try {
    const { textStream } = streamText({ model: openai('gpt-4o'), prompt });
//                         ^^^^^^^^^^ unobserved-stream-error [error]: When `streamText` fails, its text just ends, and no `try` around it l
    for await (const part of textStream) send(part);
  } catch (error) {
    console.error(error);
    send('Try again later.');
  }
}

// It waits for ever for a text that never comes.
export async function collect(prompt: string) {
  return await streamText({ model: openai('gpt-4o'), prompt }).text;
//             ^^^^^^^^^^ unobserved-stream-error [error]: When `streamText` cannot reach its provider, what is awaited of it nev
}

// Clean: somebody is told.
export async function told(prompt: string, send: (part: string) => void) {
  const { textStream } = streamText({ model: openai('gpt-4o'), prompt, onError: ({ error }) => console.error(error) });
  for await (const part of textStream) send(part);
}
