// Clean: the SDK throws where the object is not whole.
import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import { z } from 'zod';

export async function classify(prompt: string) {
  const { object } = await generateObject({ model: openai('gpt-6-luna'), schema: z.object({ team: z.string() }), prompt });
  return object.team;
}
