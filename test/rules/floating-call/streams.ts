// Clean: these return at once an object that is read later; no promise is dropped.
import Anthropic from '@anthropic-ai/sdk';
import { streamText } from 'ai';
import { openai } from '@ai-sdk/openai';

const anthropic = new Anthropic();

export function stream(prompt: string) {
  const result = streamText({ model: openai('gpt-4o'), prompt });
  return result.toTextStreamResponse();
}

export async function collect(content: string) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  return stream.finalMessage();
}
