// rules: unvalidated-tool-args
// A check in one branch says nothing of what another takes.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { z } from 'zod';

const anthropic = new Anthropic();
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];
const Read = z.object({ path: z.string() });
const Write = z.object({ path: z.string(), content: z.string() });
declare function read(path: string): Promise<string>;
declare function write(path: string, content: string): Promise<string>;

async function callTool(name: string, input: unknown) {
  switch (name) {
    case 'read':
      return await read(Read.parse(input).path);
    case 'write': {
      const { path, content } = input as { path: string; content: string };
//                              ^^^^^ unvalidated-tool-args [warning]: `input` is believed as the model wrote it: the tool's declared schema 
      return await write(path, content);
    }
    default:
      throw new Error(name);
  }
}

export async function withClaude() {
  const tools = [
    { name: 'read', input_schema: { type: 'object' as const } },
    { name: 'write', input_schema: { type: 'object' as const } },
  ];
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, tools, messages });
  for (const block of message.content) if (block.type === 'tool_use') await callTool(block.name, block.input);
}

const tools = ['read', 'write'].map((name) => ({ type: 'function' as const, function: { name, parameters: { type: 'object' } } }));

export async function withOpenAI() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
      if (call.function.name === 'read') {
        await read(Read.parse(args).path);
        continue;
      }
      await write(args.path, args.content);
//                ^^^^ unvalidated-tool-args [warning]: `args` is believed as the model wrote it: the tool's declared schema i
    } catch {
      console.error('the arguments are wrong');
    }
  }
}

// Clean: each branch has its own check, or all have the same.
export async function checkedInEach() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
      if (call.function.name === 'read') await read(Read.parse(args).path);
      else if (typeof args.content === 'string') await write(args.path, args.content);
    } catch {
      console.error('the arguments are wrong');
    }
  }
}

export async function checkedBefore() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
      if (call.function.name === 'write') Write.parse(args);
      switch (call.function.name) {
        case 'read':
          await read(Read.parse(args).path);
          break;
        default:
          await write(args.path, args.content);
      }
    } catch {
      console.error('the arguments are wrong');
    }
  }
}
