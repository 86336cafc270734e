// What wraps a model may cap its answers, under whatever name the model is asked for.
import { anthropic } from '@ai-sdk/anthropic';
import {
  createProviderRegistry,
  customProvider,
  defaultSettingsMiddleware,
  extractReasoningMiddleware,
  generateText,
  type LanguageModelMiddleware,
  wrapLanguageModel,
} from 'ai';

const model = anthropic('claude-haiku-4-5');
const frugal: LanguageModelMiddleware = {
  specificationVersion: 'v3',
  transformParams: async ({ params }) => ({ ...params, maxOutputTokens: Math.min(params.maxOutputTokens ?? 1024, 1024) }),
};
const registry = createProviderRegistry({
  anthropic,
  app: customProvider({
    languageModels: {
      capped: wrapLanguageModel({ model, middleware: defaultSettingsMiddleware({ settings: { maxOutputTokens: 2048 } }) }),
      thinking: wrapLanguageModel({ model, middleware: extractReasoningMiddleware({ tagName: 'think' }) }),
    },
  }),
});

// Clean: the middleware sets the cap.
export const capped = (prompt: string) => generateText({ model: registry.languageModel('app:capped'), prompt });
export const own = (prompt: string) => generateText({ model: wrapLanguageModel({ model, middleware: [frugal] }), prompt });
// This one does something else.
export const thinking = (prompt: string) => generateText({ model: registry.languageModel('app:thinking'), prompt });
//                                          ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
export const plain = (prompt: string) => generateText({ model: registry.languageModel('anthropic:claude-haiku-4-5'), prompt });
//                                       ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
