import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(content: string): Promise<string> {
  const completion = await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });
  return (completion.choices[0]?.message.content ?? '').trim();
}

export async function apart(content: string): Promise<string> {
  const completion = await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });
  const text = completion.choices[0].message.content;
  return text!;
}
