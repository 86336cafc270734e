// The handler is not covered by its own try.
import OpenAI from 'openai';

const openai = new OpenAI();

process.on('message', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    // Clean: covered.
    console.log(JSON.parse(answer.output_text));
  } catch {
    console.log(JSON.parse(answer.output_text.slice(answer.output_text.indexOf('{'))));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: throws on a model's answer
  }
});
