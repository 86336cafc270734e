// The construction has options already; retries count into the wait.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ apiKey: process.env.KEY, maxRetries: 4, timeout: 30_000 });

export function reply(content: string) {
  return anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
}
