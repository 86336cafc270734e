// Clean: a loop over candidate models is a fallback, though it throws when all have failed.
import { generateText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';

const candidates = [openai('gpt-4o'), anthropic('claude-sonnet-4-5')];

export async function answer(prompt: string) {
  for (const model of candidates) {
    try {
      return (await generateText({ model, prompt })).text;
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('No model answered');
}
