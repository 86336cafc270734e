import OpenAI from 'openai';

const client = new OpenAI();

export default defineEventHandler(async () => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });
  return { html: answer.output_text };
});
