import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function summarize(article: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: article });
//                       ^^^^^^^^^^^^ usage-not-recorded [information]: Nobody takes the count of tokens that comes with the answer of `genera
  return text;
}
