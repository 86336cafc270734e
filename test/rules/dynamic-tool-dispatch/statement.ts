import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const handlers: Record<string, (input: unknown) => Promise<string>> = { refund: async () => 'refunded' };

export async function ask(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const result = await handlers[block.name](block.input);
//                       ^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: is called whatever name the model wrote
    console.log(result);
  }
}
