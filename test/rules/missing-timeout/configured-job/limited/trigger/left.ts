// Clean: the other way begins in a function that nobody calls.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const summary = task({
  id: 'summary',
  run: async ({ text }: { text: string }) => ({ summary: await summarize(text) }),
});

async function summarize(text: string) {
  const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
  return answer.text;
}

export async function summarizeAll(texts: string[]) {
  for (const text of texts) await summarize(text);
}
