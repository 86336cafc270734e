import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ timeout: 15_000, maxRetries: 1 });

export async function handler(event: { body: string }) {
  const messages = [{ role: 'user' as const, content: event.body }];
  const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 30 s, but the platform ends its function after 20 s (`timeout` in serverless.yml)
  return { statusCode: 200, body: JSON.stringify(answer.content) };
}
