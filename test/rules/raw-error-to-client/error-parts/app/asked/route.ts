import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const encoder = new TextEncoder();
  const stream = new ReadableStream({
    async start(controller) {
      const { fullStream } = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      for await (const part of fullStream) {
        if (part.type === 'error') controller.enqueue(encoder.encode(`Failed: ${part.error}`));
//                                                                              ^^^^^^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
        if (part.type === 'text-delta') controller.enqueue(encoder.encode(part.text));
      }
      controller.close();
    },
  });
  return new Response(stream);
}
