import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function classify(text: string) {
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ temperature-unset [information]: `client.chat.completions.create` sets no temperature, so the provider'
  return answer.choices[0]?.message.content;
}

export async function answer(question: string) {
  const { text } = await generateText({ model: openai('gpt-4.1'), prompt: question });
//                       ^^^^^^^^^^^^ temperature-unset [information]: `generateText` sets no temperature, so the provider's default decides 
  return text;
}
