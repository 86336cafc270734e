import { exec } from 'node:child_process';
import { ask } from './ask.js';

interface Context {
  issue(values: object): object;
  comment(values: object): Promise<void>;
}

// `issue` asks nothing, and neither does the file that uses this one and gives another answer of the same helper away.
export async function nameBranch(context: Context) {
  await context.comment(context.issue({ body: await ask('Greet the author') }));
  const name = await ask('Name a branch');
  exec(`git branch ${name.trim()}`);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: A text with the model's answer in it is run as a command by `exec`, so
}

// Clean: `isKnown` does.
export async function checkOut(isKnown: (name: string) => boolean) {
  const name = await ask('Name a branch that there is');
  const known = isKnown(name);
  exec(known ? `git checkout ${name}` : 'git checkout main');
}
