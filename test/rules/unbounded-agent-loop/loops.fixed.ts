import Anthropic from '@anthropic-ai/sdk';
import { openai as provider } from '@ai-sdk/openai';
import { generateText, stepCountIs } from 'ai';
import { createInterface } from 'node:readline/promises';
import OpenAI from 'openai';

declare function runTools(message: OpenAI.ChatCompletionMessage): Promise<OpenAI.ChatCompletionMessageParam[]>;

const openai = new OpenAI();
const anthropic = new Anthropic();

export async function endless(messages: OpenAI.ChatCompletionMessageParam[]) {
  let turns2 = 0;
  while (turns2++ < 20) {
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    const message = answer.choices[0]?.message;
    if (!message?.tool_calls?.length) return message?.content;
    messages.push(message, ...(await runTools(message)));
  }
  throw new Error('No answer after 20 turns');
}

export async function byReason(messages: Anthropic.MessageParam[]) {
  let answer: Anthropic.Message;
  do {
    answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages });
    messages.push({ role: 'assistant', content: answer.content });
  } while (answer.stop_reason === 'tool_use');
  return answer;
}

export const absurd = (prompt: string) => generateText({ model: provider('gpt-5'), prompt, stopWhen: stepCountIs(1_000_000) });

// Counted.
export async function counted(messages: OpenAI.ChatCompletionMessageParam[]) {
  for (let turn = 0; turn < 10; turn++) {
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    const message = answer.choices[0]?.message;
    if (!message?.tool_calls?.length) return message?.content;
    messages.push(message, ...(await runTools(message)));
  }
  return undefined;
}
export async function countedInside(messages: Anthropic.MessageParam[]) {
  let turns = 0;
  while (true) {
    const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages });
    if (answer.stop_reason !== 'tool_use' || ++turns > 10) return answer;
    messages.push({ role: 'assistant', content: answer.content });
  }
}
export const few = (prompt: string) => generateText({ model: provider('gpt-5'), prompt, stopWhen: stepCountIs(8) });

// A person ends it.
export async function chat() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  while (true) {
    const content = await terminal.question('> ');
    if (content === 'bye') break;
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });
    console.log(answer.choices[0]?.message.content);
  }
}
