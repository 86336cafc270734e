import OpenAI from 'openai';

const client = new OpenAI();

// The project has a package that records every call.
export async function answer(question: string) {
  const response = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] });
  return response.choices[0]?.message.content;
}
