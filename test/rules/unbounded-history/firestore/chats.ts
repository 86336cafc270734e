import { GoogleGenAI } from '@google/genai';
import { getFirestore } from 'firebase-admin/firestore';
import { onCall } from 'firebase-functions/v2/https';
import OpenAI from 'openai';

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const openai = new OpenAI({ timeout: 20_000 });

export const talk = onCall(async (request) => {
  const messages = getFirestore().collection(`users/${request.auth?.uid}/messages`);
  const found = await messages.orderBy('at').get();
  const history = found.docs.map((one) => ({ role: one.get('role'), parts: [{ text: one.get('text') }] }));
//                ^^^^^^^^^^ unbounded-history [warning]: `found.docs` outlives the request, only grows, and `chat.sendMessage` 
  const chat = gemini.chats.create({ model: 'gemini-3.5-flash', history });
  const { text } = await chat.sendMessage({ message: request.data.text });
  await messages.add({ role: 'model', text, at: Date.now() });
  return { text };
});

// Clean: the last twenty.
export const ask = onCall(async (request) => {
  const messages = getFirestore().collection('chats').doc(request.data.chat).collection('messages');
  const found = await messages.orderBy('at').limitToLast(20).get();
  const { choices } = await openai.chat.completions.create({
    model: 'gpt-6-luna',
    messages: found.docs.map((one) => ({ role: one.get('role'), content: one.get('text') })),
  });
  await messages.add({ role: 'assistant', text: choices[0]?.message.content, at: Date.now() });
  return choices;
});
