import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';

const anthropic = new Anthropic();
declare function refund(order: string, amount: number): Promise<string>;

const ArgumentsSchema = z.object({
  order: z.string(),
  amount: z.number(),
});

export async function ask(content: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    tools: [{ name: 'refund', input_schema: { type: 'object' } }],
    messages: [{ role: 'user', content }],
  });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const { order, amount } = ArgumentsSchema.parse(block.input);
    await refund(order, amount * 1);
  }
}
