import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export const capped = (prompt: string, maxTokens: number) => generateText({ model: openai('gpt-6-luna'), maxOutputTokens: maxTokens, prompt });
