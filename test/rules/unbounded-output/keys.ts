import { GoogleGenerativeAI } from '@google/generative-ai';
import { InferenceClient } from '@huggingface/inference';
import { settings } from './settings.js';

const google = new GoogleGenerativeAI(settings.key);
const inference = new InferenceClient(settings.token);

export async function ofConfig(question: string) {
  const model = google.getGenerativeModel({ model: 'gemini-2.5-pro' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [warning]: Nothing limits the length of the answer to this call, and the program 
  const { response } = await model.generateContent(question);
  return JSON.parse(response.text());
}

export async function ofParameter(key: string, question: string) {
  const model = new GoogleGenerativeAI(key).getGenerativeModel({ model: 'gemini-2.5-pro', generationConfig: { maxOutputTokens: 900 } });
  const { response } = await model.generateContent(question);
  return JSON.parse(response.text());
}

export async function handedIn(question: string, generationConfig: object) {
  const model = google.getGenerativeModel({ model: 'gemini-2.5-pro', ...generationConfig });
  const { response } = await model.generateContent(question);
  return JSON.parse(response.text());
}

export async function inferred(content: string) {
  const answer = await inference.chatCompletion({ model: 'meta-llama/Llama-3.1-8B-Instruct', messages: [{ role: 'user', content }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [warning]: Nothing limits the length of the answer to this call, and the program 
  return JSON.parse(answer.choices[0]?.message.content ?? '');
}
