import { execSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import OpenAI from 'openai';

const client = new OpenAI();
const rl = createInterface({ input: process.stdin, output: process.stdout });

// Clean: it calls itself when somebody has agreed.
export async function again(input: string, isAgreed: boolean): Promise<void> {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
  if (isAgreed) {
    execSync(output_text);
    return;
  }
  if ((await rl.question(`${output_text} [y/n]`)) === 'y') await again(input, true);
}
