// The hook is declared as a function.
import { json } from '@sveltejs/kit';
import OpenAI from 'openai';

const openai = new OpenAI();

export async function POST({ request }) {
  const { question } = await request.json();
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return json({ answer: answer.output_text });
}
