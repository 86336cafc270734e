import OpenAI from 'openai';

const client = new OpenAI();

export async function POST() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
  return Response.json({ html: answer.output_text });
}
