// The AI SDK has an object for it.
import { openai } from '@ai-sdk/openai';
import { generateText, Output } from 'ai';
import { z } from 'zod';

export async function classify(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
//                       ^^^^^^^^^^^^ schemaless-json: Use the structured output of AI SDK
  return JSON.parse(text);
}

export async function classifyWithSchema(prompt: string) {
  // Clean: a schema is asked for.
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    output: Output.object({ schema: z.object({ team: z.string() }) }),
    prompt,
  });
  return JSON.parse(text);
}
