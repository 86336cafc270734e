// Until 2.0.31 the provider's package asks for 4096 tokens by itself.
import { anthropic, createAnthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

const own = createAnthropic({ apiKey: process.env.CLAUDE_KEY });

export const ask = (prompt: string) => generateText({ model: anthropic('claude-3-7-sonnet-20250219'), prompt });
export const askOwn = (prompt: string) => generateText({ model: own('claude-3-7-sonnet-20250219'), prompt });
export const askEither = (prompt: string, isFast: boolean) =>
  generateText({ model: isFast ? openai('gpt-4.1') : anthropic('claude-3-7-sonnet-20250219'), prompt });
//^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
