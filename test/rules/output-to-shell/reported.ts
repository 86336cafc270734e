import { exec, spawn } from 'node:child_process';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();

export async function run(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  exec(answer.output_text);
//     ^^^^^^^^^^^^^^^^^^ output-to-shell [error]: `answer.output_text` is run as a command by `exec`, so whoever can sli
}

// A commit message is enough where a shell reads it.
export async function commit(diff: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: diff });
  exec(`git commit -m "${answer.output_text}"`);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: A text with the model's answer in it is run as a command by `exec`, so
}

export async function runTool(task: string) {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: task }] });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    const input = JSON.parse(call.function.arguments);
    spawn('bash', ['-c', input.command]);
//                ^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `spawn`, so w
  }
}

export async function compress(task: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    messages: [{ role: 'user', content: task }],
  });
  const [block] = message.content;
  if (block?.type === 'text') spawn('tar', ['-czf', block.text], { shell: true });
//                                         ^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: `['-czf', block.text]` is run as a command by `spawn`, so whoever can 
}
