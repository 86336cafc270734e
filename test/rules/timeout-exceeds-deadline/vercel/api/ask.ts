import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 15_000 });

export async function POST(request: Request) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await request.text() });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 15 s per attempt × 3 attempts = 45 s, but the platform ends its function after 30 s (`maxDuration` in vercel.json)
  return Response.json({ text: answer.output_text });
}
