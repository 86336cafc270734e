// Uncovered and unchecked: this rule says both.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

process.on('message', async (content: string) => {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  if (block?.type !== 'text') return;
  const order = JSON.parse(block.text) as { items: string[] };
//              ^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: nor does anything check the shape of what it gives
  console.log(order.items.length);
});
