import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import OpenAI from 'openai';
import { NextRequest } from 'next/server';

const client = new OpenAI({ timeout: 20_000 });

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const result = streamText({ model: openai('gpt-5'), prompt, onError: console.error });
//               ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone, and every token
  return result.toTextStreamResponse();
}

export async function PUT(request: NextRequest) {
  const stream = await client.responses.create({ model: 'gpt-5', input: await request.text(), stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `client.responses.create` goes on writing when its reader has gone, an
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      for await (const event of stream) controller.enqueue(encoder.encode(event.type));
      controller.close();
    },
  });
  return new Response(body);
}

export async function DELETE() {
  // Clean: when its reader leaves, the SDK's own stream aborts the request.
  const stream = await client.responses.create({ model: 'gpt-5', input: 'Hello', stream: true });
  return new Response(stream.toReadableStream());
}

export async function HEAD() {
  // Clean: it is aborted by hand.
  const stream = await client.responses.create({ model: 'gpt-5', input: 'Hello', stream: true });
  const body = new ReadableStream({
    async start(controller) {
      for await (const event of stream) controller.enqueue(event.type);
      controller.close();
    },
    cancel: () => stream.controller.abort(),
  });
  return new Response(body);
}

export async function PATCH(request: Request) {
  // Clean: ends with its request.
  const result = streamText({ model: openai('gpt-5'), prompt: await request.text(), abortSignal: request.signal, onError: console.error });
  const stream = await client.responses.create({ model: 'gpt-5', input: 'Hello', stream: true }, { signal: request.signal });
  for await (const event of stream) console.log(event.type);
  return result.toTextStreamResponse();
}

export async function GET() {
  // Clean: no stream; it is over before anybody could leave.
  const answer = await client.responses.create({ model: 'gpt-5', input: 'Hello' });
  return Response.json({ text: answer.output_text });
}
