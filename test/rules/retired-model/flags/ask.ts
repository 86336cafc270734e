import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(question: string, model: string) {
  return await client.chat.completions.create({ model, messages: [{ role: 'user', content: question }] });
}
