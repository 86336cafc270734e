// rules: unbounded-output, missing-retry
import { openai } from '@ai-sdk/openai';
import { Agent } from '@mastra/core/agent';

const agent = new Agent({ name: 'writer', instructions: 'Write.', model: openai('gpt-6-luna') });

// Clean: it is AI SDK 4 underneath, whose options these are, and which tries again by itself.
export const short = (text: string) => agent.generate(text, { maxTokens: 500 });

// That is an option of later versions.
export const long = (text: string) => agent.generate(text, { modelSettings: { maxOutputTokens: 500 } });
//                                    ^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
