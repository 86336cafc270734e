// rules: unvalidated-tool-args, output-to-path
// A table of tools: what one of them checks says nothing of the arguments that the others get.
import fs from 'node:fs/promises';
import path from 'node:path';
import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';

const client = new Anthropic();
const ROOT = '/srv/files';
const Query = z.object({ query: z.string().max(200) });
const Place = z.object({ path: z.string() });
const Note = z.object({ path: z.string(), content: z.string() });
declare function search(query: string): Promise<string>;

function inside(name: string) {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT + path.sep)) throw new Error('outside');
  return full;
}

async function look(raw: unknown) {
  return search(Query.parse(raw).query);
}

async function read(input: { path: string }) {
  return fs.readFile(inside(input.path), 'utf8');
}

async function write(input: { path: string; content: string }) {
  await fs.writeFile(input.path, input.content);
//                   ^^^^^^^^^^ output-to-path [error]: What the model wrote as `path` is taken as a path by `fs.writeFile`, s
  return 'written';
}

async function readChecked(raw: unknown) {
  return fs.readFile(inside(Place.parse(raw).path), 'utf8');
}

async function writeChecked(raw: unknown) {
  const { path: name, content } = Note.parse(raw);
  await fs.writeFile(inside(name), content);
  return 'written';
}

const handlers: Record<string, (input: any) => Promise<string>> = { look, read, write };
const checked = new Map<string, (input: any) => Promise<string>>([['look', look]]);
checked.set('read', readChecked);
const safe: Record<string, (input: any) => Promise<string>> = { look, read: readChecked, write: writeChecked };
const steps = { check: readChecked, write };

const tools = [
  { name: 'read', input_schema: { type: 'object' as const } },
  { name: 'write', input_schema: { type: 'object' as const } },
];
const request = { model: 'claude-sonnet-4-5', max_tokens: 1024, tools };

export async function one(task: string) {
  const answer = await client.messages.create({ ...request, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await handlers[block.name]?.(block.input);
//                                                                                                ^^^^^^^^^^^ unvalidated-tool-args [error]: `block.input` is believed as the model wrote it: the tool's declared s
}

export async function named(task: string) {
  const answer = await client.messages.create({ ...request, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) {
    if (block.type !== 'tool_use') continue;
    const run = handlers[block.name];
    if (run) await run(block.input as never);
//                     ^^^^^^^^^^^ unvalidated-tool-args [error]: `block.input` is believed as the model wrote it: the tool's declared s
  }
}

// Clean: each of the functions has its own check.
export async function all(task: string) {
  const answer = await client.messages.create({ ...request, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await safe[block.name]?.(block.input);
}

export async function map(task: string) {
  const answer = await client.messages.create({ ...request, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) if (block.type === 'tool_use') await checked.get(block.name)?.(block.input);
}

// Clean: all of them get it, one after the other, and one of them checks it.
export async function chain(task: string) {
  const answer = await client.messages.create({ ...request, messages: [{ role: 'user', content: task }] });
  for (const block of answer.content) {
    if (block.type !== 'tool_use') continue;
    for (const name of ['check', 'write'] as const) await steps[name](block.input as never);
  }
}
