import { writeMinutesSafely, writeTitle } from '@meet/llm';
import { task } from '@trigger.dev/sdk';

export const minutes = task({
  id: 'minutes',
  run: async ({ transcript }: { transcript: string }) => {
    console.log(await writeMinutesSafely(transcript), await writeTitle(transcript));
  },
});
