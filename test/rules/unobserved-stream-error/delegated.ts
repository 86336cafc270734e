import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

async function* dropped(prompt: string) {
  const { textStream } = streamText({ model: openai('gpt-6-luna'), prompt });
//                       ^^^^^^^^^^ unobserved-stream-error [error]: When `streamText` fails, its text just ends, and no `try` around it le
  yield* textStream;
}

async function* seen(prompt: string) {
  // Clean: it tells somebody.
  const { textStream } = streamText({ model: openai('gpt-6-luna'), prompt, onError: ({ error }) => console.error(error) });
  yield* textStream;
}

for await (const text of dropped('Hello')) process.stdout.write(text);
for await (const text of seen('Hello')) process.stdout.write(text);
