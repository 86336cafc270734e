// rules: unguarded-stream, stream-without-cancel
// The body of a response comes after its head, and fails where it is read.
import { createParser } from 'eventsource-parser';

const URL = 'https://api.openai.com/v1/chat/completions';
const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

async function open(request: Request) {
  const answer = await fetch(URL, { method: 'POST', headers, body: request.body });
//                     ^^^^^ stream-without-cancel [information]: `fetch` goes on writing when its reader has gone, and every token unti
  if (!answer.ok) throw new Error(`The model answered ${answer.status}`);
  return new ReadableStream({
    async start(controller) {
      const parser = createParser({ onEvent: ({ data }) => controller.enqueue(data) });
      for await (const part of answer.body) parser.feed(part);
//                             ^^^^^^^^^^^ unguarded-stream [warning]: The handler around `fetch` sees only failures before the first part: o
      controller.close();
    },
  });
}

export async function POST(request: Request) {
  try {
    return new Response(await open(request));
  } catch (error) {
    console.error(error);
    return new Response('The model did not answer.', { status: 503 });
  }
}

// Clean: the loop has a handler of its own, and the request ends with that of its reader.
export async function PUT(request: Request) {
  try {
    const answer = await fetch(URL, { method: 'POST', headers, body: request.body, signal: request.signal });
    if (!answer.ok) throw new Error(`The model answered ${answer.status}`);
    const body = new ReadableStream({
      async start(controller) {
        try {
          for await (const part of answer.body) controller.enqueue(part);
        } catch (error) {
          console.error(error);
          controller.enqueue('The rest is missing.');
        }
        controller.close();
      },
    });
    return new Response(body);
  } catch (error) {
    console.error(error);
    return new Response('The model did not answer.', { status: 503 });
  }
}
