// Callers that call each other end the search once; the listener does not catch.
import OpenAI from 'openai';

const openai = new OpenAI();

async function refine(input: string, rounds: number): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  return rounds > 0 ? polish(answer.output_text, rounds) : answer.output_text;
}

function polish(text: string, rounds: number) {
  return refine(`Improve: ${text}`, rounds - 1);
}

process.on('message', async (text: string) => {
  console.log(await polish(text, 3));
});

async function repeat(text: string, rounds: number): Promise<string> {
  // Clean: its own call of itself leads nowhere new, and the only other caller catches.
  const answer = await openai.responses.create({ model: 'gpt-4o', input: text });
  return rounds > 0 ? await repeat(answer.output_text, rounds - 1) : answer.output_text;
}

process.on('message', async (text: string) => {
  try {
    console.log(await repeat(text, 3));
  } catch (error) {
    console.error(error);
  }
});
