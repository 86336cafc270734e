// Clean: something knows the shape of the arguments before the tool runs.
import Anthropic from '@anthropic-ai/sdk';
import { openai as provider } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { generateText, tool } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

const anthropic = new Anthropic();
const google = new GoogleGenAI({});
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];
const Refund = z.object({ order: z.string(), amount: z.number() });
declare function refund(order: string, amount: number): Promise<string>;
declare const served: OpenAI.Chat.Completions.ChatCompletionTool[];

export async function bySchema() {
  const tools = [{ type: 'function' as const, function: { name: 'refund', parameters: { type: 'object' } } }];
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = Refund.parse(JSON.parse(call.function.arguments));
      await refund(args.order, args.amount);
    } catch {
      console.error('the arguments are wrong');
    }
  }
}

// The provider keeps the arguments to the schema.
export async function byStrictTool() {
  const tools = [{ type: 'function' as const, function: { name: 'refund', strict: true, parameters: { type: 'object' } } }];
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
      await refund(args.order, args.amount);
    } catch {
      console.error('the arguments are cut off');
    }
  }
}

// The Responses API makes tools strict unless they say otherwise.
export async function byDefault() {
  const tools = [{ type: 'function' as const, name: 'refund', parameters: { type: 'object' }, strict: null }];
  const answer = await openai.responses.create({ model: 'gpt-6-luna', tools, input: 'Hello' });
  for (const item of answer.output) {
    if (item.type !== 'function_call') continue;
    try {
      const { order, amount } = JSON.parse(item.arguments) as { order: string; amount: number };
      await refund(order, amount);
    } catch {
      console.error('the arguments are cut off');
    }
  }
}

// Nobody knows whether these tools are strict.
export async function unknown() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools: served, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
      await refund(args.order, args.amount);
    } catch {
      console.error('the arguments are no JSON');
    }
  }
}

export async function byHand() {
  const tools = [{ name: 'read_page', input_schema: { type: 'object' as const } }];
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, tools, messages });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const { url } = block.input as { url: unknown };
    if (typeof url === 'string') await fetch(url);
  }
}

// Handed on whole to code that has a schema of its own.
export async function handedOn(execute: (name: string, input: unknown) => Promise<string>) {
  const config = { tools: [{ functionDeclarations: [{ name: 'refund' }] }] };
  const answer = await google.models.generateContent({ model: 'gemini-3-pro', contents: 'Hello', config });
  for (const call of answer.functionCalls ?? []) await execute(call.name ?? '', call.args);
}

// The SDK checks a call against the tool's schema before it runs the tool or gives the call.
export async function bySdk() {
  const { toolCalls } = await generateText({
    model: provider('gpt-6-luna'),
    prompt: 'Hello',
    tools: { refund: tool({ inputSchema: Refund, execute: ({ order, amount }) => refund(order, amount) }) },
  });
  return toolCalls.map((call) => (call.dynamic ? '' : call.input.order));
}
