import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function summarize(article: string) {
  const { text, usage } = await generateText({ model: openai('gpt-6-luna'), prompt: article });
  console.info('tokens', usage);
  return text;
}
