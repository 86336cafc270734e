import { execSync } from 'node:child_process';
import { tool } from 'ai';
import { z } from 'zod';

export const open = tool({
  description: 'Runs a command',
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => execSync(command).toString(),
//                                         ^^^^^^^ output-to-shell [error]: What the model wrote as `command` is run as a command by `execSync`, s
});
