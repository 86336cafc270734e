import OpenAI from 'openai';

const client = new OpenAI();

export async function POST(request: Request) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: await request.text(), stream: true });
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      for await (const event of answer) {
        if (event.type === 'response.output_text.delta') controller.enqueue(encoder.encode(event.delta));
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
