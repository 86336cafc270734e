import { execSync } from 'node:child_process';
import { tool } from 'ai';
import { z } from 'zod';

// Clean: who runs it has somebody asked first.
export const run = tool({
  description: 'Runs a command',
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => execSync(command).toString(),
});
