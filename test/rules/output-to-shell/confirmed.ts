import { exec } from 'node:child_process';
import { confirm } from '@inquirer/prompts';
import OpenAI from 'openai';

const client = new OpenAI();

// A person sees the command first.
export async function run(task: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: task });
  if (await confirm({ message: `Run ${answer.output_text}?` })) exec(answer.output_text);
}
