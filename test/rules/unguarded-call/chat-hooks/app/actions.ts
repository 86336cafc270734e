'use server';

import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

// Asked when an answer is there, by a callback for which nobody waits.
export async function suggest(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `Questions on ${topic}` });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  return output_text;
}

// Clean: the callback catches it.
export async function title(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `A title for ${topic}` });
  return output_text;
}

// Clean: the hook gives the error to the page.
export async function look(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `Look up ${topic}` });
  return output_text;
}
