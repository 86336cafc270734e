import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import { z } from 'zod';

// Nothing says which version this is.
export const classify = (prompt: string) =>
  generateObject({ model: openai('gpt-6-luna'), schema: z.object({ urgent: z.boolean() }), prompt });
