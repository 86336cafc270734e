import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';

const client = new Anthropic();
const Person = z.object({ name: z.string() });

export async function extract(text: string) {
  const message = await client.messages.create({ model: 'claude-haiku-4-5-20251001', max_tokens: 500, messages: [{ role: 'user', content: text }] });
//                      ^^^^^^^^^^^^^^^^^^^^^^ schemaless-json [warning]: The answer of `client.messages.create` is parsed as JSON, but the requ
  const block = message.content.find((one) => one.type === 'text');
  return Person.parse(JSON.parse(block?.text ?? ''));
}
