import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
import pRetry from 'p-retry';

const once = new OpenAI({ maxRetries: 0 });
const usual = new OpenAI();
const google = new GoogleGenAI({});
//             ^^^^^^^^^^^^^^^^^^^ missing-retry [information]: Google Gen AI SDK does not try again by itself and nothing around this

export const switchedOff = (input: string) => once.responses.create({ model: 'gpt-5', input });
//                                            ^^^^^^^^^^^^^^^^^^^^^ missing-retry [information]: Retries are switched off for this call and nothing around repeats it, 
export const withoutDefault = (contents: string) => google.models.generateContent({ model: 'gemini-2.5-flash', contents });
export const raw = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', body });
//                                   ^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 

export const byDefault = (input: string) => usual.responses.create({ model: 'gpt-5', input });
export const wrapped = (input: string) => pRetry(() => once.responses.create({ model: 'gpt-5', input }), { retries: 3 });
export async function looped(body: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await fetch('https://api.openai.com/v1/responses', { method: 'POST', body });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
  return undefined;
}
