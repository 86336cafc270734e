import OpenAI from 'openai';

const openai = new OpenAI();

export async function ask(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content ?? '';
}

export async function askToo(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content ?? '';
}
