// The SDK of the jobs is declared at the root of a workspace that is not looked at; the file that imports it says enough.
import { google } from '@ai-sdk/google';
import { logger, task } from '@trigger.dev/sdk';
import { generateText } from 'ai';

export const titles = task({
  id: 'titles',
  maxDuration: 300,
  run: async ({ texts }: { texts: string[] }) => {
    const found: string[] = [];
    for (const text of texts) {
      try {
        const { text: title } = await generateText({ model: google('gemini-3.6-flash'), prompt: `A title for: ${text}` });
        found.push(title);
      } catch (error) {
        logger.error('no title', { error });
      }
    }
    return found;
  },
});

export const names = task({
  id: 'names',
  run: async ({ text }: { text: string }) => {
    try {
      const { text: name } = await generateText({ model: google('gemini-3.6-flash'), prompt: `A name for: ${text}` });
//                                 ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and AI SDK has none of its own: a 
      return name;
    } catch (error) {
      logger.error('no name', { error });
      return '';
    }
  },
});
