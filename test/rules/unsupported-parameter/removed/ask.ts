import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const ask = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 500,
    temperature: 0,
//  ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu
    messages: [{ role: 'user', content }],
  });
