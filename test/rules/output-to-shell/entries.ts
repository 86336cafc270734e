// A Map that is made of an object's entries holds what the object holds.
import { exec, execFile } from 'node:child_process';
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

const handlers: Record<string, (input: any) => unknown> = {
  run: (input: { command: string }) => exec(input.command),
//                                          ^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `exec`, so wh
  list: (input: { folder: string }) => execFile('ls', ['--', input.folder]),
};
const others: Record<string, (input: any) => unknown> = {
  run: (input: { command: string }) => execFile('ls', ['--', input.command]),
  never: (input: { command: string }) => exec(input.command),
};
const tools = new Map(Object.entries(handlers));
const known = new Map(Object.entries(others));

export async function one(task: string) {
  const answer = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await tools.get(block.name)?.(block.input);
}

// Clean: the one that is asked for.
export async function two(task: string) {
  const answer = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await known.get('run')?.(block.input);
}
