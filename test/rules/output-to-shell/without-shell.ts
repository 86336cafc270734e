import { execFile, spawn } from 'node:child_process';
import { $, execa } from 'execa';
import OpenAI from 'openai';

const client = new OpenAI();

// No shell reads the arguments.
export async function commit(diff: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: diff });
  execFile('git', ['commit', '-m', answer.output_text]);
  spawn('git', ['commit', '-m', answer.output_text]);
  await execa('git', ['commit', '-m', answer.output_text], { input: answer.output_text });
  await $`git commit -m ${answer.output_text}`;
}

// One of a fixed list.
export async function choose(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  switch (answer.output_text) {
    case 'build':
    case 'test':
      return spawn('npm', ['run', answer.output_text], { shell: true });
    default:
      return undefined;
  }
}

// Only these characters are left.
export async function branch(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  const name = answer.output_text.replace(/[^a-z0-9-]/g, '-');
  spawn('git checkout -b', [name], { shell: true });
}
