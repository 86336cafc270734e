import OpenAI from 'openai';

const client = new OpenAI();

export async function load() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Describe a town.' });
  const other = await client.responses.create({ model: 'gpt-6-luna', input: 'Name it.' });
  return { html: answer.output_text, name: other.output_text };
}
