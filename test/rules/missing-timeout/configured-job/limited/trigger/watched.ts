// Clean: the run ends, and with it the stream, whoever watches it.
import { openai } from '@ai-sdk/openai';
import { logger, metadata, task } from '@trigger.dev/sdk';
import { streamText } from 'ai';

export const parts = task({
  id: 'parts',
  run: async ({ text }: { text: string }) => {
    const result = streamText({ model: openai('gpt-4o-mini'), prompt: text });
    const parts = await metadata.stream('parts', result.fullStream);
    for await (const part of parts) logger.log('part', { part });
  },
});

export const words = task({
  id: 'words',
  run: async ({ text }: { text: string }) => {
    const result = streamText({ model: openai('gpt-4o-mini'), prompt: text });
    const words = await metadata.stream('words', result.textStream);
    let all = '';
    for await (const word of words) all += word;
    return all;
  },
});
