import { exec } from 'node:child_process';
import OpenAI from 'openai';
import { ask } from './terminal.js';

const client = new OpenAI();

// Clean: the sentence is handed to what asks it.
export async function run(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  if (await ask(`Do you approve of ${answer.output_text}?`)) exec(answer.output_text);
}
