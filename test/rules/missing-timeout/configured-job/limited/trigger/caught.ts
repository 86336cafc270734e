// Clean: the run that ends is around the handler too.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const title = task({
  id: 'title',
  run: async ({ text }: { text: string }) => ({ title: await toTitle(text) }),
});

async function toTitle(text: string) {
  try {
    const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
    return answer.text;
  } catch (error) {
    console.error(error);
    return 'Untitled';
  }
}
