// What is asked when the first model fails is known to fail as well.
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';
import { generateText } from 'ai';
import { createFallback } from 'ai-fallback';

const both = createFallback({ models: [openai('gpt-4-0314'), anthropic('claude-3-5-sonnet-20241022')] });
//                                            ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-3-5-sonnet-20241022` off on 2025-10-28, by 
export const ask = (prompt: string) => generateText({ model: both, prompt });

const second = new ChatOpenAI({ model: 'gpt-4-0314' });
//                                     ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202
const model = new ChatAnthropic({ model: 'claude-haiku-4-5-20251001' }).withFallbacks([second]);
export const tell = (text: string) => model.invoke(text);

const named = new ChatAnthropic({ model: 'claude-haiku-4-5-20251001' }).withFallbacks({ fallbacks: [new ChatOpenAI({ model: 'gpt-6-luna' })] });
export const tellNamed = (text: string) => named.invoke(text);
