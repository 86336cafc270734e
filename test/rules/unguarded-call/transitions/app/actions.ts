'use server';

import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

export async function makeHint(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `A hint on ${topic}` });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  return output_text;
}

// Clean: the page that asks for it says that there is none.
export async function makeQuiz(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `A quiz on ${topic}` });
  return output_text;
}

// Clean: what runs it is handed to the component.
export async function makeRiddle(topic: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-5', input: `A riddle on ${topic}` });
  return output_text;
}
