// From 1.0.0 on the SDK asks for a version of the API that takes no sampling parameters.
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

// Whatever the value is.
export const normal = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, temperature: 1, messages: [{ role: 'user', content }] });
//                                                                      ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu

// None is set.
export const plain = (content: string) => client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
