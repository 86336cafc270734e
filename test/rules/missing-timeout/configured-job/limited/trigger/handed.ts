// The stream of one is made before any run.
import { openai } from '@ai-sdk/openai';
import { metadata, task } from '@trigger.dev/sdk';
import { streamText } from 'ai';

export async function GET() {
  return streamText({ model: openai('gpt-4o-mini'), prompt: 'Tell a story.' }).fullStream;
//       ^^^^^^^^^^ missing-timeout: No time limit is set
}

export const story = task({
  id: 'story',
  run: async () => {
    await metadata.stream('story', streamText({ model: openai('gpt-4o-mini'), prompt: 'Tell a story.' }).fullStream);
  },
});
