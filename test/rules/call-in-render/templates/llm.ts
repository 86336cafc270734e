import OpenAI from 'openai';

const openai = new OpenAI({ apiKey: 'local', baseURL: 'http://localhost:1234/v1', dangerouslyAllowBrowser: true });

export async function rewrite(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}
