import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import OpenAI from 'openai';

const old = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '');
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecated-sdk [information]: @google/generative-ai is no longer maintained and learns no new models
const model = old.getGenerativeModel({ model: 'gemini-3.8-flash' });
const google = new GoogleGenAI({});
const openai = new OpenAI();

export const ask = (prompt: string) => model.generateContent(prompt);
export const askMore = (prompt: string) => model.generateContentStream(prompt);
export const assist = (thread: string) => openai.beta.threads.runs.create(thread, { assistant_id: 'asst_1' });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecated-sdk [information]: OpenAI switched the Assistants API off on 2026-08-26; the Responses AP
export const complete = (prompt: string) => openai.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ deprecated-sdk [information]: The Completions API is legacy; the server caps it at 16 tokens unless 

// What took their place.
export const askToday = (contents: string) => google.models.generateContent({ model: 'gemini-3.8-flash', contents });
export const respond = (input: string) => openai.responses.create({ model: 'gpt-6-luna', input });
export const chat = (content: string) => openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
