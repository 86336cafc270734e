import { open } from '../../../ask.js';

export async function POST(request: Request) {
  const stream = await open(await request.text());
  if (stream === undefined) return new Response('Try again later', { status: 503 });
  // The status has gone out by then: what is thrown in here tears the response off.
  const body = new ReadableStream({
    async start(controller) {
      for await (const event of stream) controller.enqueue(event.type);
//                              ^^^^^^ unguarded-stream [warning]: The handler around `anthropic.messages.create` sees only failures befo
      controller.close();
    },
  });
  return new Response(body);
}

// Clean: whoever reads the stream here gets the error, and has a handler for it.
export async function PUT(request: Request) {
  const stream = await open(await request.text());
  if (stream === undefined) return new Response('Try again later', { status: 503 });
  const parts = new ReadableStream({
    async start(controller) {
      for await (const event of stream) controller.enqueue(event.type);
      controller.close();
    },
  });
  try {
    const types: string[] = [];
    const reader = parts.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) types.push(part.value);
    return Response.json({ types });
  } catch {
    return new Response('Try again later', { status: 503 });
  }
}
