import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import OpenAI from 'openai';
import { options } from './options';

const openai = new OpenAI({ timeout: 15_000, maxRetries: 1 });
const ask = (input: string) => ({ model: 'gpt-6-luna', max_output_tokens: 90, input });

export const onPlant = onDocumentCreated({ document: 'plants/{id}', retry: false }, async (event) => {
  const answer = await openai.responses.create(ask(event.data!.get('name')));
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 2 attemp
  await event.data!.ref.update({ advice: answer.output_text });
});

export const remind = onSchedule('every monday 08:00', async () => {
  const answer = await openai.responses.create(ask('Water?'));
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 2 attemp
  console.log(answer.output_text);
});

export const onTree = onDocumentCreated({ document: 'trees/{id}', retry: true }, async (event) => {
  // An information of the preset `strict`: it is run again
  const answer = await openai.responses.create(ask(event.data!.get('name')));
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 2 attem
  await event.data!.ref.update({ advice: answer.output_text });
});

export const onFlower = onDocumentCreated({ ...options, document: 'flowers/{id}' }, async (event) => {
  // An information of the preset `strict`: who knows what the options say
  const answer = await openai.responses.create(ask(event.data!.get('name')));
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 2 attem
  await event.data!.ref.update({ advice: answer.output_text });
});
