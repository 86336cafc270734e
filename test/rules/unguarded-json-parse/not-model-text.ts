// Clean: the text is not a model's, and structured output is already parsed.
import { generateObject } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

process.on('message', async (message: string) => {
  const { prompt } = JSON.parse(message);
  const { object } = await generateObject({ model: openai('gpt-4o'), schema: z.object({ color: z.string() }), prompt });
  console.log(object.color);
});
