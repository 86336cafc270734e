// Clean: nobody says how long this function may take.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 15_000 });

export async function POST(request: Request) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await request.text() });
  return Response.json({ text: answer.output_text });
}
