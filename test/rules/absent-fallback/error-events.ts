import type { ServerResponse } from 'node:http';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const encoder = new TextEncoder();
const toEvent = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

async function* ask(signal: AbortSignal) {
  const stream = await client.chat.completions.create(
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.chat.completions.create` only
    { model: 'gpt-6-luna', stream: true, max_completion_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] },
    { signal },
  );
  for await (const { choices } of stream) yield choices[0]?.delta?.content ?? '';
}

// An event of the kind `error` is one, also as bytes and made by a function.
const asBytes = (request: Request) =>
  new ReadableStream({
    async start(controller) {
      try {
        for await (const text of ask(request.signal)) controller.enqueue(encoder.encode(`data: ${text}\n\n`));
      } catch (error) {
        console.error(error);
        controller.enqueue(encoder.encode('event: error\ndata: "busy"\n\n'));
      }
      controller.close();
    },
  });

const byFunction = (request: Request) =>
  new ReadableStream({
    async start(controller) {
      try {
        for await (const text of ask(request.signal)) controller.enqueue(encoder.encode(toEvent('text', text)));
      } catch (error) {
        console.error(error);
        controller.enqueue(encoder.encode(toEvent('error', 'busy')));
      }
      controller.close();
    },
  });

// Clean: an event like the others, with something in it to read.
const inItsPlace = (request: Request) =>
  new ReadableStream({
    async start(controller) {
      try {
        const stream = await client.chat.completions.create(
          { model: 'gpt-6-luna', stream: true, max_completion_tokens: 9, messages: [{ role: 'user', content: 'Hello' }] },
          { signal: request.signal },
        );
        for await (const { choices } of stream) controller.enqueue(encoder.encode(toEvent('text', choices[0]?.delta?.content)));
      } catch (error) {
        console.error(error);
        controller.enqueue(encoder.encode(toEvent('text', 'See the handbook at /help for the opening hours.')));
      }
      controller.close();
    },
  });

export async function POST(request: Request) {
  return new Response(asBytes(request));
}
export async function PUT(request: Request) {
  return new Response(byFunction(request));
}
export async function PATCH(request: Request) {
  return new Response(inItsPlace(request));
}

// Written line by line.
export async function answer(request: { prompt: string; signal: AbortSignal }, response: ServerResponse) {
  try {
    const stream = await client.responses.create(
      //                 ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` only
      { model: 'gpt-6-luna', stream: true, max_output_tokens: 9, input: request.prompt },
      { signal: request.signal },
    );
    for await (const event of stream) if (event.type === 'response.output_text.delta') response.write(`data: ${event.delta}\n\n`);
  } catch (error) {
    console.error(error);
    response.write('event: error\n');
    response.write('data: busy\n\n');
  }
  response.end();
}
