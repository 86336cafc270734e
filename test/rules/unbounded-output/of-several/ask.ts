import { getModel } from './model.js';

const name = process.env.MODEL ?? 'openai';

export const ask = (question: string) => getModel(name).invoke(question);
export const summarize = (text: string) => getModel(name).invoke(`Summarize: ${text}`);
