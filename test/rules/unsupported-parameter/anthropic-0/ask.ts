import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// Before 1.0.0 most models take it.
export const ask = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, temperature: 0, messages: [{ role: 'user', content }] });

export const refused = (content: string) =>
  client.messages.create({ model: 'claude-fable-5', max_tokens: 500, temperature: 0, messages: [{ role: 'user', content }] });
//                                                                   ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu
