import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, streamText, tool } from 'ai';
import { z } from 'zod';

const weather = tool({ inputSchema: z.object({ city: z.string() }), execute: async ({ city }) => `Sunny in ${city}` });

// All of this is what version 4 reads.
export const capped = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, maxTokens: 300 });
export const stepped = (prompt: string) => streamText({ model: openai('gpt-6-luna'), prompt, tools: { weather }, maxSteps: 5 });
export const named = (prompt: string, maxTokens: number) =>
  generateObject({ model: openai('gpt-6-luna'), schema: z.object({ city: z.string() }), prompt, maxTokens });

// The names of version 5 are not yet read.
export const tomorrow = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, maxOutputTokens: 300 });
//                                                                                              ^^^^^^^^^^^^^^^^^^^^ ignored-option [error]: `maxOutputTokens` does nothing here: AI SDK 4 calls it `maxTokens`. Wh
