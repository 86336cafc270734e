import { client } from './llm.js';

export async function warmUp(): Promise<void> {
  client.chat.completions.create({ model: 'gpt-4o-2024-08-06', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] });
  client.chat.completions.create({ model: 'gpt-4o-mini-2024-07-18', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] });
}
