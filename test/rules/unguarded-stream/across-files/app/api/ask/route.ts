import { open } from '../../../ask.js';

export async function POST(request: Request) {
  const stream = await open(await request.text());
  if (stream === undefined) return new Response('Try again later', { status: 503 });
  // Clean: what is thrown in here breaks the response off, and so ends it for its reader.
  const body = new ReadableStream({
    async start(controller) {
      for await (const event of stream) controller.enqueue(event.type);
      controller.close();
    },
  });
  return new Response(body);
}
