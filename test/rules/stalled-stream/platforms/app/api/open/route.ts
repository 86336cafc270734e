import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

export async function POST(request: Request) {
  const stream = await openai.responses.create({ model: 'gpt-4o', input: await request.text(), stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream: The limit of 20 s
  return new Response(stream.toReadableStream());
}
