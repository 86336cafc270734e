// The platform waits for what is handed over and logs its failure; the handler that handed it over has long returned.
import { waitUntil } from '@vercel/functions';
import OpenAI from 'openai';

const openai = new OpenAI();

async function answer(text: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: text });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: the platform logs it after the response has gone
  console.log(output_text);
}

async function answerOrSay(text: string) {
  // Clean: whoever hands it over has thought of its failure.
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: text });
  console.log(output_text);
}

export async function POST(request: Request) {
  try {
    const text = await request.text();
    waitUntil(answer(text));
    waitUntil(answerOrSay(text).catch((error) => console.error('No answer', error)));
    return new Response('ok');
  } catch (error) {
    console.error(error);
    return new Response('bad request', { status: 400 });
  }
}
