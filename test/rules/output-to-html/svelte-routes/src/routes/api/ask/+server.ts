import { json } from '@sveltejs/kit';
import OpenAI from 'openai';

const client = new OpenAI();

export async function POST() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
  return json({ html: answer.output_text });
}
