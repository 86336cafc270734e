import { execSync } from 'node:child_process';
import { tool } from 'ai';
import { z } from 'zod';

// What a description says of it asks nobody.
export const run = tool({
  description: 'Runs a command that the user has approved',
  inputSchema: z.object({ command: z.string().describe('The command, once the user gave consent to it') }),
  execute: async ({ command }) => execSync(command).toString(),
//                                         ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, so 
});
