import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// The failure comes where the stream is read.
export async function POST(request: Request) {
  const { question } = await request.json();
  const parts = model.streamEvents(question, { version: 'v2' });
  const body = new ReadableStream({
    async start(controller) {
      try {
        for await (const part of parts) controller.enqueue(part.data.chunk.content);
      } catch (error) {
        // Decide what the user gets when the model is unavailable.
        console.error(error);
      }
      controller.close();
    },
  });
  return new Response(body);
}
