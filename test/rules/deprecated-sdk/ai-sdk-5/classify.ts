import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import { z } from 'zod';

const schema = z.object({ urgent: z.boolean() });

// In version 5 it is the way to do it.
export const classify = (prompt: string) => generateObject({ model: openai('gpt-6-luna'), schema, prompt });
