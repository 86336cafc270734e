import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}
