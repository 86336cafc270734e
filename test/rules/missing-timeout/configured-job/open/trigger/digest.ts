// The configuration sets no limit.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const digest = task({
  id: 'digest',
  run: async ({ text }: { text: string }) => {
    return await generateText({ model: openai('gpt-4o-mini'), prompt: text });
//               ^^^^^^^^^^^^ missing-timeout: No time limit is set
  },
});
