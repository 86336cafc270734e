// An information of the preset `strict`: Trigger.dev records a failed turn of a chat.
import { openai } from '@ai-sdk/openai';
import { chat } from '@trigger.dev/sdk/ai';
import { generateText } from 'ai';

export const watcher = chat.agent({
  id: 'watcher',
  compaction: { summarize: async () => (await generateText({ model: openai('gpt-6-luna'), prompt: 'Sum it up' })).text },
//                                            ^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `generateText` when all 3 attempts fail
  onAction: async () => {
    await generateText({ model: openai('gpt-6-luna'), prompt: 'What happened?' });
//        ^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `generateText` when all 3 attempts fail
  },
});
