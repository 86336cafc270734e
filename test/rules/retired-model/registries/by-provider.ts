import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createProviderRegistry, generateText } from 'ai';

const registry = createProviderRegistry({ anthropic, openai: createOpenAI({ apiKey: process.env.KEY }) });

export const askOne = () => generateText({ model: registry.languageModel('anthropic:claude-3-opus-20240229'), prompt: 'Hello' });
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `anthropic:claude-3-opus-20240229` off on 2026-01-0
export const askOther = (id = 'openai:gpt-4-0314') => generateText({ model: registry.languageModel(id), prompt: 'Hello' });
//                            ^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `openai:gpt-4-0314` off on 2026-03-26, by its dates as
// Clean: nobody registered it.
export const askNobody = () => generateText({ model: registry.languageModel('google:gemini-1.5-pro'), prompt: 'Hello' });
