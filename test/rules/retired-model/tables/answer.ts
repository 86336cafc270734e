import { openai } from '@ai-sdk/openai';
import { generateText, wrapLanguageModel } from 'ai';
import { logging } from './middleware.js';
import { ENDING, MIXED, OPEN } from './models.js';

const custom = (name: string) => wrapLanguageModel({ model: openai(name), middleware: logging });

export async function answer(prompt: string, id: string) {
  const model = ENDING.find((one) => one.id === id);
  if (!model) throw new Error('no such model');
  return (await generateText({ model: custom(model.name), prompt })).text;
}

export async function answerMixed(prompt: string, id: string) {
  const model = MIXED.find((one) => one.id === id);
  if (!model) throw new Error('no such model');
  return (await generateText({ model: custom(model.name), prompt })).text;
}

export async function answerOpen(prompt: string, id: string) {
  const model = OPEN.find((one) => one.id === id);
  if (!model) throw new Error('no such model');
  return (await generateText({ model: custom(model.name), prompt })).text;
}
