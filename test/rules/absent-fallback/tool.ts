// Clean: the agent reads the tool's error and decides what to do.
import { generateText, tool } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

const translate = tool({
  description: 'Translates a text',
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => {
    try {
      return (await generateText({ model: openai('gpt-4o-mini'), prompt: `Translate: ${text}` })).text;
    } catch (error) {
      console.error(error);
      return `The translation failed: ${String(error)}`;
    }
  },
});

export const run = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, tools: { translate } });

const paint = tool({
  description: 'Paints a picture',
  inputSchema: z.object({ subject: z.string() }),
  execute: async ({ subject }) => {
    try {
      return { isSuccess: true, text: (await generateText({ model: openai('gpt-4o-mini'), prompt: `Paint: ${subject}` })).text };
    } catch (error) {
      console.error(error);
      return { isSuccess: false, errorMessage: 'It could not be painted. Try again.' };
    }
  },
});

export const draw = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, tools: { paint } });
