// Clean: the task of a chat runs once, and only the SDK asks again.
import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { chat } from '@trigger.dev/sdk/ai';
import { generateText } from 'ai';

const model = openai('gpt-6-luna');

export const watcher = chat.agent({
  id: 'watcher',
  compaction: { summarize: async () => (await generateText({ model, prompt: 'Sum it up' })).text },
});

// Any other task is repeated.
export const report = task({
  id: 'report',
  run: async () => (await generateText({ model, prompt: 'Sum it up' })).text,
//                        ^^^^^^^^^^^^ stacked-retries: trigger.dev 3 × SDK 3 = 9 requests
});
