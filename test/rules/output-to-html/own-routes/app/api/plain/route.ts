import OpenAI from 'openai';

const client = new OpenAI();

export async function POST(request: Request) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: await request.text() });
  return new Response(JSON.stringify({ data: { text: answer.output_text } }));
}
