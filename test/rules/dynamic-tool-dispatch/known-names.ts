// Clean: only names that the code has are called.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];
const refund = async (input: unknown) => `refunded ${input}`;
const handlers: Record<string, (input: unknown) => Promise<string>> = { refund };
const byName = new Map([['refund', refund]]);
const NAMES = new Set(['refund']);
const definitions = [{ name: 'refund', run: refund }];
declare function log(value: unknown): void;

export async function byOwnership() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function' || !Object.hasOwn(handlers, call.function.name)) continue;
    await handlers[call.function.name](call.function.arguments);
  }
}

export async function byOlderTest() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use' && Object.prototype.hasOwnProperty.call(handlers, block.name)) await handlers[block.name](block.input);
  }
}

export async function byList() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use' && NAMES.has(block.name)) await handlers[block.name](block.input);
  }
}

export async function byMap() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use') await byName.get(block.name)?.(block.input);
  }
}

export async function byDefinition() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use') await definitions.find(({ name }) => name === block.name)?.run(block.input);
  }
}

export async function byCases() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    if (call.function.name === 'refund') await handlers[call.function.name](call.function.arguments);
  }
}

// What is found is shown and not called.
const labels: Record<string, string> = { refund: 'Refund' };
export async function shown() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) if (block.type === 'tool_use') log(labels[block.name]);
}
