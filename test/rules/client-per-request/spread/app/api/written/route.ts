// What writes the body of a response is run for the request.
import { createUIMessageStream, createUIMessageStreamResponse } from 'ai';
import OpenAI from 'openai';

export async function POST(request: Request) {
  const { question } = await request.json();
  const stream = createUIMessageStream({
    execute: async ({ writer }) => {
      const openai = new OpenAI({ ...(process.env.OPENAI_URL && { baseURL: process.env.OPENAI_URL }) });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always wit
      const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: question });
      writer.write({ type: 'text-delta', id: 'answer', delta: output_text });
    },
  });
  return createUIMessageStreamResponse({ stream });
}
