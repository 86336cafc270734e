import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import { z } from 'zod';

export async function research(prompt: string) {
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    prompt,
    tools: {
      read: tool({
        description: 'Reads a page',
        inputSchema: z.object({ url: z.string().url(), language: z.string() }),
        execute: async ({ url }) => (await fetch(url)).text(),
//                                               ^^^ output-to-url [warning]: What the model wrote as `url` is taken as an address by `fetch`, so th
      }),
      // The host is the project's own choice.
      weather: tool({
        description: 'Tells the weather',
        inputSchema: z.object({ place: z.string() }),
        execute: async ({ place }) => (await fetch(`https://example.com/${place}`)).json(),
      }),
    },
  });
  return text;
}
