// Clean: the model that called the tool reads the error.
import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import { z } from 'zod';

const look = tool({
  description: 'Looks at a picture',
  inputSchema: z.object({ about: z.string() }),
  execute: async ({ about }) => {
    try {
      const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: about, maxOutputTokens: 500 });
      return text;
    } catch (error) {
      console.error(error);
      return `Error: ${(error as Error).message}`;
    }
  },
});

export { look };
