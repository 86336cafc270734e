// A model under a name of the project's own, inside a wrapper, through a gateway, or one of several that may be meant.
import { openai } from '@ai-sdk/openai';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatOpenAI } from '@langchain/openai';
import { createPortkey } from '@portkey-ai/vercel-provider';
import { customProvider, extractReasoningMiddleware, generateText, wrapLanguageModel } from 'ai';

export const shop = customProvider({
  languageModels: {
    fast: openai('gpt-3.5-turbo-0125'),
//               ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0125` off on 2026-10-23, by its dates a
    // Clean: its provider names no last day.
    good: openai('gpt-5.6-terra'),
    wise: wrapLanguageModel({ model: openai('gpt-4-0613'), middleware: extractReasoningMiddleware({ tagName: 'think' }) }),
//                                          ^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-0613` off on 2026-10-23, by its dates as of 202
  },
});

export function findModel(name: string) {
  if (name === 'openai') return new ChatOpenAI({ model: 'gpt-5.6-terra' });
  return new ChatGoogleGenerativeAI({ model: 'gemini-1.5-pro' });
//                                           ^^^^^^^^^^^^^^^^ retired-model [warning]: Google switched `gemini-1.5-pro` off on 2025-09-29, by its dates as of
}

export const DEFAULT_MODEL = 'gpt-3.5-turbo';
//                           ^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23, by its dates as of 

const portkey = createPortkey({ apiKey: process.env.PORTKEY_KEY });
export const askThroughGateway = () => generateText({ model: portkey.completionModel('gpt-3.5-turbo'), prompt: 'Hello' });
//                                                                                   ^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23, by its dates as of 
