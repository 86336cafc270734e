import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const ask = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 500,
    messages: [{ role: 'user', content }],
  });
