import OpenAI from 'openai';

const client = new OpenAI({ baseURL: '/api/model', timeout: 20_000 });

export type Message = { role: 'user' | 'assistant'; content: string };

export async function ask(messages: Message[]): Promise<Message> {
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                                                                                ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `client.chat.completi
  return { role: 'assistant', content: choices[0]?.message.content ?? '' };
}

export async function askShort(messages: Message[]): Promise<Message> {
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  return { role: 'assistant', content: choices[0]?.message.content ?? '' };
}

export async function askCounted(messages: Message[]): Promise<Message> {
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  return { role: 'assistant', content: choices[0]?.message.content ?? '' };
}
