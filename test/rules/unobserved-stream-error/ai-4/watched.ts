// A run's watchers are sent the words, and the run reads them as well: neither sees that they ended early.
import { openai } from '@ai-sdk/openai';
import { logger, metadata, task } from '@trigger.dev/sdk';
import { streamText } from 'ai';

const model = openai('gpt-6-luna');

export const words = task({
  id: 'words',
  run: async ({ prompt }: { prompt: string }) => {
    const result = streamText({ model, prompt });
//                 ^^^^^^^^^^ unobserved-stream-error [error]: its text just ends
    const words = await metadata.stream('words', result.textStream);
    let all = '';
    for await (const word of words) all += word;
    return all;
  },
});

// Clean: whoever reads the log finds the error among the parts.
export const parts = task({
  id: 'parts',
  run: async ({ prompt }: { prompt: string }) => {
    const result = streamText({ model, prompt });
    const parts = await metadata.stream('parts', result.fullStream);
    for await (const part of parts) logger.log('part', { part });
  },
});

// Clean: what another function does with the stream is not known.
export const sent = task({
  id: 'sent',
  run: async ({ prompt }: { prompt: string }, { ctx }: { ctx: { send(stream: unknown): Promise<void> } }) => {
    await ctx.send(streamText({ model, prompt }).textStream);
  },
});
