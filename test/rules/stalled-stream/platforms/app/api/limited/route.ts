import OpenAI from 'openai';

export const maxDuration = 60;

const openai = new OpenAI({ timeout: 20_000 });

export async function POST(request: Request) {
  // Clean: the platform ends it.
  const stream = await openai.responses.create({ model: 'gpt-4o', input: await request.text(), stream: true });
  return new Response(stream.toReadableStream());
}
