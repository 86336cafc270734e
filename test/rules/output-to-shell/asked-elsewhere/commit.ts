import { exec } from 'node:child_process';
import { confirm } from '@inquirer/prompts';
import { ask } from './ask.js';

// Clean: a person sees it first.
export async function commit() {
  const command = await ask('A command that commits');
  if (await confirm({ message: command })) exec(command);
}
