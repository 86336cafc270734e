import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, Output } from 'ai';
import { z } from 'zod';

const schema = z.object({ urgent: z.boolean() });

export const classify = (prompt: string) => generateObject({ model: openai('gpt-6-luna'), schema, prompt });
//                                          ^^^^^^^^^^^^^^ deprecated-sdk [information]: generateObject and streamObject are deprecated from AI SDK 6 on; gener

export const today = (prompt: string) => generateText({ model: openai('gpt-6-luna'), output: Output.object({ schema }), prompt });
