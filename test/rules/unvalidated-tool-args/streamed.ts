// Tool calls that come in pieces and are put together under the number of each.
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();
const Mail = z.object({ to: z.string() });
const tools: OpenAI.ChatCompletionTool[] = [
  { type: 'function', function: { name: 'send', parameters: { type: 'object', properties: { to: { type: 'string' } } } } },
];

declare function send(to: string): Promise<void>;

const ask = (messages: OpenAI.ChatCompletionMessageParam[]) =>
  openai.chat.completions.create({ model: 'gpt-5', messages, tools, stream: true });

export async function inList(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls: { name: string; args: string }[] = [];
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      calls[part.index] ??= { name: '', args: '' };
      if (part.function?.name) calls[part.index]!.name = part.function.name;
      if (part.function?.arguments) calls[part.index]!.args += part.function.arguments;
    }
  }
  for (const call of calls) {
    const args = JSON.parse(call.args);
//               ^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.args)` is believed as the model wrote it: the tool's 
    if (call.name === 'send') await send(args.to);
  }
}

export async function asObjects(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls: { function: { name: string; arguments: string } }[] = [];
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      const existing = calls[part.index];
      if (existing) existing.function.arguments += part.function?.arguments ?? '';
      else calls[part.index] = { function: { name: part.function?.name ?? '', arguments: part.function?.arguments ?? '' } };
    }
  }
  await Promise.all(calls.map(async (call) => send(JSON.parse(call.function.arguments).to)));
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.function.arguments)` is believed as the model wrote i
}

export async function inMap(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls = new Map<number, { args: string }>();
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      const entry = calls.get(part.index) ?? { args: '' };
      entry.args += part.function?.arguments ?? '';
      calls.set(part.index, entry);
    }
  }
  for (const [, { args }] of calls) await send(JSON.parse(args).to);
//                                             ^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(args)` is believed as the model wrote it: the tool's decla
}

export async function inRecord(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls: Record<number, { args: string }> = {};
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      const entry = (calls[part.index] ??= { args: '' });
      entry.args += part.function?.arguments ?? '';
    }
  }
  for (const call of Object.values(calls)) await send(JSON.parse(call.args).to);
//                                                    ^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.args)` is believed as the model wrote it: the tool's 
}

export async function oneAfterAnother(messages: OpenAI.ChatCompletionMessageParam[]) {
  let current: { args: string } | undefined;
  const calls: { args: string }[] = [];
  for await (const chunk of await ask(messages)) {
    const part = chunk.choices[0]?.delta.tool_calls?.[0];
    if (part?.id) {
      current = { args: '' };
      calls.push(current);
    }
    if (current && part?.function?.arguments) current.args += part.function.arguments;
  }
  for (const call of calls) await send(JSON.parse(call.args).to);
//                                     ^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.args)` is believed as the model wrote it: the tool's 
}

// Clean: the shape is checked.
export async function checked(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls: { args: string }[] = [];
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      calls[part.index] ??= { args: '' };
      calls[part.index]!.args += part.function?.arguments ?? '';
    }
  }
  for (const call of calls) await send(Mail.parse(JSON.parse(call.args)).to);
}

// Clean: what is parsed is another field, which the program wrote.
export async function beside(messages: OpenAI.ChatCompletionMessageParam[]) {
  const calls: { args: string; seen: string }[] = [];
  for await (const chunk of await ask(messages)) {
    for (const part of chunk.choices[0]?.delta.tool_calls ?? []) {
      calls[part.index] ??= { args: '', seen: '{"to":"nobody"}' };
      calls[part.index]!.args += part.function?.arguments ?? '';
    }
  }
  for (const call of calls) await send(JSON.parse(call.seen).to);
}

// The other interface sends them whole at the end.
export async function atTheEnd(input: string) {
  const stream = await openai.responses.create({
    model: 'gpt-5',
    input,
    stream: true,
    tools: [{ type: 'function', name: 'send', parameters: { type: 'object' }, strict: false }],
  });
  for await (const event of stream) {
    if (event.type === 'response.function_call_arguments.done') await send(JSON.parse(event.arguments).to);
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(event.arguments)` is believed as the model wrote it: the t
  }
}
