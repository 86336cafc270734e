// A timer that aborts is a time limit like an option.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const model = openai('gpt-6-luna');
const client = new OpenAI();

export const seconds = (prompt: string) => generateText({ model, prompt, abortSignal: AbortSignal.timeout(30) });
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ disabled-timeout [error]: The time limit of this call is 30 ms, within which no model answers. I
export const days = (prompt: string) => generateText({ model, prompt, abortSignal: AbortSignal.timeout(86_400_000) });
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disabled-timeout [error]: The time limit of this call is 24 h: whoever waits has long gone when 
// Clean: half a minute.
export const fine = (prompt: string) => generateText({ model, prompt, abortSignal: AbortSignal.timeout(30_000) });
// Clean: the SDK's own 10 minutes end it before.
export const bounded = (input: string) =>
  client.responses.create({ model: 'gpt-6-luna', input }, { signal: AbortSignal.timeout(86_400_000) });
