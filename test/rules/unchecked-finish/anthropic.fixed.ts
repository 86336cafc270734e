// The same of messages, by their stop reason.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const request = { model: 'claude-sonnet-4-6', max_tokens: 500 } as const;

export async function extract(content: string) {
  const message = await anthropic.messages.create({ ...request, messages: [{ role: 'user', content }] });
  if (message.stop_reason === 'max_tokens') throw new Error('The answer was cut off at the token limit');
  const block = message.content[0];
  return block?.type === 'text' ? JSON.parse(block.text) : null;
}

export async function extractCarefully(content: string) {
  // Clean: the stop reason is looked at.
  const message = await anthropic.messages.create({ ...request, messages: [{ role: 'user', content }] });
  if (message.stop_reason === 'max_tokens') return null;
  const block = message.content[0];
  return block?.type === 'text' ? JSON.parse(block.text) : null;
}
