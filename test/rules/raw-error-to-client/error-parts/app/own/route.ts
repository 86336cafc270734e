// Clean: the client is told in the author's own words, and the log in the provider's.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const encoder = new TextEncoder();
  const stream = new ReadableStream({
    async start(controller) {
      const send = (event: { type: string; text: string }) => controller.enqueue(encoder.encode(JSON.stringify(event)));
      const { fullStream } = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      for await (const part of fullStream) {
        switch (part.type) {
          case 'error':
            console.error(part.error);
            send({ type: part.type, text: 'Something went wrong' });
            break;
          case 'text-delta':
            send({ type: part.type, text: part.text });
            break;
        }
      }
      controller.close();
    },
  });
  return new Response(stream);
}
