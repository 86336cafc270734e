// A document is written by the reference that it brings along, too.
import { getFirestore } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { useRef } from 'react';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 15_000, maxRetries: 1 });

export const onPlant = onDocumentCreated('plants/{id}', async (event) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 90, input: event.data!.get('name') });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.responses.create` is stored
  await event.data!.ref.update({ advice: answer.output_text });
});

export const onGarden = onDocumentCreated('gardens/{id}', async (event) => {
  const plants = await getFirestore().collection('plants').get();
  for (const doc of plants.docs) {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 90, input: doc.get('name') });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.responses.create` is stored
    await doc.ref.set({ advice: answer.output_text }, { merge: true });
  }
});

export function useAdvice(name: string) {
  const shown = useRef({ update: (text: string) => text });
  return async () => {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 90, input: name });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer
    shown.current.update(answer.output_text);
  };
}
