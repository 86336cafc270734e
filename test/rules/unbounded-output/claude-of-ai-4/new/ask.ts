// Now it asks for as much as the model can give.
import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';

export const ask = (prompt: string) => generateText({ model: anthropic('claude-sonnet-4-5'), prompt });
//                                     ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
