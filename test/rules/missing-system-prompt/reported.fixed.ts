import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `Answer in one sentence: ${question}`, system: 'You are …' });
  return text;
}

export async function chat(text: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  messages.push({ role: 'user', content: text });
  return client.chat.completions.create({ model: 'gpt-6-luna', messages });
}
