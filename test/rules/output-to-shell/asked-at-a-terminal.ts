import { exec } from 'node:child_process';
import readline from 'node:readline/promises';
import OpenAI from 'openai';

const client = new OpenAI();
const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });

// Clean: a person sees the command first.
export async function run(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  if ((await terminal.question(`${answer.output_text} [y/N] `)) === 'y') exec(answer.output_text);
}
