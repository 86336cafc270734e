import { execSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { confirm } from '@inquirer/prompts';
import OpenAI from 'openai';

const client = new OpenAI();

async function ask(input: string) {
  return (await client.responses.create({ model: 'gpt-6-luna', input })).output_text;
}

// What is asked on the other way, behind the command, comes too late for it.
export async function commit(diff: string, options: { yes?: boolean }) {
  const message = await ask(diff);
  if (options.yes) {
    execSync(`git commit -m "${message}"`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: A text with the model's answer in it is run as a command by `execSync`, so
    return;
  }
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Commit? [Y/n] ');
  rl.close();
  if (answer === 'n' || !(await confirm({ message: 'Sure?' })) || !(await isSure())) return;
  console.log(message);
}

async function isSure() {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  return (await rl.question('Sure? [y/n]')) === 'y';
}
