import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import { CohereClientV2 } from 'cohere-ai';
import Groq from 'groq-sdk';

const ai = new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] ?? '' });
const mistral = new Mistral({ apiKey: process.env['MISTRAL_API_KEY'] ?? '' });
const cohere = new CohereClientV2({ token: process.env['COHERE_API_KEY'] ?? '' });
const groq = new Groq();

export async function byGemini(contents: string) {
  const response = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 500, responseMimeType: 'application/json' } });
  return JSON.parse(response.text ?? '{}');
}

export async function byMistral(content: string) {
  const answer = await mistral.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 500 });
  return JSON.parse(String(answer.choices?.[0]?.message?.content));
}

export async function byCohere(content: string) {
  const answer = await cohere.chat({ model: 'command-a-03-2025', messages: [{ role: 'user', content }], maxTokens: 500 });
  const [part] = answer.message.content ?? [];
  return JSON.parse(part?.type === 'text' ? part.text : '{}');
}

export async function byGroq(content: string) {
  const completion = await groq.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content }] });
  return JSON.parse(completion.choices[0]?.message.content ?? '{}');
}

// It can't be streamed as JSON.
export async function inPieces(content: string) {
  const stream = await groq.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content }], stream: true });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return JSON.parse(text);
}
