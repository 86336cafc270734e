// Clean here: where nothing handles the failure, unguarded-call speaks and only that.
// rules: absent-fallback, unguarded-call
import OpenAI from 'openai';

const openai = new OpenAI();

process.on('message', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: Nothing catches
  console.log(answer.output_text);
});
