import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const model = 'gpt-6-luna';

// The body is written while the request is answered.
export async function POST(request: Request) {
  const input = await request.text();
  const body = new ReadableStream({
    async start(controller) {
      const stream = await client.responses.create({ model, input, stream: true });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `client.responses.create` goes on
      for await (const event of stream) if (event.type === 'response.output_text.delta') controller.enqueue(event.delta);
      controller.close();
    },
    cancel() {},
  });
  return new Response(body.pipeThrough(new TextEncoderStream()));
}

// Clean: whoever goes ends it.
export async function PUT(request: Request) {
  const stream = await client.responses.create({ model, input: await request.text(), stream: true }, { signal: request.signal });
  const ended = new AbortController();
  const body = new ReadableStream({
    async start(controller) {
      const answer = await client.responses.create({ model, input: 'Go on', stream: true });
      ended.signal.addEventListener('abort', () => answer.controller.abort());
      for await (const event of answer) if (event.type === 'response.output_text.delta') controller.enqueue(event.delta);
      for await (const event of stream) if (event.type === 'response.output_text.delta') controller.enqueue(event.delta);
      controller.close();
    },
    cancel() {
      ended.abort();
    },
  });
  return new Response(body.pipeThrough(new TextEncoderStream()));
}
