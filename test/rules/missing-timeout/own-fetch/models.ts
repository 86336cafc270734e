// What a model is made of may limit it, also inside of what wraps it or names it.
import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { customProvider, extractReasoningMiddleware, generateText, type LanguageModelMiddleware, wrapLanguageModel } from 'ai';

const limited = createOpenAI({ fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(15_000) }) });
const raced: LanguageModelMiddleware = {
  wrapGenerate: ({ doGenerate }) =>
    Promise.race([doGenerate(), new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 20_000))]),
};
const provider = customProvider({
  languageModels: {
    fast: limited('gpt-6-luna'),
    smart: wrapLanguageModel({ model: anthropic('claude-haiku-4-5'), middleware: [raced] }),
    thinking: wrapLanguageModel({ model: anthropic('claude-haiku-4-5'), middleware: extractReasoningMiddleware({ tagName: 'think' }) }),
  },
});

// Clean: the provider's fetch has a limit.
export const fast = () => generateText({ model: provider.languageModel('fast'), prompt: 'Hello' });
// Clean: so has the middleware.
export const smart = () => generateText({ model: provider.languageModel('smart'), prompt: 'Hello' });
export const thinking = () => generateText({ model: provider.languageModel('thinking'), prompt: 'Hello' });
//                            ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and AI SDK has none of its own: a 
