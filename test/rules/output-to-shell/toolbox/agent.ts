import Anthropic from '@anthropic-ai/sdk';
import { Toolbox } from './toolbox.js';
import { list, script, shell, terminal } from './tools.js';

const client = new Anthropic({ timeout: 60_000 });
const others = [script, list];
const box = new Toolbox().add(shell, ...others).addAll([terminal]);

export async function step(task: string) {
  const answer = await client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 2000, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await box.call(block.name, block.input);
}
