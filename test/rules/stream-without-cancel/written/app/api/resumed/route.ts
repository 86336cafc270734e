// Clean: whoever has left may come back and read on.
import { openai } from '@ai-sdk/openai';
import { createDataStream, streamText } from 'ai';
import { after } from 'next/server';
import { createResumableStreamContext } from 'resumable-stream';

const context = createResumableStreamContext({ waitUntil: after });

export async function POST(request: Request) {
  const { id, prompt } = await request.json();
  const stream = createDataStream({
    execute: (writer) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt });
      result.mergeIntoDataStream(writer);
    },
  });
  return new Response(await context.resumableStream(id, () => stream));
}
