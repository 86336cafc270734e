// Clean: the configuration ends every run of the project's tasks.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const digest = task({
  id: 'digest',
  run: async ({ text }: { text: string }) => {
    return await generateText({ model: openai('gpt-4o-mini'), prompt: text });
  },
});
