// A person at a terminal may go on for as long as they like; an agent's own turns end with its task.
import * as readline from 'node:readline/promises';
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });

export async function chat() {
  const messages: Anthropic.MessageParam[] = [];
  while (true) {
    messages.push({ role: 'user', content: await terminal.question('You: ') });
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
//                                                                                                 ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request
    messages.push({ role: 'assistant', content: message.content });
  }
}

export async function work(task: string) {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: task }];
  while (true) {
    // Clean: how long this may go on is the business of another rule.
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
    if (message.stop_reason !== 'tool_use') return message;
    messages.push({ role: 'assistant', content: message.content });
  }
}

export async function chatBriefly() {
  const messages: Anthropic.MessageParam[] = [];
  for (let turn = 0; turn < 5; turn++) {
    messages.push({ role: 'user', content: await terminal.question('You: ') });
    // Clean: five turns.
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
    messages.push({ role: 'assistant', content: message.content });
  }
}

export async function workWithApproval(task: string) {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: task }];
  while (true) {
    // Clean: a person is asked only whether the agent may go on with its task.
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
    messages.push({ role: 'assistant', content: message.content });
    if ((await terminal.question('Go on? ')) !== 'y') return message;
  }
}
