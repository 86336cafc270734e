// The same classes without them ask OpenAI.
import { ChatOpenAI } from '@langchain/openai';
import { OpenAI } from '@llamaindex/openai';

export const llm = new OpenAI({ model: 'gpt-4-32k', maxTokens: 400 });
//                                     ^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026

export const complete = (prompt: string) => llm.complete({ prompt });

const chat = new ChatOpenAI({ model: 'gpt-4-32k', apiKey: process.env.OPENAI_API_KEY });
//                                   ^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026

export const ask = (question: string) => chat.invoke(question);
