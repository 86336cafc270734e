import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// The failure comes where the stream is read.
export async function POST(request: Request) {
  const { question } = await request.json();
  const parts = model.streamEvents(question, { version: 'v2' });
//              ^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `model.streamEvents` when all 7 attempts fail; what is
  const body = new ReadableStream({
    async start(controller) {
      for await (const part of parts) controller.enqueue(part.data.chunk.content);
      controller.close();
    },
  });
  return new Response(body);
}
