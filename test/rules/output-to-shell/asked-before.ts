import { execSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import OpenAI from 'openai';

const client = new OpenAI();
const rl = createInterface({ input: process.stdin, output: process.stdout });

// Clean: the next turn runs what was agreed to in the one before.
export async function inTurns(input: string) {
  let isAgreed = false;
  for (;;) {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
    if (isAgreed) execSync(output_text);
    isAgreed = (await rl.question(`${output_text} [y/n]`)) === 'y';
  }
}
