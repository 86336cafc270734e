import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 });

// An information of the preset `strict`: Firebase hands the event out again.
export const label = onDocumentCreated({ document: 'tickets/{id}', retry: true }, async (event) => {
  await client.responses.create({ model: 'gpt-6-luna', input: event.data?.get('text') });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `client.responses.create` when all 3 attem
});
