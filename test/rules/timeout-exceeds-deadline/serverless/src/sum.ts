// Clean: two minutes.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ timeout: 15_000, maxRetries: 1 });

export async function handler(event: { body: string }) {
  const messages = [{ role: 'user' as const, content: event.body }];
  const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  return { statusCode: 200, body: JSON.stringify(answer.content) };
}
