import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (content: string) =>
  client.chat.completions.create({ model: 'gpt-5-mini', max_tokens: 300, messages: [{ role: 'user', content }] });
//                                                      ^^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `max_token
