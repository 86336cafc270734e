import OpenAI from 'openai';

const client = new OpenAI({ baseURL: '/api/openai', timeout: 20_000 });

export async function improve(text: string): Promise<string> {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: text, max_output_tokens: 800 });
  return answer.output_text;
}

export async function count(text: string): Promise<number> {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: `Words in: ${text}`, max_output_tokens: 10 });
  return Number(answer.output_text);
}
