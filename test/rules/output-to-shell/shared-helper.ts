// A check in one function that asks a helper guards no other.
import { exec } from 'node:child_process';
import OpenAI from 'openai';

const client = new OpenAI();
const KNOWN = ['status', 'log'];

async function ask(input: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
  return output_text.trim();
}

export async function isRisky(diff: string) {
  const answer = await ask(`Is this risky? ${diff}`);
  return answer === 'yes';
}

export async function createBranch(diff: string) {
  const name = await ask(`Name a branch for ${diff}`);
  exec(`git checkout -b ${name}`);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: A text with the model's answer in it is run as a command by `exec`, so
}

// Clean: its own check.
export async function show(question: string) {
  const command = await ask(question);
  if (!KNOWN.includes(command)) throw new Error('An unknown command');
  exec(`git ${command}`);
}

async function askKnown(input: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
  if (!KNOWN.includes(output_text)) throw new Error('An unknown command');
  return output_text;
}

// Clean: the helper checks for both.
export const showOne = async (question: string) => exec(`git ${await askKnown(question)}`);
export const showOther = async (question: string) => exec(`git -C .. ${await askKnown(question)}`);
