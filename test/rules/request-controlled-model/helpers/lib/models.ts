import { gateway } from '@ai-sdk/gateway';
import { defaultSettingsMiddleware, wrapLanguageModel } from 'ai';

export const getModel = (id: string) => gateway.languageModel(id);

export const getWrapped = (id: string) =>
  wrapLanguageModel({ model: gateway.languageModel(id), middleware: defaultSettingsMiddleware({ settings: { maxOutputTokens: 500 } }) });

const MODELS = ['openai/gpt-5', 'anthropic/claude-sonnet-5'];

export function getListed(id: string) {
  if (!MODELS.includes(id)) throw new Error('No such model');
  return gateway.languageModel(id);
}

export function getWrappedAgain(id: string) {
  let model = gateway.languageModel(id);
  model = wrapLanguageModel({ model, middleware: [] });
  return model;
}
