import { openai } from '@ai-sdk/openai';
import { generateText, type ToolSet } from 'ai';

export const stepped = (prompt: string, tools: ToolSet) => generateText({ model: openai('gpt-6-luna'), prompt, tools, maxSteps: 5 });
//                                                                                                                    ^^^^^^^^^^^ ignored-option [error]: `maxSteps` does nothing here: AI SDK 6 calls it `stopWhen`. Whoever re
