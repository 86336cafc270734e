import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export const capped = (prompt: string, maxTokens: number) => generateText({ model: openai('gpt-6-luna'), maxTokens, prompt });
//                                                                                                       ^^^^^^^^^ ignored-option [error]: `maxTokens` does nothing here: AI SDK 5 calls it `maxOutputTokens`. Wh
