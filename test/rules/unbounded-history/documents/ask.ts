import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export async function ask(messages: OpenAI.ChatCompletionMessageParam[]) {
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                                                                                ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `client.chat.completi
  return choices[0]?.message.content ?? '';
}

export async function askShortly(messages: OpenAI.ChatCompletionMessageParam[]) {
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  return choices[0]?.message.content ?? '';
}
