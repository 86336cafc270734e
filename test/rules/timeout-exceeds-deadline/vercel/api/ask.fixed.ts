import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 15_000 });

export async function POST(request: Request) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await request.text() }, { timeout: 9_000 });
  return Response.json({ text: answer.output_text });
}
