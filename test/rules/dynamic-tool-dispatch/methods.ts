// An instance answers to every method that its class has.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const TOOLS = ['refund', 'lookUp'] as const;

class Shop {
  async refund(input: unknown) {
    return `refunded ${input}`;
  }
  async lookUp(input: unknown) {
    return `looked up ${input}`;
  }
  async closeForever(input: unknown) {
    return `closed ${input}`;
  }
  async ask(content: string) {
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    for (const block of message.content) {
      if (block.type === 'tool_use') await this[block.name as 'refund'](block.input);
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: lets the model call every method that `this` has
    }
  }
  async askWithList(content: string) {
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
    for (const block of message.content) {
      if (block.type !== 'tool_use') continue;
      const name = TOOLS.find((one) => one === block.name);
      // Clean: the name is one of a list.
      if (name) await this[name](block.input);
    }
  }
}

export const shop = new Shop();
await shop.ask('Hello');
await shop.askWithList('Hello');
