import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { run } from './tools.js';

export const ask = (prompt: string) =>
  generateText({ model: openai('gpt-6-luna'), prompt, tools: { run }, toolApproval: { run: 'user-approval' } });
