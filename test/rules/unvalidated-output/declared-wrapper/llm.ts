import OpenAI from 'openai';

const openai = new OpenAI();

export async function ask(question: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-5', input: question });
  return answer.output_text;
}

export class Client {
  async extract(text: string, options?: { schema?: unknown }) {
    const raw = await ask(text);
    return { raw, value: options?.schema ? JSON.parse(raw) : undefined };
  }
}
