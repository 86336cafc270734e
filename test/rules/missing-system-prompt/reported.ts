import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `Answer in one sentence: ${question}` });
//                       ^^^^^^^^^^^^ missing-system-prompt [information]: `generateText` gives the model no instructions of its own: what it sho
  return text;
}

export async function chat(text: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  messages.push({ role: 'user', content: text });
  return client.chat.completions.create({ model: 'gpt-6-luna', messages });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-system-prompt [information]: `client.chat.completions.create` gives the model no instructions of it
}
