'use server';
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function complete(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 50, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}
