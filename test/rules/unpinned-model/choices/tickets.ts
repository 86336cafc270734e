// What is asked unless somebody says otherwise is asked for nearly everybody.
import { mistral } from '@ai-sdk/mistral';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';

const schema = z.object({ urgent: z.boolean() });

export async function classify(text: string, model?: string) {
  const { object } = await generateObject({ model: mistral(model ?? 'mistral-small-latest'), schema, prompt: text });
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^ unpinned-model [information]: `mistral-small-latest` is a name that Mistral moves to other versions,
  return object.urgent;
}

export async function tell(text: string, model?: string) {
  // Clean: nothing depends on the form of the answer.
  return (await generateText({ model: mistral(model ?? 'mistral-small-latest'), prompt: text })).text;
}
