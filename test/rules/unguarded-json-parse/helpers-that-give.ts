// A helper without `async` throws where it is called, whatever else it gives.
import OpenAI from 'openai';

const openai = new OpenAI();

function extract(text: string): string[] {
  if (!text) return [];
  return JSON.parse(text);
//       ^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: `JSON.parse(text)` throws on a model's answer that is fenced, prefaced
}

function extractUnderTry(text: string): string[] {
  if (!text) return [];
  // Clean: who calls it catches it.
  return JSON.parse(text);
}

process.on('message', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  console.log(extract(answer.output_text).length);
});

process.on('disconnect', async () => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Say goodbye as a JSON list.' });
  try {
    console.log(extractUnderTry(answer.output_text).length);
  } catch (error) {
    console.error(error);
  }
});
