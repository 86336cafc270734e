import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { DEFAULT_MODEL, findModel, shop } from './models';

export const askFast = () => generateText({ model: shop.languageModel('fast'), prompt: 'Hello' });
export const askGood = () => generateText({ model: shop.languageModel('good'), prompt: 'Hello' });
export const askWise = () => generateText({ model: shop.languageModel('wise'), prompt: 'Hello' });
// Clean: nobody says which, and nothing says that it is one of them.
export const askAny = (name: string) => generateText({ model: shop.languageModel(name), prompt: 'Hello' });

export const askChosen = (name: string) => findModel(name).invoke('Hello');

export const askDefault = (model?: string) => generateText({ model: openai(model ?? DEFAULT_MODEL), prompt: 'Hello' });
