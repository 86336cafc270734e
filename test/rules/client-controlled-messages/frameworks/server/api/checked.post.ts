import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { z } from 'zod';

const Body = z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })) });

// Clean: the schema knows two roles.
export default defineEventHandler(async (event) => {
  const { messages } = await readValidatedBody(event, Body.parse);
  const { text } = await generateText({ model: openai('gpt-6-luna'), messages });
  return text;
});
