import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';

const weather = tool({ inputSchema: z.object({ city: z.string() }), execute: async ({ city }) => `Sunny in ${city}` });

export const capped = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, maxTokens: 300 });
//                                                                                            ^^^^^^^^^^^^^^ ignored-option [error]: `maxTokens` does nothing here: AI SDK 5 calls it `maxOutputTokens`. Wh
export const stepped = (prompt: string) => streamText({ model: openai('gpt-6-luna'), prompt, tools: { weather }, maxSteps: 5 });
//                                                                                                               ^^^^^^^^^^^ ignored-option [error]: `maxSteps` does nothing here: AI SDK 5 calls it `stopWhen`. Whoever re
export const named = (prompt: string, maxTokens: number) =>
  generateObject({ model: openai('gpt-6-luna'), schema: z.object({ city: z.string() }), prompt, maxTokens });
//                                                                                              ^^^^^^^^^ ignored-option [error]: `maxTokens` does nothing here: AI SDK 5 calls it `maxOutputTokens`. Wh

// These are the names of today.
export const today = (prompt: string) =>
  generateText({ model: openai('gpt-6-luna'), prompt, maxOutputTokens: 300, tools: { weather }, stopWhen: stepCountIs(5) });
// Both names are there, for either version.
export const both = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, ...{ maxTokens: 300, maxOutputTokens: 300 } });
// What is in there cannot be seen.
export const hidden = (prompt: string, options: object) => generateText({ model: openai('gpt-6-luna'), prompt, ...options });
