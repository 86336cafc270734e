import { openai as provider } from '@ai-sdk/openai';
import { generateText, type ModelMessage } from 'ai';
import { createInterface } from 'node:readline/promises';
import OpenAI from 'openai';

declare function runTool(call: { name: string; text: string }): Promise<string>;

const openai = new OpenAI();

// A name that the answer sets.
export async function flagged(messages: ModelMessage[]) {
  let isDone = false;
  while (!isDone) {
    const { toolCalls, response } = await generateText({ model: provider('gpt-5'), messages });
//                                        ^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `generateText` ends this loop, so a model that keep
    messages.push(...response.messages);
    if (toolCalls.length === 0) {
      isDone = true;
    }
  }
  return messages;
}

// The next answer is asked for at the end of the loop.
export async function again(input: OpenAI.Responses.ResponseInput) {
  let response = await openai.responses.create({ model: 'gpt-5', input });
  while (response.output.some(({ type }) => type === 'function_call')) {
    for (const item of response.output) if (item.type === 'function_call') input.push(item);
    response = await openai.responses.create({ model: 'gpt-5', input });
//                   ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.responses.create` ends this loop, so a mode
  }
  return response.output_text;
}

// What the stream brings is written down first.
export async function streamed(messages: OpenAI.ChatCompletionMessageParam[]) {
  let goesOn = true;
  while (goesOn) {
    const stream = await openai.chat.completions.create({ model: 'gpt-5', messages, stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this loop, so
    const calls: { name: string; text: string }[] = [];
    for await (const chunk of stream) {
      for (const { index, function: part } of chunk.choices[0]?.delta.tool_calls ?? []) {
        const call = (calls[index] ??= { name: part?.name ?? '', text: '' });
        calls[index] = { ...call, text: call.text + (part?.arguments ?? '') };
      }
    }
    if (calls.length > 0) {
      for (const call of calls) messages.push({ role: 'user', content: await runTool(call) });
    } else {
      goesOn = false;
    }
  }
}

// The loop is left unless there are tools to be called.
export async function unless(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) {
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this loop, so
    const calls = answer.choices[0]?.message.tool_calls ?? [];
    if (calls.length > 0) {
      messages.push({ role: 'user', content: 'done' });
      continue;
    }
    return answer.choices[0]?.message.content;
  }
}

// A helper asks the model.
const turn = async (messages: OpenAI.ChatCompletionMessageParam[]) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages, tools: [] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this loop, so
  return answer.choices[0]?.message;
};
export async function helped(messages: OpenAI.ChatCompletionMessageParam[]) {
  for (;;) {
    const message = await turn(messages);
    if (!message?.tool_calls) return message?.content;
    messages.push(message);
  }
}

// A helper reads the stream to its end.
declare function drain(stream: AsyncIterable<unknown>): Promise<OpenAI.ChatCompletionMessage>;
export async function drained(messages: OpenAI.ChatCompletionMessageParam[]) {
  let message: OpenAI.ChatCompletionMessage | undefined;
  do {
    message = await drain(await openai.chat.completions.create({ model: 'gpt-5', messages, stream: true }));
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this loop, so
    messages.push(message);
  } while (message.tool_calls !== undefined);
}

// A person decides by what is asked of the answer.
declare function confirm(text: string): Promise<boolean>;
export async function confirmed(input: string) {
  while (true) {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    const isGood = await confirm(answer.output_text);
    if (isGood) return answer.output_text;
  }
}

// A queue brings the next, and says when there is none.
const judge = async (text: string) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: text });
  return answer.output_text;
};
export async function emptied(queue: { pop(): Promise<string | undefined> }) {
  while (true) {
    const text = await queue.pop();
    if (text === undefined) return;
    const verdict = await judge(text);
    if (verdict === 'stop') return;
  }
}

// A person says for each tool whether it may run.
async function approve(name: string) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return (await terminal.question(`May ${name} run? `)) === 'y';
}
export async function approved(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) {
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    const message = answer.choices[0]?.message;
    if (!message?.tool_calls) return message?.content;
    messages.push(message);
    for (const call of message.tool_calls) await approve(call.id);
  }
}

// Counted.
export async function budgeted(messages: ModelMessage[]) {
  let isDone = false;
  let left = 8;
  while (!isDone && left-- > 0) {
    const { toolCalls, response } = await generateText({ model: provider('gpt-5'), messages });
    messages.push(...response.messages);
    if (toolCalls.length === 0) isDone = true;
  }
}
export async function exactly(messages: ModelMessage[]) {
  let turns = 0;
  while (true) {
    const { toolCalls, response } = await generateText({ model: provider('gpt-5'), messages });
    messages.push(...response.messages);
    if (toolCalls.length === 0 || ++turns === 8) return;
  }
}
