import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();

// It is said.
export async function classify(text: string) {
  return client.chat.completions.create({ model: 'gpt-4o', temperature: 0, messages: [{ role: 'user', content: text }] });
}

// In settings that several calls share.
const SETTINGS = { model: openai('gpt-4.1'), temperature: 0.7 };
export async function answer(question: string) {
  const { text } = await generateText({ ...SETTINGS, prompt: question });
  return text;
}

// What is spread may hold it.
export async function ask(prompt: string, settings: { temperature?: number }) {
  const { text } = await generateText({ model: openai('gpt-4.1'), prompt, ...settings });
  return text;
}

// A model that reasons takes none.
export async function reason(text: string) {
  return client.chat.completions.create({ model: 'o3', messages: [{ role: 'user', content: text }] });
}
export async function think(content: string) {
  return anthropic.messages.create({ model: 'claude-opus-5', max_tokens: 100, messages: [{ role: 'user', content }] });
}

// Whether this one takes it is not known.
export async function complete(text: string) {
  return client.chat.completions.create({ model: process.env.MODEL ?? '', messages: [{ role: 'user', content: text }] });
}

// An embedding has none.
export async function embed(input: string) {
  return client.embeddings.create({ model: 'text-embedding-3-small', input });
}
