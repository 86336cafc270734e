import { exec, getExecOutput } from '@actions/exec';
import OpenAI from 'openai';

const client = new OpenAI();

async function ask(input: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input });
  return output_text;
}

// A workflow's runner has the secrets of its repository.
export async function mend(log: string) {
  const command = await ask(`One command that mends this:\n${log}`);
  await exec('bash', ['-c', command]);
//                   ^^^^^^^^^^^^^^^ output-to-shell [error]: `['-c', command]` is run as a command by `exec`, so whoever can slip t
  return getExecOutput(command);
//                     ^^^^^^^ output-to-shell [error]: `command` is run as a command by `getExecOutput`, so whoever can slip 
}

// One word of a command line that no shell reads.
export async function commit(diff: string) {
  await exec('git', ['commit', '-m', await ask(`A message for:\n${diff}`)]);
}
