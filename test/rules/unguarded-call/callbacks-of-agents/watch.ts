// Clean: Trigger.dev records a failed turn of a chat.
import { openai } from '@ai-sdk/openai';
import { chat } from '@trigger.dev/sdk/ai';
import { generateText } from 'ai';

export const watcher = chat.agent({
  id: 'watcher',
  compaction: { summarize: async () => (await generateText({ model: openai('gpt-6-luna'), prompt: 'Sum it up' })).text },
  onAction: async () => {
    await generateText({ model: openai('gpt-6-luna'), prompt: 'What happened?' });
  },
});
