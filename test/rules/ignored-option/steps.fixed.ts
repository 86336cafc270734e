import { openai } from '@ai-sdk/openai';
import { generateText, type ToolSet, stepCountIs } from 'ai';

export const stepped = (prompt: string, tools: ToolSet) => generateText({ model: openai('gpt-6-luna'), prompt, tools, stopWhen: stepCountIs(5) });
