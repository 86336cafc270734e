// A check in one branch guards no other.
import { writeFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const ROOT = '/srv/files';

function inside(name: string) {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT + path.sep)) throw new Error('outside');
  return full;
}

async function callTool(name: string, input: unknown) {
  switch (name) {
    case 'read':
      return await readFile(inside((input as { path: string }).path), 'utf8');
    case 'write': {
      const { path: p, content } = input as { path: string; content: string };
      await writeFile(`${ROOT}/${p}`, content);
//                    ^^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `path` is taken as a path by `writeFile`, so t
      return 'written';
    }
    default:
      throw new Error(name);
  }
}

async function callAnother(name: string, input: { path: string; content: string }) {
  if (name === 'read') return await readFile(inside(input.path), 'utf8');
  if (name === 'append') await writeFile(`${ROOT}/${input.path}`, input.content, { flag: 'a' });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `path` is taken as a path by `writeFile`, so t
  return 'done';
}

// Clean: what looks at the path runs on into what writes, or comes before.
async function callGuarded(name: string, input: { path: string; content: string }) {
  switch (name) {
    case 'check':
      inside(input.path);
    case 'write':
      await writeFile(`${ROOT}/${input.path}`, input.content);
  }
}

async function callAfter(name: string, input: { path: string; content: string }) {
  if (name !== 'list') inside(input.path);
  if (name === 'write') await writeFile(`${ROOT}/${input.path}`, input.content);
}

async function ask(task: string) {
  return await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 1024,
    tools: [{ name: 'write', input_schema: { type: 'object' } }],
    messages: [{ role: 'user', content: task }],
  });
}

export async function one(task: string) {
  for (const block of (await ask(task)).content) if (block.type === 'tool_use') await callTool(block.name, block.input);
}

export async function two(task: string) {
  for (const block of (await ask(task)).content) if (block.type === 'tool_use') await callAnother(block.name, block.input as never);
}

export async function three(task: string) {
  for (const block of (await ask(task)).content) if (block.type === 'tool_use') await callGuarded(block.name, block.input as never);
}

export async function four(task: string) {
  for (const block of (await ask(task)).content) if (block.type === 'tool_use') await callAfter(block.name, block.input as never);
}
