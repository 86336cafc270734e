import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// That nobody reads this name is said by ignored-option, whose repair gives the cap too.
export const renamed = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, maxTokens: 300 });

// Another option that nobody reads is no cap.
export const other = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt, maxSteps: 5 });
//                                       ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call
