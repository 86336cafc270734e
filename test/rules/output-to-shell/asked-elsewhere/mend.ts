import { exec } from 'node:child_process';
import { ask } from './ask.js';

// That a person is asked in another place where answers arrive changes nothing here.
export async function mend() {
  const answer = await ask('What is wrong? End with a command that mends it.');
  exec(answer.split('COMMAND:')[1] ?? '');
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-shell [error]: `answer.split('COMMAND:')[1] ?? ''` is run as a command by `exec`, so 
}
