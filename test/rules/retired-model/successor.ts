import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const ask = (content: string) =>
  client.messages.create({ model: "claude-3-5-sonnet-20241022", max_tokens: 500, messages: [{ role: 'user', content }] });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `claude-3-5-sonnet-20241022` off on 2025-10-28, by 
