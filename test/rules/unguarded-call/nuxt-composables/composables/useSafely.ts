import OpenAI from 'openai';

const client = new OpenAI();

export async function askSafely(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}
