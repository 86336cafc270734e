import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
declare function refund(order: string, amount: number): Promise<string>;

export async function ask(content: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    tools: [{ name: 'refund', input_schema: { type: 'object' } }],
    messages: [{ role: 'user', content }],
  });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const { order, amount } = block.input as { order: string; amount: number };
//                            ^^^^^^^^^^^ unvalidated-tool-args: nothing checks the arguments
    await refund(order, amount * 1);
  }
}
