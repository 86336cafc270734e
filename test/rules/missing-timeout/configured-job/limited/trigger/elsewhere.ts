// Only one of the two ways to the call runs in a task.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const tags = task({
  id: 'tags',
  run: async ({ text }: { text: string }) => ({ tags: await toTags(text) }),
});

async function toTags(text: string) {
  try {
    const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
//                       ^^^^^^^^^^^^ missing-timeout: No time limit is set
    return answer.text.split(',');
  } catch (error) {
    console.error(error);
    return [];
  }
}

process.on('message', async (text: string) => {
  console.log(await toTags(text));
});
