import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 });

export const label = onDocumentCreated('tickets/{id}', async (event) => {
  await client.responses.create({ model: 'gpt-6-luna', input: event.data?.get('text') });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
});

// An information of the preset `strict`: a queue hands its tasks out again.
export const task = onTaskDispatched(async (request) => {
  await client.responses.create({ model: 'gpt-6-luna', input: request.data.text });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `client.responses.create` when all 3 attem
});
