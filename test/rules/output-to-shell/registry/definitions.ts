import type OpenAI from 'openai';

export const definitions: OpenAI.ChatCompletionTool[] = ['shell', 'list'].map((name) => ({ type: 'function', function: { name } }));
