// A test for truth stops names that nobody has, and lets through those that every object inherits.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];

const handlers: Record<string, (input: unknown) => Promise<string>> = { refund: async () => 'refunded' };
const bare: Record<string, (input: unknown) => Promise<string>> = Object.create(null);
bare.refund = async () => 'refunded';

export async function withClaude() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const handler = handlers[block.name];
//                  ^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [information]: also finds what every object inherits
    if (!handler) return 'There is no such tool.';
    await handler(block.input);
    // Clean: this object inherits nothing.
    await bare[block.name]?.(block.input);
  }
  return undefined;
}

export async function withOpenAI() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') await handlers[call.function.name]?.(call.function.arguments);
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [information]: `handlers[call.function.name]` also finds what every object inherits: 
  }
}

// The failure is caught on the spot and told to the model.
export async function caught() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    try {
      return await handlers[block.name](block.input);
//                 ^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: `handlers[block.name]` is called whatever name the model wrote. For a 
    } catch (error) {
      console.error(error);
    }
  }
  return undefined;
}
