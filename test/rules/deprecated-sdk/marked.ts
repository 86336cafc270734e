import { openai } from '@ai-sdk/openai';
import { ChatOpenAI } from '@langchain/openai';
import { generateObject } from 'ai';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

export const ask = (question: string) => model.predict(question);
//                                       ^^^^^^^^^^^^^ deprecated-sdk [information]: predict() is gone in LangChain 1; use invoke().

export const today = (question: string) => model.invoke(question);
// Editors show what types mark as deprecated; it works, and its package is looked after.
export const classify = (prompt: string) =>
  generateObject({ model: openai('gpt-6-luna'), schema: z.object({ urgent: z.boolean() }), prompt });
