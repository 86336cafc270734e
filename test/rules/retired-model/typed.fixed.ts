import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// A type of the project's own may list the ids: no other is put in its place. Where any text will do, one is.
type ModelId = 'claude-3-5-haiku-20241022' | 'claude-sonnet-5';
const SMALL: ModelId = 'claude-3-5-haiku-20241022';
const LARGE: string = 'claude-opus-4-8';

export const askSmall = (content: string) =>
  client.messages.create({ model: SMALL, max_tokens: 500, messages: [{ role: 'user', content }] });
export const askLarge = (content: string) =>
  client.messages.create({ model: LARGE, max_tokens: 500, messages: [{ role: 'user', content }] });
