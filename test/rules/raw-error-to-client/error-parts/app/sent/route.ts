// The failure comes as a part of the stream, past every `catch`.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const stream = new ReadableStream({
    async start(controller) {
      const encoder = new TextEncoder();
      const send = (event: { type: string; content?: string; error?: string }) => {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
      };
      const result = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      for await (const part of result.fullStream) {
        switch (part.type) {
          case 'text-delta':
            send({ type: 'text', content: part.text });
            break;
          case 'error': {
            send({ type: 'result', error: part.error instanceof Error ? part.error.message : String(part.error) });
//                                                                      ^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
            break;
          }
        }
      }
      controller.close();
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
}
