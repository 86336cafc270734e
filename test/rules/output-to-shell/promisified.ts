import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { $ } from 'zx';

const client = new OpenAI();
const execAsync = promisify(exec);
const execFileAsync = promisify(execFile);

// With a promise it is the same shell.
export async function run(task: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: task });
  return await execAsync(text);
//                       ^^^^ output-to-shell [error]: `text` is run as a command by `execAsync`, so whoever can slip text in
}

export async function commit(diff: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: diff });
  // No shell reads the arguments.
  await execFileAsync('git', ['commit', '-m', text]);
  // In the template the text is one word.
  await $`git commit -m ${text}`;
}

// A shell that is named there reads its word as a command.
export async function interpret(task: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: task });
  await $`bash -c ${text}`;
//                  ^^^^ output-to-shell [error]: `text` is run as a command by `$`, so whoever can slip text into the p
}

export async function raw(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  await Bun.$`${{ raw: answer.output_text }}`;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: `{ raw: answer.output_text }` is run as a command by `$`, so whoever c
}
