import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { z } from 'zod';

const Body = z.object({ messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })) });

// The schema lets the system's role through.
export default defineEventHandler(async (event) => {
  const { messages } = await readValidatedBody(event, Body.parse);
  const { text } = await generateText({ model: openai('gpt-6-luna'), messages: messages });
//                                                                             ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return text;
});
