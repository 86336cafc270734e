import OpenAI from 'openai';

const openai = new OpenAI();

export async function classify(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], response_format: { type: 'json_object' } });
  const text = answer.choices[0]?.message.content ?? '';
  return JSON.parse(text.slice(text.indexOf('{')));
}
