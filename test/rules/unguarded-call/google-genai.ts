import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

setTimeout(async () => {
  const answer = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Hello' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: when the request fails
  console.log(answer.text);
}, 1_000);

setTimeout(() => {
  // Clean: the chain ends in a handler.
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Hello' }).then((answer) => console.log(answer.text)).catch(console.error);
}, 1_000);
